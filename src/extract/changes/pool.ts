import { ChangeEffect, type ExtractedChange } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import type { Subject } from "../context.ts";
import type { SignNumbers } from "../weigh/sign-table.ts";
import { chancesBy, type SignWeights, signsFor, toChances } from "../weigh/weigh.ts";
import {
  type Changing,
  changeWordSigns,
  otherSigns,
  type Pledges,
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
export type TargetWeights = SignWeights<Metric>;

/** An article whose changes are weighed. */
export interface Weighing {
  readonly sentences: readonly Judged[];
  readonly words: ChangeWords;
  readonly publishedYear: number | null;
  /** The company that the article is about. */
  readonly main: Subject | null;
  readonly ruled: readonly ExtractedChange[];
  readonly changes: ChangeWeights;
  readonly targets: TargetWeights;
}

/** A sentence that may tell a change, with the chances that it does. */
export interface Telling {
  readonly index: number;
  /** The chance that it tells any change. */
  readonly any: number;
  /** The chance that it tells this effect. */
  readonly effect: number;
  /** The chance that this metric is the target. */
  readonly target: number;
}

/** A change that rules read, with the chance that its sentence tells the effect. */
export interface RuledTelling {
  readonly change: ExtractedChange;
  readonly chance: number;
}

/** A change that an article may tell, with all sentences that speak for it. */
export interface Candidate {
  readonly company: string;
  readonly brand: string | null;
  readonly metric: Metric;
  readonly effect: ChangeEffect;
  /** At most one a sentence, in the order of the article. */
  readonly tellings: Telling[];
  readonly ruled: RuledTelling[];
}

/** All changes that an article may tell. */
export interface Pool {
  readonly weighing: Weighing;
  readonly pledges: Pledges;
  readonly candidates: readonly Candidate[];
  /** The chance of each by the sentence that speaks most for it. */
  readonly chances: ReadonlyMap<Candidate, number>;
  /** The highest chance of each effect in any sentence. */
  readonly tops: ReadonlyMap<ChangeEffect, number>;
  readonly companies: number;
}

export const chanceOf = ({ effect, target }: Telling): number => effect * target;

/** The telling that speaks most for a candidate. */
export const bestOf = ({ tellings }: Candidate): Telling | null =>
  tellings.reduce<Telling | null>(
    (best, it) => (best && chanceOf(best) >= chanceOf(it) ? best : it),
    null,
  );

/** More are told by no article. */
const MAX_CANDIDATES = 200;

/** Sentences that tell a change with less than this chance tell none. */
const LEAST_OF_ANY = 0.08;
/** Less likely effects are not asked. */
const LEAST_OF_EFFECT = 0.01;
/** Less likely metrics are not asked. */
const LEAST_OF_TARGET = 0.05;
/** Of a metric of which a change is less likely than this, whatever effect, nothing is told. */
const LEAST_OF_BOTH = 0.06;
/** The words of a sentence must speak for its likeliest effect as much as for none, less this, for the rest to be asked. */
const LEAST_LEAD = -1.5;

/** What a sentence tells of a metric by figures that may be its company's. */
export const figuresOf = ({ told }: Judged, metric: Metric): readonly ReadFigure[] =>
  told.figures.filter((it) => it.claim.metric === metric && it.passedOver !== "other_owner");

/** Whose target it is: by its figure, by the company that the sentence names last, or by what the paragraph is about. */
function ownerOf(here: Judged, metric: Metric): Subject | null {
  const [first] = figuresOf(here, metric);
  if (first) return { companyId: first.claim.company, brand: first.claim.brand };
  const end = here.text.length;
  return companyIn(here, { from: 0, to: end }, { from: end, to: end }) ?? here.told.company;
}

/** By how much the words speak more for the likeliest effect than for none. */
function leadOf(signs: SignNumbers, { labels }: ChangeWeights): number {
  const scores = signs.scores(labels.length);
  const none = labels.indexOf("none");
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < scores.length; label++)
    if (label !== none) top = Math.max(top, scores[label] as number);
  return top - (scores[none] ?? 0);
}

/** The chance of each effect in a sentence; null where its words alone tell that there is none. */
function chancesOfEffects(
  changing: Changing,
  weights: ChangeWeights,
  isRuled: boolean,
): ReadonlyMap<ChangeEffect, number> | null {
  const signs = signsFor(weights);
  changeWordSigns(changing, signs);
  if (!isRuled && leadOf(signs, weights) < LEAST_LEAD) return null;
  otherSigns(changing, signs);
  const chances = chancesBy(signs, weights);
  return new Map(
    ChangeEffect.options.map((it) => [it, chances[weights.labels.indexOf(it)] ?? 0] as const),
  );
}

