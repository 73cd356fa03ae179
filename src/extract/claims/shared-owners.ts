import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context, Subject } from "../context.ts";
import { isCurrency } from "../figures/currency.ts";
import type { DateMention } from "../mention.ts";
import type { CompanyMention } from "../names/entities.ts";
import type { Reading } from "../reading.ts";
import { claimWith } from "./claim-with.ts";
import { figureWith, type ReadFigure } from "./read-figure.ts";

/** Words by which a language tells what several companies have each, or together. */
export interface SharedWords {
  /** Between two names of one subject: "and", "as well as its affiliate". */
  readonly and: RegExp;
  /** Between two names of a longer list. */
  readonly comma: RegExp;
  /** A list may go without "and". */
  readonly needsNoAnd?: boolean;
  /** "together", "joint venture": one figure for all. */
  readonly joint: RegExp;
  /** "both", "each": the figure holds for every one of them. */
  readonly each: RegExp;
  /** "the two", "both": the two companies named last, as the subject of a clause. */
  readonly pair: RegExp;
  /** Between a company and the date at which the state before holds for it too. */
  readonly untilDate: RegExp;
}

/** Several companies that are the subject together. */
interface Chain {
  readonly owners: readonly Subject[];
  readonly end: number;
}

const toSubject = ({ companyId, brand }: CompanyMention): Subject => ({ companyId, brand });

/** "Hyundai, Kia and Genesis": the companies that are named as one subject, where they are several. */
export function chainsOf(
  reading: Pick<Reading, "sentence" | "language">,
  subjects: readonly CompanyMention[],
): Chain[] {
  const words = reading.language.phrases.shared;
  if (!words || subjects.length < 2) return [];
  const { lower } = reading.sentence;
  const chains: Chain[] = [];
  let open: CompanyMention[] = [];
  let isJoined = false;
  for (const mention of subjects) {
    const previous = open.at(-1);
    if (previous) {
      const between = lower.slice(previous.end, mention.start);
      const isAnd = words.and.test(between);
      if (isJoined || (!isAnd && !words.comma.test(between))) {
        chains.push(...chainOf(open, isJoined, words));
        open = [];
        isJoined = false;
      } else isJoined = isAnd;
    }
    open.push(mention);
  }
  chains.push(...chainOf(open, isJoined, words));
  return chains;
}

/** The chain of names that stand side by side; none where they are one name, or one company. */
function chainOf(
  names: readonly CompanyMention[],
  isJoined: boolean,
  { needsNoAnd }: SharedWords,
): Chain[] {
  const ids = new Set(names.map((it) => it.companyId));
  const end = names.at(-1)?.end;
  const isList = isJoined || (needsNoAnd === true && names.length > 1);
  const isChain = isList && end !== undefined && ids.size === names.length;
  return isChain ? [{ owners: names.map(toSubject), end }] : [];
}

/** "the two want to": the pair that was named last stands for the subject. */
function pairAt(reading: Reading, at: number, pair: readonly Subject[]): Chain | null {
  const hit =
    pair.length === 2 && reading.language.phrases.shared?.pair.exec(reading.sentence.lower);
  if (!hit || hit.index > at) return null;
  const end = hit.index + hit[0].length;
  return reading.companies.some((it) => it.start >= end && it.start < at)
    ? null
    : { owners: pair, end };
}

const owned = (figure: ReadFigure, owner: Subject, year?: number): ReadFigure => {
  const rules = [...figure.claim.rules, "company:shared"];
  const { companyId, brand } = owner;
  const own = { company: companyId, brand, rules };
  const claim = claimWith(figure.claim, year === undefined ? own : { ...own, year });
  return figureWith(figure, { claim });
};

