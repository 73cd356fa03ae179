import { type Block, createCiter } from "../chat/card.ts";
import { formatFigure } from "../pledge/figure.ts";
import { BASIS_NAMES, STAGE_NAMES } from "../pledge/metric-names.ts";
import { groupBy } from "../shared/group-by.ts";
import { type Composed, toComposed } from "./compose.ts";
import { companyName, metricName, toLine, toShownSources } from "./describe.ts";
import type { Fact } from "./fact.ts";
import { isGrounded } from "./ground.ts";
import { companiesOf, type Query, type Superlative } from "./query.ts";

/** Rows of one company. */
const MAX_ROWS_EACH = 5;
const MAX_COMPANIES = 12;
/** Companies beside the best of all. */
const MAX_RANKED = 8;
/** Metrics of a comparison that names none. */
const MAX_SHARED = 6;
const ALONE = "Only one company of the question is known to me, so there is nothing beside it.";

/** Facts side by side, and where they are not of one kind. */
export function composeCompare(facts: readonly Fact[], query: Query): Composed {
  const citer = createCiter();
  const byCompany = groupBy(
    toOrder(ofKindAsked(facts, query), query.superlative),
    ({ company }) => company,
  );
  const asked = companiesOf(query);
  const missing = asked.filter((company) => !byCompany.has(company));
  const isOpen = query.metrics.length === 0 && byCompany.size > 1;
  const shared = isOpen ? toShared(byCompany) : [];
  const rows = shared.length > 0 ? shared : toRows(byCompany, query);
  const winner = decideWinner(rows, query.superlative);
  const lines = rows.map((fact) => toLine(fact, citer, 1));
  const differences = toDifferences(rows);
  const isAlone = asked.length === 1 && query.stages.length < 2 && query.years.length < 2;
  const verdict =
    winner === null
      ? byCompany.size > 1
        ? `${[...byCompany.keys()].map(companyName).join(" and ")}, side by side${differences.length > 0 ? " (not like for like)" : ""}:`
        : (lines[0] ?? "")
      : `${companyName(winner.company)}: ${toLine(winner, citer, 1).replace(/^[^:]+: /, "")}`;
  const blocks: Block[] = [
    toTable(rows, citer),
    ...(lines.length > 1 ? [{ kind: "list" as const, items: lines }] : []),
    ...(differences.length > 0
      ? [{ kind: "context" as const, text: `Not like for like in: ${differences.join(", ")}.` }]
      : []),
    ...(isOpen && shared.length === 0
      ? [
          {
            kind: "context" as const,
            text: "There is no metric on which all of them say something.",
          },
        ]
      : []),
    ...(isAlone ? [{ kind: "context" as const, text: ALONE }] : []),
    ...missing.map((company) => ({
      kind: "context" as const,
      text: `${companyName(company)}: nothing registered on this.`,
    })),
  ];
  return toComposed(query, { verdict, blocks, citer });
}

/** Some rows of each company; of all companies put in order, the best of each. */
function toRows(byCompany: ReadonlyMap<string, readonly Fact[]>, query: Query): Fact[] {
  const isRanking = query.superlative !== null && companiesOf(query).length === 0;
  return [...byCompany.values()]
    .slice(0, isRanking ? MAX_RANKED : MAX_COMPANIES)
    .flatMap((own) => own.slice(0, isRanking ? 1 : MAX_ROWS_EACH));
}

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

function toTable(rows: readonly Fact[], citer: ReturnType<typeof createCiter>): Block {
  const cell = (value: number | null, quotes: string[]) =>
    value !== null && isGrounded(value, quotes) ? String(value) : "–";
  return {
    kind: "table",
    columns: [
      { title: "Company", align: "left" },
      { title: "What", align: "left" },
      { title: "Figure", align: "right" },
      { title: "Year", align: "right" },
      { title: "Against", align: "right" },
      { title: "Part", align: "left" },
    ],
    rows: rows.map((fact) => {
      const quotes = fact.sources.map(({ quote }) => quote);
      const marks = citer.cite(toShownSources(fact), 1);
      const isSaid = fact.amount === null || isGrounded(fact.amount, quotes);
      const part = [
        fact.stage === null ? null : STAGE_NAMES[fact.stage].en,
        fact.basis === null ? null : BASIS_NAMES[fact.basis].en,
      ].filter((text) => text !== null);
      return [
        `${companyName(fact.company)}${marks}`,
        metricName(fact.metric),
        (isSaid ? formatFigure(fact) : null) ?? "–",
        cell(fact.year, quotes),
        cell(fact.baselineYear, quotes),
        part.length === 0 ? "–" : part.join(", "),
      ];
    }),
  };
}

/** In which respects facts of two companies are not of one kind. */
function toDifferences(rows: readonly Fact[]): string[] {
  const companies = new Set(rows.map(({ company }) => company));
  if (companies.size < 2) return [];
  const differs = (value: (fact: Fact) => unknown) => new Set(rows.map(value)).size > 1;
  return [
    ...(differs(({ metric }) => metric) ? ["metric"] : []),
    ...(differs(({ baselineYear }) => baselineYear) ? ["base year"] : []),
    ...(differs(({ stage }) => stage) ? ["part of the value chain"] : []),
    ...(differs(({ basis }) => basis) ? ["what the figure is divided by"] : []),
    ...(differs(({ region }) => region) ? ["region"] : []),
  ];
}

/** "The earliest target": what has been reached is none. */
function ofKindAsked(facts: readonly Fact[], { superlative, kind }: Query): readonly Fact[] {
  const own = facts.filter((fact) => fact.kind === kind);
  return superlative !== null && own.length > 0 ? own : facts;
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
function decideWinner(rows: readonly Fact[], superlative: Superlative | null): Fact | null {
  if (superlative === null || rows.length === 0) return null;
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
          fact.region === first.fact.region)),
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
