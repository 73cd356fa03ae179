import type { Claim } from "./claim.ts";
import { formatFigure } from "./figure.ts";
import type { Metric, Stage } from "./metric.ts";
import { METRIC_NAMES } from "./metric-names.ts";

/** What a title is made of: a claim, or a pledge's present state with the words that found it. */
export type Titled = Omit<Claim, "company" | "scopes">;

/** Longest piece of a quote that a title carries, in characters. */
const MAX_QUOTE_CHARS = 90;

const STAGE_PHRASES: Readonly<Record<Stage, string>> = {
  "life-cycle": "over the life cycle",
  "supply-chain": "in the supply chain",
  production: "in production",
  "use-phase": "in use",
  logistics: "in logistics",
  operations: "in operations",
  products: "in all products",
  company: "across the company",
};

/** Metrics whose own words say where they apply, so that a stage would only repeat them. */
const STAGELESS: ReadonlySet<Metric> = new Set([
  "ev-share",
  "ev-volume",
  "ev-models",
  "ev-mileage",
  "ice-phase-out",
  "fuel-economy",
  "charging-points",
  "green-factories",
  "network",
  "investment",
  "battery-capacity",
  "emissions-peak",
]);

/** What the figure counts, where it stands before the noun: `15 electric models`. */
const COUNTED: Partial<Record<Metric, string>> = {
  "ev-models": "electric",
  "ev-volume": "electric",
  "charging-points": "charging points",
  "green-factories": "green factories",
  "supplier-commitments": "committed suppliers",
  network: "qualified dealers, technicians or service points",
  certificate: "certificates",
};

/**
 * A pledge or milestone in one line of plain English, with its exact figure, year and baseline:
 * `Cut CO2 per vehicle over the life cycle by 40 % by 2030 (vs 2019)`. It says no figure that the
 * claim does not hold. Where there is no figure to say, the quote speaks, shortened.
 */
export function toTitle(said: Titled): string {
  const parts = [
    head(said),
    ...place(said),
    ...deadline(said),
    ...(said.baselineYear === null || said.amount === null ? [] : [`(vs ${said.baselineYear})`]),
  ];
  const line = parts.join(" ");
  const named = said.brand === null ? line : `${said.brand}: ${line}`;
  return named.charAt(0).toUpperCase() + named.slice(1);
}

function head(said: Titled): string {
  const figure = formatFigure(said);
  const noun = METRIC_NAMES[said.metric].label.en;
  const where = stagePhrase(said);
  switch (said.metric) {
    case "net-zero":
    case "emissions-peak":
    case "ice-phase-out":
      return noun + where;
    case "other":
      return figure === null ? shorten(said.quote) : `${figure}: ${shorten(said.quote)}`;
    default:
  }
  if (figure === null) return `${noun}${where}: ${shorten(said.quote)}`;
  if (said.change === "reach") return levelHead(said, figure) + where;
  const subject = subjectOf(said) + where;
  if (said.kind === "milestone") {
    return `${subject} ${said.change === "reduce-by" ? "cut" : "up"} by ${figure}`;
  }
  return `${said.change === "reduce-by" ? "cut" : "increase"} ${subject} by ${figure}`;
}

function levelHead(said: Titled, figure: string): string {
  const noun = METRIC_NAMES[said.metric].label.en;
  const counted = COUNTED[said.metric];
  if (said.unit === "vehicles" || said.unit === "models") {
    const electric = figure.replace(/ (vehicles?|models?)$/, " electric $1");
    return counted === "electric" ? electric : `${figure} (${noun})`;
  }
  if (said.unit === "count" && counted !== undefined && counted !== "electric") {
    return `${figure} ${said.amount === 1 && said.amountMax === null ? singular(counted) : counted}`;
  }
  if (said.metric === "ghg-emissions") return `${subjectOf(said)} at ${figure}`;
  if (said.metric === "ev-share") return `EV share of ${figure}`;
  return `${figure} ${noun}`;
}

function subjectOf(said: Titled): string {
  const noun = said.metric === "ghg-emissions" ? "CO2" : METRIC_NAMES[said.metric].label.en;
  switch (said.basis) {
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

function stagePhrase(said: Titled): string {
  if (said.stage === null || STAGELESS.has(said.metric)) return "";
  if (said.metric === "net-zero" && said.stage === "company") return "";
  return ` ${STAGE_PHRASES[said.stage]}`;
}

const REGION_NAMES = new Intl.DisplayNames(["en"], { type: "region" });
const REGION_PHRASES: Readonly<Record<string, string>> = {
  EU: "Europe",
  US: "the United States",
  GB: "the United Kingdom",
  NL: "the Netherlands",
};

function place({ region }: Titled): string[] {
  if (region === null) return [];
  return [`in ${toPlaceName(region)}`];
}

/** A region as it is written in a sentence: `China`, `the United States`, `Europe`. */
export function toPlaceName(region: string): string {
  return REGION_PHRASES[region] ?? REGION_NAMES.of(region) ?? region;
}

function deadline({ kind, year }: Titled): string[] {
  if (year === null) return [];
  return [kind === "pledge" ? `by ${year}` : `in ${year}`];
}

function singular(plural: string): string {
  return plural === "green factories" ? "green factory" : plural.replace(/s$/, "");
}

function shorten(quote: string): string {
  const plain = quote.replace(/\s+/g, " ").trim();
  if (plain.length <= MAX_QUOTE_CHARS) return `“${plain}”`;
  const cut = plain.slice(0, MAX_QUOTE_CHARS);
  const atWord =
    cut.lastIndexOf(" ") > MAX_QUOTE_CHARS / 2 ? cut.slice(0, cut.lastIndexOf(" ")) : cut;
  return `“${atWord.replace(/[\uD800-\uDBFF]$/, "")} …”`;
}
