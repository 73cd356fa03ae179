import type { ExtractedChange } from "../../pledge/claim.ts";
import { isOfAllCars } from "../figures/all-cars.ts";
import { toChange } from "./change.ts";
import { effectOf, isComparable, isShareAndNumber, kindOf, statesOf } from "./comparable.ts";
import { commonTopic, type Place } from "./compared-topic.ts";
import { effectAcrossDrives } from "./drive-kind.ts";
import {
  dueOf,
  isOfOtherAmount,
  isOnlyDate,
  isReached,
  isTurnedOver,
  restatesAmount,
  revisedBy,
} from "./sentence-pair.ts";
import { isToldNew, type Judged } from "./standing.ts";
import type { Topic } from "./topic.ts";
import { fromMasked, type Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** How many sentences may lie between the old state and the new one. */
const REACH_SENTENCES = 2;
/** A sentence is hardly longer than this. */
const FAR_CHARS = 1_000;
/** As far as a sentence more. */
const OTHER_YEAR = 3;

export interface Compared {
  readonly change: ExtractedChange;
  /** The value that no longer stands, and the sentence it is in. */
  readonly old: Value;
  readonly index: number;
}

/** What was dropped is replaced only by a figure for the same date. */
function isSameDeadline(old: Value, fresh: Value): boolean {
  if (old.kind === "year") return false;
  const [before, after] = [old.claim?.year ?? null, fresh.claim?.year ?? null];
  return before === null || after === null || before === after;
}

/** A sentence with more figures is a list, which tells no one change. */
const MAX_STANDINGS = 40;

/** "to 250,000 from 300,000": what its own sentence tells from where it has moved. */
const hasOwnOld = ({ standings }: Judged, value: Value): boolean =>
  standings.size <= MAX_STANDINGS &&
  [...standings].some(
    ([other, standing]) =>
      standing === "old" && other.kind === value.kind && isComparable(other, value),
  );

/** "It used to be forty.": a sentence that says nothing but an old number, right behind the one that it is of. */
const isBareBehind = ({ told, values }: Judged, old: Place, index: number): boolean =>
  index === old.index - 1 &&
  kindOf(old.value) === null &&
  values.filter((it) => it.kind === "amount").length === 1 &&
  told.figures.length === 0 &&
  told.reading.concepts.length === 0;

const FULL_BREAK = /[;；]/;

/** Whether a value can be the new state of an old one. */
function isFresh(
  sentences: readonly Judged[],
  old: Place,
  { index, value }: Place,
  published: number | null,
  words: ChangeWords,
): boolean {
  const judged = sentences[index];
  const before = sentences[old.index];
  const standing = judged?.standings.get(value) ?? null;
  if (
    !judged ||
    !before ||
    standing === "old" ||
    standing === "dropped" ||
    !isComparable(old.value, value, index === old.index && standing === "revised")
  )
    return false;
  const isSameSentence = index === old.index;
  // "曾说到2030年…;工厂2024年投产": behind a full break nothing is new unless it is told so.
  const isPartOfOther =
    isSameSentence &&
    words.impliesBack === true &&
    !isToldNew(standing) &&
    FULL_BREAK.test(judged.text.slice(old.value.at, value.at));
  if (isPartOfOther) return false;
  if (!isSameSentence && isShareAndNumber(old.value, value) && !isBareBehind(before, old, index))
    return false;
  if (judged.isUnchanged && !isToldNew(standing)) return false;
  if (words.partBefore.test(judged.text.slice(0, value.at))) return false;
  if (before.standings.get(old.value) === "dropped" && !isSameDeadline(old.value, value))
    return false;
  if (!isSameSentence && hasOwnOld(judged, value)) return false;
  if (value.kind === "year") {
    const isLoose = value.at < old.value.at || standing === null;
    if (isSameSentence && isLoose && isDueOfDropped(judged, old.value)) return false;
    if (published !== null && value.amount < published) return false;
    if (isSameSentence && isOfOtherAmount(judged, old.value, value)) return false;
    if (isSameSentence || restatesAmount(judged, before)) return true;
    return isOnlyDate(index > old.index ? judged : before, words);
  }
  if (value.claim?.kind === "milestone" && standing !== "revised") return false;
  const isNew = isToldNew(standing);
  const [was, is] = [dueOf(old.value, before, words), value.claim?.year ?? null];
  const isShare = value.quantity?.unit === "%";
  if (!isSameSentence && isShare && was !== null && is !== null && was !== is) return false;
  if (!value.claim) {
    // What another sentence counts without a claim is of something else, unless it points back or names nothing of its own.
    const { reading, figures } = judged.told;
    const isPlain = figures.length === 0 && reading.concepts.length === 0;
    const isTied = isSameSentence || value.isAlone || isPlain || words.pointsBack.test(judged.text);
    return isNew && isTied && value.quantity?.move !== "by";
  }
  if (isSameSentence || isNew) return true;
  return was === null || was === is;
}

/** "from 2023 to 2024, and dropped its goal of 2 million by 2026": what was dropped moved to no year told before it. */
function isDueOfDropped({ values, standings }: Judged, year: Value): boolean {
  const before = values[values.indexOf(year) - 1];
  return before?.kind === "amount" && standings.get(before) === "dropped";
}

/** Which of the figures or years of its sentence a value is: "they were 840,000 and 1.87 million, respectively". */
const rankOf = (judged: Judged | undefined, value: Value): number =>
  judged?.values.filter((it) => it.kind === value.kind).indexOf(value) ?? 0;

/** The new state that stands nearest to an old one. */
function nearestFresh(
  sentences: readonly Judged[],
  old: Place,
  published: number | null,
  words: ChangeWords,
  accept: (fresh: Place) => Topic | null,
): { fresh: Place; topic: Topic } | null {
  const places: Place[] = [];
  for (let index = old.index - REACH_SENTENCES; index <= old.index + REACH_SENTENCES; index++)
    for (const value of sentences[index]?.values ?? [])
      if (isFresh(sentences, old, { index, value }, published, words))
        places.push({ index, value });
  const oldRank = rankOf(sentences[old.index], old.value);
  const far = ({ index, value }: Place): number => {
    const isNew = isToldNew(sentences[index]?.standings.get(value));
    const gap =
      index === old.index
        ? Math.abs(value.at - old.value.at) / FAR_CHARS
        : Math.abs(rankOf(sentences[index], value) - oldRank) / FAR_CHARS;
    const before = sentences[old.index];
    const was = before === undefined ? null : dueOf(old.value, before, words);
    const is = value.claim?.year ?? null;
    // "840,000 in 2026 and 1.87 million in 2030" before: each is set against what is new for its own year.
    const isOfOtherYear = was !== null && is !== null && was !== is;
    const apart = index === old.index || !isOfOtherYear ? 0 : OTHER_YEAR;
    return 2 * Math.abs(index - old.index) + (isNew ? 0 : 1) + gap + apart;
  };
  for (const fresh of places.sort((a, b) => far(a) - far(b))) {
    const topic = accept(fresh);
    if (topic) return { fresh, topic };
  }
  return null;
}

/** Old states beside new ones, in one sentence or in two that stand near each other. */
export function compareStates(
  sentences: readonly Judged[],
  words: ChangeWords,
  published: number | null,
): Compared[] {
  const found: Compared[] = [];
  const paired = new Set<string>();
  const revised = sentences.flatMap((judged, index) =>
    revisedBy(judged, sentences[index + 1], words).map((value) => ({ index, value })),
  );
  const olds = sentences.flatMap((judged, index) =>
    [...judged.standings].flatMap(([value, standing]) => {
      const isOld =
        standing === "old" ||
        standing === "dropped" ||
        (standing === "maybe" && isTurnedOver(judged, sentences[index + 1], words));
      return isOld && !isReached(judged, value) ? [{ index, value }] : [];
    }),
  );
  const amountsFirst = [
    ...revised,
    ...olds.filter((it) => it.value.kind === "amount"),
    ...olds.filter((it) => it.value.kind === "year"),
  ];
  for (const old of amountsFirst) {
    const accept = (fresh: Place): Topic | null => commonTopic(sentences, old, fresh, words);
    const hit = nearestFresh(sentences, old, published, words, accept);
    const here = sentences[hit?.fresh.index ?? -1];
    if (!hit || !here) continue;
    const { reading } = here.told;
    const { fresh, topic } = hit;
    const at = fromMasked(here, fresh.value.at);
    if (topic.metric === "ev-volume" && isOfAllCars(reading, at)) continue;
    const part = sentences[old.index]?.text.slice(0, old.value.at).split(/[;；]/).length;
    const key = `${old.index} ${part} ${topic.company} ${topic.metric}`;
    if (old.value.kind === "year" && paired.has(key)) continue;
    paired.add(key);
    const before = sentences[old.index] ?? here;
    const across = effectAcrossDrives(
      topic.metric,
      [before, old.value],
      [here, fresh.value],
      words,
    );
    if (across === null) continue;
    const effect = across ?? effectOf(topic.metric, old.value, fresh.value);
    const states = statesOf(old.value, fresh.value);
    const told = across ? { ...states, newAmount: fresh.value.amount } : states;
    found.push({
      change: toChange(effect, topic, told, reading, "change:compared"),
      old: old.value,
      index: old.index,
    });
  }
  return found;
}
