import type { Block } from "../../chat/card.ts";
import type { Lifecycle } from "../../pledge/event.ts";
import { compareText } from "../../pledge/order.ts";
import type { RevisionView } from "../../pledge/view.ts";
import { type Fact, isWithdrawn, toMoves } from "../fact.ts";
import { courseOf } from "../lexicon/effects.ts";
import { companiesOf, type Query } from "../query.ts";
import { asksWhether, isAsGreat } from "../read/asks-whether.ts";
import { endsWhatGoesOn } from "../read/goes-on.ts";
import { type Composed, composeList, toComposed } from "./compose.ts";
import { composeMoves, isInPeriod } from "./compose-moves.ts";
import { createTeller, type Teller, toLine } from "./describe.ts";
import { toMoveText } from "./move-text.ts";

const MAX_PLEDGES = 4;

const HOW_MANY = /\bhow many\b|几个|几项|多少[个项]/i;

/** Whether a pledge was moved or still stands: both states, dated, with the effect. */
export function composeChange(facts: readonly Fact[], query: Query): Composed {
  const counted = HOW_MANY.test(query.text) ? composeMoves(facts, query) : null;
  if (counted !== null) return counted;
  const pledges = facts.filter(({ kind }) => kind === "pledge");
  const moved = toMoved(pledges, query);
  if (query.published !== null && !moved.some((fact) => wasMoved(fact, { ...query, courses: [] })))
    return composeUnmoved(moved, pledges, query);
  const teller = createTeller(query);
  const { words } = teller;
  const shown = (moved.length > 0 ? moved : pledges).slice(0, MAX_PLEDGES);
  const [first, ...others] = shown;
  if (!first) throw new Error("no pledge to compose");
  const [latest] = toMoves(first);
  const isGone = latest?.lifecycle === "withdrawn";
  const instead = isGone ? pledges.filter((fact) => isStatedSince(fact, latest.on)) : [];
  const told = toToldMove(first, query);
  const verdict = toVerdict(first, query, teller);
  const items = [first, ...others].flatMap((fact, index) => [
    ...(index === 0 ? [] : [toLine(fact, teller, 1)]),
    ...toMoves(fact)
      .filter((step) => index > 0 || step !== told)
      .map((step) => toMoveText(step, teller)),
  ]);
  items.push(
    ...instead
      .filter((fact) => !shown.includes(fact))
      .slice(0, MAX_INSTEAD)
      .map((fact) => words.change.since(toLine(fact, teller, 1))),
  );
  const blocks: Block[] = [
    {
      kind: "text",
      text: isGone
        ? words.change.was(toLine(first, teller))
        : words.change.now(toLine(first, teller)),
    },
    ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
  ];
  return toComposed(query, { verdict, blocks, teller });
}

/** `Does it still build petrol cars?`: no, where it is reported that this has ended. */
export function composeEnded(facts: readonly Fact[], query: Query): Composed | null {
  const [best, ...others] = facts.filter((fact) => endsWhatGoesOn(fact, query.text));
  if (best === undefined) return null;
  const teller = createTeller(query);
  const { change, colon } = teller.words;
  const items = others.map((fact) => toLine(fact, teller, 1));
  return toComposed(query, {
    verdict: change.no + colon + toLine(best, teller),
    blocks: items.length === 0 ? [] : [{ kind: "list", items }],
    teller,
  });
}

const SAME_GOAL = [
  ...(["kind", "company", "brand", "metric", "amount", "unit"] as const),
  ...(["stage", "basis", "region", "change", "baselineYear"] as const),
] as const;

const lastToldOn = ({ sources }: Fact): string =>
  sources.reduce(
    (last, { published }) => (published !== null && published > last ? published : last),
    "",
  );

/**
 * `15 models by 2027, is that still the date?`: no, where the very same figure was told later for another year and nothing
 * says by itself that it was moved.
 */
export function composeRestated(
  facts: readonly Fact[],
  considered: readonly Fact[],
  query: Query,
): Composed | null {
  const [first] = facts;
  if (!first || query.years.length === 0 || first.kind !== "pledge" || first.amount === null)
    return null;
  if (toMoves(first).length > 0 || first.year === null) return null;
  const [later] = considered
    .filter(
      (fact) =>
        SAME_GOAL.every((key) => fact[key] === first[key]) &&
        !first.rivalIds.includes(fact.id) &&
        fact.year !== null &&
        fact.year !== first.year &&
        lastToldOn(first) !== "" &&
        lastToldOn(fact) > lastToldOn(first),
    )
    .toSorted((one, other) => compareText(lastToldOn(other), lastToldOn(one)));
  if (later === undefined) return null;
  const teller = createTeller(query);
  const { change, colon } = teller.words;
  return toComposed(query, {
    verdict: change.no + colon + toLine(later, teller) + change.lastStated(lastToldOn(later)),
    blocks: [{ kind: "text", text: change.was(toLine(first, teller)) }],
    teller,
  });
}

/** That nothing was moved in the period that is asked about, with the last moves at other times, or else what stands. */
function composeUnmoved(moved: readonly Fact[], pledges: readonly Fact[], query: Query): Composed {
  const teller = createTeller({ ...query, published: null });
  const { company, comma, colon, period, change } = teller.words;
  const items = moved.slice(0, MAX_PLEDGES).flatMap((fact) => {
    const [last] = toMoves(fact);
    return last ? [toLine(fact, teller, 1) + colon + toMoveText(last, teller)] : [];
  });
  const names = companiesOf(query).map(company).join(comma);
  const asked = query.published === null ? "" : period(query.published);
  return toComposed(query, {
    verdict: change.unmovedIn(asked, names),
    blocks:
      items.length === 0
        ? pledges
            .slice(0, MAX_PLEDGES)
            .map((fact) => ({ kind: "text" as const, text: change.now(toLine(fact, teller, 1)) }))
        : [
            { kind: "text", text: change.otherTimes },
            { kind: "list", items },
          ],
    teller,
  });
}

