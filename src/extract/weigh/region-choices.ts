import { codeOf, homeOf, isAllEurope, tagOf } from "../claims/scope-region.ts";
import { clauseOf, isWithin, type Unscoped } from "../figures/unscoped.ts";
import { addStanding, addWordsOf } from "./region-signs.ts";
import { kindOf, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs, SignTable } from "./sign-table.ts";

/** A place to which a claim may be limited, or null for none, and the signs that speak for it. */
export interface RegionChoice<S extends Signs> {
  readonly region: string | null;
  readonly signs: S;
}

/** What each sign weighs, as log-odds; a sign that is not listed weighs nothing. */
export type RegionWeights = SignTable;

/** Kinds of signs: where a place was found, what is measured, what speaks for none, what rules say. */
const KINDS = {
  source: kindOf("s"),
  metric: kindOf("m"),
  none: kindOf("n"),
  // What rules made of it begins with `r`, so that fitting can leave it out.
  ruled: kindOf("r"),
} as const;
const P = {
  home: pieceOf("home"),
  place: pieceOf("place"),
  null: pieceOf("null"),
  several: pieceOf("several"),
  world: pieceOf("world"),
  area: pieceOf("area"),
  paragraph: pieceOf("paragraph"),
  title: pieceOf("title"),
  previous: pieceOf("previous"),
  before: pieceOf("before"),
  last: pieceOf("last"),
  ruled: pieceOf("ruled"),
} as const;

/** The places that a claim may be limited to so far, none among them, each with its signs. */
class Choices<S extends Signs> {
  readonly found = new Map<string | null, S>();
  readonly none: S;
  /** Codes that the sentence names, and those of them in the claim's own clause. */
  readonly named = new Set<string>();
  readonly own = new Set<string>();
  readonly #newSigns: () => S;

  constructor(newSigns: () => S) {
    this.#newSigns = newSigns;
    this.none = this.of(null);
  }

  of(region: string | null): S {
    const signs = this.found.get(region) ?? this.#newSigns();
    this.found.set(region, signs);
    return signs;
  }

  /** Notes where a place was found; nothing where there is none. */
  add(region: string | null, source: Piece, first?: Piece, second?: Piece): void {
    if (region !== null) this.of(region).add(KINDS.source, source, first, second);
  }

  /** Notes the place of another claim, or that it has none. */
  addOf(region: string | null, source: Piece, first: Piece, second: Piece): void {
    if (region === null) this.none.add(KINDS.none, source, first, second);
    else this.add(region, source, first, second);
  }
}

/** The places that the sentence names. */
function addNamed(unscoped: Unscoped, choices: Choices<Signs>, metric: Piece): void {
  const { reading, claim } = unscoped;
  const clause = clauseOf(unscoped);
  for (const cue of reading.places) {
    const isOwn = isWithin(cue, clause);
    const tag = tagOf(reading, cue);
    const code = codeOf(tag, claim.company);
    if (code !== null) {
      choices.named.add(code);
      if (isOwn) choices.own.add(code);
      addStanding({ cue, unscoped, clause, metric }, choices.of(code));
    } else if (tag === "WORLD") {
      choices.none.add(KINDS.none, P.world, truthOf(isOwn));
      choices.none.add(KINDS.none, P.world, metric);
    } else choices.none.add(KINDS.none, P.area, pieceOf(tag), truthOf(isOwn));
  }
  if (isAllEurope(choices.named)) choices.add("EU", P.several);
}

/** The places of paragraph, title, the sentence before and the claims before. */
function addAround(unscoped: Unscoped, choices: Choices<Signs>, metric: Piece): void {
  const { claim, before, last, isLastInBlock, context } = unscoped;
  const { previous, region, titleRegion } = context;
  const hasNamed = truthOf(choices.named.size > 0);
  choices.add(region, P.paragraph, hasNamed);
  choices.add(region, P.paragraph, hasNamed, metric);
  choices.add(titleRegion, P.title, hasNamed);
  choices.add(titleRegion, P.title, hasNamed, metric);
  if (previous && context.block - previous.sentence.block <= 1) {
    const { block, kind } = previous.sentence;
    const near = pieceOf(block === context.block ? "same" : kind);
    for (const { tag } of previous.places)
      choices.add(codeOf(tag, claim.company), P.previous, near, hasNamed);
  }
  if (before)
    choices.addOf(before.region, P.before, truthOf(before.metric === claim.metric), hasNamed);
  if (last) {
    const same = truthOf(last.metric === claim.metric);
    choices.addOf(last.region, P.last, same, pieceOf(isLastInBlock ? "block" : "near"));
    choices.add(last.region, P.last, same, hasNamed);
  }
}

const MANY = 3;
const upToMany = (count: number): Piece => numberPiece(Math.min(MANY, count));

/** Each place that a claim may be limited to, and none, with the signs that speak for it; the same are fitted and weighed. */
export function regionChoices<S extends Signs>(
  unscoped: Unscoped,
  newSigns: () => S,
): RegionChoice<S>[] {
  const { claim } = unscoped;
  const metric = pieceOf(claim.metric);
  const choices = new Choices(newSigns);
  addNamed(unscoped, choices, metric);
  addAround(unscoped, choices, metric);
  choices.add(claim.region, P.ruled);
  const { found, none, named, own } = choices;
  if (found.size < 2) return [{ region: null, signs: none }];
  const count = upToMany(named.size);
  const home = homeOf(claim.company);
  for (const [region, signs] of found) {
    const what = region === null ? P.null : region === home ? P.home : P.place;
    signs.add(KINDS.metric, what, metric);
    signs.add(KINDS.metric, what, metric, pieceOf(claim.kind));
    signs.add(KINDS.metric, what, metric, pieceOf(String(claim.unit)));
    signs.add(KINDS.metric, what, count, upToMany(own.size));
    signs.add(KINDS.metric, what, metric, count);
    if (claim.region !== region) continue;
    signs.add(KINDS.ruled, what);
    signs.add(KINDS.ruled, what, metric);
    signs.add(KINDS.ruled, what, count);
  }
  addWordsOf(unscoped, clauseOf(unscoped), metric, none);
  return [...found].map(([region, signs]) => ({ region, signs }));
}
