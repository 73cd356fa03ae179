import { describe, expect, it } from "vitest";
import { type Extraction, extract } from "../../../src/extract/extract.ts";

const claims = ({ claims: read }: Extraction): string[] =>
  read.map((it) => [it.kind, it.metric, it.amount ?? "-", it.year ?? "-"].join(" "));
const changes = ({ changes: read }: Extraction): string[] =>
  read.map((it) => `${it.metric} ${it.effect} ${it.oldYear ?? "-"} → ${it.newYear ?? "-"}`);

describe("two targets of one sentence, of which one goes", () => {
  it.each([
    [
      "General Motors has delayed its target of building 600,000 EVs in North America from 2023 to 2024, and dropped its goal of two million by 2026.",
      ["pledge ev-volume 600000 2024"],
      ["ev-volume delayed - → 2024", "ev-volume withdrawn 2026 → -"],
    ],
    [
      "General Motors pushed back its target of 600,000 electric vehicles a year from 2024 to 2025 and abandoned its goal of two million by 2026.",
      ["pledge ev-volume 600000 2025"],
      ["ev-volume delayed 2024 → 2025", "ev-volume withdrawn 2026 → -"],
    ],
    [
      "The company postponed its goal of a 50% electric share from 2028 to 2030, and scrapped its plan to be all-electric by 2033, Volvo Cars said.",
      ["pledge ev-share 50 2030"],
      ["ev-share delayed 2028 → 2030", "ice-phase-out withdrawn - → -"],
    ],
    [
      "通用汽车将年产60万辆电动车的目标从2024年推迟到2025年，并放弃了2026年200万辆的目标。",
      ["pledge ev-volume 600000 2025"],
      ["ev-volume delayed 2024 → 2025", "ev-volume withdrawn 2026 → -"],
    ],
  ])("%s", (text, standing, moved) => {
    const read = extract({ text, published: "2024-03-10" });
    expect(claims(read)).toEqual(standing);
    expect(changes(read).toSorted()).toEqual(moved);
  });
});

describe("a target that goes in ordinary words", () => {
  it.each([
    [
      "Stellantis replaced its target of 100 percent battery electric sales in Europe by 2030 with a pledge to reach net zero by 2038.",
      ["pledge net-zero - 2038"],
      ["ice-phase-out withdrawn 2030 → -"],
    ],
    [
      "Nissan pushed back the start of battery production at its Kyushu plant to 2029, a year later than originally scheduled.",
      [],
      ["battery-capacity delayed 2028 → 2029"],
    ],
    [
      "保时捷承认，2030年纯电车型占新车销量80%以上的目标已不现实，公司将重新制定规划。",
      [],
      ["ev-share withdrawn 2030 → -"],
    ],
    [
      "梅赛德斯-奔驰不再追求2030年全面纯电的目标，预计本年代后半段电动化车型占比最高为50%。",
      undefined,
      ["ice-phase-out withdrawn - → -"],
    ],
  ])("%s", (text, standing, moved) => {
    const read = extract({ text, published: "2024-03-10" });
    if (standing) expect(claims(read)).toEqual(standing);
    expect(changes(read)).toEqual(moved);
  });
});

describe("what will not be built", () => {
  it.each([
    [
      "Nissan has given up on building lithium iron phosphate batteries in Kitakyushu.",
      ["battery-capacity withdrawn - → -"],
    ],
    [
      "Aston Martin postponed its first electric car by a year to 2026.",
      ["ev-models delayed 2025 → 2026"],
    ],
    [
      "福特汽车不再计划2030年在欧洲只卖电动车，将继续提供混合动力车型。",
      ["ice-phase-out withdrawn 2030 → -"],
    ],
    ["路虎揽胜纯电版的交付时间由2025年底推迟到2026年。", ["ev-models delayed 2025 → 2026"]],
  ])("%s", (text, moved) => {
    const read = extract({ text, published: "2024-03-10" });
    expect(claims(read)).toEqual([]);
    expect(changes(read)).toEqual(moved);
  });

  it("makes no models of an exchange rate", () => {
    const text =
      "Suzuki's first EV goes into production in spring 2026. Dividends stay at 20 yen for now. The rate assumed before was 143.6 to the dollar.";
    expect(changes(extract({ text, published: "2024-05-15" })).join()).not.toContain(
      "ev-models weakened",
    );
  });
});

describe("what a company forecasts", () => {
  it.each([
    [
      "Nio's guidance for the fourth quarter is 43,000 to 48,000 vehicles.",
      "pledge ev-volume 43000 2024",
    ],
    [
      "The share of EVs in Honda's sales is now seen at about 20% for 2030.",
      "pledge ev-share 20 2030",
    ],
  ])("is ahead: %s", (text, claim) => {
    expect(claims(extract({ text, published: "2024-10-10" }))).toEqual([claim]);
  });
});
