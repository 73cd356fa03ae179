import type { ExtractedChange } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import { kindOf, numberPiece, type Piece, pieceOf, truthOf } from "../weigh/sign-keys.ts";
import type { Signs } from "../weigh/sign-table.ts";
import { isComparable } from "./comparable.ts";
import type { Judged } from "./standing.ts";
import type { Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** A sentence of which is to be decided what change it tells, if any, with those around it. */
export interface Changing {
  readonly sentences: readonly Judged[];
  readonly here: Judged;
  readonly index: number;
  readonly words: ChangeWords;
  readonly publishedYear: number | null;
  readonly ruled: Ruled;
  readonly pledges: Pledges;
}

/** What rules read in the whole article, and by the place where its sentence begins. */
export interface Ruled {
  readonly all: readonly ExtractedChange[];
  readonly at: ReadonlyMap<number, readonly ExtractedChange[]>;
}

/** The pledges that an article tells: how many of each metric, and of which companies. */
export interface Pledges {
  readonly counts: ReadonlyMap<Metric, number>;
  /** `company metric`, of pledges that stand. */
  readonly standing: ReadonlySet<string>;
}

/** More changes are told by no article. */
const MAX_RULED = 100;

export function toRuled(changes: readonly ExtractedChange[]): Ruled {
  const at = new Map<number, ExtractedChange[]>();
  for (const it of changes) {
    const own = at.get(it.start);
    if (own) own.push(it);
    else at.set(it.start, [it]);
  }
  return { all: changes.slice(0, MAX_RULED), at };
}

export const keyOf = (company: string, metric: Metric): string => `${company} ${metric}`;

export function pledgesOf(sentences: readonly Judged[]): Pledges {
  const counts = new Map<Metric, number>();
  const standing = new Set<string>();
  for (const { told } of sentences)
    for (const { claim, passedOver } of told.figures) {
      if (passedOver === "other_owner" || claim.kind !== "pledge") continue;
      counts.set(claim.metric, (counts.get(claim.metric) ?? 0) + 1);
      if (passedOver === null) standing.add(keyOf(claim.company, claim.metric));
    }
  return { counts, standing };
}

const KINDS = {
  bias: kindOf("bias"),
  word: kindOf("w"),
  place: kindOf("at"),
  sentence: kindOf("k"),
  cue: kindOf("c"),
  verb: kindOf("v"),
  state: kindOf("st"),
  figure: kindOf("f"),
  years: kindOf("y"),
  values: kindOf("q"),
  named: kindOf("co"),
  moved: kindOf("mv"),
  against: kindOf("ag"),
  // What rules made of it begins with `r`, so that fitting can leave it out.
  ruled: kindOf("r"),
  event: kindOf("re"),
  standing: kindOf("rs"),
  unchanged: kindOf("ru"),
} as const;

const UP = pieceOf("up");
const DOWN = pieceOf("down");
const BEFORE = pieceOf("b");
const AFTER = pieceOf("a");
const NONE_RULED = pieceOf("none");

/** So many pairs of values of one sentence are compared. */
const MAX_MOVES = 3;
/** How far from the sentence a value may stand that is told once more in it. */
const AROUND = [-3, -2, -1, 1, 2];
const FIRST = 2;
const EARLY = 5;
const MANY = 3;

const countOf = (count: number): Piece => numberPiece(Math.min(MANY, count));
const wayOf = (from: Value, to: Value): Piece => (to.amount > from.amount ? UP : DOWN);

/** The changes that rules read in a sentence. */
export const ruledIn = ({ here, ruled }: Changing): readonly ExtractedChange[] =>
  ruled.at.get(here.told.reading.sentence.start) ?? [];

/** Which way the values of a sentence go, in the order in which they are told: "from 40 to 50" goes up. */
function addMoves({ values }: Judged, signs: Signs): void {
  let moves = 0;
  values.forEach((next, at) => {
    const last = values.slice(0, at).findLast((it) => isComparable(it, next));
    if (!last || moves >= MAX_MOVES) return;
    moves += 1;
    signs.add(KINDS.moved, pieceOf(next.kind), wayOf(last, next));
  });
}

/** Whether values are more or less than those of the same kind in the sentences around. */
function addAgainst({ sentences, here, index }: Changing, signs: Signs): void {
  for (const back of AROUND) {
    const side = back < 0 ? BEFORE : AFTER;
    for (const other of sentences[index + back]?.values ?? []) {
      if (!other.claim && other.kind === "amount") continue;
      for (const value of here.values) {
        const isOfOther = value.claim && other.claim && value.claim.metric !== other.claim.metric;
        if (isOfOther || !isComparable(other, value)) continue;
        signs.add(KINDS.against, pieceOf(value.kind), wayOf(other, value), side);
      }
    }
  }
}

/** What rules made of the sentence. */
function addRuled(changing: Changing, signs: Signs): void {
  const { here, words } = changing;
  for (const { tag } of words.events(here.indexed)) signs.add(KINDS.event, pieceOf(tag));
  for (const it of here.standings.values()) signs.add(KINDS.standing, pieceOf(String(it)));
  if (here.isUnchanged) signs.add(KINDS.unchanged);
  const own = ruledIn(changing);
  if (own.length === 0) signs.add(KINDS.ruled, NONE_RULED);
  for (const { effect, rules } of own) {
    signs.add(KINDS.ruled, pieceOf(effect));
    signs.add(KINDS.ruled, pieceOf(effect), pieceOf(String(rules[0])));
  }
}

/** Its words, which alone tell of most sentences that they tell no change. */
export function changeWordSigns({ here }: Changing, signs: Signs): void {
  signs.add(KINDS.bias);
  for (const token of here.told.reading.tokens) signs.add(KINDS.word, token);
}

/** What speaks for or against a sentence telling each effect; the same are fitted and weighed. */
export function changeSigns(changing: Changing, signs: Signs): void {
  changeWordSigns(changing, signs);
  otherSigns(changing, signs);
}

/** What speaks for or against it beside its words. */
export function otherSigns(changing: Changing, signs: Signs): void {
  const { here, index, publishedYear } = changing;
  const { reading, figures, company } = here.told;
  const years = reading.dates.filter((it) => it.year !== null && it.role !== "noise");
  const ahead = years.filter((it) => (it.year ?? 0) > (publishedYear ?? 0)).length;
  const place = index < FIRST ? String(index) : index < EARLY ? "early" : "late";
  signs.add(KINDS.place, pieceOf(place));
  signs.add(KINDS.sentence, pieceOf(reading.sentence.kind));
  signs.add(KINDS.years, countOf(ahead), countOf(years.length - ahead));
  signs.add(KINDS.values, countOf(here.values.filter((it) => it.kind === "amount").length));
  signs.add(KINDS.named, truthOf(reading.companies.length > 0), truthOf(company !== null));
  for (const { tag } of reading.concepts) signs.add(KINDS.cue, pieceOf(tag));
  for (const { tag } of reading.modalities) signs.add(KINDS.verb, pieceOf(tag));
  for (const { tag } of reading.states) signs.add(KINDS.state, pieceOf(tag));
  for (const { claim, passedOver } of figures) {
    signs.add(KINDS.figure, pieceOf(claim.kind), pieceOf(passedOver ?? "taken"));
    signs.add(KINDS.figure, pieceOf(claim.metric), pieceOf(claim.kind));
  }
  addMoves(here, signs);
  addAgainst(changing, signs);
  addRuled(changing, signs);
}
