import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string): string[] =>
  extract({ text, published: "2025-06-10" }).claims.map((claim) =>
    [claim.kind, claim.metric, claim.amount ?? "-", claim.year ?? "-"].join(" "),
  );

describe("what a company holds on to or forecasts", () => {
  it.each([
    ["Zeekr has reconfirmed 230,000 deliveries in 2025.", "pledge ev-volume 230000 2025"],
    ["Polestar reiterated deliveries of 62,000 cars for this year.", "pledge ev-volume 62000 2025"],
    ["小鹏汽车四季度交付指引12.5万至13.2万辆。", "pledge ev-volume 125000 2025"],
  ])("is ahead: %s", (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });
});

describe("a level of today beside a target", () => {
  it.each([
    [
      "Kia's Mexican plant will have 100 percent green energy by 2030; at present, it's 27 percent.",
      ["pledge renewable-energy 100 2030", "milestone renewable-energy 27 2025"],
    ],
    [
      "Scania's CO2 index currently reads 95.8, a fall of slightly over four percent; by 2029 it is supposed to be down by 20 percent.",
      ["milestone ghg-emissions 4 2025", "pledge ghg-emissions 20 2029"],
    ],
    [
      "The recycled content of Stellantis vehicles, currently 27 percent, is to be 35 percent by 2030.",
      ["milestone recycled-material 27 2025", "pledge recycled-material 35 2030"],
    ],
    [
      "Tata Motors plans to make 50,000 EVs this fiscal year after 19,000 in 2024.",
      ["pledge ev-volume 50000 2025", "milestone ev-volume 19000 2024"],
    ],
    [
      "理想汽车计划年底前在全国建成700座5C超充站，目前已投用358座。",
      ["pledge charging-points 700 2025", "milestone charging-points 358 2025"],
    ],
  ])("is a milestone: %s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
