import type { Block } from "../../chat/card.ts";
import { isGrounded } from "../../pledge/ground.ts";
import { STATE_METRICS } from "../../pledge/metric.ts";
import { groupBy } from "../../shared/group-by.ts";
import { type Fact, isWithdrawn } from "../fact.ts";
import { companiesOf, type Query, type Superlative } from "../query.ts";
import type { AnswerWords, Difference } from "../words/words.ts";
import { type Composed, toComposed, toMore } from "./compose.ts";
import { createTeller, type Teller, toListedLine, toShownSources } from "./describe.ts";

/** Rows of one company. */
const MAX_ROWS_EACH = 5;
const MAX_COMPANIES = 12;
/** Companies that a line names one by one. */
const MAX_NAMED = 6;
/** Metrics of a comparison that names none. */
const MAX_SHARED = 6;

/**
 * Facts side by side, and where they are not of one kind. Null where one of several is to be chosen and of another
 * nothing is known.
 */
export function composeCompare(facts: readonly Fact[], query: Query): Composed | null {
  const teller = createTeller(query);
  const { words } = teller;
  const byCompany = groupBy(
    toOrder(ofKindAsked(facts, query), query.superlative),
    ({ company }) => company,
  );
  const asked = companiesOf(query);
  const missing = asked.filter((company) => !byCompany.has(company));
  // The most of one is no most.
  const isByFigure = query.superlative === "most" || query.superlative === "least";
  if (isByFigure && asked.length === 0 && byCompany.size < 2) return null;
  // Who reports more is decided by what is reported.
  const isChoice = query.superlative !== null && !/\breport/i.test(query.text);
  if (
    isChoice &&
    asked.length > 1 &&
    asked.some((company) => !hasValue(byCompany.get(company), query))
  )
    return null;
  const isOpen = query.metrics.length === 0 && byCompany.size > 1;
  const shared = isOpen ? toShared(byCompany) : [];
  const rows = shared.length > 0 ? shared : toRows(byCompany);
  // Of all companies the first is chosen among what is alike, or not at all.
  const winner = asked.length === 0 ? null : decideWinner(rows, query);
  const lines = rows.map((fact) => toListedLine(fact, teller));
  const differences = toDifferences(rows);
  const verdict =
    winner === null
      ? byCompany.size > 1
        ? words.compare.sideBySide(toNamed(byCompany, words), differences.length === 0)
        : (lines[0] ?? "")
      : toListedLine(winner, teller);
  const blocks: Block[] = [
    toTable(rows, teller),
    ...(lines.length > 1 ? [{ kind: "list" as const, items: lines }] : []),
    ...(shared.length > 0
      ? []
      : toMore(Math.min(MAX_COMPANIES, byCompany.size), byCompany.size, words)),
    ...(differences.length > 0
      ? [
          {
            kind: "context" as const,
            text: words.compare.notAlike(differences.map((one) => words.compare.differences[one])),
          },
        ]
      : []),
    ...(isOpen && shared.length === 0
      ? [
          {
            kind: "context" as const,
            text: words.compare.nothingShared,
          },
        ]
      : []),
    ...(isAlone(query) ? [{ kind: "context" as const, text: words.compare.alone }] : []),
    ...missing.map((company) => ({
      kind: "context" as const,
      text: words.compare.missing(words.company(company)),
    })),
  ];
  return toComposed(query, { verdict, blocks, teller });
}

/** Whether one company is asked of, and no parts, years or places of it beside one another. */
const isAlone = (query: Query): boolean =>
  companiesOf(query).length === 1 &&
  query.stages.length < 2 &&
  query.years.length < 2 &&
  query.places.length < 2;

/** Whether something by which to choose is known: a year for the earliest, a figure or state for the most. */
const hasValue = (facts: readonly Fact[] = [], { superlative }: Query): boolean =>
  facts.some(
    ({ year }) => (superlative !== "earliest" && superlative !== "latest") || year !== null,
  );

/** The companies by name; of many how many there are. */
const toNamed = (byCompany: ReadonlyMap<string, unknown>, words: AnswerWords): string[] =>
  byCompany.size > MAX_NAMED
    ? [words.compare.companies(byCompany.size)]
    : [...byCompany.keys()].map(words.company);

/** Some rows of each company. */
const toRows = (byCompany: ReadonlyMap<string, readonly Fact[]>): Fact[] =>
  [...byCompany.values()].slice(0, MAX_COMPANIES).flatMap((own) => own.slice(0, MAX_ROWS_EACH));

/** Of each metric on which all companies say something, the first of each, one metric after the other. */
function toShared(byCompany: ReadonlyMap<string, readonly Fact[]>): Fact[] {
  const groups = [...byCompany.values()];
  const metrics = [...new Set(groups.flat().map(({ metric }) => metric))].filter((metric) =>
    groups.every((own) => own.some((fact) => fact.metric === metric)),
  );
  return metrics
    .slice(0, MAX_SHARED)
    .flatMap((metric) => groups.flatMap((own) => own.find((fact) => fact.metric === metric) ?? []));
}

