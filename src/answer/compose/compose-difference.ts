import type { Block } from "../../chat/card.ts";
import { type Fact, isWithdrawn } from "../fact.ts";
import { kindAsked, kindOfFigure } from "../find/like.ts";
import { companiesOf, type Query } from "../query.ts";
import { asksGrowth } from "../read/span.ts";
import { answerWordsOf } from "../words/of.ts";
import { type Composed, composeList, toComposed } from "./compose.ts";
import { composeCompare } from "./compose-compare.ts";
import { createTeller, toListedLine } from "./describe.ts";

const DIFFERENCE =
  /\bhow (?:much|many|far) (?:more|less|fewer|higher|lower|bigger|larger|smaller|greater)\b(?! (?:[\w-]+ ){0,2}?(?:are |is |were |was )?(?:planned|to come|to follow|promised|intended|scheduled|due)\b)|\b(?:difference|gap) (?:between|in)\b|\bby how much\b.{0,80}\b(?:exceed\w*|more|higher|lower|less|above|below|beats?)\b|差多少|相差|(?:多|少|高|低)(?:卖|销|交付|出)?了?多少/i;

/** Whether it asks by how much one figure is more than another. */
export const asksDifference = (query: Query): boolean =>
  (DIFFERENCE.test(query.text) && (sidesOf(query) !== null || query.leansOnHistory)) ||
  (asksGrowth(query.text) && sidesOf(query) !== null);

const SPAN = /\b(?:between|from) 20\d\d (?:and|to) 20\d\d\b|20\d\d年?[至到和与]20\d\d年/i;

/** Which of two sides a fact is of: of two companies, or of two years of one. */
function sidesOf(query: Query): ((fact: Fact) => number) | null {
  const companies = companiesOf(query);
  if (companies.length === 2) return ({ company }) => companies.indexOf(company);
  const [span] = query.years;
  // "From 2021 to 2023" names both ends.
  const years =
    query.years.length === 1 && span !== undefined && SPAN.test(query.text)
      ? [...new Set([span.from, span.to])]
      : query.years.map(({ from }) => from);
  return companies.length === 1 && years.length === 2
    ? ({ year }) => (year === null ? -1 : years.indexOf(year))
    : null;
}

/**
 * The difference of two figures with the sum that makes it, where each side has one and both are of one kind; else the
 * figures, and that no difference is reckoned.
 */
export function composeDifference(facts: readonly Fact[], query: Query): Composed | null {
  const pair = findPair(facts, query);
  if (pair === null) return withNote(facts, query);
  const teller = createTeller(query);
  const { words } = teller;
  const [high, low] = pair;
  const [more, less] = [high.amount ?? 0, low.amount ?? 0];
  const difference = Number((more - less).toPrecision(MAX_DIGITS));
  const working = `${words.number(more)} − ${words.number(less)} = ${words.number(difference)}`;
  const isByYear = companiesOf(query).length === 1;
  const [first, second] = pair.map((fact) =>
    isByYear ? String(fact.year) : words.company(fact.company),
  );
  const items = pair.map((fact) => toListedLine(fact, teller));
  return toComposed(query, {
    verdict: words.compare.difference([first ?? "", second ?? ""], { working, unit: high.unit }),
    blocks: [{ kind: "list", items }],
    teller,
  });
}

/** Enough for what is counted, and few enough to hide what binary fractions leave. */
const MAX_DIGITS = 12;

/** The two figures, the higher first; null where there are none alike, or several. */
function findPair(facts: readonly Fact[], query: Query): [Fact, Fact] | null {
  const sideOf = sidesOf(query);
  const kind = kindAsked(query);
  const figures = facts.filter(
    (fact) =>
      isSharp(fact) &&
      !isWithdrawn(fact) &&
      (kind === null || fact.kind === kind) &&
      sideOf !== null,
  );
  const isOfYears = companiesOf(query).length === 1;
  const pairs = figures.flatMap((left) =>
    figures
      .filter(
        (right) =>
          sideOf?.(left) === 0 &&
          sideOf(right) === 1 &&
          kindOfFigure(left) === kindOfFigure(right) &&
          isOfOnePart(left, right) &&
          (isOfYears || left.year === right.year),
      )
      .map((right): [Fact, Fact] => [left, right]),
  );
  const metrics = query.metrics.length > 0 ? query.metrics : pairs.map(([{ metric }]) => metric);
  const metric = metrics.find((one) => pairs.some(([fact]) => fact.metric === one));
  const meant = pairs.filter(([fact]) => fact.metric === metric);
  const [pair] = meant;
  const isOne = new Set(meant.map((both) => both.map(({ amount }) => amount).join())).size === 1;
  const isNamed = query.metrics.length > 0 || new Set(metrics).size === 1;
  if (pair === undefined || !isOne || !isNamed) return null;
  const [left, right] = pair;
  if (hasLevels(figures, left) || hasLevels(figures, right)) return null;
  return (left.amount ?? 0) >= (right.amount ?? 0) ? [left, right] : [right, left];
}

/** What is avoided is told as it is emitted, and one part as the whole: both must name one part. */
const isOfOnePart = (left: Fact, right: Fact): boolean =>
  left.metric !== "ghg-emissions" ||
  (left.stage !== null && left.stage === right.stage && isAvoided(left) === isAvoided(right));

const AVOIDED =
  /\b(?:avoid\w*|spar(?:e[sd]?|ing)|sav(?:e[sd]?|ing|ings)|offset\w*|prevent\w*)\b|避免|节省|抵[消销]|少排/i;

/** Tonnes that customers are said to have been spared, and not what was let out. */
const isAvoided = ({ title, sources }: Fact): boolean =>
  [title, ...sources.map(({ quote }) => quote)].some((text) => AVOIDED.test(text));

/** Whether several figures are told of one side's emissions: the one that is meant is not known. */
const hasLevels = (
  figures: readonly Fact[],
  { metric, company, year, unit, change }: Fact,
): boolean =>
  metric === "ghg-emissions" &&
  new Set(
    figures
      .filter(
        (fact) =>
          fact.metric === metric &&
          fact.company === company &&
          fact.year === year &&
          fact.unit === unit &&
          fact.change === change,
      )
      .map(({ amount }) => amount),
  ).size > 1;

/** A figure from which another can be taken: no bound and no range. */
const isSharp = ({ amount, amountMax, comparator }: Fact): boolean =>
  amount !== null &&
  (amountMax === null || amountMax === amount) &&
  (comparator === "exactly" || comparator === "about");

function withNote(facts: readonly Fact[], query: Query): Composed | null {
  const composed =
    companiesOf(query).length > 1 ? composeCompare(facts, query) : composeList(facts, query);
  if (composed === null) return null;
  const note: Block = {
    kind: "context",
    text: answerWordsOf(query.language).compare.noDifference,
  };
  const { card } = composed;
  return { ...composed, card: { ...card, blocks: [note, ...card.blocks] } };
}
