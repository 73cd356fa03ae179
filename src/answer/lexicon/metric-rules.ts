import type { Metric } from "../../pledge/metric.ts";
import type { Concept } from "./concepts.ts";

/** When all its concepts are named, the question is about these metrics. */
export interface MetricRule {
  needs: readonly Concept[];
  /** Concepts that mean nothing of their own beside these. */
  absorbs?: readonly Concept[];
  metrics: readonly Metric[];
  /** Looked at where nothing is registered of `metrics`: the same thing put otherwise. */
  also?: readonly Metric[];
  /** Words of which an answer has one: the metric alone would be another thing's. */
  about?: readonly string[];
  /** The same in Chinese. */
  aboutZh?: readonly string[];
  /** Counts only where no other rule does. */
  weak?: boolean;
}

/** Tried in this order, the specific before the general; a concept serves one rule only. */
export const METRIC_RULES: readonly MetricRule[] = [
  {
    needs: ["money"],
    absorbs: [
      "electric",
      "battery",
      "emission",
      "renewable",
      "energy",
      "charger",
      "climate",
      "factory",
      "volume",
      "vehicle",
      "cut",
      "green",
      "capacity",
      "net_zero",
    ],
    metrics: ["investment"],
  },
  // What stands at dealers to charge at is counted with the chargers, or with the dealers.
  {
    needs: ["dealer", "charger"],
    absorbs: ["certificate", "electric", "volume", "vehicle", "battery"],
    metrics: ["charging-points", "network"],
  },
  {
    needs: ["dealer"],
    absorbs: ["certificate", "electric", "volume", "charger", "vehicle"],
    metrics: ["network"],
  },
  {
    needs: ["charger", "renewable"],
    absorbs: ["energy", "electricity", "green", "electric", "battery", "vehicle", "share"],
    metrics: ["renewable-energy"],
    about: ["charger", "charging", "supercharger", "station"],
    aboutZh: ["充电", "超充", "站"],
  },
  {
    needs: ["charger"],
    absorbs: ["energy", "electric", "battery", "vehicle", "volume", "factory"],
    metrics: ["charging-points"],
  },
  {
    needs: ["supplier", "renewable"],
    absorbs: ["green", "energy", "emission", "share"],
    metrics: ["supplier-commitments"],
    also: ["renewable-energy"],
    about: ["renewable", "green", "clean", "electricity", "power", "energy", "solar"],
    aboutZh: ["绿电", "绿色电力", "可再生", "清洁"],
  },
  {
    needs: ["supplier", "cut"],
    absorbs: ["emission", "climate"],
    metrics: ["supplier-commitments", "ghg-emissions"],
  },
  {
    needs: ["supplier", "emission"],
    absorbs: ["cut", "climate"],
    metrics: ["supplier-commitments", "ghg-emissions"],
  },
  {
    needs: ["supplier"],
    absorbs: ["green", "climate", "certificate", "net_zero"],
    metrics: ["supplier-commitments"],
  },
  {
    needs: ["battery", "recycle"],
    absorbs: ["material", "green", "electric", "vehicle", "share"],
    metrics: ["battery-recycling"],
  },
  {
    needs: ["battery_material", "recycle"],
    absorbs: ["battery", "material", "green", "electric", "vehicle", "share"],
    metrics: ["battery-recycling", "recycled-material"],
  },
  {
    needs: ["battery", "capacity"],
    absorbs: ["electric", "factory", "volume"],
    metrics: ["battery-capacity"],
  },
  // 回收了多少废料: of scrap that is used again.
  {
    needs: ["recycle", "waste"],
    absorbs: ["material"],
    metrics: ["waste", "battery-recycling"],
  },
  {
    needs: ["recycle", "material"],
    absorbs: ["green", "share", "model", "vehicle"],
    metrics: ["recycled-material"],
  },
  {
    needs: ["green", "material"],
    absorbs: ["share", "emission", "model", "vehicle"],
    metrics: ["recycled-material"],
  },
  {
    needs: ["carbon_free", "electricity"],
    absorbs: ["net_zero", "energy", "emission", "renewable", "green", "share", "factory"],
    metrics: ["renewable-energy"],
  },
  {
    needs: ["share", "energy", "zero_carbon"],
    absorbs: ["net_zero", "emission", "renewable", "green", "factory"],
    metrics: ["renewable-energy"],
  },
  {
    needs: ["factory", "zero_carbon"],
    absorbs: ["net_zero", "emission", "green", "volume"],
    metrics: ["green-factories", "net-zero"],
  },
  {
    needs: ["factory", "green"],
    absorbs: ["volume"],
    metrics: ["green-factories"],
  },
  { needs: ["peak"], absorbs: ["emission", "climate"], metrics: ["emissions-peak"] },
  {
    needs: ["renewable"],
    absorbs: ["energy", "green", "share", "factory"],
    metrics: ["renewable-energy"],
  },
  {
    needs: ["combustion"],
    absorbs: ["electric", "all_electric", "volume", "vehicle", "fuel_economy", "share", "model"],
    metrics: ["ice-phase-out"],
  },
  {
    needs: ["all_electric", "model"],
    absorbs: ["electric", "volume", "share", "vehicle"],
    metrics: ["ice-phase-out", "ev-models", "ev-share"],
  },
  {
    needs: ["all_electric"],
    absorbs: ["electric", "volume", "share", "vehicle"],
    metrics: ["ice-phase-out", "ev-share"],
    // "2 million fully electric vehicles" are counted.
    also: ["ev-volume", "ev-models"],
  },
  { needs: ["electric", "mileage"], absorbs: ["vehicle"], metrics: ["ev-mileage"] },
  {
    needs: ["electric", "share"],
    absorbs: ["volume", "vehicle"],
    metrics: ["ev-share"],
    also: ["ice-phase-out"],
  },
  { needs: ["electric", "model"], absorbs: ["volume", "vehicle"], metrics: ["ev-models"] },
  {
    needs: ["electric", "volume"],
    absorbs: ["vehicle"],
    metrics: ["ev-volume", "ev-share"],
    also: ["ice-phase-out"],
  },
  {
    needs: ["electric"],
    absorbs: ["vehicle"],
    metrics: ["ev-volume", "ev-share", "ev-models"],
    also: ["ice-phase-out", "battery-capacity"],
  },
  {
    needs: ["net_zero"],
    absorbs: ["emission", "climate", "zero_carbon", "cut", "energy"],
    metrics: ["net-zero"],
  },
  {
    needs: ["emission"],
    absorbs: ["climate", "cut", "vehicle", "volume", "mileage"],
    metrics: ["ghg-emissions"],
    also: ["net-zero"],
  },
  { needs: ["water"], absorbs: ["cut", "recycle"], metrics: ["water-use"] },
  { needs: ["waste"], absorbs: ["cut", "recycle"], metrics: ["waste"] },
  { needs: ["energy"], absorbs: ["cut"], metrics: ["energy-use"] },
  { needs: ["fuel_economy"], absorbs: ["cut", "vehicle", "mileage"], metrics: ["fuel-economy"] },
  { needs: ["recycle"], metrics: ["recycled-material", "battery-recycling"] },
  { needs: ["mileage"], metrics: ["ev-mileage"] },
  { needs: ["certificate"], metrics: ["certificate"], weak: true },
  {
    needs: ["climate"],
    metrics: ["ghg-emissions", "net-zero", "emissions-peak"],
    weak: true,
  },
  { needs: ["vehicle", "volume"], metrics: ["ev-volume"], weak: true },
  // What a maker can build in a year may be told in cars.
  { needs: ["capacity"], metrics: ["battery-capacity"], also: ["ev-volume"], weak: true },
  // A battery plant is no recycling.
  { needs: ["battery", "factory"], metrics: ["battery-capacity"], weak: true },
  { needs: ["battery"], metrics: ["battery-capacity", "battery-recycling"], weak: true },
  { needs: ["material"], metrics: ["recycled-material"], weak: true },
  { needs: ["cut"], metrics: ["ghg-emissions"], weak: true },
];