export function toTable(rows: readonly Fact[], { words, citer }: Teller): Block {
  const [company, what, figure, year, against, part] = words.compare.columns;
  const cell = (value: number | null, quotes: string[]) =>
    value !== null && isGrounded(value, quotes) ? String(value) : "–";
  const isMixed = new Set(rows.map(({ kind }) => kind)).size > 1;
  return {
    kind: "table",
    columns: [
      { title: company, align: "left" },
      { title: what, align: "left" },
      { title: figure, align: "right" },
      { title: year, align: "right" },
      { title: against, align: "right" },
      { title: part, align: "left" },
    ],
    rows: rows.map((fact) => {
      const quotes = fact.sources.map(({ quote }) => quote);
      const marks = citer.cite(toShownSources(fact), 1);
      const isSaid = fact.amount === null || isGrounded(fact.amount, quotes);
      const parts = [
        fact.stage === null ? null : words.stage(fact.stage),
        fact.basis === null ? null : words.basis(fact.basis),
      ].filter((text) => text !== null);
      return [
        `${words.company(fact.company)}${fact.brand === null ? "" : words.remark(words.brand(fact.company, fact.brand))}${marks}`,
        words.metric(fact.metric) + toKind(fact, isMixed, words),
        (isSaid ? words.figure(fact) : null) ?? "–",
        cell(fact.year, quotes),
        cell(fact.baselineYear, quotes),
        parts.length === 0 ? "–" : parts.join(words.comma),
      ];
    }),
  };
}

/** Whether a fact is pledged or reported, where a table has both, and that it no longer stands. */
function toKind(fact: Fact, isMixed: boolean, words: AnswerWords): string {
  if (isWithdrawn(fact)) return words.remark(words.withdrawn);
  return isMixed ? words.remark(words.compare.kinds[fact.kind]) : "";
}

/** In which respects facts of two companies are not of one kind. */
function toDifferences(rows: readonly Fact[]): Difference[] {
  const companies = new Set(rows.map(({ company }) => company));
  if (companies.size < 2) return [];
  const differs = (value: (fact: Fact) => unknown) => new Set(rows.map(value)).size > 1;
  return [
    ...(differs(({ kind }) => kind) ? (["kind"] as const) : []),
    ...(differs(({ metric }) => metric) ? (["metric"] as const) : []),
    ...(differs(({ baselineYear }) => baselineYear) ? (["baseYear"] as const) : []),
    ...(differs(({ stage }) => stage) ? (["stage"] as const) : []),
    ...(differs(({ basis }) => basis) ? (["basis"] as const) : []),
    ...(differs(({ region }) => region) ? (["region"] as const) : []),
  ];
}

/** Whether all that are compared have promised it: what one of them has reached is no promise of it. */
const isPledgedByAll = (facts: readonly Fact[]): boolean =>
  [...groupBy(facts, ({ company }) => company).values()].every((own) =>
    own.some(({ kind, metric }) => kind === "pledge" && STATE_METRICS.has(metric)),
  );

/** "The earliest target": what has been reached is none. */
function ofKindAsked(facts: readonly Fact[], { superlative, kind }: Query): readonly Fact[] {
  if (superlative === null) return facts;
  const wanted = kind ?? (isPledgedByAll(facts) ? "pledge" : null);
  const own = facts.filter((fact) => fact.kind === wanted);
  const meant = own.length > 0 ? own : facts;
  // What no longer stands is no best of anything; it is shown where a company has nothing else.
  const standing = meant.filter((fact) => !isWithdrawn(fact));
  const companies = new Set(standing.map(({ company }) => company));
  return [
    ...standing,
    ...meant.filter((fact) => isWithdrawn(fact) && !companies.has(fact.company)),
  ];
}

const ASCENDING: ReadonlySet<Superlative> = new Set(["earliest", "least"]);

/** By what is asked, so that what is left out of a long table is what is furthest from it. */
function toOrder(facts: readonly Fact[], superlative: Superlative | null): readonly Fact[] {
  if (superlative === null) return facts;
  const isByYear = superlative === "earliest" || superlative === "latest";
  const sign = ASCENDING.has(superlative) ? 1 : -1;
  const toValue = (fact: Fact) => (isByYear ? fact.year : fact.amount) ?? sign * Number.MAX_VALUE;
  return facts.toSorted((left, right) => sign * (toValue(left) - toValue(right)));
}

/** The best of comparable facts by what is asked; null where they cannot be put in order. */
function decideWinner(
  rows: readonly Fact[],
  { superlative, places }: Pick<Query, "superlative" | "places">,
): Fact | null {
  if (superlative === null || rows.length === 0 || rows.some(isWithdrawn)) return null;
  const byYear = superlative === "earliest" || superlative === "latest";
  const ranked = rows.flatMap((fact) => {
    const value = byYear ? fact.year : fact.amount;
    return value === null ? [] : [{ fact, value }];
  });
  const [first] = ranked;
  if (!first) return null;
  const isOneCompany = ranked.every(({ fact }) => fact.company === first.fact.company);
  const isOneKind = ranked.every(
    ({ fact }) =>
      (fact.metric === first.fact.metric || (byYear && isOneCompany)) &&
      (byYear ||
        (fact.unit === first.fact.unit &&
          fact.change === first.fact.change &&
          fact.basis === first.fact.basis &&
          fact.stage === first.fact.stage &&
          // Of one company the places themselves may be what is compared.
          (fact.region === first.fact.region || (isOneCompany && places.length > 1)))),
  );
  if (!isOneKind) return null;
  const sign = superlative === "most" || superlative === "latest" ? 1 : -1;
  const best = ranked.reduce((left, right) =>
    (right.value - left.value) * sign > 0 ? right : left,
  );
  const ties = ranked.filter(
    ({ value, fact }) => value === best.value && fact.company !== best.fact.company,
  );
  return ties.length > 0 ? null : best.fact;
}
