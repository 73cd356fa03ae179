import type { Claim } from "./claim.ts";
import { formatFigure } from "./figure.ts";
import { soleKindOf } from "./kinds.ts";
import { type Metric, STATE_METRICS, type Stage } from "./metric.ts";
import { METRIC_NAMES } from "./metric-names.ts";
import { isIntensity, isRecycled, isYearly } from "./quoted-nouns.ts";
import { isStageless } from "./scope.ts";

/** What a title is made of: a claim, or a pledge's present state with the words that found it. */
export type Titled = Omit<Claim, "company">;

/** Longest piece of a quote that a title carries, in characters. */
const MAX_QUOTE_CHARS = 90;

const STAGE_PHRASES: Readonly<Record<Stage, string>> = {
  "life-cycle": "over the life cycle",
  "supply-chain": "in the supply chain",
  production: "in production",
  "use-phase": "in the use phase",
  logistics: "in logistics",
  operations: "in operations",
  products: "in all products",
  company: "across the company",
};

/** What a count is of, where the metric's own name would not do: one, and several. */
const COUNTED: Partial<Record<Metric, readonly [one: string, several: string]>> = {
  "charging-points": ["charging point", "charging points"],
  "green-factories": ["green factory", "green factories"],
  "supplier-commitments": ["committed supplier", "committed suppliers"],
  network: ["qualified dealer or technician", "qualified dealers or technicians"],
  certificate: ["certificate", "certificates"],
  waste: ["landfill-free site", "landfill-free sites"],
};

/** The same for the kinds of thing that a quote names. */
const COUNTED_KINDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  energy_station: ["energy station", "energy stations"],
  fast_charger: ["fast charging point", "fast charging points"],
  swap_station: ["swap station", "swap stations"],
  hydrogen_station: ["hydrogen station", "hydrogen stations"],
  zero_carbon: ["zero-carbon factory", "zero-carbon factories"],
  national: ["national-level green factory", "national-level green factories"],
  zero_waste: ["zero-waste factory", "zero-waste factories"],
  dealer: ["qualified dealer", "qualified dealers"],
  technician: ["qualified technician", "qualified technicians"],
};

/** What is cut or increased, where the metric's own name would not do. */
const CHANGED: Partial<Record<Metric, string>> = {
  "ghg-emissions": "CO2",
  "fuel-economy": "fuel consumption",
};

const REGION_NAMES = new Intl.DisplayNames(["en"], { type: "region" });
const REGION_PHRASES: Readonly<Record<string, string>> = {
  EU: "Europe",
  US: "the United States",
  GB: "the United Kingdom",
  NL: "the Netherlands",
};

/**
 * A pledge or milestone in one line of plain English, with its exact figure, year and baseline:
 * `Cut CO2 per vehicle over the life cycle by 40 % by 2030 (vs 2019)`. It says no figure that the
 * claim does not hold. Where there is no figure to say, the quote speaks, shortened.
 */
export function toTitle(said: Titled): string {
  const figure = formatFigure(said);
  const isQuoted = said.metric === "other" || (figure === null && !STATE_METRICS.has(said.metric));
  const line = [
    toHead(said, figure),
    said.region === null ? null : `in ${toPlaceName(said.region)}`,
    said.year === null ? null : `${said.kind === "pledge" ? "by" : "in"} ${said.year}`,
    said.baselineYear === null || figure === null ? null : `(vs ${said.baselineYear})`,
  ]
    .filter((part) => part !== null)
    .join(" ");
  const title = isQuoted ? `${line}: ${shortenQuote(said.quote)}` : line;
  return capitalize(said.brand === null ? title : `${said.brand}: ${title}`);
}

/** A region as it is written in a sentence: `China`, `the United States`, `Europe`. */
export function toPlaceName(region: string): string {
  return REGION_PHRASES[region] ?? REGION_NAMES.of(region) ?? region;
}

