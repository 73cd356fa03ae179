import type { Card } from "./card.ts";
import { renderDigest } from "./digest-card.ts";
import { decideFilter, type Filter, toMatchable } from "./filter.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";

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
  const touched = new Set(wanted.map(({ pledge }) => pledge?.id));
  const standing = pledges.filter(
    ({ id, lifecycle }) =>
      !touched.has(id) && lifecycle !== "withdrawn" && lifecycle !== "superseded",
  ).length;
  return renderDigest(wanted, standing, { fromOn, toOn });
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
