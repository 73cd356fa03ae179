import type { ReadFigure } from "../claims/read-figure.ts";
import {
  type Kind,
  kindOf,
  numberPiece,
  type Piece,
  pieceOf,
  truthOf,
} from "../weigh/sign-keys.ts";
import type { Signs } from "../weigh/sign-table.ts";
import { isComparable } from "./comparable.ts";
import { bestOf, type Candidate, chanceOf, figuresOf, type Pool, type Telling } from "./pool.ts";
import type { Value } from "./values.ts";

const KINDS = {
  bias: kindOf("bias"),
  effect: kindOf("e"),
  metric: kindOf("m"),
  best: kindOf("p"),
  bestOfEffect: kindOf("pe"),
  joined: kindOf("n"),
  bestAny: kindOf("a"),
  joinedAny: kindOf("na"),
  sentence: kindOf("s"),
  target: kindOf("t"),
  top: kindOf("x"),
  count: kindOf("c"),
  place: kindOf("at"),
  unchanged: kindOf("u"),
  figure: kindOf("f"),
  rank: kindOf("rk"),
  rankOfEffect: kindOf("rke"),
  others: kindOf("o"),
  standing: kindOf("sp"),
  reached: kindOf("sm"),
  gone: kindOf("go"),
  years: kindOf("yy"),
  amounts: kindOf("aa"),
  way: kindOf("w"),
  main: kindOf("co"),
  companies: kindOf("nc"),
  likely: kindOf("l"),
  ruled: kindOf("r"),
  ruledChance: kindOf("rp"),
} as const;

const NONE = pieceOf("none");
const ANY = pieceOf("any");
const OTHER_EFFECT = pieceOf("other-effect");
const OTHER_METRIC = pieceOf("other-metric");
const LOWER = -8;
const HIGHER = 6;
const HALVES = 2;
const FEW = 2;
const MANY = 4;
const AROUND = 2;
const BEST_SENTENCES = 2;
/** A candidate this likely counts among those that an article may well tell. */
const LIKELY = 0.2;

const countOf = (count: number, most: number): Piece => numberPiece(Math.min(most, count));

/** A chance as log-odds, in halves. */
function halvesOf(chance: number): number {
  const odds = Math.log(chance / (1 - chance));
  return Math.max(LOWER - 1, Math.min(HIGHER, Math.round(HALVES * odds)));
}

/** A sign for each step that a chance reaches, so that what they weigh adds up. */
function addSteps(signs: Signs, kind: Kind, chance: number): void {
  const last = chance > 0 ? halvesOf(chance) : LOWER - 1;
  for (let at = LOWER; at <= last; at++) signs.add(kind, numberPiece(at));
}

const anyOf = ({ any, target }: Telling): number => any * target;

/** The chance that any of several holds, were each apart from the others. */
const joined = (chances: readonly number[]): number =>
  1 - chances.reduce((left, it) => left * (1 - it), 1);

/** What its sentences speak for. */
function addTellings(candidate: Candidate, { weighing, tops, chances }: Pool, signs: Signs): void {
  const { tellings, effect, metric } = candidate;
  const best = bestOf(candidate);
  addSteps(signs, KINDS.best, chances.get(candidate) ?? 0);
  addSteps(signs, KINDS.joined, joined(tellings.map(chanceOf)));
  addSteps(signs, KINDS.bestAny, Math.max(0, ...tellings.map(anyOf)));
  addSteps(signs, KINDS.joinedAny, joined(tellings.map(anyOf)));
  addSteps(signs, KINDS.top, tops.get(effect) ?? 0);
  signs.add(KINDS.count, countOf(tellings.length, MANY));
  if (!best) return;
  const here = weighing.sentences[best.index];
  addSteps(signs, KINDS.sentence, best.effect);
  addSteps(signs, KINDS.target, best.target);
  const half = Math.floor(halvesOf(chanceOf(best)) / HALVES);
  signs.add(KINDS.bestOfEffect, pieceOf(effect), numberPiece(half));
  const { index } = best;
  signs.add(KINDS.place, pieceOf(index < 1 ? "0" : index < 3 ? "1" : index < 6 ? "early" : "late"));
  if (!here) return;
  signs.add(KINDS.unchanged, truthOf(here.isUnchanged));
  const own = figuresOf(here, metric);
  signs.add(KINDS.figure, truthOf(own.length > 0));
  for (const { claim, passedOver } of own)
    signs.add(KINDS.figure, pieceOf(effect), pieceOf(claim.kind), pieceOf(passedOver ?? "taken"));
}

/** What rules made of it. */
function addRuled({ ruled, effect }: Candidate, signs: Signs): void {
  signs.add(KINDS.ruled, ruled.length > 0 ? ANY : NONE);
  for (const { change, chance } of ruled) {
    const rule = pieceOf(String(change.rules[0]));
    signs.add(KINDS.ruled, rule);
    signs.add(KINDS.ruled, rule, pieceOf(effect));
    addSteps(signs, KINDS.ruledChance, chance);
  }
}