/** A sentence's first letter as a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toHead(said: Titled, figure: string | null): string {
  const { metric, change, kind } = said;
  if (metric === "other") return figure ?? (kind === "pledge" ? "other target" : "other progress");
  const where = toStagePhrase(said) + toScopePhrase(said);
  if (figure === null || STATE_METRICS.has(metric)) return METRIC_NAMES[metric].label.en + where;
  if (change === "reach") return toLevel(said, figure) + where;
  const subject = toSubject(said) + where;
  const isCut = change === "reduce-by";
  if (kind === "milestone") return `${subject} ${isCut ? "cut" : "up"} by ${figure}`;
  return `${isCut ? "cut" : "increase"} ${subject} by ${figure}`;
}

function toLevel(said: Titled, figure: string): string {
  const { metric, unit } = said;
  const noun = METRIC_NAMES[metric].label.en;
  if (metric === "ghg-emissions") return `${toSubject(said)} at ${figure}`;
  if (metric === "ev-share") return `EV share of ${figure}`;
  if (unit === "vehicles" || unit === "models") {
    const isElectric = metric === "ev-volume" || metric === "ev-models";
    if (!isElectric) return `${figure} (${noun})`;
    const drive = DRIVES[soleKindOf(said) ?? ""] ?? "electric";
    const counted = figure.replace(/(vehicles?|models?)$/, `${drive} $1`);
    return isYearly(said) ? `${counted} a year` : counted;
  }
  if (metric === "recycled-material") return `${figure} ${toMaterial(said)}`;
  return `${figure} ${unit === "count" ? toCounted(said) : noun}`;
}

/** Drives that a quote may name; those who sell plug-in hybrids as well call all of them electric. */
const DRIVES: Readonly<Record<string, string>> = {
  battery: "battery-electric",
  hydrogen: "hydrogen",
};

const toMaterial = (said: Titled): string =>
  `${isRecycled(said) ? "recycled" : "green"} ${soleKindOf(said) ?? "material"}`;

function toCounted(said: Titled): string {
  const { metric, amount, amountMax } = said;
  const [one, several] = COUNTED_KINDS[soleKindOf(said) ?? ""] ?? COUNTED[metric] ?? [];
  const isOne = amount === 1 && (amountMax === null || amountMax === 1);
  return (isOne ? one : several) ?? METRIC_NAMES[metric].label.en;
}

function toSubject(said: Titled): string {
  const { metric, basis } = said;
  const noun = isIntensity(said) ? "CO2 intensity" : toNoun(metric);
  switch (basis) {
    case "per-vehicle":
      return `${noun} per vehicle`;
    case "per-km":
      return `${noun} per km`;
    case "per-revenue":
      return `${noun} per unit of revenue`;
    default:
      return noun;
  }
}

const toNoun = (metric: Metric): string => CHANGED[metric] ?? METRIC_NAMES[metric].label.en;

/** Nothing where the metric names its own object, or its name says already that it is of all. */
function toStagePhrase({ metric, stage }: Titled): string {
  if (stage === null || isStageless(metric) || metric === "emissions-peak") return "";
  if (stage === "company" && metric === "net-zero") return "";
  if (stage === "products" && metric === "recycled-material") return " in products";
  return ` ${STAGE_PHRASES[stage]}`;
}

/** The scopes of emissions that a text names: ` (Scope 1 and 2)`, ` (Scope 3)`. */
function toScopePhrase({ metric, scopes }: Titled): string {
  if (scopes === null || !OF_SCOPES.has(metric)) return "";
  return ` (Scope ${SCOPE_LIST.format(scopes.map(String))})`;
}

const SCOPE_LIST = new Intl.ListFormat("en-GB");

/** Metrics that the GHG Protocol divides by scope. */
export const OF_SCOPES: ReadonlySet<Metric> = new Set(["ghg-emissions", "net-zero"]);

/** A quote, or as much of it as a title carries. */
export function shortenQuote(quote: string): string {
  const plain = quote
    .replace(/^["“”„«「'\s]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= MAX_QUOTE_CHARS) return `“${plain}”`;
  const cut = plain.slice(0, MAX_QUOTE_CHARS);
  const lastSpace = cut.lastIndexOf(" ");
  const whole = lastSpace > MAX_QUOTE_CHARS / 2 ? cut.slice(0, lastSpace) : cut;
  return `“${whole.replace(/[\uD800-\uDBFF]$/, "")} …”`;
}
