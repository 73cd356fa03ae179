import type { Metric, Stage } from "../../pledge/metric.ts";
import type { Fact } from "../fact.ts";
import { createPhraseBook } from "../lexicon/phrases.ts";
import { RELATED_STAGES, STAGE_WORDS, STAGED_METRICS } from "../lexicon/stages.ts";
import { tokenise } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { parseScopes } from "../read/amounts.ts";
import { partOfYear } from "./figure.ts";

const STAGE_BOOK = createPhraseBook(
  STAGE_WORDS.map(({ stage, en, zh }) => ({ meaning: stage, en, zh })),
);

/** How well the part of the value chain fits that a question asks about; null where it does not. */
export function rankStage(fact: Fact, query: Query): number | null {
  const { stages, scopes } = query;
  if (scopes.length > 0 && fact.metric === "ghg-emissions") return rankScopes(fact, scopes);
  if (stages.length === 0) return stageless(fact);
  // A stage word beside another metric belongs to that metric: `EV production`.
  if (!STAGED_METRICS.has(fact.metric) && query.metrics.length > 0) return stageless(fact);
  if (fact.stage !== null && stages.includes(fact.stage)) return 3;
  const said = stagesSaid(fact);
  if (stages.some((stage) => said.has(stage))) return 2;
  if (fact.stage === null && isAtPlants(fact, stages)) return 0.3;
  if (
    fact.stage !== null &&
    stages.some((stage) => RELATED_STAGES[stage].includes(fact.stage ?? stage))
  )
    return 1;
  return null;
}

/** That its plants, or its cars, are neutral does not say when a company is. */
const PARTS: ReadonlySet<Stage> = new Set<Stage>([
  "operations",
  "production",
  "products",
  "use-phase",
  "supply-chain",
  "logistics",
]);

/** Whether it is asked when one company as a whole is neutral, and a fact tells it of a part. */
export const isOfPartOnly = ({ metric, stage, amount }: Fact, query: Query): boolean =>
  metric === "net-zero" &&
  amount === null &&
  stage !== null &&
  PARTS.has(stage) &&
  query.asksYear &&
  query.intent === "look_up" &&
  query.metrics.length === 1 &&
  query.metrics[0] === "net-zero" &&
  query.names.length === 1 &&
  query.facets.length + query.stages.length === 0;

/** What is used and thrown away in plants, of which nobody has to say where. */
const AT_PLANTS: ReadonlySet<Metric> = new Set([
  "waste",
  "water-use",
  "energy-use",
  "renewable-energy",
]);

const isAtPlants = ({ metric }: Fact, stages: readonly Stage[]): boolean =>
  AT_PLANTS.has(metric) &&
  stages.every((stage) => stage === "production" || stage === "operations");

/** Scopes 1 and 2 are a company's own operations, scope 3 all before and after them. */
function rankScopes(fact: Fact, scopes: Query["scopes"]): number | null {
  if (fact.scopes !== null)
    return scopes.every((scope) => fact.scopes?.includes(scope))
      ? 4 - fact.scopes.length / 2
      : null;
  const said = parseScopes(fact.haystack);
  if (said.length > 0) return scopes.every((scope) => said.includes(scope)) ? 1 : null;
  if (scopes.every((scope) => scope === 3) && BEFORE_AND_AFTER.test(fact.haystack)) return 0.7;
  const parts = scopes.includes(3) ? BEYOND_OWN : OWN;
  return fact.stage !== null && parts.has(fact.stage) ? 0.5 : null;
}

const BEFORE_AND_AFTER = /\bupstream (?:and|or|to) downstream\b|\bupstream, downstream\b|上下游/;

/** What of a whole company or life cycle is said is said of no scope in particular. */
const OWN: ReadonlySet<Stage> = new Set<Stage>(["operations", "production"]);
const BEYOND_OWN: ReadonlySet<Stage> = new Set<Stage>([
  "supply-chain",
  "use-phase",
  "logistics",
  "products",
]);

const stageless = (fact: Fact) =>
  fact.stage === null || fact.stage === "company" || fact.stage === "life-cycle" ? 0.4 : 0;

function stagesSaid(fact: Fact): ReadonlySet<Stage> {
  if (fact.stage !== null && fact.stage !== "company") return new Set(stagesBeside(fact));
  return new Set(stagesIn(fact.sources.map(({ quote }) => quote).join(" ")));
}

const stagesIn = (text: string): Stage[] =>
  STAGE_BOOK.find(text, tokenise(text)).map(({ meaning }) => meaning);

/** Of a state the parts that are named right before its year, where a quote names several years. */
const stagesBeside = ({ amount, year, sources }: Fact): Stage[] =>
  amount !== null || year === null
    ? []
    : sources.flatMap(({ quote }) => stagesIn(partOfYear(quote, year)?.before ?? ""));