/** How it stands beside what else the article may tell. */
function addRivals(candidate: Candidate, { candidates, chances }: Pool, signs: Signs): void {
  const own = chances.get(candidate) ?? 0;
  const { company, metric, effect } = candidate;
  const others = candidates.filter((it) => it !== candidate);
  const ofTarget = others.filter((it) => it.company === company && it.metric === metric);
  const ofEffect = others.filter((it) => it.company === company && it.effect === effect);
  signs.add(KINDS.rank, truthOf(ofTarget.some((it) => (chances.get(it) ?? 0) > own)));
  signs.add(KINDS.rankOfEffect, truthOf(ofEffect.some((it) => (chances.get(it) ?? 0) > own)));
  if (ofTarget.some((it) => it.ruled.length > 0)) signs.add(KINDS.ruled, OTHER_EFFECT);
  if (ofEffect.some((it) => it.ruled.length > 0)) signs.add(KINDS.ruled, OTHER_METRIC);
  if (others.some((it) => it.company !== company && it.metric === metric && it.effect === effect))
    signs.add(KINDS.others);
  const likely = candidates.filter((it) => (chances.get(it) ?? 0) > LIKELY).length;
  signs.add(KINDS.likely, countOf(likely, MANY));
}

/** More figures of one target are told by no article. */
const MAX_FIGURES = 30;

/** The states that the article tells of the same target: later or earlier, more or less. */
function addStates({ company, metric, effect }: Candidate, { weighing }: Pool, signs: Signs): void {
  const figures: ReadFigure[] = [];
  for (const it of weighing.sentences)
    for (const figure of figuresOf(it, metric))
      if (figure.claim.company === company && figures.length < MAX_FIGURES) figures.push(figure);
  const of = pieceOf(effect);
  const standing = figures.filter((it) => it.passedOver === null);
  const pledges = standing.filter((it) => it.claim.kind === "pledge");
  signs.add(KINDS.standing, of, countOf(pledges.length, FEW));
  signs.add(KINDS.reached, of, countOf(standing.length - pledges.length, FEW));
  signs.add(KINDS.gone, of, countOf(figures.length - standing.length, FEW));
  for (const { claim } of pledges)
    for (const { claim: other, passedOver } of figures) {
      const as = pieceOf(passedOver ?? other.kind);
      if (claim.year !== null && other.year !== null && claim.year !== other.year)
        signs.add(KINDS.years, of, truthOf(claim.year > other.year), as);
      const isOfUnit = claim.unit === other.unit && claim.amount !== other.amount;
      if (isOfUnit && claim.amount !== null && other.amount !== null)
        signs.add(KINDS.amounts, of, truthOf(claim.amount > other.amount), as);
    }
}

const isOf = ({ claim }: Value, metric: string): boolean => !claim || claim.metric === metric;

/** Which way figures and years go in the sentences that tell it, in the order in which they stand. */
function addWays(candidate: Candidate, { weighing }: Pool, signs: Signs): void {
  const { metric, effect, tellings, ruled } = candidate;
  const { sentences } = weighing;
  const best = [...tellings].sort((a, b) => chanceOf(b) - chanceOf(a)).slice(0, BEST_SENTENCES);
  const places = new Set(best.map((it) => it.index));
  for (const { change } of ruled)
    places.add(sentences.findIndex((it) => it.told.reading.sentence.start === change.start));
  for (const index of places)
    for (let back = -AROUND; back <= AROUND; back++) {
      const [first, second] = back < 0 ? [index + back, index] : [index, index + back];
      for (const before of sentences[first]?.values ?? [])
        for (const after of sentences[second]?.values ?? []) {
          if (back === 0 && before.at >= after.at) continue;
          if (!isOf(before, metric) || !isOf(after, metric)) continue;
          if (before.kind === "amount" && !before.claim && !after.claim) continue;
          if (!isComparable(before, after)) continue;
          const way = truthOf(after.amount > before.amount);
          signs.add(KINDS.way, pieceOf(before.kind), truthOf(back === 0), way, pieceOf(effect));
        }
    }
}

/** What speaks for and against an article telling a change; the same are fitted and weighed. */
export function poolSigns(candidate: Candidate, pool: Pool, signs: Signs): void {
  const { metric, effect, company } = candidate;
  signs.add(KINDS.bias);
  signs.add(KINDS.effect, pieceOf(effect));
  signs.add(KINDS.metric, pieceOf(metric));
  signs.add(KINDS.metric, pieceOf(metric), pieceOf(effect));
  signs.add(KINDS.main, truthOf(pool.weighing.main?.companyId === company));
  signs.add(KINDS.companies, countOf(pool.companies, MANY));
  addTellings(candidate, pool, signs);
  addRuled(candidate, signs);
  addRivals(candidate, pool, signs);
  addStates(candidate, pool, signs);
  addWays(candidate, pool, signs);
}
