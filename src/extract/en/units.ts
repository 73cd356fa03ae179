import type { CountNoun } from "../mention.ts";

/** A unit word and what it is in the model; `scale` multiplies the amount. */
export interface UnitEntry {
  readonly pattern: string;
  readonly unit: string;
  readonly scale?: number;
}

/** Written units, tried in order right after a number and its multiplier. */
export const UNITS: readonly UnitEntry[] = [
  { pattern: String.raw`\s?(?:%|per ?cents?\b|pct\b\.?)`, unit: "%" },
  {
    pattern: String.raw`\s?(?:mtco2(?:e|eq|-?eq)?|mt co2(?:e|eq|-?eq)?|megatonn?es?)\b`,
    unit: "t",
    scale: 1e6,
  },
  {
    pattern: String.raw`\s?(?:ktco2(?:e|eq)?|kt co2(?:e|eq)?|kilotonn?es?|kt)\b`,
    unit: "t",
    scale: 1e3,
  },
  {
    pattern: String.raw`[\s-]?(?:metric |short )?(?:tonnes?|tons?|tco2(?:e|eq)?|t co2(?:e|eq)?|mt|t)\b`,
    unit: "t",
  },
  { pattern: String.raw`[\s-]?(?:kwh|kilowatt[- ]?hours?)\b`, unit: "kWh" },
  { pattern: String.raw`[\s-]?(?:mwh|megawatt[- ]?hours?)\b`, unit: "MWh" },
  { pattern: String.raw`[\s-]?(?:gwh|gigawatt[- ]?hours?)\b`, unit: "GWh" },
  { pattern: String.raw`[\s-]?(?:twh|terawatt[- ]?hours?)\b`, unit: "TWh" },
  { pattern: String.raw`[\s-]?(?:gj|gigajoules?)\b`, unit: "GJ" },
  { pattern: String.raw`[\s-]?(?:mwp?|megawatts?)\b`, unit: "MW" },
  { pattern: String.raw`[\s-]?(?:gwp?|gigawatts?)\b`, unit: "MW", scale: 1e3 },
  {
    pattern: String.raw`[\s-]?(?:(?:all-)?electric |zero-emission |emission-free )?(?:kilomet(?:er|re)s?|kms?)\b(?!\/h| ?per hour)`,
    unit: "km",
  },
  { pattern: String.raw`[\s-]?(?:cubic met(?:er|re)s?|m3)\b`, unit: "m3" },
  { pattern: String.raw`[\s-]?(?:kilolit(?:er|re)s?|kl)\b`, unit: "m3" },
  { pattern: String.raw`[\s-]?(?:lit(?:er|re)s?)\b`, unit: "m3", scale: 1e-3 },
  { pattern: String.raw`[\s-]?(?:euros?|eur)\b`, unit: "EUR" },
  { pattern: String.raw`[\s-]?(?:australian dollars?|aud)\b`, unit: "AUD" },
  { pattern: String.raw`[\s-]?(?:canadian dollars?|cad)\b`, unit: "CAD" },
  { pattern: String.raw`[\s-]?(?:us dollars?|u\.s\. dollars?|dollars?|usd)\b`, unit: "USD" },
  { pattern: String.raw`[\s-]?(?:pounds?(?: sterling)?|gbp)\b`, unit: "GBP" },
  { pattern: String.raw`[\s-]?(?:yen|jpy)\b`, unit: "JPY" },
  { pattern: String.raw`[\s-]?(?:yuan|renminbi|rmb|cny)\b`, unit: "CNY" },
  { pattern: String.raw`[\s-]?(?:rupees?|inr)\b`, unit: "INR" },
  { pattern: String.raw`[\s-]?(?:won|krw)\b`, unit: "KRW" },
  { pattern: String.raw`[\s-]?(?:swedish kronor|kronor|sek)\b`, unit: "SEK" },
];

/** Currency signs and codes that stand before the number. */
export const CURRENCY_BEFORE: Readonly<Record<string, string>> = {
  "€": "EUR",
  eur: "EUR",
  $: "USD",
  us$: "USD",
  usd: "USD",
  a$: "AUD",
  au$: "AUD",
  aud: "AUD",
  c$: "CAD",
  cad: "CAD",
  "£": "GBP",
  gbp: "GBP",
  "¥": "JPY",
  jpy: "JPY",
  rmb: "CNY",
  cny: "CNY",
  "₹": "INR",
  rs: "INR",
  "rs.": "INR",
  inr: "INR",
  krw: "KRW",
  sek: "SEK",
};

/** Nouns that a count may count; the last one of the noun phrase decides. */
export const COUNT_NOUNS: Readonly<Record<string, CountNoun>> = {
  vehicles: "vehicles",
  vehicle: "vehicles",
  cars: "vehicles",
  car: "vehicles",
  units: "vehicles",
  evs: "vehicles",
  bevs: "vehicles",
  nevs: "vehicles",
  phevs: "vehicles",
  buses: "vehicles",
  trucks: "vehicles",
  vans: "vehicles",
  lorries: "vehicles",
  tractors: "vehicles",
  rickshaws: "vehicles",
  automobiles: "vehicles",
  electrics: "vehicles",
  suvs: "vehicles",
  pickups: "vehicles",
  taxis: "vehicles",
  scooters: "vehicles",
  motorcycles: "vehicles",
  model: "models",
  models: "models",
  offerings: "models",
  nameplates: "models",
  variants: "models",
  types: "models",
  station: "stations",
  stations: "stations",
  chargers: "stations",
  charger: "stations",
  piles: "stations",
  points: "stations",
  stalls: "stations",
  plugs: "stations",
  connectors: "stations",
  superchargers: "stations",
  factories: "factories",
  factory: "factories",
  plants: "factories",
  plant: "factories",
  sites: "factories",
  facilities: "factories",
  suppliers: "suppliers",
  vendors: "suppliers",
  partners: "suppliers",
  dealers: "network",
  dealerships: "network",
  technicians: "network",
  mechanics: "network",
  outlets: "network",
  workshops: "network",
  showrooms: "network",
  sockets: "stations",
  works: "factories",
  firms: "suppliers",
  trees: "trees",
  certificates: "certificates",
  certifications: "certificates",
  awards: "certificates",
  batteries: "batteries",
};

/** Words that end the noun phrase after a number. */
export const PHRASE_STOPS = new Set(
  (
    "of in on at by to from for with and or but the a an its their our his her that which who as than per up down " +
    "is are was were be been has have had will would should could may might can between during under over " +
    "percentage each every while when where after before until since including compared versus against all about more less"
  ).split(" "),
);
