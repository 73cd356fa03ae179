import type { DeliveryStatus } from "../../pledge/event.ts";
import type { Fact } from "../fact.ts";
import { companiesOf, type Query } from "../query.ts";
import {
  type Composed,
  composeList,
  namesAsked,
  toCardTitle,
  toComposed,
  toMore,
} from "./compose.ts";
import { createTeller, type Teller, toListedLine } from "./describe.ts";

const MAX_LISTED = 20;

/** What is late comes first, and what nobody has reported on last. */
const ORDER: readonly DeliveryStatus[] = [
  ...(["missed", "due", "behind", "quiet", "on_track", "ahead"] as const),
  ...(["achieved_verified", "achieved_self_declared", "cannot_assess", "not_assessed"] as const),
];

const rankOf = ({ pledge }: Fact): number => ORDER.indexOf(pledge?.delivery ?? "not_assessed");

/** A pledge with how far it is: `Due, and nothing heard: BMW Group: 15 electric models by 2022 [1]`. */
export function toStatusLine(fact: Fact, teller: Teller): string {
  const line = toListedLine(fact, teller);
  const { words } = teller;
  return fact.pledge === null
    ? line
    : words.progress.statuses[fact.pledge.delivery] + words.colon + line;
}

const toStatusLines = (facts: readonly Fact[], teller: Teller): string[] =>
  facts
    .toSorted((left, right) => rankOf(left) - rankOf(right))
    .slice(0, MAX_LISTED)
    .map((fact) => toStatusLine(fact, teller));

/**
 * Pledges that are as far as was asked; where they are not all equally far, each with its status. `due` are those of
 * which nothing was heard: nobody knows whether they were missed.
 */
export function composeOfStatus(
  facts: readonly Fact[],
  due: readonly Fact[],
  query: Query,
): Composed {
  const all = [...facts, ...due];
  if (new Set(all.map(rankOf)).size === 1) return composeList(all, query);
  const teller = createTeller(query);
  const companies = new Set(all.map(({ company }) => company)).size;
  const items = toStatusLines(all, teller);
  return toComposed(query, {
    verdict: teller.words.list.head(all.length, "pledge", { companies, gone: 0 }),
    blocks: [{ kind: "list", items }, ...toMore(items.length, all.length, teller.words)],
    teller,
  });
}

/**
 * That no pledge is as far as was asked, with those that are due and unheard of, where they bear on it: "none is registered
 * as missed", and which may have been.
 */
export function composeNoneOfStatus(due: readonly Fact[], query: Query): Composed {
  const teller = createTeller(query);
  const { nothing } = teller.words;
  const items = toStatusLines(due, teller);
  const [company] = companiesOf(query);
  const { card } = toComposed(query, {
    verdict: nothing.noneOfStatus(query.statuses ?? [], namesAsked(query, teller.words)),
    blocks: [
      ...(items.length > 0
        ? [
            { kind: "text" as const, text: nothing.mayBeLate },
            { kind: "list" as const, items },
          ]
        : []),
      ...toMore(items.length, due.length, teller.words),
    ],
    teller,
  });
  const all = {
    label: nothing.allPledges,
    command: `pledges ${company}`,
    style: "default" as const,
  };
  return {
    card: {
      ...card,
      title: company === undefined ? nothing.title : toCardTitle(query),
      actions: company === undefined ? card.actions : [...card.actions, all],
    },
    abstained: true,
  };
}
