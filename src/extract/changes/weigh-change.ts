import type { ChangeEffect, ExtractedChange } from "../../pledge/claim.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import { SECOND_DEADLINE } from "../dates/extra-years.ts";
import { chancesBy, type SignWeights, signsFor } from "../weigh/weigh.ts";
import { EFFECTS, toChange } from "./change.ts";
import { keyOf } from "./change-signs.ts";
import { isDenied } from "./events.ts";
import {
  bestOf,
  type Candidate,
  figuresOf,
  type Pool,
  poolChanges,
  type Weighing,
} from "./pool.ts";
import { poolSigns } from "./pool-signs.ts";
import type { Judged } from "./standing.ts";

export type { ChangeWeights, TargetWeights } from "./pool.ts";

/** What each sign weighs for an article telling a change of a target, as log-odds. */
export type VerdictWeights = SignWeights<"none" | "told">;

/** A change is told from this chance on. */
export const LEAST_OF_CHANGE = 0.42;
/** So is one that rules read. */
export const LEAST_OF_RULED_CHANGE = 0.2;
/** A second change of one target is told from this chance on. */
const LEAST_OF_SECOND = 0.6;
/** So is one whose words rules saw and refused, as they found no target beside them. */
const LEAST_OF_REFUSED = 0.5;

/** A candidate with the chance that the article tells it. */
interface Likely {
  readonly candidate: Candidate;
  readonly chance: number;
}

/** What an effect leaves is a pledge that the article tells, too. */
const LEAVES_PLEDGE: ReadonlySet<ChangeEffect> = new Set([
  "strengthened",
  "weakened",
  "brought-forward",
]);

/** Whether rules had words before them that tell the effect, or that all stays as it was, and so a reason to read no other change. */
function isRefused(
  { candidate: { company, effect }, chance }: Likely,
  here: Judged,
  { weighing }: Pool,
): boolean {
  const { start } = here.told.reading.sentence;
  const { words } = weighing;
  const isUnlikely = chance < LEAST_OF_REFUSED;
  return (
    here.isUnchanged ||
    words
      .events(here.indexed)
      .some((it) => EFFECTS[it.tag] === effect && (isUnlikely || isDenied(here, it, words))) ||
    weighing.ruled.some(
      (it) => it.start === start && it.effect === effect && it.company === company,
    )
  );
}

/** "In Europe by 2030 and worldwide by 2035", without a word of change: a date for each place. */
const isDatedByPlace = (own: readonly ReadFigure[], here: Judged, { words }: Weighing): boolean =>
  own.some(({ claim }) => claim.rules.includes(SECOND_DEADLINE)) &&
  words.events(here.indexed).length === 0 &&
  words.marks(here.indexed).every(({ tag }) => tag === "new");

/** The change of a candidate that rules did not read, from the sentence that speaks most for it. */
function newChange(likely: Likely, pool: Pool): ExtractedChange[] {
  const { candidate, chance } = likely;
  const best = bestOf(candidate);
  const here = best && pool.weighing.sentences[best.index];
  if (!here) return [];
  const { company, brand, metric, effect } = candidate;
  const own = figuresOf(here, metric).filter((it) => it.claim.company === company);
  const isReached = own.some((it) => it.passedOver === null && it.claim.kind === "milestone");
  if (isReached || isRefused(likely, here, pool)) return [];
  if (isDatedByPlace(own, here, pool.weighing)) return [];
  if (LEAVES_PLEDGE.has(effect) && !pool.pledges.standing.has(keyOf(company, metric))) return [];
  const isGone = effect === "withdrawn";
  const fresh = isGone ? null : own.find((it) => it.passedOver === null)?.claim;
  const old = own.find((it) => isGone || it.passedOver !== null)?.claim;
  const states = {
    oldAmount: old?.amount ?? null,
    oldYear: old?.year ?? null,
    newAmount: fresh?.amount ?? null,
    newYear: fresh?.year ?? null,
  };
  const topic = { company, brand, metric };
  const change = toChange(effect, topic, states, here.told.reading, "change:weighed");
  return [{ ...change, confidence: Math.round(100 * chance) / 100 }];
}

const isOfSame = (a: Candidate, b: Candidate): boolean =>
  a.company === b.company && a.metric === b.metric;

const leastOf = ({ ruled }: Pick<Candidate, "ruled">): number =>
  ruled.length > 0 ? LEAST_OF_RULED_CHANGE : LEAST_OF_CHANGE;

/** What no sentence speaks for with this chance, and no rule read, is told by no article. */
const LEAST_OF_BEST = 0.04;

/** The chance of each candidate that may be told, the likeliest first. */
function weighPool(pool: Pool, weights: VerdictWeights): Likely[] {
  const told = weights.labels.indexOf("told");
  return pool.candidates
    .filter((it) => it.ruled.length > 0 || (pool.chances.get(it) ?? 0) >= LEAST_OF_BEST)
    .map((candidate) => {
      const signs = signsFor(weights);
      poolSigns(candidate, pool, signs);
      return { candidate, chance: chancesBy(signs, weights)[told] ?? 0 };
    })
    .sort((a, b) => b.chance - a.chance);
}

/** The changes that an article most likely tells, by all that its sentences and the rules speak for and against each. */
export function weighChanges(weighing: Weighing, weights: VerdictWeights): ExtractedChange[] {
  const pool = poolChanges(weighing);
  const taken: Candidate[] = [];
  const changes: ExtractedChange[] = [];
  for (const likely of weighPool(pool, weights)) {
    const { candidate, chance } = likely;
    if (chance < leastOf(candidate)) continue;
    const { ruled } = candidate;
    const isSecond = ruled.length === 0 && taken.some((it) => isOfSame(it, candidate));
    if (isSecond && chance < LEAST_OF_SECOND) continue;
    const own = ruled.length > 0 ? ruled.map((it) => it.change) : newChange(likely, pool);
    if (own.length > 0) taken.push(candidate);
    changes.push(...own);
  }
  return changes.sort((a, b) => a.start - b.start);
}
