import type { Company } from "../company.ts";
import { brand, company } from "./entry.ts";

/** Makers of trucks and buses with their head office in Europe. */
export const EUROPE_TRUCKS: readonly Company[] = [
  company({
    id: "volvo-group",
    name: "Volvo Group",
    aliases: ["AB Volvo", "Volvo AB", "The Volvo Group"],
    aliasesCjk: ["沃尔沃集团", "ボルボ・グループ", "볼보그룹"],
    brands: [
      brand("Volvo Trucks", { aliases: ["Volvo Truck"], aliasesCjk: ["沃尔沃卡车", "볼보트럭"] }),
      brand("Renault Trucks", { aliasesCjk: ["雷诺卡车"] }),
      brand("Mack Trucks", { aliases: ["Mack"], cased: ["Mack"] }),
      brand("Volvo Buses"),
      brand("Volvo Construction Equipment", {
        aliases: ["Volvo CE"],
        aliasesCjk: ["沃尔沃建筑设备", "沃尔沃建筑设备公司"],
      }),
      brand("Volvo Penta"),
    ],
    country: "SE",
    ticker: "STO:VOLV B",
    pressRoom: "https://www.volvogroup.com/en/news-and-media.html",
    sector: "truckmaker",
  }),
  company({
    id: "scania",
    name: "Scania",
    aliases: ["Scania AB", "Scania Group", "Scania CV"],
    aliasesCjk: ["斯堪尼亚", "斯堪尼亞", "スカニア", "스카니아"],
    country: "SE",
    pressRoom: "https://www.scania.com/group/en/home/newsroom.html",
    sector: "truckmaker",
  }),
  company({
    id: "daimler-truck",
    name: "Daimler Truck",
    aliases: [
      "Daimler Trucks",
      "Daimler Truck AG",
      "Daimler Truck Holding",
      "Daimler Trucks North America",
    ],
    aliasesCjk: ["戴姆勒卡车", "戴姆勒卡車", "ダイムラートラック"],
    brands: [
      brand("Mercedes-Benz Trucks", {
        aliases: ["Mercedes Trucks", "Mercedes-Benz truck", "Mercedes-Benz lorry"],
        aliasesCjk: ["梅赛德斯-奔驰卡车", "奔驰卡车"],
      }),
      brand("Freightliner", { aliases: ["Freightliner Trucks"] }),
      brand("Fuso", { aliases: ["Mitsubishi Fuso"], aliasesCjk: ["三菱扶桑", "三菱ふそう"] }),
      brand("Western Star", { cased: ["Western Star"] }),
      brand("Daimler Buses", { aliases: ["Setra"] }),
      brand("Thomas Built Buses"),
      brand("BharatBenz"),
    ],
    country: "DE",
    ticker: "XETRA:DTG",
    pressRoom: "https://www.daimlertruck.com/en/newsroom",
    sector: "truckmaker",
  }),
  company({
    id: "iveco",
    name: "Iveco Group",
    aliases: ["Iveco"],
    aliasesCjk: ["依维柯", "依維柯"],
    brands: [brand("FPT Industrial"), brand("Heuliez Bus", { aliases: ["Heuliez"] })],
    country: "IT",
    ticker: "BIT:IVG",
    sector: "truckmaker",
  }),
];
