import { isAchieved } from "../coverage.ts";
import type { CompanyRegister, Milestone, Pledge, RegisterEvent } from "../pledge.ts";
import { applyArticle, settle } from "../register.ts";
import { decideEvents } from "./register-events.ts";
import { type Standing, toStandings } from "./register-patch.ts";
import {
  type ArticleStatements,
  bySeq,
  copyMilestone,
  copyPledge,
  createTouched,
  isAlike,
  type MilestoneEntry,
  type PledgeEntry,
  type RegisterState,
} from "./register-state.ts";

/** What one article does to a register. */
export interface RegisterStep {
  /** Pledges that are new or differ, as they stand now. */
  pledges: Pledge[];
  milestones: Milestone[];
  /** How much of those that were there before stands, by id. */
  standing: Map<string, Standing>;
  /** What is worth telling, as `decideEvents` tells it of the whole register before and after. */
  events: RegisterEvent[];
}

/**
 * Applies the article that is next by date to a state that all earlier ones left. Looks only at what the
 * article touches, so that its cost hardly depends on how much is registered.
 */
export function advance(state: RegisterState, article: ArticleStatements): RegisterStep {
  state.touched = createTouched();
  applyArticle(state, article);
  settle(state);
  const pledges = [...state.touched.pledges.keys()].sort(bySeq);
  const milestones = [...state.touched.milestones.keys()].sort(bySeq);
  return {
    pledges: pledges.map(({ item }) => copyPledge(item)),
    milestones: milestones.map(({ item }) => copyMilestone(item)),
    standing: toStandings(
      [...state.touched.pledges, ...state.touched.milestones].map(
        ([{ item }, before]) => [item, before?.item ?? null] as const,
      ),
    ),
    events: decideStepEvents(state),
  };
}

/**
 * Nothing is removed by an article in its turn, so what it tells is told by what it touched, by the
 * pledges that a touched milestone reaches, and by whatever else is a report of those.
 */
function decideStepEvents({ company, touched }: RegisterState): RegisterEvent[] {
  const pledges = new Set(touched.pledges.keys());
  const milestones = new Set(touched.told);
  const reported = new Set<PledgeEntry>();
  for (const [pledge, before] of touched.pledges)
    if (!isAlike(before, pledge)) reported.add(pledge);
  for (const { item, links } of touched.told) {
    for (const [pledge, relation] of links) {
      if (relation === "progress" && isAchieved(pledge.item, item)) reported.add(pledge);
    }
  }
  for (const pledge of reported) {
    pledges.add(pledge);
    for (const report of pledge.reports) milestones.add(report);
  }
  return decideEvents(
    toPart({ company, touched, pledges, milestones, when: "before" }),
    toPart({ company, touched, pledges, milestones, when: "after" }),
  );
}

interface Part extends Pick<RegisterState, "company" | "touched"> {
  pledges: ReadonlySet<PledgeEntry>;
  milestones: ReadonlySet<MilestoneEntry>;
  when: "before" | "after";
}

/** A part of the register, as it was or as it is. */
function toPart({ company, touched, pledges, milestones, when }: Part): CompanyRegister {
  const was = <T>(before: { item: T } | null | undefined, now: T): T[] =>
    when === "after" || before === undefined ? [now] : before === null ? [] : [before.item];
  return {
    company,
    pledges: [...pledges]
      .sort(bySeq)
      .flatMap((entry) => was(touched.pledges.get(entry), entry.item)),
    milestones: [...milestones]
      .sort(bySeq)
      .flatMap((entry) => was(touched.milestones.get(entry), entry.item)),
  };
}