/** "by 2035 and 2050 respectively": the n-th figure, or date, is that of the n-th company. */
function respectiveOwners(
  figures: readonly ReadFigure[],
  { owners, end }: Chain,
  dates: readonly DateMention[],
): ReadFigure[] | null {
  const own = figures.filter((it) => (it.at ?? -1) >= end && it.passedOver === null);
  const last = own.at(-1);
  if (last && own.length === owners.length) {
    const { kind, year, metric } = last.claim;
    return own.map((figure, index) => {
      const same = figure.claim.metric === metric ? { kind, year } : {};
      const claim = claimWith(figure.claim, same);
      return owned(figureWith(figure, { claim }), owners[index] ?? toOwner(claim));
    });
  }
  const [figure] = own;
  const years = dates.flatMap((it) =>
    it.start >= end && it.role !== "baseline" && it.year !== null ? it.year : [],
  );
  if (!figure || years.length !== owners.length) return null;
  return owners.map((owner, index) => owned(figure, owner, years[index]));
}

const toOwner = ({ company, brand }: ExtractedClaim): Subject => ({ companyId: company, brand });

/** A figure that several companies have between them, unless the text says each. */
const SUMS: ReadonlySet<string> = new Set(["vehicles", "models", "count", "GWh", "MWh", "t"]);

function isSum({ claim }: ReadFigure): boolean {
  return claim.unit !== null && (SUMS.has(claim.unit) || isCurrency(claim.unit));
}

/** The chains of a sentence, with what was named in it and before. */
interface Chains {
  readonly all: readonly Chain[];
  readonly reading: Reading;
  readonly subjects: readonly CompanyMention[];
  readonly context: Context;
}

/** The companies that are the subject of what stands at `at`, where they are several. */
function chainBefore(at: number, { all, reading, subjects, context }: Chains): Chain | null {
  const chain = all.findLast((it) => it.end <= at);
  const isLast = chain && !subjects.some((it) => it.start >= chain.end && it.start < at);
  return isLast ? chain : pairAt(reading, at, context.recent);
}

/** Gives every company of a subject that names several its own claim. */
export function shareOut(
  reading: Reading,
  figures: readonly ReadFigure[],
  subjects: readonly CompanyMention[],
  context: Context,
): ReadFigure[] {
  const { shared: words, respectively } = reading.language.phrases;
  const { lower } = reading.sentence;
  const [first] = figures;
  if (!words || !first || context.issuer !== null) return [...figures];
  const chains: Chains = { all: chainsOf(reading, subjects), reading, subjects, context };
  const whole = chainBefore(first.at ?? 0, chains);
  if (whole && respectively.test(reading.indexed)) {
    const split = respectiveOwners(figures, whole, reading.dates);
    if (split) return split;
  }
  return figures.flatMap((figure) => {
    const chain = figure.at === undefined ? null : chainBefore(figure.at, chains);
    if (!chain || figure.passedOver !== null) return [figure];
    if (words.joint.test(lower) || (isSum(figure) && !words.each.test(lower))) return [figure];
    return chain.owners.map((owner) => owned(figure, owner));
  });
}

const BRIDGE_CHARS = 30;

/** "Kia by 2045, Hyundai by 2045 and Honda by 2050": the state before, for another company. */
export function statesOfFurther(
  reading: Reading,
  figures: readonly ReadFigure[],
  subjects: readonly CompanyMention[],
): ExtractedClaim[] {
  const words = reading.language.phrases.shared;
  const state = figures.findLast((it) => it.passedOver === null && it.at !== undefined);
  if (!words || !state || state.at === undefined || isSum(state)) return [];
  const { claim, at } = state;
  const { lower } = reading.sentence;
  return subjects.flatMap((mention) => {
    if (mention.start < at || mention.companyId === claim.company) return [];
    const date = reading.dates.find((it) => it.start >= mention.end - 1);
    if (!date || date.year === null || date.start - mention.end > BRIDGE_CHARS) return [];
    if (figures.some((it) => (it.at ?? -1) >= mention.end)) return [];
    if (!words.untilDate.test(lower.slice(mention.end, date.start))) return [];
    const rules = [...claim.rules, "company:further"];
    const own = { company: mention.companyId, brand: mention.brand };
    return claimWith(claim, { ...own, year: date.year, rules });
  });
}
