import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import type { Concept } from "../concept.ts";
import type { Context } from "../context.ts";
import { isCurrency } from "../figures/currency.ts";
import { topicOf } from "../figures/topic.ts";
import type { Cue } from "../match/cue.ts";
import type { Quantity } from "../mention.ts";
import { sellsOnlyElectric } from "../names/electric-makers.ts";
import type { Reading } from "../reading.ts";
import { addWords } from "./figure-words.ts";
import { kindOf, NONE, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";

/** A figure of which is to be decided what it measures, if anything of the model. */
export interface Unread {
  readonly quantity: Quantity;
  readonly reading: Reading;
  readonly context: Context;
  /** The claim read before it in the same sentence. */
  readonly before: ExtractedClaim | null;
  /** The last claim before the sentence, where it is near. */
  readonly last: ExtractedClaim | null;
  /** What rules made of it, or null where they passed it by. */
  readonly ruled: Pick<ReadFigure, "claim" | "passedOver"> | null;
}

const GAPS = [3, 12, 25, 50, 90];

/** Kinds of signs: those of cues first, then of the figure, its sentence and what is around. */
const KINDS = {
  cue: kindOf("c"),
  cueUnit: kindOf("cu"),
  cueBefore: kindOf("cb"),
  cueAfter: kindOf("ca"),
  state: kindOf("s"),
  bias: kindOf("bias"),
  unit: kindOf("u"),
  tense: kindOf("t"),
  named: kindOf("n"),
  sentence: kindOf("k"),
  last: kindOf("l"),
  before: kindOf("b"),
  inherits: kindOf("i"),
  ending: kindOf("e"),
  topic: kindOf("p"),
  title: kindOf("ti"),
  paragraph: kindOf("pa"),
  electric: kindOf("em"),
  // What rules made of it begins with `r`, so that fitting can leave it out.
  ruled: kindOf("r"),
  ruledMetric: kindOf("rm"),
  ruledCompany: kindOf("rc"),
  ruledYear: kindOf("ry"),
  ruledKind: kindOf("rk"),
} as const;
const AFTER = pieceOf("a");
const BEFORE = pieceOf("b");
const NEAR = pieceOf("near");
const FAR = pieceOf("far");
const NEAR_CHARS = 40;

const bucket = (gap: number): Piece => numberPiece(GAPS.findIndex((limit) => gap < limit));

const unitOf = ({ unit, noun, amount }: Quantity): Piece => {
  if (unit !== null) return pieceOf(isCurrency(unit) ? "money" : unit);
  return pieceOf(noun ?? (amount >= 1_000 ? "large" : "small"));
};

/** The cues on each side of a figure, and the nearest on each. */
function addConcepts({ reading, quantity }: Unread, unit: Piece, signs: Signs): void {
  let before: Cue<Concept> | null = null;
  let after: Cue<Concept> | null = null;
  for (const cue of reading.concepts) {
    const isAfter = cue.start >= quantity.end;
    if (isAfter) after ??= cue;
    else before = cue;
    const gap = isAfter ? cue.start - quantity.end : Math.max(0, quantity.start - cue.end);
    const tag = pieceOf(cue.tag);
    signs.add(KINDS.cue, tag, isAfter ? AFTER : BEFORE, gap < NEAR_CHARS ? NEAR : FAR);
    signs.add(KINDS.cueUnit, tag, unit);
  }
  if (before) {
    const gap = bucket(Math.max(0, quantity.start - before.end));
    signs.add(KINDS.cueBefore, pieceOf(before.tag), gap, unit);
  } else signs.add(KINDS.cueBefore, NONE, unit);
  if (after) {
    const gap = bucket(after.start - quantity.end);
    signs.add(KINDS.cueAfter, pieceOf(after.tag), gap, unit);
  } else signs.add(KINDS.cueAfter, NONE, unit);
}

/** What rules made of a figure. */
function addRuled({ ruled }: Unread, unit: Piece, signs: Signs): void {
  if (!ruled) {
    signs.add(KINDS.ruled, NONE);
    signs.add(KINDS.ruled, NONE, unit);
    return;
  }
  const { claim, passedOver } = ruled;
  const [company, metric, year, kind] = [0, 1, 2, 3].map((at) => pieceOf(String(claim.rules[at])));
  const to = pieceOf(passedOver ?? "taken");
  const measured = pieceOf(claim.metric);
  signs.add(KINDS.ruled, to, measured);
  signs.add(KINDS.ruledMetric, to, metric);
  signs.add(KINDS.ruledMetric, metric, measured);
  signs.add(KINDS.ruledCompany, to, company);
  signs.add(KINDS.ruledYear, to, year);
  signs.add(KINDS.ruledKind, to, kind);
}

/** The words for what a sentence tells of times ahead or gone by. */
function whenOf({ dates }: Reading, published: number): "ahead" | "past" | "none" {
  const told = dates.filter((it) => it.role !== "noise" && it.year !== null);
  if (told.some((it) => (it.year ?? 0) > published)) return "ahead";
  return told.length > 0 ? "past" : "none";
}

/** Which metrics and cues have been spoken of around the sentence. */
function addAround({ context }: Unread, unit: Piece, signs: Signs): void {
  for (const { tag } of topicOf(context)) signs.add(KINDS.topic, pieceOf(tag), unit);
  for (const tag of context.titleConcepts) signs.add(KINDS.title, pieceOf(tag), unit);
  if (context.heardBlock === context.block)
    for (const tag of context.heard) signs.add(KINDS.paragraph, pieceOf(tag), unit);
  const maker = context.subject ?? context.main;
  const isElectric = maker !== null && sellsOnlyElectric(maker, context.publishedYear);
  signs.add(KINDS.electric, truthOf(isElectric), unit);
}

/** What speaks for or against a figure being of one metric or another; the same are fitted and weighed. */
export function figureSigns(unread: Unread, signs: Signs): void {
  const { quantity, reading, context, before, last } = unread;
  const unit = unitOf(quantity);
  const size = quantity.amount <= 0 ? 0 : Math.floor(Math.log10(quantity.amount));
  const when = pieceOf(whenOf(reading, context.publishedYear ?? 0));
  const verb = reading.modalities.findLast((it) => it.start < quantity.start);
  const modality = verb ? pieceOf(verb.tag) : NONE;
  const named = reading.companies.some((it) => it.end <= quantity.start)
    ? "before"
    : reading.companies.length > 0
      ? "after"
      : "none";
  const move = pieceOf(String(quantity.move));
  const metricBefore = pieceOf(before?.metric ?? "none");
  signs.add(KINDS.bias);
  signs.add(KINDS.unit, unit);
  signs.add(KINDS.unit, unit, move);
  signs.add(KINDS.unit, unit, numberPiece(size));
  signs.add(KINDS.unit, unit, when);
  signs.add(KINDS.unit, unit, modality);
  signs.add(KINDS.tense, modality, when);
  signs.add(KINDS.named, pieceOf(named));
  signs.add(KINDS.named, truthOf(context.subject === null), truthOf(context.main !== null));
  signs.add(KINDS.sentence, pieceOf(reading.sentence.kind));
  signs.add(KINDS.last, pieceOf(last?.metric ?? "none"), unit);
  signs.add(KINDS.before, metricBefore, unit);
  signs.add(KINDS.before, metricBefore, move);
  signs.add(
    KINDS.inherits,
    truthOf(quantity.inherits ?? false),
    pieceOf(quantity.metric ?? "none"),
  );
  signs.add(KINDS.ending, truthOf(quantity.end > quantity.numberEnd), unit);
  addAround(unread, unit, signs);
  addConcepts(unread, unit, signs);
  for (const { tag } of reading.states) signs.add(KINDS.state, pieceOf(tag), unit);
  addWords(quantity, reading, unit, signs);
  addRuled(unread, unit, signs);
}
