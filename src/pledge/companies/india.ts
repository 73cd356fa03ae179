import type { Company } from "../company.ts";
import { brand, company } from "./entry.ts";

/** Makers of India; Maruti Suzuki stands under Suzuki. */
export const INDIA: readonly Company[] = [
  company({
    id: "tata-motors",
    name: "Tata Motors",
    aliases: ["Tata Motors Limited", "Tata Motors Passenger Vehicles"],
    aliasesCjk: ["塔塔汽车", "塔塔汽車", "タタ・モーターズ", "타타모터스"],
    brands: [
      brand("Tata.ev", { aliases: ["TPEM", "Tata Passenger Electric Mobility"], cased: ["TPEM"] }),
    ],
    notToBeConfused: ["Tata Steel", "Tata Power", "Tata Consultancy Services", "Tata Chemicals"],
    country: "IN",
    ticker: "NSE:TATAMOTORS",
    pressRoom: "https://www.tatamotors.com/newsroom/",
  }),
  company({
    id: "mahindra",
    name: "Mahindra & Mahindra",
    aliases: ["Mahindra", "Mahindra and Mahindra", "Mahindra Group"],
    aliasesCjk: ["马恒达", "马辛德拉", "マヒンドラ", "마힌드라"],
    brands: [brand("Mahindra Electric"), brand("Mahindra Last Mile Mobility")],
    notToBeConfused: ["Tech Mahindra", "Mahindra Finance", "Mahindra Lifespaces", "Kotak Mahindra"],
    country: "IN",
    ticker: "NSE:M&M",
    pressRoom: "https://www.mahindra.com/news-room",
  }),
  company({
    id: "ashok-leyland",
    name: "Ashok Leyland",
    aliasesCjk: ["阿肖克雷兰德"],
    brands: [brand("Switch Mobility")],
    country: "IN",
    ticker: "NSE:ASHOKLEY",
    sector: "truckmaker",
  }),
  company({
    id: "eicher",
    name: "Eicher Motors",
    aliases: ["Eicher"],
    brands: [brand("Royal Enfield"), brand("VE Commercial Vehicles", { aliases: ["VECV"] })],
    country: "IN",
    ticker: "NSE:EICHERMOT",
  }),
  company({ id: "bajaj-auto", name: "Bajaj Auto", country: "IN", ticker: "NSE:BAJAJ-AUTO" }),
  company({
    id: "tvs-motor",
    name: "TVS Motor",
    aliases: ["TVS Motor Company"],
    country: "IN",
    ticker: "NSE:TVSMOTOR",
  }),
  company({
    id: "hero-motocorp",
    name: "Hero MotoCorp",
    aliases: ["Hero Motocorp Limited"],
    brands: [brand("Vida", { aliases: ["Hero Vida", "Vida V1"], cased: ["Vida"] })],
    country: "IN",
    ticker: "NSE:HEROMOTOCO",
  }),
  company({
    id: "ola-electric",
    name: "Ola Electric",
    aliases: ["Ola Electric Mobility"],
    country: "IN",
  }),
  company({
    id: "ather",
    name: "Ather Energy",
    aliases: ["Ather"],
    cased: ["Ather"],
    country: "IN",
  }),
];
