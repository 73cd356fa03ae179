import { haveSameUnit } from "./amount.ts";
import type { Basis, Direction, Metric, Stage, Unit } from "./metric.ts";

/** All that says what a figure is of, apart from the figure and its year. */
export interface Scope {
  metric: Metric;
  brand: string | null;
  change: Direction;
  amount: number | null;
  unit: Unit | null;
  basis: Basis | null;
  stage: Stage | null;
  scopes: (1 | 2 | 3)[] | null;
  baselineYear: number | null;
  region: string | null;
}

/** Metrics that name their own object, so that a stage adds nothing. */
const STAGELESS: ReadonlySet<Metric> = new Set([
  "ev-share",
  "ev-volume",
  "ev-models",
  "ev-mileage",
  "ice-phase-out",
  "charging-points",
  "green-factories",
  "network",
  "certificate",
  "investment",
  "battery-capacity",
  "battery-recycling",
  "supplier-commitments",
]);

/** Stages that outlets use for one another when they tell the same figure. */
const NEAR_STAGES: readonly (readonly [Stage, Stage])[] = [
  ["company", "life-cycle"],
  ["operations", "production"],
];

const PARTS: Partial<Record<Stage, readonly Stage[]>> = {
  company: [
    "life-cycle",
    "supply-chain",
    "production",
    "use-phase",
    "logistics",
    "operations",
    "products",
  ],
  "life-cycle": ["supply-chain", "production", "use-phase", "logistics", "operations", "products"],
  products: ["use-phase"],
  operations: ["production"],
};

/** Whether `part` is a true part of `whole` in the value chain. */
export function isStagePart({ whole, part }: { whole: Stage; part: Stage }): boolean {
  return PARTS[whole]?.includes(part) ?? false;
}

/** What is unsaid on either side contradicts nothing. */
export function isOpenOrEqual<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

/** Whether a metric names its own object, so that its stage tells nothing apart. */
export function isStageless(metric: Metric): boolean {
  return STAGELESS.has(metric);
}

/** Whether two stages can be one, a metric that has none aside. */
export function areStagesCompatible(
  metric: Metric,
  one: Stage | null,
  other: Stage | null,
): boolean {
  return isStageless(metric) || isOpenOrEqual(one, other);
}

/**
 * Whether two statements can be of one thing: nothing that both say differs. With `sameFigure`, when
 * their figure, year and baseline already agree, near stages count as one (outlets mix them up).
 */
export function areScopesCompatible(one: Scope, other: Scope, sameFigure: boolean): boolean {
  return (
    one.metric === other.metric &&
    one.brand === other.brand &&
    one.change === other.change &&
    haveSameUnit(one.unit, other.unit) &&
    isOpenOrEqual(one.basis, other.basis) &&
    isOpenOrEqual(one.region, other.region) &&
    isOpenOrEqual(one.baselineYear, other.baselineYear) &&
    (one.scopes === null || other.scopes === null || one.scopes.join() === other.scopes.join()) &&
    (areStagesCompatible(one.metric, one.stage, other.stage) ||
      (sameFigure && one.amount !== null && areStagesNear(one.stage, other.stage)))
  );
}

/** Whether two statements are of one thing beyond doubt, as a revision demands: nothing is left unsaid. */
export function areScopesEqual(one: Scope, other: Scope): boolean {
  return (
    areScopesCompatible(one, other, false) &&
    one.region === other.region &&
    one.basis === other.basis &&
    (isStageless(one.metric) || one.stage === other.stage)
  );
}

/** How many things both say: the better of several possible matches has more. */
export function countAgreements(one: Scope, other: Scope): number {
  const pairs = [
    [one.stage, other.stage],
    [one.region, other.region],
    [one.basis, other.basis],
    [one.baselineYear, other.baselineYear],
  ] as const;
  return pairs.filter(([first, second]) => first === second).length;
}

function areStagesNear(one: Stage | null, other: Stage | null): boolean {
  return NEAR_STAGES.some(
    ([first, second]) => (one === first && other === second) || (one === second && other === first),
  );
}
