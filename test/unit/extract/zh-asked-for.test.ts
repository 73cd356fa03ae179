import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";

/** What a text tells, one short line each: claims first, then changes. */
function told(text: string): string[] {
  const { claims, changes } = extract({ text, published: "2025-03-01", language: "zh" });
  return [
    ...claims.map((it) => [it.company, it.kind, it.metric, it.amount ?? "-", it.year].join(" ")),
    ...changes.map((it) => [it.company, it.metric, it.effect].join(" ")),
  ];
}

describe("what others ask for, what is denied, missed or not before a year", () => {
  it.each([
    "环保组织要求丰田在2030年前停售燃油车。",
    "绿色和平敦促大众汽车到2035年实现碳中和。",
    "投资者希望丰田到2030年将碳排放减少50%。",
    "宝马不会在2035年之前停售燃油车。",
    "奇瑞否认了2030年停售燃油车的计划。",
    "蔚来未能实现2024年23万辆的销量目标。",
  ])("%s 不是承诺", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["比亚迪要求供应商到2030年将碳排放减少20%。", "byd pledge ghg-emissions 20 2030"],
    ["宝马否认放弃2030年电动车占比50%的目标。", "bmw pledge ev-share 50 2030"],
    ["蔚来未能实现目标,2024年交付22.2万辆电动车。", "nio milestone ev-volume 222000 2024"],
    ["丰田表示,不排除推迟2030年电动车占比50%的目标。", "toyota pledge ev-share 50 2030"],
  ])("%s 仍是", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
