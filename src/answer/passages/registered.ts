import { numbersIn } from "../../pledge/ground.ts";
import type { Evidence, MilestoneView, PledgeView } from "../../pledge/view.ts";
import type { RegisterStore } from "../../store/types/register.ts";
import { companiesOf, type Query } from "../query.ts";

/** Pledges and reports of a company whose quotes are looked through. */
const MAX_READ = 500;

type Sentence = Pick<Evidence, "articleId" | "quote">;

/** What is registered from one sentence, and the figures and years of it. */
export interface Entry {
  hasAmount: boolean;
  figures: readonly number[];
}

/** What is registered of each sentence, in the order of the sentences. */
export type EntriesOf = (sentences: readonly Sentence[]) => Promise<Entry[][]>;

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether two quotes are the same words of one article, or one a part of the other. */
function isPartOf(one: Sentence, other: Sentence): boolean {
  if (one.articleId !== other.articleId) return false;
  const [left, right] = [plain(one.quote), plain(other.quote)];
  return left.includes(right) || right.includes(left);
}

const known = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value): value is number => typeof value === "number");

const ofPledge = (pledge: PledgeView): Entry & { sources: Sentence[] } => ({
  hasAmount: pledge.amount !== null,
  figures: known([
    ...[pledge.amount, pledge.amountMax, pledge.targetYear, pledge.baselineYear],
    ...pledge.revisions.flatMap(({ from }) => [from?.amount, from?.targetYear]),
  ]),
  sources: [...pledge.sources, ...pledge.revisions.map(({ evidence }) => evidence)],
});

const ofMilestone = (milestone: MilestoneView): Entry & { sources: Sentence[] } => ({
  hasAmount: milestone.amount !== null,
  figures: known([
    ...[milestone.amount, milestone.amountMax, milestone.year, milestone.baselineYear],
  ]),
  sources: milestone.sources,
});

/** Tells what is registered of the companies that are asked about from a sentence; the register is read at the first. */
export function createEntriesOf(
  register: Pick<RegisterStore, "facts">,
  query: Query,
  nowOn: string,
): EntriesOf {
  const read = async () => {
    const asOn = query.asOf === null ? {} : { asOn: query.asOf.asOn };
    const filter = { companies: companiesOf(query), limit: MAX_READ, ...asOn };
    const { pledges, milestones } = await register.facts(filter, nowOn);
    return [...pledges.map(ofPledge), ...milestones.map(ofMilestone)];
  };
  let reading: ReturnType<typeof read> | null = null;
  return async (sentences) => {
    if (sentences.length === 0) return [];
    reading ??= read();
    const entries = await reading;
    return sentences.map((sentence) =>
      entries.filter(({ sources }) => sources.some((source) => isPartOf(source, sentence))),
    );
  };
}

/** Whether a sentence tells of what is registered with a figure, and says no figure beside those. */
export function isAllRegistered({ quote }: Sentence, entries: readonly Entry[]): boolean {
  const figures = new Set(entries.flatMap((entry) => entry.figures));
  return (
    entries.some(({ hasAmount }) => hasAmount) &&
    numbersIn(quote).every(({ value }) => figures.has(value))
  );
}
