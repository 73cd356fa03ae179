import type { Block } from "../../chat/card.ts";
import { type Fact, isWithdrawn } from "../fact.ts";
import { type Alike, firstOf, partOf, toAlike } from "../find/like.ts";
import { companiesOf, type Query } from "../query.ts";
import type { AnswerWords } from "../words/words.ts";
import { type Composed, toComposed, toMore } from "./compose.ts";
import { toTable } from "./compose-compare.ts";
import { createTeller, toListedLine } from "./describe.ts";

/** Companies that are shown of an order. */
const MAX_RANKED = 8;
const MAX_NAMED = 12;

/** Whether the first of all companies is asked for. */
export const asksForFirst = (query: Query): boolean =>
  query.superlative !== null && query.metrics.length > 0 && companiesOf(query).length === 0;

/**
 * The first of all companies by what is asked, among facts that are alike, with what they have in common, and how many
 * companies are not shown or not alike. Null where there is but one, which is no most.
 */
export function composeRanking(facts: readonly Fact[], query: Query): Composed | null {
  const standing = facts.filter((fact) => !isWithdrawn(fact));
  const [alike] = toAlike(standing, query);
  if (alike === undefined || alike.best.length < 2) return null;
  const teller = createTeller(query);
  const { words } = teller;
  const rows = alike.best.slice(0, MAX_RANKED);
  const first = firstOf(alike, query);
  const lines = rows.map((fact) => toListedLine(fact, teller));
  const [best = ""] = lines;
  const ranked = new Set(alike.best.map(({ company }) => company));
  const others = new Set(
    standing.map(({ company }) => company).filter((company) => !ranked.has(company)),
  );
  const blocks: Block[] = [
    { kind: "context", text: words.compare.ranked(alike.best.length, toBasis(alike, words)) },
    toTable(rows, teller),
    { kind: "list", items: lines },
    ...toMore(rows.length, alike.best.length, words),
    ...(new Set(rows.map(({ baselineYear }) => baselineYear)).size > 1
      ? [
          {
            kind: "context" as const,
            text: words.compare.notAlike([words.compare.differences.baseYear]),
          },
        ]
      : []),
    ...(others.size === 0
      ? []
      : [
          {
            kind: "context" as const,
            text: words.compare.notRanked(toNamed([...others], words)),
          },
        ]),
  ];
  const names = first.map(({ company }) => words.company(company));
  const verdict = first.length > 1 ? words.compare.tie(names, best) : best;
  return toComposed(query, { verdict, blocks, teller });
}

/** Some of many by name. */
function toNamed(companies: readonly string[], words: AnswerWords): string[] {
  const named = companies.slice(0, MAX_NAMED).map(words.company);
  const left = companies.length - named.length;
  return left > 0 ? [...named, words.compare.andMore(left)] : named;
}

/** What all that is ranked has in common. */
function toBasis({ of, year }: Alike, words: AnswerWords): string[] {
  const part = partOf(of);
  return [
    words.compare.kinds[of.kind],
    words.metric(of.metric),
    ...(of.unit !== null && /^[A-Z]{3}$/.test(of.unit) ? [of.unit] : []),
    ...(part === null ? [] : [words.stage(part)]),
    ...(of.basis === null ? [] : [words.basis(of.basis)]),
    ...(of.region === null ? [] : [words.place(of.region)]),
    ...(of.brand === null ? [] : [words.compare.ofBrands]),
    ...(year === null ? [] : [words.years({ from: year, to: year })]),
  ];
}
