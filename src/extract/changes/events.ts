import type { ExtractedChange } from "../../pledge/claim.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import { parseCardinal } from "../en/numbers.ts";
import type { Cue } from "../match/cue.ts";
import { parseNumeral } from "../zh/numbers.ts";
import { EFFECTS, type States, toChange } from "./change.ts";
import { droppedModel } from "./dropped-model.ts";
import { BACK_SENTENCES, formerOf, toldByOthers } from "./former.ts";
import { isUnchangedAt, type Judged } from "./standing.ts";
import { clauseAround, findTopic, isOthersAt, type Range, type Topic } from "./topic.ts";
import { isUnrealAt } from "./unreal.ts";
import { fromMasked, toMasked } from "./values.ts";
import type { ChangeWords, EventTag } from "./words.ts";

export interface Told {
  readonly change: ExtractedChange;
  /** The figures that no longer stand, where the change leaves none. */
  readonly former: readonly ReadFigure[];
}

/** How far before an event a word may stand that denies it, in characters. */
const DENIED_CHARS = 60;

/** Whether words before an event deny it: "denied that it had dropped". */
export function isDenied({ text }: Judged, event: Cue<EventTag>, words: ChangeWords): boolean {
  return words.denied.test(text.slice(Math.max(0, event.start - DENIED_CHARS), event.start));
}

/** "by two years": how far the date has moved, or null where the clause does not say. */
function yearsMoved(text: string, words: ChangeWords): number | null {
  const [, count, unit] = words.byYears.exec(text) ?? [];
  if (count === undefined) return null;
  const number = count === "a" ? 1 : (parseCardinal(count) ?? parseNumeral(count));
  if (number === null) return null;
  return words.decade.test(unit ?? "") ? 10 * number : number;
}

/** "by five years to 2035": the year right behind, which no other year of the clause can be. */
function movedTo(text: string, words: ChangeWords): number | null {
  const by = words.byYears.exec(text);
  const to = by && words.toYear.exec(text.slice(by.index + by[0].length));
  return to ? Number(to[1]) : null;
}

/** "a year later than was promised in February, when it was to be 2025": the year told is the one that was promised. */
function isAsPromised({ text, values }: Judged, year: number, words: ChangeWords): boolean {
  const value = values.find((it) => it.kind === "year" && it.amount === year);
  if (value === undefined) return false;
  if (words.dueMoved?.test(text.slice(value.at))) return true;
  return words.thanPromised?.test(text.slice(0, value.at)) ?? false;
}

type Shift = "delayed" | "brought-forward";

/** Years before and after a move, as far as the clause tells them. */
function movedYears(
  judged: Judged,
  clause: Range,
  shift: Shift,
  topic: Topic,
  words: ChangeWords,
): States {
  const stands = topic.figure?.passedOver === null;
  const told = judged.values.flatMap((it) =>
    it.kind === "year" && it.at >= clause.from && it.at < clause.to ? [it.amount] : [],
  );
  const claimed = topic.figure?.claim.year ?? null;
  const first = shift === "delayed" ? Math.min(...told) : Math.max(...told);
  const last = shift === "delayed" ? Math.max(...told) : Math.min(...told);
  const { lower } = judged.told.reading.sentence;
  const to = movedTo(lower, words);
  if (told.length > 1 && to === null) return { oldYear: first, newYear: last };
  const newYear = to ?? told[0] ?? (stands ? claimed : null);
  const years = yearsMoved(lower, words);
  if (newYear === null || years === null)
    return stands ? { newYear } : { oldYear: claimed, newYear: told[0] ?? null };
  if (to === null && isAsPromised(judged, newYear, words))
    return { oldYear: newYear, newYear: shift === "delayed" ? newYear + years : newYear - years };
  return { oldYear: shift === "delayed" ? newYear - years : newYear + years, newYear };
}

/** Whether a target, or a word for one, is the subject of the event. */
function hasTargetBefore(
  judged: Judged,
  event: Cue<EventTag>,
  clause: Range,
  topic: Topic,
  words: ChangeWords,
): boolean {
  const before = judged.text.slice(clause.from, event.start);
  if (words.target.test(before) || words.pointsBack.test(before)) return true;
  if (BOTH.test(judged.text.slice(event.start, event.end))) return true;
  const at = topic.figure?.at;
  if (topic.figure === null && STATES.has(topic.metric) && before.includes("@")) return true;
  return (
    at !== undefined &&
    topic.figure?.claim.kind === "pledge" &&
    judged.told.figures.includes(topic.figure)
  );
}

