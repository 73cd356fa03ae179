import { ChangeEffect, type ExtractedChange } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import type { Subject } from "../context.ts";
import type { SignNumbers } from "../weigh/sign-table.ts";
import { chancesBy, type SignWeights, signsFor, toChances } from "../weigh/weigh.ts";
import {
  type Changing,
  changeWordSigns,
  keyOf,
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

/** All effects, in the order of which chances are told. */
const ALL_EFFECTS = ChangeEffect.options;

/** Where the label of each stands in the weights; -1 where they have none. Asked of few lists. */
function placesOf<Label extends string>(
  wanted: readonly Label[],
  { labels }: SignWeights<Label | "none">,
): readonly number[] {
  let places = PLACES.get(labels);
  if (!places) {
    places = wanted.map((it) => labels.indexOf(it));
    PLACES.set(labels, places);
  }
  return places;
}

const PLACES = new WeakMap<readonly string[], readonly number[]>();

/** The chance of each effect in a sentence, in the order of `ALL_EFFECTS`; null where its words alone tell that there is none. */
function chancesOfEffects(
  changing: Changing,
  weights: ChangeWeights,
  isRuled: boolean,
): readonly number[] | null {
  const signs = signsFor(weights);
  changeWordSigns(changing, signs);
  if (!isRuled && leadOf(signs, weights) < LEAST_LEAD) return null;
  otherSigns(changing, signs);
  const chances = chancesBy(signs, weights);
  return placesOf(ALL_EFFECTS, weights).map((label) => chances[label] ?? 0);
}

/** The chance of each metric being that of a change, in the order of `TARGETS`. */
function chancesOfTargets(
  changing: Changing,
  effect: ChangeEffect,
  weights: TargetWeights,
): number[] {
  const { each, others, all } = targetSigns(changing, effect, () => signsFor(weights));
  const scores = all.scores(weights.labels.length);
  const ofOthers = others.score();
  const labels = placesOf(TARGETS, weights);
  return toChances(
    TARGETS.map((target, at) => {
      const own = each.get(target)?.score() ?? ofOthers;
      return own + (scores[labels[at] as number] ?? 0);
    }),
  );
}

/** The likeliest effect. */
function topOf(chances: readonly number[]): ChangeEffect {
  let top = 0;
  for (let at = 1; at < chances.length; at++)
    if ((chances[at] as number) > (chances[top] as number)) top = at;
  return ALL_EFFECTS[top] as ChangeEffect;
}

/** Collects candidates by what they are. */
class Candidates {
  readonly all: Candidate[] = [];
  /** Those of each target, by the numbers of their effects. */
  readonly #ofTargets = new Map<string, (Candidate | undefined)[]>();

  ofTarget(company: string, metric: Metric): (Candidate | undefined)[] {
    const key = keyOf(company, metric);
    const known = this.#ofTargets.get(key);
    if (known) return known;
    const fresh: (Candidate | undefined)[] = [];
    this.#ofTargets.set(key, fresh);
    return fresh;
  }

  of({ companyId, brand }: Subject, metric: Metric, effect: number): Candidate {
    const own = this.ofTarget(companyId, metric);
    const known = own[effect];
    if (known) return known;
    const fresh: Candidate = {
      company: companyId,
      brand,
      metric,
      effect: ALL_EFFECTS[effect] as ChangeEffect,
      tellings: [],
      ruled: [],
    };
    own[effect] = fresh;
    this.all.push(fresh);
    return fresh;
  }
}

/** The chance of a candidate by the sentence that speaks most for it. */
function topChance({ tellings }: Candidate): number {
  let top = 0;
  for (const it of tellings) top = Math.max(top, chanceOf(it));
  return top;
}

/** Gathers what each sentence of an article tells with some chance, by company, metric and effect. */
export function poolChanges(weighing: Weighing): Pool {
  const { sentences, words, publishedYear, main } = weighing;
  const ruled = toRuled(weighing.ruled);
  const pledges = pledgesOf(sentences);
  const named = new Set<string>(main ? [main.companyId] : []);
  const candidates = new Candidates();
  const tops = ALL_EFFECTS.map(() => 0);
  sentences.forEach((here, index) => {
    for (const it of here.told.reading.companies) named.add(it.companyId);
    const changing = { sentences, here, index, words, publishedYear, ruled, pledges };
    const own = ruledIn(changing);
    if (here.unreal.length > 0 && own.length === 0) return;
    const chances = chancesOfEffects(changing, weighing.changes, own.length > 0);
    if (!chances) return;
    let any = 0;
    chances.forEach((chance, effect) => {
      tops[effect] = Math.max(chance, tops[effect] ?? 0);
      any += chance;
    });
    for (const change of own) {
      const owner = { companyId: change.company, brand: change.brand };
      const effect = ALL_EFFECTS.indexOf(change.effect);
      const chance = chances[effect] ?? 0;
      candidates.of(owner, change.metric, effect).ruled.push({ change, chance });
    }
    if (any < LEAST_OF_ANY) return;
    chancesOfTargets(changing, topOf(chances), weighing.targets).forEach((target, at) => {
      const metric = TARGETS[at];
      if (!metric || target < LEAST_OF_TARGET || any * target < LEAST_OF_BOTH) return;
      const owner = ownerOf(here, metric);
      if (!owner || !named.has(owner.companyId)) return;
      chances.forEach((chance, effect) => {
        if (chance < LEAST_OF_EFFECT) return;
        candidates.of(owner, metric, effect).tellings.push({ index, any, effect: chance, target });
      });
    });
  });
  const all = candidates.all.slice(0, MAX_CANDIDATES);
  return {
    weighing,
    pledges,
    candidates: all,
    chances: new Map(all.map((it) => [it, topChance(it)])),
    tops: new Map(ALL_EFFECTS.map((it, at) => [it, tops[at] ?? 0])),
    companies: named.size,
  };
}
