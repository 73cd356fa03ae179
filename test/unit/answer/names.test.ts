import { describe, expect, it } from "vitest";
import { findNames, suggestNames } from "../../../src/answer/lexicon/names.ts";
import { tidy, tokenise } from "../../../src/answer/lexicon/tokens.ts";

const find = (text: string) => {
  const tidied = tidy(text);
  return findNames(tidied, tokenise(tidied));
};
const named = (text: string) =>
  find(text).map(({ companyId, brand }) => (brand === null ? companyId : `${companyId}/${brand}`));

describe("findNames", () => {
  it.each([
    ["What does BMW plan?", ["bmw"]],
    ["what does bmw's board say", ["bmw"]],
    ["Mercedes Benz and VW", ["mercedes-benz", "volkswagen"]],
    ["MERCEDES-BENZ", ["mercedes-benz"]],
    ["gm or ford", ["general-motors", "ford"]],
    ["the goals of Škoda", ["volkswagen/Skoda"].map((name) => name.replace("Skoda", "Škoda"))],
    ["Volvo Trucks is not Volvo Cars", ["volvo-group/Volvo Trucks", "volvo-cars"]],
    ["When does Great Wall stop?", ["great-wall-motor"]],
    ["Tata plans", ["tata-motors"]],
    ["Kia had a good year", ["kia"]],
    ["the LG cell plant in Ohio", ["lg-energy-solution"]],
    ["SK's battery factories", ["sk-on"]],
    ["KG of waste and LI cells at BMW", ["bmw"]],
    ["When does Scout start?", ["volkswagen/Scout Motors"]],
    ["宝马和北汽", ["bmw", "baic"]],
    ["理想2024年交付了多少辆车", ["li-auto"]],
    ["上汽和东风，谁更早？", ["saic", "dongfeng"]],
  ])("finds the companies of %j", (text, companies) => {
    expect(named(text)).toEqual(companies);
  });

  it.each([
    ["BIAC", "baic"],
    ["jagaur landrover", "jaguar-land-rover"],
    ["BWM", "bmw"],
    ["grate wall moters", "great-wall-motor"],
    ["volkswagon", "volkswagen"],
    ["Hyundia", "hyundai"],
    ["Telsa", "tesla"],
    ["toyotas", "toyota"],
    ["renualts", "renault"],
    ["daimlr trucks", "daimler-truck"],
    ["what do voolvo trucks plan", "volvo-group"],
  ])("mends %j, and says that it did", (typed, company) => {
    expect(find(typed)).toMatchObject([{ companyId: company, exact: false }]);
  });

  it.each([
    "Is there a mini target?",
    "the man with a seat",
    "What will change by 2030?",
    "Tata Steel cuts emissions",
    "from what to what",
    "how many stations are there on that continent",
    "this series of charts was forming an impression",
    "LG Chem and SK Hynix",
    "这不是理想的目标",
    "",
  ])("finds no company in %j", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("suggestNames", () => {
  it("offers the nearest names, and none for a word that is far from all", () => {
    expect(suggestNames("Pollstar")).toContain("Polestar");
    expect(suggestNames("Zoltar")).toEqual([]);
  });
});
