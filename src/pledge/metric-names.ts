import type { Basis, Metric, Stage } from "./metric.ts";

/** A name in each language that the bot speaks; lower-case where a sentence can carry it. */
export interface Label {
  en: string;
  zh: string;
}

export interface MetricName {
  label: Label;
  /** What is counted, in one line. */
  description: string;
}

const name = (en: string, zh: string, description: string): MetricName => ({
  label: { en, zh },
  description,
});

/** What each metric is called. */
export const METRIC_NAMES: Readonly<Record<Metric, MetricName>> = {
  "ghg-emissions": name(
    "CO2 emissions",
    "碳排放",
    "Greenhouse gas or CO2, cut, avoided or as a level",
  ),
  "net-zero": name("net zero", "碳中和", "Net zero, climate or carbon neutrality, by a year"),
  "emissions-peak": name("emissions peak", "碳达峰", "The year from which emissions fall"),
  "ice-phase-out": name(
    "end of combustion cars",
    "停售燃油车",
    "Only electric cars from a year on",
  ),
  "ev-share": name("EV share", "新能源占比", "Share of sales or production that is electric"),
  "ev-volume": name(
    "electric vehicles",
    "新能源汽车销量",
    "Electric vehicles delivered, sold or built",
  ),
  "ev-models": name("electric models", "新能源车型", "Electric models on offer or launched"),
  "ev-mileage": name("electric mileage", "纯电行驶里程", "Distance driven electrically"),
  "renewable-energy": name(
    "renewable energy",
    "可再生能源",
    "Share or amount of renewable energy used",
  ),
  "energy-use": name("energy use", "能源消耗", "Energy consumed or saved"),
  "fuel-economy": name("fuel saving", "节油", "Fuel saved in vehicles"),
  "recycled-material": name("green material", "绿色材料", "Recycled or low-carbon material used"),
  "battery-recycling": name(
    "battery recycling",
    "电池回收",
    "Batteries or their material recycled",
  ),
  "battery-capacity": name("battery capacity", "电池产能", "Cell or pack manufacturing capacity"),
  "charging-points": name("charging points", "充电桩", "Chargers, swap or energy stations built"),
  "green-factories": name(
    "green factories",
    "绿色工厂",
    "Plants that are carbon-neutral or rated green",
  ),
  "supplier-commitments": name(
    "supplier commitments",
    "供应商承诺",
    "Suppliers bound to a standard",
  ),
  "water-use": name("water use", "用水", "Water used in making vehicles"),
  waste: name("waste", "废弃物", "Waste made or avoided"),
  investment: name("investment", "投资", "Money committed to electrification or sustainability"),
  network: name("EV network", "服务网络", "Dealers, technicians and service points ready for EVs"),
  certificate: name("certificate", "认证", "A sustainability certificate, rating or award won"),
  other: name("other target", "其他", "A sustainability figure of another kind"),
};

/** What each part of the value chain is called. */
export const STAGE_NAMES: Readonly<Record<Stage, Label>> = {
  "life-cycle": { en: "life cycle", zh: "全生命周期" },
  "supply-chain": { en: "supply chain", zh: "供应链" },
  production: { en: "production", zh: "生产" },
  "use-phase": { en: "use phase", zh: "使用阶段" },
  logistics: { en: "logistics", zh: "物流" },
  operations: { en: "operations", zh: "运营" },
  products: { en: "products", zh: "产品" },
  company: { en: "whole company", zh: "全公司" },
};

/** What an emission figure is divided by. */
export const BASIS_NAMES: Readonly<Record<Basis, Label>> = {
  absolute: { en: "absolute", zh: "总量" },
  "per-vehicle": { en: "per vehicle", zh: "单车" },
  "per-km": { en: "per km", zh: "每公里" },
  "per-revenue": { en: "per revenue", zh: "单位营收" },
};
