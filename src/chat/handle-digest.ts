import type { EventView, PledgeView } from "../pledge/view.ts";
import type { Card } from "./card.ts";
import { renderDigest } from "./digest-card.ts";
import { decideFilter, type Filter, isAbout, toMatchable } from "./filter.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { languageOf } from "./subscribe-say.ts";
import { wordsOf } from "./words/of.ts";

const DAY_MS = 86_400_000;
/** Events that are read for one digest. */
const MAX_EVENTS = 500;

/** What the channel's subscriptions have brought in the last days; of all companies where it has none. */
export async function showDigest(
  { events, register, subscriptions }: Pick<CommandDeps, "events" | "register" | "subscriptions">,
  days: number,
  { channel, nowAt }: CommandContext,
): Promise<Card> {
  const toOn = nowAt.slice(0, 10);
  const fromOn = new Date(Date.parse(nowAt) - days * DAY_MS).toISOString().slice(0, 10);
  const followed = await subscriptions.list({ channelId: channel.id, state: "active" });
  const companies = companiesOf(followed);
  const only = companies.length === 0 ? {} : { companies };
  const [happened, pledges] = await Promise.all([
    events.list({ ...only, sinceOn: fromOn, untilOn: toOn, limit: MAX_EVENTS }, toOn),
    register.pledges(only, toOn),
  ]);
  const wanted = happened.filter(
    (event) =>
      followed.length === 0 || followed.some((one) => decideFilter(toMatchable(event), one).passes),
  );
  const standing = countStanding(pledges, { events: wanted, followed });
  const language = languageOf(followed);
  const { day, digest } = wordsOf(language);
  const title = digest.span(day(fromOn), day(toOn));
  return renderDigest({ title, events: wanted, standing, language });
}

/** Pledges that stand, that the subscriptions are about, and to which nothing happened. */
export function countStanding(
  pledges: readonly PledgeView[],
  { events, followed }: { events: readonly EventView[]; followed: readonly Filter[] },
): number {
  const touched = new Set(events.map(({ pledge }) => pledge?.id));
  return pledges.filter(
    (pledge) =>
      !touched.has(pledge.id) &&
      pledge.lifecycle !== "withdrawn" &&
      pledge.lifecycle !== "superseded" &&
      (followed.length === 0 || followed.some((filter) => isAbout(filter, pledge))),
  ).length;
}

/** All companies of some subscriptions; none where one of them follows every company. */
export function companiesOf(followed: readonly Filter[]): string[] {
  const clauses = followed.flatMap((one) => [one, ...one.alternatives]);
  const isOfAll = clauses.some((one) => one.companies.length === 0 && one.brands.length === 0);
  if (isOfAll) return [];
  const named = clauses.flatMap(({ companies, brands }) => [
    ...companies,
    ...brands.map(({ companyId }) => companyId),
  ]);
  return [...new Set(named)];
}
