import type { Metric } from "../../pledge/metric.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import type { Subject } from "../context.ts";
import { isCurrency } from "../figures/currency.ts";
import { decideMetric } from "../figures/metric-rules.ts";
import { hasTag } from "../match/cue.ts";
import { allHits } from "../match/hits.ts";
import type { Quantity } from "../mention.ts";
import { sellsOnlyElectric } from "../names/electric-makers.ts";
import { isToldOfOthers } from "../names/scope-owner.ts";
import type { Reading } from "../reading.ts";
import { fromMasked, type Masked, toMasked, type Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** The target that a change is about. */
export interface Topic {
  readonly company: string;
  readonly brand: string | null;
  readonly metric: Metric;
  /** The figure or state that told of it, or null where only words did. */
  readonly figure: ReadFigure | null;
}

/** A stretch of masked text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const HARD_BREAK = /[;；—。]/g;

/** The clause of a word: up to the next full break or the next clause that sets something against it. */
export function clauseAround(masked: Masked, at: Range, words: ChangeWords): Range {
  const { text } = masked;
  let from = 0;
  let to = text.length;
  for (const expression of [HARD_BREAK, words.contrast]) {
    for (const hit of allHits(expression, text)) {
      if (hit.index < at.from) from = Math.max(from, hit.index);
      else if (hit.index >= at.to) to = Math.min(to, hit.index);
    }
  }
  return { from, to };
}

/** Whether what stands at an offset is told of a government, an industry or analysts. */
export function isOthersAt(reading: Reading, at: number): boolean {
  if (isToldOfOthers(reading, at)) return true;
  const owner = reading.otherOwnerBefore(at);
  return owner !== null && !reading.companies.some((it) => it.start >= owner.index && it.end <= at);
}

const YEARLY_CHARS = 12;
/** A number this large without a noun is one of vehicles, where the sentence speaks of electric ones. */
const LARGE = 10_000;

function countedMetric(
  quantity: Quantity,
  isElectric: boolean,
  standsAlone: boolean,
): Metric | null {
  if (quantity.metric) return quantity.metric;
  if (quantity.noun === "stations") return "charging-points";
  if (!isElectric) return null;
  if (quantity.noun === "vehicles") return "ev-volume";
  if (quantity.noun === null && quantity.amount >= LARGE && standsAlone) return "ev-volume";
  return quantity.noun === "models" ? "ev-models" : null;
}

/** "the portion of its capital expenditure for electric cars", by a percentage. */
export function isShareOfSpending({ language, sentence }: Reading, value: Value): boolean {
  if (value.quantity?.unit !== "%") return false;
  return language.phrases.spendingShare?.test(sentence.lower) === true;
}

/** What a figure without a claim measures, from the words of its sentence. */
export function metricOfAmount({ told, text, indexed }: Masked, value: Value): Metric | null {
  const { quantity } = value;
  const { reading } = told;
  if (isShareOfSpending(reading, value)) return "investment";
  if (value.claim) return value.claim.metric;
  if (!quantity) return null;
  const { concepts, language, sentence } = reading;
  if (isCurrency(quantity.unit)) {
    const { otherMoney, topics } = language.changeWords;
    const invests =
      hasTag(concepts, "invest") || hasTag(topics(indexed), "investment") || !otherMoney.test(text);
    return invests && language.phrases.greenPurpose.test(reading.indexed) ? "investment" : null;
  }
  const topics = language.changeWords.topics(indexed);
  if (quantity.unit === "%" && hasTag(topics, "ev-share")) return "ev-share";
  if (quantity.unit) return decideMetric(quantity, concepts, sentence.lower)?.metric ?? null;
  const after = text.slice(value.at + 1, value.at + 1 + YEARLY_CHARS);
  const standsAlone = value.isAlone || language.changeWords.yearly.test(after);
  return countedMetric(quantity, hasTag(concepts, "ev"), standsAlone);
}

/** Whether the event is said of targets alone, or could be of what has been reached as well. */
export type Wanted = "target" | "any";

const gapTo = (at: number, event: Range): number =>
  at < event.from ? event.from - at : Math.max(0, at - event.to);

const isTarget = ({ claim, passedOver }: ReadFigure): boolean =>
  passedOver !== "other_owner" &&
  (claim.kind === "pledge" || passedOver === "not_standing" || passedOver === "old_level");

/** An event this near the start of its sentence is told before its owner: "two years late, Audi …". */
const OPENING_CHARS = 20;
/** Before a name: the target is said to be its owner's, "the shares that Suzuki had set itself". */
const BY_OWNER = /\b(?:that|which|by|of|at|for) $|[的由]$/;

/** Whether a company is named between event and figure, so that the event is another's. */
function isParted(masked: Masked, { claim }: ReadFigure, at: number, event: Range): boolean {
  const from = fromMasked(masked, Math.min(at, event.to));
  const to = fromMasked(masked, Math.max(at, event.from));
  const { companies, sentence } = masked.told.reading;
  return companies.some(
    (it) =>
      it.start >= from &&
      it.end <= to &&
      (it.companyId !== claim.company ||
        (at > event.to &&
          event.from > OPENING_CHARS &&
          !BY_OWNER.test(sentence.lower.slice(0, it.start)))),
  );
}

/** The figure of a stretch that stands nearest to the event. */
function figureIn(masked: Masked, range: Range, event: Range, wanted: Wanted): ReadFigure | null {
  let best: ReadFigure | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const figure of masked.told.figures) {
    if (figure.at === undefined || !(wanted === "any" || isTarget(figure))) continue;
    const at = toMasked(masked, figure.at);
    if (at < range.from || at >= range.to || gapTo(at, event) >= gap) continue;
    if (isParted(masked, figure, at, event)) continue;
    best = figure;
    gap = gapTo(at, event);
  }
  return best;
}