/** Those that were moved; of several, where no year tells which is meant, the one moved last comes first. */
function toMoved(
  pledges: readonly Fact[],
  { years, stages, amounts, courses, effects, published }: Query,
): Fact[] {
  const all = pledges.filter((fact) => toMoves(fact).length > 0);
  const asked = all.filter((fact) => wasMoved(fact, { courses, published }));
  const soMoved = asked.filter((fact) => wasMovedSo(fact, effects));
  const moved = soMoved.length > 0 ? soMoved : asked.length > 0 ? asked : all;
  if (years.length + stages.length + amounts.length > 0) return moved;
  const movedOn = (fact: Fact) => toMoves(fact)[0]?.on ?? "";
  return moved.toSorted((one, other) => compareText(movedOn(other), movedOn(one)));
}

/** Whether one of the very steps was taken that are asked for: dropped, and not only put off. */
const wasMovedSo = (fact: Fact, effects: readonly Lifecycle[]): boolean =>
  toMoves(fact).some(({ lifecycle }) => effects.includes(lifecycle));

/** Whether a pledge was moved the way that is asked for, or any way where none is. */
export const wasMoved = (fact: Fact, query: Pick<Query, "courses" | "published">): boolean =>
  toMoves(fact).some(
    (step) => isOfCourse(step.lifecycle, query.courses) && isInPeriod(step, query),
  );

function isOfCourse(lifecycle: Lifecycle, courses: Query["courses"]): boolean {
  const course = courseOf(lifecycle);
  return courses.length === 0 || (course !== null && courses.includes(course));
}

/** Pledges that may stand in the place of one that was withdrawn. */
const MAX_INSTEAD = 2;

const isStatedSince = ({ sources }: Fact, on: string) =>
  sources.some(({ published }) => published !== null && published >= on);

/** `What changed at Honda last year?`: all that did. */
export const asksWhatChanged = ({ text, metrics }: Query): boolean =>
  metrics.length === 0 &&
  /^(?:and |so |but )?what(?:'s| has| have)? changed\b|有(?:什么|哪些|何)?(?:变化|变动)/i.test(
    text,
  );

/** `Which targets did it drop?`, `Which of its goals still stand?`: those, and neither yes nor no. */
export const asksWhichOfSeveral = ({ text }: Query) =>
  /^(?:and |so |but )?(?:which|what) (?:of )?(?:[\w&'-]+ ){0,4}?(?:targets|goals|pledges|promises|commitments|plans|ambitions)\b|哪些(?:目标|承诺|计划)/i.test(
    text,
  );

/** The pledges that were moved as asked, or those that stand; null where none is. */
export function composeWhich(facts: readonly Fact[], query: Query): Composed | null {
  if (query.changeAsked !== "still") return composeMoves(facts, query);
  const standing = facts.filter((fact) => fact.kind === "pledge" && !isWithdrawn(fact));
  return standing.length === 0 ? null : composeList(standing, query);
}

/** The move that a verdict tells: the last one of those asked for, or the last of all. */
function toToldMove(fact: Fact, query: Query): RevisionView | undefined {
  const { courses, effects } = query;
  const moves = toMoves(fact).filter((step) => isInPeriod(step, query) && !isMoveTo(step, query));
  const so = moves.find(({ lifecycle }) => effects.includes(lifecycle));
  return so ?? moves.find(({ lifecycle }) => isOfCourse(lifecycle, courses)) ?? moves[0];
}

/** "Was the target of 3.5 million changed?": what made it 3.5 million is no change of it. */
const isMoveTo = ({ from, to }: RevisionView, { amounts, courses, text }: Query): boolean =>
  courses.length === 0 &&
  asksWhether(text) &&
  typeof to?.amount === "number" &&
  amounts.includes(to.amount) &&
  from?.amount !== to.amount;

function toVerdict(fact: Fact, query: Query, teller: Teller): string {
  const { colon, change } = teller.words;
  const whose = toSubject(fact, teller);
  const latest = toToldMove(fact, query);
  const isStill = query.changeAsked === "still";
  if (latest) {
    const isMore = latest.lifecycle === "strengthened";
    const isSo = isOfCourse(latest.lifecycle, query.courses) && query.yearDenied !== true;
    const answer = isStill
      ? isMore
        ? change.yesAndMore
        : change.no
      : isSo
        ? change.yes
        : change.no;
    if (!asksWhether(query.text) || (!isStill && isSo && !isJust(latest, query)))
      return whose + colon + toMoveText(latest, teller);
    return change.verdict(answer, whose, toMoveText(latest, teller));
  }
  const dates = fact.sources.flatMap(({ published }) => (published === null ? [] : [published]));
  const last = dates.toSorted().at(-1);
  const stated = last === undefined ? "" : change.lastStated(last);
  const line = toLine(fact, teller);
  return (isStill && asksWhether(query.text) ? change.stands(line) : change.unmoved(line)) + stated;
}

/** Whose pledge it is: of a brand by its own name, too. */
const toSubject = ({ company, brand }: Fact, { words }: Teller): string =>
  brand === null
    ? words.company(company)
    : words.company(company) + words.colon + words.brand(company, brand);

/** Whether a move is the very one that is asked for: as great, and no other step where one is named. */
const isJust = (step: RevisionView, { text, effects }: Query): boolean =>
  isAsGreat(step, text) && (effects.length === 0 || effects.includes(step.lifecycle));