/** The chance of each metric being that of a change, in the order of `TARGETS`. */
function chancesOfTargets(
  changing: Changing,
  effect: ChangeEffect,
  weights: TargetWeights,
): number[] {
  const { each, others, all } = targetSigns(changing, effect, () => signsFor(weights));
  const scores = all.scores(weights.labels.length);
  const [ofOthers = 0] = others.scores(1);
  return toChances(
    TARGETS.map((target) => {
      const own = each.get(target)?.scores(1)[0] ?? ofOthers;
      return own + (scores[weights.labels.indexOf(target)] ?? 0);
    }),
  );
}

/** The chance of an effect that rules read in a sentence, of which they read others too: what those take is not against it. */
function chanceBeside(
  chances: ReadonlyMap<ChangeEffect, number>,
  effect: ChangeEffect,
  own: readonly ExtractedChange[],
): number {
  const others = new Set(own.map((it) => it.effect).filter((it) => it !== effect));
  const left = [...others].reduce((rest, it) => rest - (chances.get(it) ?? 0), 1);
  return Math.min(MOST_LIKELY, (chances.get(effect) ?? 0) / Math.max(LEAST_LEFT, left));
}

/** Of a sentence that tells several effects so much is left to each at least. */
const LEAST_LEFT = 0.02;
const MOST_LIKELY = 0.99;

const topOf = (chances: ReadonlyMap<ChangeEffect, number>): ChangeEffect =>
  [...chances].reduce((top, it) => (it[1] > top[1] ? it : top))[0];

/** Collects candidates by what they are. */
class Candidates {
  readonly all = new Map<string, Candidate>();

  of({ companyId, brand }: Subject, metric: Metric, effect: ChangeEffect): Candidate {
    const key = `${companyId} ${metric} ${effect}`;
    const known = this.all.get(key);
    if (known) return known;
    const fresh = { company: companyId, brand, metric, effect, tellings: [], ruled: [] };
    this.all.set(key, fresh);
    return fresh;
  }
}

/** Gathers what each sentence of an article tells with some chance, by company, metric and effect. */
export function poolChanges(weighing: Weighing): Pool {
  const { sentences, words, publishedYear, main } = weighing;
  const ruled = toRuled(weighing.ruled);
  const pledges = pledgesOf(sentences);
  const named = new Set<string>(main ? [main.companyId] : []);
  const candidates = new Candidates();
  const tops = new Map<ChangeEffect, number>();
  sentences.forEach((here, index) => {
    for (const it of here.told.reading.companies) named.add(it.companyId);
    const changing = { sentences, here, index, words, publishedYear, ruled, pledges };
    const own = ruledIn(changing);
    if (here.unreal.length > 0 && own.length === 0) return;
    const chances = chancesOfEffects(changing, weighing.changes, own.length > 0);
    if (!chances) return;
    for (const [effect, chance] of chances)
      tops.set(effect, Math.max(chance, tops.get(effect) ?? 0));
    for (const change of own) {
      const owner = { companyId: change.company, brand: change.brand };
      const chance = chanceBeside(chances, change.effect, own);
      candidates.of(owner, change.metric, change.effect).ruled.push({ change, chance });
    }
    const any = [...chances.values()].reduce((sum, it) => sum + it, 0);
    if (any < LEAST_OF_ANY) return;
    chancesOfTargets(changing, topOf(chances), weighing.targets).forEach((target, at) => {
      const metric = TARGETS[at];
      if (!metric || target < LEAST_OF_TARGET || any * target < LEAST_OF_BOTH) return;
      const owner = ownerOf(here, metric);
      if (!owner || !named.has(owner.companyId)) return;
      for (const [effect, chance] of chances)
        if (chance >= LEAST_OF_EFFECT)
          candidates
            .of(owner, metric, effect)
            .tellings.push({ index, any, effect: chance, target });
    });
  });
  const all = [...candidates.all.values()].slice(0, MAX_CANDIDATES);
  const chances = all.map((it) => [it, Math.max(0, ...it.tellings.map(chanceOf))] as const);
  return {
    weighing,
    pledges,
    candidates: all,
    chances: new Map(chances),
    tops,
    companies: named.size,
  };
}