/** "Neither number appears": the event names its own subject. */
const BOTH = /^neither\b/;

/** Whether what is denied is the target itself: its figure, or its state by words, right behind. */
function isNegated(judged: Judged, event: Cue<EventTag>, { figure, metric }: Topic): boolean {
  const end = judged.text.slice(event.end).search(/[,;:]/);
  const to = end < 0 ? judged.text.length : event.end + end;
  if (figure?.at === undefined) return figure === null && STATES.has(metric);
  const at = toMasked(judged, figure.at);
  const negation = NEGATION.exec(judged.text.slice(event.start, event.end));
  const from = event.start + (negation?.[0].length ?? 0);
  return figure.claim.kind === "pledge" && at >= from && at < to;
}

/** Up to the word that denies: a state that holds it, "will not sell combustion cars", is itself the aim. */
const NEGATION = /^.*?(?:not|n't|never)\b/;

/** Targets that are states, which words alone can tell. */
const STATES: ReadonlySet<string> = new Set(["ice-phase-out", "net-zero"]);

/** Events that are said of targets alone. */
const OF_TARGETS: ReadonlySet<EventTag> = new Set(["withdrawn", "dropped", "negated", "delayed"]);

/** "earlier than planned" of what has been reached is no change of a target. */
const isReached = (figure: ReadFigure | null): boolean =>
  figure?.claim.kind === "milestone" && figure.passedOver === null;

/** "its goal of 2 million": a number behind the event that takes its unit from the target before. */
function bareAmountBehind({ values }: Judged, event: Cue<EventTag>, clause: Range): number | null {
  const next = values.find((it) => it.kind === "amount" && it.at >= event.end && it.at < clause.to);
  return next && !next.claim && next.quantity?.unit === null && next.at - event.end < BARE_CHARS
    ? next.amount
    : null;
}

/** How near behind an event such a number stands. */
const BARE_CHARS = 12;

/** "140 GWh less than planned": the figure right before is the difference, no state. */
function isStepBefore(
  { text, values }: Judged,
  event: Cue<EventTag>,
  figure: ReadFigure | null,
): boolean {
  if (figure?.passedOver === "step") return true;
  const value = values.findLast((it) => it.at < event.start);
  return (
    value !== undefined &&
    (event.tag === "weakened" || event.tag === "strengthened") &&
    value.claim === figure?.claim &&
    text.slice(value.at + 1, event.start).trim() === ""
  );
}

/** "4 trillion won more than planned": the difference right before is of something else than vehicles. */
function isOfOtherMeasure(
  { text, values }: Judged,
  event: Cue<EventTag>,
  figure: ReadFigure | null,
): boolean {
  const step = values.findLast((it) => it.at < event.start);
  const unit = step?.quantity?.unit ?? null;
  if (!step || unit === null || unit === "%" || text.slice(step.at + 1, event.start).trim() !== "")
    return false;
  return figure !== null && figure.claim.unit !== null && figure.claim.unit !== unit;
}

function readEvent(
  sentences: readonly Judged[],
  index: number,
  event: Cue<EventTag>,
  words: ChangeWords,
): Told | null {
  const judged = sentences[index];
  if (!judged || isDenied(judged, event, words)) return null;
  if (isUnrealAt(judged.unreal, event.start)) return null;
  if (isOthersAt(judged.told.reading, fromMasked(judged, event.start))) return null;
  const range = { from: event.start, to: event.end };
  const isShift = event.tag === "delayed" || event.tag === "brought-forward";
  if (isShift && words.otherMatter?.test(judged.text.slice(0, event.start))) return null;
  if (event.tag === "model") return droppedModel(judged, range);
  const wanted = OF_TARGETS.has(event.tag) ? "target" : "any";
  const topic = findTopic(sentences, index, range, words, wanted);
  const isStep = isStepBefore(judged, event, topic?.figure ?? null);
  if (!topic || (wanted === "any" && !isStep && isReached(topic.figure))) return null;
  if (wanted === "any" && isOfOtherMeasure(judged, event, topic.figure)) return null;
  if (wanted === "any" && isOneModel(topic, judged, words)) return null;
  const isOfMoney = words.money.test(judged.text.slice(event.start, event.end));
  if (isOfMoney && topic.metric !== "investment") return null;
  const clause = clauseAround(judged, range, words);
  const { reading } = judged.told;
  const effect = EFFECTS[event.tag];
  const claim = topic.figure?.claim ?? null;
  switch (event.tag) {
    case "withdrawn":
    case "negated":
    case "dropped": {
      if (event.tag === "negated" && !isNegated(judged, event, topic)) return null;
      const isSubject = hasTargetBefore(judged, event, clause, topic, words);
      if (event.tag === "dropped" && !isSubject) return null;
      const named = bareAmountBehind(judged, event, clause);
      const states = {
        oldAmount: named ?? claim?.amount ?? null,
        oldYear: named === null ? (claim?.year ?? null) : null,
      };
      const change = toChange(effect, topic, states, reading, "change:withdrawn");
      const former = named === null ? formerOf(sentences, index, topic.figure, words) : [];
      const isOther = toldByOthers(judged, clause, topic.figure, words);
      return { change, former: former.filter((it) => !isOther(it)) };
    }
    case "delayed":
    case "brought-forward": {
      if (isConsequence(judged, event, topic, words)) return null;
      const states = movedYears(judged, clause, event.tag, topic, words);
      const { oldYear, newYear } = states;
      const isDone = words.achieved.test(judged.text.slice(clause.from, clause.to));
      if (event.tag === "brought-forward" && isDone) return null;
      if (oldYear && newYear && oldYear > newYear === (event.tag === "delayed")) return null;
      const amount = claim?.amount ?? null;
      const moved = { oldYear, newYear, oldAmount: amount, newAmount: amount };
      return { change: toChange(effect, topic, moved, reading, "change:moved"), former: [] };
    }
    default: {
      const states = isStep
        ? { oldYear: claim?.year ?? null }
        : { newAmount: claim?.amount ?? null, newYear: claim?.year ?? null };
      return {
        change: toChange(effect, topic, states, reading, "change:told"),
        former: isStep && topic.figure ? [topic.figure] : [],
      };
    }
  }
}

/** "Bringing it forward will avoid two million tons": the figure is what comes of the move. */
function isConsequence(
  judged: Judged,
  event: Cue<EventTag>,
  { figure }: Topic,
  words: ChangeWords,
): boolean {
  if (figure?.at === undefined || !judged.told.figures.includes(figure)) return false;
  const between = judged.text.slice(event.end, toMasked(judged, figure.at));
  return words.consequence?.test(between) === true;
}

/** A model told without a number comes, comes later or not at all, but is never raised or lowered. */
const isOneModel = ({ metric, figure }: Topic, { indexed }: Judged, words: ChangeWords): boolean =>
  metric === "ev-models" && figure === null && words.oneModel?.test(indexed) === true;

/** Whether a figure or year stands near enough to be what an event is about, or a word for a target. */
function hasSubject(sentences: readonly Judged[], index: number, words: ChangeWords): boolean {
  for (let at = index; at >= Math.max(0, index - BACK_SENTENCES); at--) {
    const judged = sentences[at];
    if (judged && (judged.values.length > 0 || judged.told.figures.length > 0)) return true;
  }
  const here = sentences[index];
  if (!here) return false;
  return words.topics(here.indexed).length > 0 || words.launch?.test(here.text) === true;
}

/** Changes that words tell without an old figure to compare. */
export function readEvents(sentences: readonly Judged[], words: ChangeWords): Told[] {
  return sentences.flatMap((judged, index) => {
    const isOfParts = words.impliesBack === true && words.ofOthers?.test(judged.indexed) !== true;
    if (judged.isUnchanged && !isOfParts) return [];
    const events = words.events(judged.indexed);
    if (events.length === 0) return [];
    const isOfTarget = hasSubject(sentences, index, words);
    return events
      .filter((event) => isOfTarget || event.tag === "model")
      .filter(({ start }) => !judged.isUnchanged || !isUnchangedAt(judged, start, words))
      .map((event) => readEvent(sentences, index, event, words))
      .filter((it) => it !== null);
  });
}
