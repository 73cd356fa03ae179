import type { EventView, PledgeView } from "../../pledge/view.ts";
import type { Card } from "../card.ts";
import { renderDigest } from "../cards/digest-card.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { decideFilter, type Filter, isAbout, toMatchable } from "../subscribe/filter.ts";
import { wordsOf } from "../words/of.ts";

const DAY_MS = 86_400_000;
/** Events that are read for one digest. */
const MAX_EVENTS = 500;

/** What the channel's subscriptions have brought in the last days; of all companies where it has none. */
export async function showDigest(
  deps: Pick<CommandDeps, "events" | "register" | "subscriptions" | "digests">,
  days: number | "now",
  { channel, nowAt, language: here }: CommandContext,
): Promise<Card> {
  const { events, register, subscriptions } = deps;
  const followed = await subscriptions.list({ channelId: channel.id, state: "active" });
  const toOn = nowAt.slice(0, 10);
  const sinceAt = days === "now" ? await findLastEnd(deps, followed, nowAt) : null;
  const fromOn =
    sinceAt?.slice(0, 10) ??
    new Date(Date.parse(nowAt) - Number(days) * DAY_MS).toISOString().slice(0, 10);
  const companies = companiesOf(followed);
  const only = companies.length === 0 ? {} : { companies };
  const [happened, pledges] = await Promise.all([
    events.list(
      sinceAt === null
        ? { ...only, sinceOn: fromOn, untilOn: toOn, limit: MAX_EVENTS }
        : { ...only, recordedAfter: sinceAt, limit: MAX_EVENTS },
      toOn,
    ),
    register.pledges(only, toOn),
  ]);
  const wanted = happened.filter(
    (event) =>
      followed.length === 0 || followed.some((one) => decideFilter(toMatchable(event), one).passes),
  );
  const standing = countStanding(pledges, { events: wanted, followed });
  const language = await here();
  const { day, digest } = wordsOf(language);
  const title = digest.span(day(fromOn), day(toOn));
  return renderDigest({ title, events: wanted, standing, language });
}

/** When the digests ended that the channel had last; the day before where it has none. */
async function findLastEnd(
  { digests }: Pick<CommandDeps, "digests">,
  followed: readonly { id: string; createdAt: string; delivery: string }[],
  nowAt: string,
): Promise<string> {
  const digested = followed.filter(({ delivery }) => delivery !== "instant");
  const ends = await digests.lastEnds(
    digested.map(({ id }) => id),
    nowAt,
  );
  const [first] = digested.map(({ id, createdAt }) => ends.get(id) ?? createdAt).toSorted();
  return first ?? new Date(Date.parse(nowAt) - DAY_MS).toISOString();
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
