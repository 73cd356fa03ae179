import { ChangeEffect, type ExtractedChange } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Subject } from "../context.ts";
import type { ReadFigure } from "../read-figure.ts";
import { SignNumbers, tableOf } from "../sign-table.ts";
import { chancesBy, type SignWeights, signsFor, toChances } from "../weigh.ts";
import { EFFECTS, toChange } from "./change.ts";
import {
  type Changing,
  changeWordSigns,
  keyOf,
  otherSigns,
  pledgesOf,
  ruledIn,
  toRuled,
} from "./change-signs.ts";
import type { Judged } from "./standing.ts";
import { TARGETS, targetSigns } from "./target-signs.ts";
import { companyIn } from "./topic.ts";
import type { ChangeWords } from "./words.ts";

/** What each sign weighs for a sentence telling each effect, or none, as log-odds. */
export type ChangeWeights = SignWeights<ChangeEffect | "none">;
/** What each sign weighs for a metric being that of a change. */
export type TargetWeights = ReadonlyMap<string, number>;

/**
 * A change that rules did not read is taken from this chance on: of its effect in the sentence, times that of its metric. A target that
 * is raised is easily mistaken for growth, and one that is gone for what was never a target.
 */
export const LEAST_OF_CHANGE: Readonly<Record<ChangeEffect, number>> = {
  strengthened: 0.34,
  weakened: 0.36,
  delayed: 0.16,
  "brought-forward": 0.2,
  withdrawn: 0.4,
};
/** One that rules read is let go where its sentence tells its effect with less than this chance. */
export const LEAST_OF_RULED_CHANGE = 0.045;
/** So is one of which the old state stands beside the new one. */
const LEAST_OF_COMPARED = 0.03;
/** Of a metric less likely nothing is told. */
const LEAST_OF_TARGET = 0.1;

/** An article whose changes are weighed. */
export interface Weighing {
  readonly sentences: readonly Judged[];
  readonly words: ChangeWords;
  readonly publishedYear: number | null;
  readonly ruled: readonly ExtractedChange[];
  readonly changes: ChangeWeights;
  readonly targets: TargetWeights;
}

/** The chance of each metric being that of a change, in the order of `TARGETS`. */
function chancesOfTargets(
  changing: Changing,
  effect: ChangeEffect,
  weights: TargetWeights,
): number[] {
  const table = tableOf(weights);
  const choices = targetSigns(changing, effect, () => new SignNumbers(table));
  return toChances(choices.map((it) => it.scores(1)[0] ?? 0));
}

/** What an effect leaves is a pledge that the article tells, too. */
const LEAVES_PLEDGE: ReadonlySet<ChangeEffect> = new Set([
  "strengthened",
  "weakened",
  "brought-forward",
]);

/** A sentence, and which companies have been named up to its end. */
interface Weighed extends Changing {
  readonly named: ReadonlySet<string>;
}

/** What a sentence tells of a metric by figures that may be its company's. */
const figuresOf = ({ told }: Judged, metric: Metric): readonly ReadFigure[] =>
  told.figures.filter((it) => it.claim.metric === metric && it.passedOver !== "other_owner");

/** Whose target it is: by its figure, by the company that the sentence names last, or by what the paragraph is about. */
function ownerOf(here: Judged, figures: readonly ReadFigure[]): Subject | null {
  const [first] = figures;
  if (first) return { companyId: first.claim.company, brand: first.claim.brand };
  const end = here.text.length;
  return companyIn(here, { from: 0, to: end }, { from: end, to: end }) ?? here.told.company;
}

/** The change of a metric that a sentence tells; null where it is nobody's, or of no target. */
function newChange(
  changing: Weighed,
  effect: ChangeEffect,
  metric: Metric,
  chance: number,
): ExtractedChange | null {
  const { here, named, pledges } = changing;
  const own = figuresOf(here, metric);
  const isReached = own.some((it) => it.passedOver === null && it.claim.kind === "milestone");
  const owner = ownerOf(here, own);
  if (!owner || isReached || !named.has(owner.companyId)) return null;
  if (LEAVES_PLEDGE.has(effect) && !pledges.standing.has(keyOf(owner.companyId, metric)))
    return null;
  const isGone = effect === "withdrawn";
  const fresh = isGone ? null : own.find((it) => it.passedOver === null)?.claim;
  const old = own.find((it) => isGone || it.passedOver !== null)?.claim;
  const states = {
    oldAmount: old?.amount ?? null,
    oldYear: old?.year ?? null,
    newAmount: fresh?.amount ?? null,
    newYear: fresh?.year ?? null,
  };
  const topic = { company: owner.companyId, brand: owner.brand, metric };
  const change = toChange(effect, topic, states, here.told.reading, "change:weighed");
  return { ...change, confidence: Math.round(100 * chance) / 100 };
}

