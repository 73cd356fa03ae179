import type { ChangeEffect } from "../../pledge/claim.ts";
import { Metric } from "../../pledge/metric.ts";
import { isCurrency } from "../figures/currency.ts";
import { kindOf, numberPiece, type Piece, pieceOf, truthOf } from "../weigh/sign-keys.ts";
import type { Signs } from "../weigh/sign-table.ts";
import { type Changing, ruledIn } from "./change-signs.ts";

/** What a change may be of. */
export const TARGETS: readonly Metric[] = Metric.options;

const KINDS = {
  figure: kindOf("o"),
  owner: kindOf("ow"),
  nearest: kindOf("a"),
  topic: kindOf("t"),
  state: kindOf("st"),
  pledges: kindOf("ar"),
  metric: kindOf("m"),
  word: kindOf("w"),
  cue: kindOf("c"),
  cueBefore: kindOf("cb"),
  unit: kindOf("u"),
  // What rules made of it begins with `r`, so that fitting can leave it out.
  ruled: kindOf("r"),
  ruledElsewhere: kindOf("rn"),
} as const;

const OTHERS = pieceOf("others");
const ANY = pieceOf("any");
/** Sentences in which the target may be told, nearest first. */
const AROUND = [0, -1, 1, -2, 2, -3];
const TOPICS_BACK = 2;
const MANY = 3;

const unitOf = (unit: string | null, noun: string | null): Piece =>
  pieceOf(isCurrency(unit) ? "money" : (unit ?? noun ?? "bare"));

/** The signs of each metric, made when the first is told. */
class EachSigns<S extends Signs> {
  readonly found = new Map<Metric, S>();
  readonly #counts: ReadonlyMap<Metric, number>;
  readonly #create: () => S;

  constructor(counts: ReadonlyMap<Metric, number>, create: () => S) {
    this.#counts = counts;
    this.#create = create;
  }

  of(metric: Metric): S {
    const known = this.found.get(metric);
    if (known) return known;
    const fresh = this.#create();
    fresh.add(KINDS.pledges, pledgesOf(this.#counts.get(metric) ?? 0));
    this.found.set(metric, fresh);
    return fresh;
  }
}

/** What figures, topics and states of the sentence and of those around it speak for. */
function addAround({ sentences, index, words }: Changing, each: EachSigns<Signs>): void {
  const noted = new Set<Metric>();
  for (const back of AROUND) {
    const other = sentences[index + back];
    if (!other) continue;
    const place = numberPiece(back);
    for (const { claim, passedOver } of other.told.figures) {
      const signs = each.of(claim.metric);
      signs.add(KINDS.figure, place, pieceOf(passedOver ?? "taken"), pieceOf(claim.kind));
      signs.add(KINDS.owner, place, passedOver === "other_owner" ? OTHERS : ANY);
      if (!noted.has(claim.metric)) signs.add(KINDS.nearest, place);
      noted.add(claim.metric);
    }
    if (back > 0 || back < -TOPICS_BACK) continue;
    for (const { tag } of words.topics(other.indexed)) each.of(tag).add(KINDS.topic, place);
    for (const { tag } of other.told.reading.states) each.of(tag).add(KINDS.state, place);
  }
}

/** How many pledges of a metric the article tells. */
const pledgesOf = (count: number): Piece => numberPiece(Math.min(MANY, count));

/** What speaks for each metric being that of a change; the same are fitted and weighed. */
export interface TargetSigns<S> {
  /** What is told of a metric, and weighs the same for any. */
  readonly each: ReadonlyMap<Metric, S>;
  /** The same of those of which nothing is told. */
  readonly others: S;
  /** What is asked once for all, as it weighs otherwise for each. */
  readonly all: S;
}

export function targetSigns<S extends Signs>(
  changing: Changing,
  effect: ChangeEffect,
  create: () => S,
): TargetSigns<S> {
  const { sentences, here, index, ruled, pledges } = changing;
  const { reading } = here.told;
  const each = new EachSigns(pledges.counts, create);
  addAround(changing, each);
  const own = ruledIn(changing);
  for (const it of ruled.all)
    if (own.includes(it))
      each
        .of(it.metric)
        .add(KINDS.ruled, truthOf(it.effect === effect), pieceOf(String(it.rules[0])));
    else if (it.effect === effect) each.of(it.metric).add(KINDS.ruledElsewhere);
  for (const metric of pledges.counts.keys()) each.of(metric);
  const others = create();
  others.add(KINDS.pledges, pledgesOf(0));
  const all = create();
  all.add(KINDS.metric);
  all.add(KINDS.metric, pieceOf(effect));
  for (const token of reading.tokens) all.add(KINDS.word, token);
  for (const { tag } of reading.concepts) all.add(KINDS.cue, pieceOf(tag));
  for (const { tag } of sentences[index - 1]?.told.reading.concepts ?? [])
    all.add(KINDS.cueBefore, pieceOf(tag));
  for (const { quantity } of here.values)
    if (quantity) all.add(KINDS.unit, unitOf(quantity.unit, quantity.noun));
  return { each: each.found, others, all };
}
