import { type Answerer, createAnswerer } from "../../../../src/answer/answer.ts";
import type { AnswerModel } from "../../../../src/answer/model.ts";
import type { EventView, MilestoneView, PledgeView } from "../../../../src/pledge/view.ts";
import type { Passage } from "../../../../src/store/types/article.ts";
import type { RegisterFilter } from "../../../../src/store/types/register.ts";

export interface Contents {
  pledges?: PledgeView[];
  milestones?: MilestoneView[];
  events?: EventView[];
  passages?: Passage[];
  /** What stands around every quote, where it is more than the quote. */
  around?: string;
  /** The one that every quote is from. */
  article?: { title: string; text: string };
}

const wants = <T>(wanted: readonly T[] | undefined, value: T | null) =>
  wanted === undefined || (value !== null && wanted.includes(value));

/** An answerer over a register in this process, filtered as the store does it. */
export function createTestAnswerer(contents: Contents, model: AnswerModel | null = null): Answerer {
  const { pledges = [], milestones = [], events = [], passages = [], around, article } = contents;
  const fits = (
    filter: RegisterFilter,
    one: { company: string; metric: PledgeView["metric"]; year: number | null },
  ) =>
    wants(filter.companies, one.company) &&
    wants(filter.metrics, one.metric) &&
    wants(filter.years, one.year);
  return createAnswerer({
    model,
    register: {
      facts: async (filter) => ({
        pledges: pledges.filter((one) => fits(filter, { ...one, year: one.targetYear })),
        milestones: milestones.filter((one) => fits(filter, one)),
      }),
      topics: async (filter) =>
        [...pledges, ...milestones]
          .filter((one) => fits(filter, { ...one, year: null }))
          .map(({ id, company, metric }) => ({ id, company, metric })),
      pledges: async (filter) =>
        pledges.filter((one) => fits(filter, { ...one, year: one.targetYear })),
    },
    events: {
      list: async ({ companies, sinceOn = "", recordedAfter = "", limit = 100 }) =>
        events
          .filter((one) => wants(companies, one.company) && one.occurredOn >= sinceOn)
          .filter((one) => one.recordedAt > recordedAfter)
          .slice(0, limit),
    },
    articles: {
      search: async (_, limit) => passages.slice(0, limit),
      get: async () => article ?? null,
      around: async (quotes) => quotes.map(({ quote }) => around ?? quote),
    },
  });
}
