import { toDueOn } from "../pledge/silence.ts";
import type { PledgeView } from "../pledge/view.ts";
import type { Source } from "../store/types/source.ts";
import type { Subscription } from "../store/types/subscription.ts";
import type { Action, Block, Card } from "./card.ts";
import { companyName } from "./event-words.ts";
import { isAbout } from "./filter.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { companiesOf } from "./handle-digest.ts";
import { describeIn } from "./handle-subscription.ts";
import { toChanges } from "./handle-subscription-list.ts";

type Deps = Pick<CommandDeps, "subscriptions" | "register" | "sources">;

const MAX_FOLLOWED = 15;
/** Subscriptions that have actions of their own. */
const MAX_CHANGED = 4;
const MAX_DUE = 8;
const MAX_TROUBLED = 5;
/** Months within which a pledge that falls due is named. */
const DUE_MONTHS = 13;

/**
 * What this channel follows and, in a direct message, what the person follows elsewhere; what falls due
 * soon of that; for admins how the sources are.
 */
export async function showHome(deps: Deps, context: CommandContext): Promise<Card> {
  const { nowAt } = context;
  const here = await deps.subscriptions.list({ channelId: context.channel.id });
  const elsewhere = await listElsewhere(deps, context);
  const followed = [...here, ...elsewhere];
  const due = await findDue(deps, followed, nowAt);
  const isAdmin = (await context.role()) === "admin";
  const sources = isAdmin ? await deps.sources.list() : null;
  const head = context.isDirect ? "You follow, here and in channels:" : "This channel follows:";
  return {
    title: "Pledgewatch",
    verdict:
      followed.length === 0
        ? "Nothing is followed yet. Ask me anything, or follow some companies."
        : "Ask me anything about what automakers pledge and reach.",
    blocks: [
      ...toFollowed(head, [
        ...here.map((one) => describeIn(one, "en")),
        ...(await sayElsewhere(deps, elsewhere)),
      ]),
      ...toList("Due soon, or overdue within a year:", due.map(sayDue), MAX_DUE),
      ...(sources === null ? [] : toHealth(sources)),
    ],
    citations: [],
    actions: toActions({ followed, isAdmin }),
  };
}

/** Never in a channel: others read along there. */
async function listElsewhere(
  { subscriptions }: Deps,
  { author, isDirect, channel }: CommandContext,
): Promise<Subscription[]> {
  if (!isDirect || author === null) return [];
  const owner = await subscriptions.upsertChannel({ ...author, name: null });
  const own = await subscriptions.list({ ownerChannelId: owner.id });
  return own.filter(({ channelId }) => channelId !== channel.id);
}

async function sayElsewhere(
  { subscriptions }: Deps,
  elsewhere: readonly Subscription[],
): Promise<string[]> {
  const ids = [...new Set(elsewhere.map(({ channelId }) => channelId))];
  const channels = await Promise.all(ids.map((id) => subscriptions.channel(id)));
  const nameOf = new Map(channels.map((one) => [one?.id, one?.name ?? one?.externalId]));
  return elsewhere.map((one) => `${nameOf.get(one.channelId)}: ${describeIn(one, "en")}`);
}

/** Numbered, as the actions name them. */
function toFollowed(head: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  const more = items.length - MAX_FOLLOWED;
  return [
    { kind: "text", text: head },
    { kind: "list", items: items.slice(0, MAX_FOLLOWED), ordered: true },
    ...(more > 0 ? [{ kind: "context" as const, text: `and ${more} more` }] : []),
  ];
}

/** Pledges of what is followed whose year ends within some months, or ended within a year, and that are not decided. */
async function findDue(
  { register }: Deps,
  followed: readonly Subscription[],
  nowAt: string,
): Promise<PledgeView[]> {
  if (followed.length === 0) return [];
  const nowOn = nowAt.slice(0, 10);
  const year = Number(nowOn.slice(0, 4));
  const untilOn = new Date(Date.UTC(year, Number(nowOn.slice(5, 7)) - 1 + DUE_MONTHS, 1));
  const companies = companiesOf(followed);
  const pledges = await register.pledges(
    { ...(companies.length > 0 ? { companies } : {}), years: [year - 1, year, year + 1] },
    nowOn,
  );
  return pledges
    .filter((pledge) => {
      const dueOn = toDueOn(pledge);
      return (
        dueOn !== null &&
        dueOn <= untilOn.toISOString().slice(0, 10) &&
        isUndecided(pledge) &&
        followed.some((one) => isAbout(one, pledge))
      );
    })
    .toSorted((one, other) => (one.targetYear ?? 0) - (other.targetYear ?? 0));
}

const isUndecided = ({ lifecycle, delivery }: PledgeView): boolean =>
  lifecycle !== "withdrawn" &&
  lifecycle !== "superseded" &&
  delivery !== "missed" &&
  !delivery.startsWith("achieved");

const sayDue = ({ company, title, delivery }: PledgeView): string => {
  const status = delivery === "not_assessed" ? "" : ` (${delivery.replaceAll("_", " ")})`;
  return `${companyName(company)}: ${title}${status}`;
};

function toHealth(sources: readonly Source[]): Block[] {
  const troubled = sources.filter(({ lastError, state }) => lastError !== null || state === "gone");
  const head =
    sources.length === 0
      ? "No source is read yet."
      : troubled.length === 0
        ? sources.length === 1
          ? "The one source is well."
          : `All ${sources.length} sources are well.`
        : `${troubled.length} of ${sources.length} sources have trouble:`;
  const items = troubled.map(({ name, lastError }) => `${name}: ${lastError ?? "gone"}`);
  return [{ kind: "text", text: head }, ...toItems(items, MAX_TROUBLED)];
}

const toList = (head: string, items: string[], max: number): Block[] =>
  items.length === 0 ? [] : [{ kind: "text", text: head }, ...toItems(items, max)];

function toItems(items: string[], max: number): Block[] {
  if (items.length === 0) return [];
  const more = items.length - max;
  const shown = more > 0 ? [...items.slice(0, max), `and ${more} more`] : items;
  return [{ kind: "list", items: shown }];
}

function toActions({
  followed,
  isAdmin,
}: {
  followed: readonly Subscription[];
  isAdmin: boolean;
}): Action[] {
  return [
    {
      label: followed.length === 0 ? "Follow all" : "Subscriptions",
      command: followed.length === 0 ? "subscribe all" : "subscriptions",
      style: "primary",
    },
    { label: "Last 7 days", command: "digest 7 days", style: "default" },
    ...(followed.length === 0
      ? []
      : [{ label: "Preview", command: "preview", style: "default" as const }]),
    ...(isAdmin ? [{ label: "Sources", command: "sources", style: "default" as const }] : []),
    { label: "Help", command: "help", style: "default" },
    ...followed.slice(0, MAX_CHANGED).flatMap(toChanges),
  ];
}
