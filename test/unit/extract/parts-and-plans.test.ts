import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

const read = (text: string, published: string): string[] =>
  extract({ text, published }).claims.map((claim) =>
    [claim.kind, claim.metric, claim.amount ?? "-", claim.year ?? "-"].join(" "),
  );

describe("cars of which some keep an engine", () => {
  it.each([
    "By 2035, Ford wants every passenger vehicle it sells in Europe to be zero-emission capable, all-electric or plug-in hybrid.",
    "Lexus will offer only zero-emission capable cars in Europe from 2035, either plug-in hybrid or fully electric.",
    "From 2035, every new Renault sold in Europe will be hybrid or fully electric.",
    "Volvo Cars will offer only fully electric or plug-in hybrid cars by 2035.",
    "到2035年，福特在欧洲销售的乘用车将全部为纯电动或插电式混合动力车型。",
    "长城汽车宣布，2035年前旗下车型全部为纯电、插混或氢能车型。",
  ])("are a share of all: %s", (text) => {
    expect(read(text, "2021-02-17")).toEqual(["pledge ev-share 100 2035"]);
  });

  it("go before the last engine where both are told", () => {
    expect(
      read(
        "By mid-2026, 100% of Ford's passenger vehicle range in Europe will be zero-emissions capable, all-electric or plug-in hybrid, moving to all-electric by 2030.",
        "2021-02-17",
      ),
    ).toEqual(["pledge ev-share 100 2026", "pledge ice-phase-out - 2030"]);
  });

  it.each([
    "Kia will stop selling petrol, diesel and hybrid cars in Europe by 2035.",
    "Toyota wants to sell only battery-electric and fuel-cell cars in Europe by 2035.",
    "Nissan plans that all its new models in Europe will be all-electric by 2035; until then it will sell electric cars and hybrids.",
    "沃尔沃汽车2035年起停售燃油车，转向纯电和插混。",
  ])("are no matter where engines end: %s", (text) => {
    expect(read(text, "2021-02-17")).toEqual(["pledge ice-phase-out - 2035"]);
  });

  it.each([
    "Jaguar Land Rover says that all its models will be available as plug-in hybrid or all-electric by 2030.",
  ])("tell nothing of what is sold where buyers choose: %s", (text) => {
    expect(read(text, "2021-02-17")).toEqual([]);
  });
});

describe("what is sold abroad", () => {
  it.each([
    ["2024年，比亚迪海外销量达到41.72万辆，占总销量的9.8%。", 417_200],
    ["2024年，比亚迪新能源汽车海外销量超过40万辆，占总销量的9.8%。", 400_000],
    ["BYD sold 417,204 vehicles overseas in 2024, 9.8% of its total sales.", 417_204],
  ])("is no share of electric cars: %s", (text, amount) => {
    expect(read(text, "2025-01-05")).toEqual([`milestone ev-volume ${amount} 2024`]);
  });

  it("may have a part that is electric", () => {
    expect(read("上汽集团2024年海外销量108.2万辆，其中新能源车占比为25%。", "2025-01-05")).toEqual([
      "milestone ev-share 25 2024",
    ]);
  });
});

describe("plans for a year that has gone by", () => {
  it.each([
    "长安汽车计划2023年投放5款新能源车型。",
    "按照当时的规划，长城汽车2024年新能源销量要达到160万辆。",
    "2023年初，小鹏汽车计划2024年底前在全国建成3000座充电站。",
    "Ford planned to launch five electric models in 2023.",
    "Ford aims to build 600,000 electric vehicles in 2023.",
  ])("do not say what was reached: %s", (text) => {
    expect(read(text, "2025-02-17")).toEqual([]);
  });

  it.each([
    ["2024年，长安汽车新能源销量达到73.5万辆，完成全年目标。", "milestone ev-volume 735000 2024"],
    [
      "In 2025 Kia wants to sell 160,000 EVs, compared with 106,000 in 2024.",
      "milestone ev-volume 106000 2024",
    ],
  ])("are not what stands beside them: %s", (text, claim) => {
    expect(read(text, "2025-02-17")).toContain(claim);
  });
});

describe("some trucks", () => {
  it.each([
    [
      "Daimler Truck will put 60 electric trucks on the roads of Norway by 2026.",
      "pledge ev-volume 60 2026",
    ],
    [
      "Scania will provide 70 battery-electric buses for the city by 2026.",
      "pledge ev-volume 70 2026",
    ],
    ["Scania will bring four electric trucks to market by 2026.", "pledge ev-models 4 2026"],
  ])("are vehicles where no maker has as many models: %s", (text, claim) => {
    expect(read(text, "2024-03-01")).toEqual([claim]);
  });
});