/** Whether two changes are of one target: what rules or a likelier sentence told of it stands. */
const isOfSame = (a: ExtractedChange, b: ExtractedChange): boolean =>
  a.company === b.company && a.metric === b.metric;

/** Whether rules had words before them that tell the effect, or that all stays as it was, and so a reason to read no change. */
const isRefused = ({ here, words }: Changing, effect: ChangeEffect): boolean =>
  here.isUnchanged || words.events(here.indexed).some(({ tag }) => EFFECTS[tag] === effect);

/** How far from a sentence what it speaks of may be told. */
const NEAR_SENTENCES = 3;

const hasTargetNear = ({ sentences, index }: Changing): boolean =>
  sentences
    .slice(Math.max(0, index - NEAR_SENTENCES), index + NEAR_SENTENCES)
    .some(({ told }) => told.figures.length > 0);

/** The words of a sentence must speak for its likeliest effect as much as for none, less this, for the rest to be asked. */
const LEAST_LEAD = -1;

/** By how much the words speak more for the likeliest effect than for none. */
function leadOf(signs: SignNumbers, { labels }: ChangeWeights): number {
  const scores = signs.scores(labels.length);
  const none = scores[labels.indexOf("none")] ?? 0;
  return Math.max(...scores.filter((_, label) => labels[label] !== "none")) - none;
}

const leastOf = ({ rules }: ExtractedChange): number =>
  rules.includes("change:compared") ? LEAST_OF_COMPARED : LEAST_OF_RULED_CHANGE;

/** The changes of a sentence that rules did not read, for an effect of a chance. */
function changesBy(
  changing: Weighed,
  effect: ChangeEffect,
  chance: number,
  weights: TargetWeights,
): ExtractedChange[] {
  const least = LEAST_OF_CHANGE[effect];
  if (chance < least || isRefused(changing, effect)) return [];
  return chancesOfTargets(changing, effect, weights).flatMap((share, at) => {
    const metric = TARGETS[at];
    if (!metric || share < LEAST_OF_TARGET || chance * share < least) return [];
    return newChange(changing, effect, metric, chance * share) ?? [];
  });
}

/** Lets go changes that are most likely not told, and takes those that are told in words no rule has. */
export function weighChanges(weighing: Weighing): ExtractedChange[] {
  const { sentences, changes: weights, targets, ruled } = weighing;
  const named = new Set<string>();
  const pledges = pledgesOf(sentences);
  const ruledAt = toRuled(ruled);
  const unlikely = new Set<ExtractedChange>();
  const found: ExtractedChange[] = [];
  sentences.forEach((here, index) => {
    for (const it of here.told.reading.companies) named.add(it.companyId);
    const { words, publishedYear } = weighing;
    const changing: Weighed = {
      sentences,
      here,
      index,
      words,
      publishedYear,
      named,
      ruled: ruledAt,
      pledges,
    };
    const own = ruledIn(changing);
    if (own.length === 0 && !hasTargetNear(changing)) return;
    const signs = signsFor(weights);
    changeWordSigns(changing, signs);
    if (own.length === 0 && leadOf(signs, weights) < LEAST_LEAD) return;
    otherSigns(changing, signs);
    const chances = chancesBy(signs, weights);
    const chanceOf = (effect: ChangeEffect): number => chances[weights.labels.indexOf(effect)] ?? 0;
    for (const it of own) if (chanceOf(it.effect) < leastOf(it)) unlikely.add(it);
    if (own.length > 0) return;
    for (const effect of ChangeEffect.options)
      found.push(...changesBy(changing, effect, chanceOf(effect), targets));
  });
  const kept = ruled.filter((it) => !unlikely.has(it));
  found.sort((a, b) => b.confidence - a.confidence);
  for (const change of found) if (!kept.some((it) => isOfSame(it, change))) kept.push(change);
  return kept.sort((a, b) => a.start - b.start);
}
