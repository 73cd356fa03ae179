import { z } from "zod";

/** What a claim counts. The ids are a contract: they are stored and printed. */
export const Metric = z.enum([
  "ghg-emissions",
  "net-zero",
  "emissions-peak",
  "ice-phase-out",
  "ev-share",
  "ev-volume",
  "ev-models",
  "ev-mileage",
  "renewable-energy",
  "energy-use",
  "fuel-economy",
  "recycled-material",
  "battery-recycling",
  "battery-capacity",
  "charging-points",
  "green-factories",
  "supplier-commitments",
  "water-use",
  "waste",
  "investment",
  "network",
  "certificate",
  "other",
]);
export type Metric = z.infer<typeof Metric>;

/** The part of the value chain that a figure covers; `operations` is scope 1 and 2. */
export const Stage = z.enum([
  "life-cycle",
  "supply-chain",
  "production",
  "use-phase",
  "logistics",
  "operations",
  "products",
  "company",
]);
export type Stage = z.infer<typeof Stage>;

/** What an emission figure is divided by. */
export const Basis = z.enum(["absolute", "per-vehicle", "per-km", "per-revenue"]);
export type Basis = z.infer<typeof Basis>;

/** Whether the amount is a change against a baseline or a level. */
export const Direction = z.enum(["reduce-by", "increase-by", "reach"]);
export type Direction = z.infer<typeof Direction>;

export const Comparator = z.enum(["exactly", "at-least", "at-most", "about"]);
export type Comparator = z.infer<typeof Comparator>;

/** Units that are not currencies. A currency is its ISO 4217 code. */
const PHYSICAL_UNITS = [
  "%",
  "vehicles",
  "models",
  "count",
  "t",
  "g",
  "km",
  "m3",
  "kWh",
  "MWh",
  "GWh",
  "TWh",
  "GJ",
  "MW",
] as const;
export const Unit = z.union([z.enum(PHYSICAL_UNITS), z.string().regex(/^[A-Z]{3}$/)]);
export type Unit = z.infer<typeof Unit>;

/** Metrics that are a state reached on a date and so carry no amount. */
export const STATE_METRICS: ReadonlySet<Metric> = new Set([
  "net-zero",
  "emissions-peak",
  "ice-phase-out",
]);
