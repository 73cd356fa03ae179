import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string): string[] =>
  extract({ text, published: "2024-03-10" }).claims.map((claim) =>
    [claim.kind, claim.metric, claim.amount ?? "-", claim.year ?? "-", claim.region ?? "-"].join(
      " ",
    ),
  );

describe("what ends, in ordinary words", () => {
  it.each([
    [
      "At Audi the production of combustion engines will be gradually phased out until 2033.",
      ["pledge ice-phase-out - 2033 -"],
    ],
    [
      "Daimler Truck will sell no more diesel city buses in Europe from 2030.",
      ["pledge ice-phase-out - 2030 EU"],
    ],
    [
      "Hyundai wants to phase out internal combustion sales in Europe from 2035 and in major markets by 2040.",
      ["pledge ice-phase-out - 2035 EU", "pledge ice-phase-out - 2040 -"],
    ],
    [
      "Volvo Cars says that it will make only electric cars from 2030 on, and that by 2040 the company will be another one.",
      ["pledge ice-phase-out - 2030 -"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("figures in words", () => {
  it("reads half of a former level as the cut", () => {
    expect(
      read(
        "At Panasonic the carbon footprint per cell should be half of the 2021 level in fiscal 2030.",
      ),
    ).toEqual(["pledge ghg-emissions 50 2030 -"]);
  });

  it("makes no figure of a new one", () => {
    const claims = read(
      "Toyota met its renewable electricity target of 25% in 2023 and sets a new one, 45% by fiscal 2026.",
    );
    expect(claims).toContain("pledge renewable-energy 45 2026 -");
    expect(claims.join()).not.toContain("renewable-energy 1 ");
  });
});

describe("by then", () => {
  it.each([
    [
      "蔚来计划2025年在全国县县通换电，届时换电站总数将达到4000座。",
      ["pledge charging-points 4000 2025 CN"],
    ],
    [
      "Kia's new plant is to open in 2026, and by then it will run on renewable electricity alone.",
      ["pledge renewable-energy 100 2026 -"],
    ],
  ])("is the year that the sentence has just named: %s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("when a deed was done", () => {
  it.each([
    ["In February Nio delivered 8,132 cars.", "milestone ev-volume 8132 2024 -"],
    ["Nio delivered 10,055 electric cars in January.", "milestone ev-volume 10055 2024 -"],
    [
      "Mitsubishi Motors put a 3 MW solar roof into operation last year.",
      "milestone renewable-energy 3 2023 -",
    ],
  ])("is told by its month or year: %s", (text, claim) => {
    const after = `Nio had a good year in 2023. ${text}`;
    expect(read(after)).toContain(claim);
  });
});

describe("whose it is in Chinese", () => {
  const owners = (text: string): string[] =>
    extract({ text, published: "2024-03-10" }).claims.map((it) => `${it.company} ${it.metric}`);

  it.each([
    [
      "戴姆勒卡车表示，与传拓、沃尔沃合资的公共充电网将在2027年前建成1700个充电桩。",
      ["daimler-truck charging-points"],
    ],
    ["塔塔汽车维持原计划。对手马恒达同日表示，到2030年推出7款电动SUV。", ["mahindra ev-models"]],
  ])("%s", (text, claims) => {
    expect(owners(text)).toEqual(claims);
  });
});

describe("what Chinese press tells in January", () => {
  const read = (text: string): string[] =>
    extract({ text, published: "2025-01-14" }).claims.map(
      (it) => `${it.metric} ${it.amount} ${it.year}`,
    );

  it("is of the year before where it is a result", () => {
    expect(read("长城汽车新能源车卖了32.2万辆，增长25.7%。")).toEqual(["ev-volume 322000 2024"]);
  });

  it.each(["1月8日，蔚来累计交付新能源汽车70万辆。", "近日，蔚来交付新能源汽车达到70万辆。"])(
    "is of these days where it says so: %s",
    (text) => {
      expect(read(text)).toEqual(["ev-volume 700000 2025"]);
    },
  );
});
