import type { Stage } from "../../pledge/metric.ts";
import { isCurrency } from "../figures/currency.ts";
import { type Clause, clauseOf, isWithin, type Unscoped } from "../figures/unscoped.ts";
import type { Cue } from "../match/cue.ts";
import { kindOf, NONE, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";
import { type Token, tokenFrom } from "./signs.ts";

const GAPS = [3, 12, 25, 50, 90];

/** Kinds of signs: of the claim, of cues, of the claims before, of words. */
const KINDS = {
  metric: kindOf("m"),
  unit: kindOf("u"),
  kind: kindOf("k"),
  change: kindOf("ch"),
  basis: kindOf("ba"),
  scopes: kindOf("sc"),
  form: kindOf("f"),
  cue: kindOf("c"),
  cueClause: kindOf("cc"),
  cueBefore: kindOf("cb"),
  cueAfter: kindOf("ca"),
  cues: kindOf("cs"),
  concept: kindOf("co"),
  previous: kindOf("p"),
  title: kindOf("ti"),
  before: kindOf("b"),
  last: kindOf("l"),
  word: kindOf("w"),
  words: kindOf("ww"),
  clause: kindOf("wc"),
  sentence: kindOf("ws"),
  left: [kindOf("l1"), kindOf("l2"), kindOf("l3")],
  right: [kindOf("f1"), kindOf("f2"), kindOf("f3")],
  // What rules made of it begins with `r`, so that fitting can leave it out.
  ruled: kindOf("r"),
  ruledMetric: kindOf("rm"),
  ruledUnit: kindOf("ru"),
} as const;

const bucket = (gap: number): Piece => numberPiece(GAPS.findIndex((limit) => gap < limit));
const stagePiece = (stage: Stage | null | undefined): Piece => pieceOf(String(stage ?? "none"));

const unitOf = (unit: string | null): Piece =>
  unit === null ? NONE : pieceOf(isCurrency(unit) ? "money" : unit);

/** The cues for parts of the value chain, and the nearest on each side. */
function addCues({ reading }: Unscoped, clause: Clause, metric: Piece, signs: Signs): void {
  let before: Cue<Stage> | null = null;
  let after: Cue<Stage> | null = null;
  const tags = new Set<Stage>();
  for (const cue of reading.stages) {
    const tag = pieceOf(cue.tag);
    signs.add(KINDS.cue, tag, metric);
    if (isWithin(cue, clause)) {
      signs.add(KINDS.cueClause, tag, metric);
      tags.add(cue.tag);
    }
    if (cue.start >= clause.end) after ??= cue;
    else before = cue;
  }
  signs.add(KINDS.cues, pieceOf([...tags].sort().join("+")), metric);
  if (before) {
    const gap = bucket(Math.max(0, clause.start - before.end));
    signs.add(KINDS.cueBefore, pieceOf(before.tag), gap);
    signs.add(KINDS.cueBefore, pieceOf(before.tag), gap, metric);
  } else signs.add(KINDS.cueBefore, NONE, metric);
  if (after) {
    const gap = bucket(after.start - clause.end);
    signs.add(KINDS.cueAfter, pieceOf(after.tag), gap);
    signs.add(KINDS.cueAfter, pieceOf(after.tag), gap, metric);
  } else signs.add(KINDS.cueAfter, NONE, metric);
}

/** What has been spoken of around the sentence. */
function addAround({ claim, before, last, context }: Unscoped, metric: Piece, signs: Signs): void {
  const { previous } = context;
  const isNear = previous !== null && context.block - previous.sentence.block <= 1;
  if (isNear)
    for (const { tag } of previous.stages) signs.add(KINDS.previous, pieceOf(tag), metric);
  for (const tag of context.titleConcepts) signs.add(KINDS.title, pieceOf(tag), metric);
  signs.add(
    KINDS.before,
    stagePiece(before?.stage),
    truthOf(before?.metric === claim.metric),
    metric,
  );
  signs.add(KINDS.last, stagePiece(last?.stage), truthOf(last?.metric === claim.metric), metric);
}

/** The words of the sentence and of the clause, and those beside the figure with their place. */
function addWords({ reading }: Unscoped, clause: Clause, metric: Piece, signs: Signs): void {
  const { tokens } = reading;
  const first = tokenFrom(tokens, clause.start);
  const behind = tokenFrom(tokens, clause.end);
  KINDS.left.forEach((kind, at) => {
    const word = tokens[first - 1 - at];
    if (word) signs.add(kind, word, metric);
  });
  KINDS.right.forEach((kind, at) => {
    const word = tokens[behind + at];
    if (word) signs.add(kind, word, metric);
  });
  let before: Token | undefined;
  for (const token of tokens) {
    signs.add(KINDS.sentence, token);
    signs.add(KINDS.sentence, token, metric);
    if (token.at >= clause.from && token.at < clause.to) {
      signs.add(KINDS.clause, token);
      signs.add(KINDS.clause, token, metric);
      if (before) signs.add(KINDS.words, before, token);
    }
    before = token;
  }
}

/** What speaks for or against a claim covering one part of the value chain or another; the same are fitted and weighed. */
export function stageSigns(unscoped: Unscoped, signs: Signs): void {
  const { claim, reading } = unscoped;
  const clause = clauseOf(unscoped);
  const metric = pieceOf(claim.metric);
  const unit = unitOf(claim.unit);
  const ruled = stagePiece(claim.stage);
  signs.add(KINDS.metric, metric);
  signs.add(KINDS.unit, metric, unit);
  signs.add(KINDS.kind, metric, pieceOf(claim.kind));
  signs.add(KINDS.change, metric, pieceOf(claim.change), unit);
  signs.add(KINDS.basis, metric, pieceOf(String(claim.basis)));
  if (claim.scopes) signs.add(KINDS.scopes, pieceOf(claim.scopes.join("+")));
  signs.add(KINDS.form, pieceOf(reading.sentence.kind), metric);
  signs.add(KINDS.ruled, ruled);
  signs.add(KINDS.ruledMetric, ruled, metric);
  signs.add(KINDS.ruledUnit, ruled, metric, unit);
  for (const { tag } of reading.concepts) signs.add(KINDS.concept, pieceOf(tag), metric);
  addCues(unscoped, clause, metric, signs);
  addAround(unscoped, metric, signs);
  addWords(unscoped, clause, metric, signs);
}