/** What the words of a stretch speak of: the nearest to the event. */
function metricIn(masked: Masked, range: Range, event: Range): Metric | null {
  const { reading } = masked.told;
  const end = fromMasked(masked, event.to);
  const other = reading.companies.find((it) => it.start >= end);
  const limit = other ? Math.min(range.to, toMasked(masked, other.start)) : range.to;
  const hits = [
    ...reading.states.map((it) => ({ tag: it.tag as Metric, at: toMasked(masked, it.start) })),
    ...reading.language.changeWords
      .topics(masked.indexed)
      .map((it) => ({ tag: it.tag, at: it.start })),
    ...masked.values.flatMap((it) => {
      const isShare = it.quantity?.unit === "%" && !it.claim;
      const tag = it.kind === "amount" && !isShare ? metricOfAmount(masked, it) : null;
      return tag ? [{ tag, at: it.at }] : [];
    }),
  ].filter((it) => it.at >= range.from && it.at < limit);
  let best: (typeof hits)[number] | null = null;
  for (const hit of hits) if (!best || gapTo(hit.at, event) < gapTo(best.at, event)) best = hit;
  return best?.tag ?? null;
}

/** The company that a stretch names as its own subject: the last before the event, else the first. */
export function companyIn(masked: Masked, range: Range, event: Range): Subject | null {
  const { reading } = masked.told;
  const from = fromMasked(masked, range.from);
  const to = fromMasked(masked, range.to);
  const all = reading.companies.filter(
    (it) => it.start >= from && it.start < to && !reading.asides.has(it),
  );
  const at = fromMasked(masked, event.from);
  const named = all.findLast((it) => it.end <= at) ?? all[0];
  return named ? { companyId: named.companyId, brand: named.brand } : null;
}

/** "its plan to go all electric, saying hybrids could be a tenth": the words before the comma are meant. */
function isBehindState(masked: Masked, { at, claim }: ReadFigure, event: Range): boolean {
  if (at === undefined || claim.amount === null) return false;
  const between = masked.text.slice(event.to, Math.max(event.to, toMasked(masked, at)));
  const comma = between.search(/[,:;]/);
  if (comma < 0 || /[#]/.test(between.slice(0, comma))) return false;
  const { topics } = masked.told.reading.language.changeWords;
  return topics(masked.indexed).some(
    (it) => it.tag === "ice-phase-out" && it.start >= event.from && it.end <= event.to + comma,
  );
}

/** "Deliveries of the R2 begin": a model that a maker of nothing but electric cars brings. */
function launchIn({ told, text }: Masked, { from, to }: Range, owner: Subject): boolean {
  const { launch } = told.reading.language.changeWords;
  return sellsOnlyElectric(owner, null) && launch?.test(text.slice(from, to)) === true;
}

/** The target told in a stretch of a sentence. */
function topicIn(masked: Masked, range: Range, event: Range, wanted: Wanted): Topic | null {
  const figure = figureIn(masked, range, event, wanted);
  if (figure && !isBehindState(masked, figure, event)) {
    const { company, brand, metric } = figure.claim;
    return { company, brand, metric, figure };
  }
  const owner = companyIn(masked, range, event) ?? masked.told.company;
  const metric =
    metricIn(masked, range, event) ??
    (owner && launchIn(masked, range, owner) ? "ev-models" : null);
  if (!metric || !owner) return null;
  return { company: owner.companyId, brand: owner.brand, metric, figure: null };
}

/** How many sentences back a word may point. */
const BACK_SENTENCES = 2;

/** The target that an event is about: in its clause, earlier in its sentence, or in those before. */
export function findTopic(
  told: readonly Masked[],
  index: number,
  event: Range,
  words: ChangeWords,
  wanted: Wanted = "target",
): Topic | null {
  const masked = told[index];
  if (!masked) return null;
  const clause = clauseAround(masked, event, words);
  const own = topicIn(masked, clause, event, wanted);
  if (own) return own;
  const listed =
    masked.text[clause.to] === ":" &&
    topicIn(masked, { from: clause.to, to: masked.text.length }, event, wanted);
  if (listed) return listed;
  const isExplained = masked.text[clause.from] === ":";
  const pointsBack = words.pointsBack.test(masked.text.slice(clause.from, clause.to));
  if (!isExplained && !pointsBack && !words.impliesBack) return null;
  const named = companyIn(masked, clause, event);
  const isOthers = (topic: Topic): boolean => named !== null && named.companyId !== topic.company;
  const before = topicIn(masked, { from: 0, to: clause.from }, event, wanted);
  if (before) return isOthers(before) ? null : before;
  if (!isExplained && !pointsBack) return null;
  for (let back = 1; back <= BACK_SENTENCES; back++) {
    const earlier = told[index - back];
    if (!earlier) return null;
    const end = { from: earlier.text.length, to: earlier.text.length };
    const topic = topicIn(earlier, { from: 0, to: end.to }, end, "target");
    if (topic) return isOthers(topic) ? null : topic;
  }
  return null;
}
