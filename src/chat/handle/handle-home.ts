import { toDueOn } from "../../pledge/silence.ts";
import type { PledgeView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import type { Source } from "../../store/types/source.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { type Action, type Block, type Card, told } from "../card.ts";
import { sayMeanings, sayPledge } from "../cards/pledge-say.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { isAbout } from "../subscribe/filter.ts";
import { wordsOf } from "../words/of.ts";
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
  const language = await context.language();
  const { home } = wordsOf(language).cards;
  const here = await deps.subscriptions.list({ channelId: context.channel.id });
  const elsewhere = await listElsewhere(deps, context);
  const followed = [...here, ...elsewhere];
  const due = await findDue(deps, followed, nowAt);
  const isAdmin = (await context.role()) === "admin";
  const sources = isAdmin ? await deps.sources.list() : null;
  const head = context.isDirect ? home.followedEverywhere : home.followedHere;
  return {
    title: "Pledgewatch",
    verdict: followed.length === 0 ? home.nothing : home.askMe,
    blocks: [
      ...toFollowed(
        head,
        [
          ...here.map((one) => describeIn(one, language)),
          ...(await sayElsewhere(deps, elsewhere, language)),
        ],
        language,
      ),
      ...toDue(due, language),
      ...(sources === null ? [] : toHealth(sources, language)),
    ],
    citations: [],
    actions: toActions({ followed, channelId: context.channel.id, isAdmin, language }),
    ...told(language),
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
  language: Language,
): Promise<string[]> {
  const { colon } = wordsOf(language);
  const ids = [...new Set(elsewhere.map(({ channelId }) => channelId))];
  const channels = await Promise.all(ids.map((id) => subscriptions.channel(id)));
  const nameOf = new Map(channels.map((one) => [one?.id, one?.name ?? one?.externalId]));
  return elsewhere.map((one) => `${nameOf.get(one.channelId)}${colon}${describeIn(one, language)}`);
}

/** Numbered, as the actions name them. */
function toFollowed(head: string, items: readonly string[], language: Language): Block[] {
  if (items.length === 0) return [];
  const more = items.length - MAX_FOLLOWED;
  return [
    { kind: "text", text: head },
    { kind: "list", items: items.slice(0, MAX_FOLLOWED), ordered: true },
    ...(more > 0 ? [{ kind: "context" as const, text: wordsOf(language).digest.more(more) }] : []),
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

function toDue(due: readonly PledgeView[], language: Language): Block[] {
  if (due.length === 0) return [];
  const { cards, company, colon, remark } = wordsOf(language);
  const items = due.map((pledge) => {
    const { delivery } = pledge;
    const status = delivery === "not_assessed" ? "" : remark(cards.deliveries[delivery]);
    return company(pledge.company) + colon + sayPledge(pledge, language) + status;
  });
  const meanings = sayMeanings(due.slice(0, MAX_DUE), language);
  return [
    { kind: "text", text: cards.home.due },
    ...toItems(items, MAX_DUE, language),
    ...(meanings === null ? [] : [{ kind: "context" as const, text: meanings }]),
  ];
}

function toHealth(sources: readonly Source[], language: Language): Block[] {
  const { cards, colon } = wordsOf(language);
  const { home } = cards;
  const troubled = sources.filter(({ lastError, state }) => lastError !== null || state === "gone");
  const head =
    sources.length === 0
      ? home.noSource
      : troubled.length === 0
        ? home.wellSources(sources.length)
        : home.troubledSources(troubled.length, sources.length);
  const items = troubled.map(({ name, lastError }) => name + colon + (lastError ?? home.gone));
  return [{ kind: "text", text: head }, ...toItems(items, MAX_TROUBLED, language)];
}

function toItems(items: string[], max: number, language: Language): Block[] {
  if (items.length === 0) return [];
  const more = items.length - max;
  const shown = more > 0 ? [...items.slice(0, max), wordsOf(language).digest.more(more)] : items;
  return [{ kind: "list", items: shown }];
}

function toActions({
  followed,
  channelId,
  isAdmin,
  language,
}: {
  followed: readonly Subscription[];
  /** Whose list the numbers are of. */
  channelId: string;
  isAdmin: boolean;
  language: Language;
}): Action[] {
  const { reply, cards } = wordsOf(language);
  const { lastDays, preview, sources, help } = cards.actions;
  return [
    {
      label: followed.length === 0 ? reply.followAll : reply.subscriptions,
      command: followed.length === 0 ? "subscribe all" : "subscriptions",
      style: "primary",
    },
    { label: lastDays, command: "digest 7 days", style: "default" },
    ...(followed.length === 0
      ? []
      : [{ label: preview, command: "preview", style: "default" as const }]),
    ...(isAdmin ? [{ label: sources, command: "sources", style: "default" as const }] : []),
    { label: help, command: "help", style: "default" },
    ...followed
      .slice(0, MAX_CHANGED)
      .flatMap((one, index) =>
        toChanges(one, index, { language, isNumbered: one.channelId === channelId }),
      ),
  ];
}
