import type { Language } from "../../shared/language.ts";
import type { Clause, Subscription, SubscriptionTerms } from "../../store/types/subscription.ts";
import { type Card, told } from "../card.ts";
import { toChange, toNotice } from "../cards/notice.ts";
import type { Which } from "../command/command-which.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import type { SubscribeRequest } from "../subscribe/subscribe.ts";
import { sayPause, saySubscription, sayWho } from "../subscribe/subscribe-say.ts";
import { listReachable } from "../subscribe/subscription-reach.ts";
import { wordsOf } from "../words/of.ts";

type Deps = Pick<CommandDeps, "subscriptions">;

/** Follows what is asked for; the same request twice makes one subscription. */
export async function addSubscription(
  { subscriptions }: Deps,
  { history, ...wanted }: SubscribeRequest,
  { channel, author, nowAt }: CommandContext,
): Promise<Card> {
  const owner = author && (await subscriptions.upsertChannel({ ...author, name: null }));
  const ownerChannelId = owner?.id ?? null;
  const existing = await subscriptions.list({ channelId: channel.id });
  const same = existing.find((one) => toKey(one) === toKey(wanted));
  // What is asked for in Chinese is answered so.
  const say = wordsOf(wanted.language).reply;
  const describe = (one: Subscription) => describeIn(one, wanted.language);
  if (same && same.language !== wanted.language) {
    const { language } = wanted;
    await subscriptions.update(same.id, { language });
    if (same.state === "active")
      return toChange(say.otherLanguage, describe({ ...same, language }), language);
  }
  if (same?.state === "active") return toNotice(say.already, describe(same), wanted.language);
  if (same) {
    const again = { state: "active", pausedUntil: null, resumedAt: nowAt } as const;
    await subscriptions.update(same.id, owner ? { ...again, ownerChannelId } : again);
    return toChange(
      say.again,
      saySubscription({ ...same, language: wanted.language }, wanted.language),
      wanted.language,
    );
  }
  const added = await subscriptions.add(
    {
      ...{ channelId: channel.id, ownerChannelId, ...wanted },
      baselineOn: history ? null : nowAt.slice(0, 10),
    },
    nowAt,
  );
  return {
    ...toChange(say.subscribed, describe(added)),
    ...told(wanted.language),
    blocks: history ? [] : [{ kind: "context", text: say.fromToday }],
    actions: [{ label: say.undo, command: `unsubscribe ${added.id}`, style: "default" }],
  };
}

/** Ends subscriptions of the channel: all, some of the list, or what names these companies. */
export async function removeSubscriptions(
  { subscriptions }: Deps,
  which: Which,
  context: CommandContext,
): Promise<Card> {
  const ids = which.of === "ids" ? which.ids : [];
  const existing = await listReachable({ subscriptions }, context, ids);
  if (which.of === "names")
    return removeNames({ subscriptions }, which, { existing, language: await context.language() });
  const language = await context.language();
  const chosen = selectSubscriptions(existing, which, language);
  if (!chosen.ok) return chosen.card;
  for (const one of chosen.subscriptions) await subscriptions.remove(one.id);
  const say = wordsOf(language).reply;
  return {
    ...toChange(say.unsubscribed, which.of === "all" ? say.nothingNow : say.ended, language),
    blocks: [
      { kind: "list", items: chosen.subscriptions.map((one) => saySubscription(one, language)) },
    ],
  };
}

/** Those that a command is about; where there are none, what to say. */
export function selectSubscriptions(
  existing: readonly Subscription[],
  which: Which,
  language: Language,
): { ok: true; subscriptions: Subscription[] } | { ok: false; card: Card } {
  const subscriptions = existing.filter((one, index) => {
    switch (which.of) {
      case "all":
        return true;
      case "numbers":
        return which.numbers.includes(index + 1);
      case "channel":
        return one.channelId === which.channelId;
      case "ids":
        return which.ids.includes(one.id);
      case "names":
        return [one, ...one.alternatives].some((clause) => isNaming(clause, which));
      default:
        return which satisfies never;
    }
  });
  if (which.of === "numbers") {
    const unknown = which.numbers.find((number) => number < 1 || number > existing.length);
    if (unknown !== undefined) return { ok: false, card: toNoSuch(unknown, existing, language) };
  }
  if (subscriptions.length > 0) return { ok: true, subscriptions };
  return { ok: false, card: existing.length === 0 ? toNothing(language) : toNoneFits(language) };
}

/** No such number; or, without one, none of that id any more. With what there is. */
export function toNoSuch(
  number: number | null,
  existing: readonly Subscription[],
  language: Language,
): Card {
  if (existing.length === 0) return toNothing(language);
  const { notices } = wordsOf(language);
  const problem = number === null ? notices.ended : notices.noNumber(number, existing.length);
  const items = existing.map((one) => describeIn(one, language));
  return {
    ...withList(toNotice(notices.noSubscription, problem), language),
    blocks: [{ kind: "list", items, ordered: true }],
  };
}

export function toNothing(language: Language): Card {
  const { reply } = wordsOf(language);
  return {
    ...toNotice(reply.subscriptions, reply.followsNothing),
    actions: [{ label: reply.followAll, command: "subscribe all", style: "primary" }],
    ...told(language),
  };
}

function toNoneFits(language: Language): Card {
  const { notices } = wordsOf(language);
  return withList(toNotice(notices.nothingToChange, notices.noneFits), language);
}

const withList = (card: Card, language: Language): Card => ({
  ...card,
  actions: [
    {
      label: wordsOf(language).cards.actions.show,
      command: "subscriptions",
      style: "default",
    },
  ],
  ...told(language),
});

type Names = Extract<Which, { of: "names" }>;

const isNaming = (clause: Clause, { companies, brands }: Names): boolean =>
  clause.companies.some((id) => companies.includes(id)) ||
  clause.brands.some((one) => isAmong(one, brands));

const isAmong = (one: Clause["brands"][number], brands: Clause["brands"]): boolean =>
  brands.some(({ companyId, brand }) => one.companyId === companyId && one.brand === brand);

/** Takes names out of the clauses that have them; a clause without any is gone, and so is what has no clause. */
async function removeNames(
  { subscriptions }: Deps,
  which: Names,
  { existing, language }: { existing: readonly Subscription[]; language: Language },
): Promise<Card> {
  const { reply: say, cards, notices } = wordsOf(language);
  const chosen = selectSubscriptions(existing, which, language);
  if (!chosen.ok) {
    const all = existing.find((one) => one.companies.length === 0 && one.brands.length === 0);
    return all
      ? {
          ...toNotice(notices.nothingToEnd, notices.endAllFirst(existing.indexOf(all) + 1)),
          actions: [{ label: cards.actions.show, command: "subscriptions", style: "default" }],
          ...told(language),
        }
      : chosen.card;
  }
  for (const one of chosen.subscriptions) {
    const [first, ...alternatives] = [one, ...one.alternatives].flatMap((clause) =>
      withoutNames(clause, which),
    );
    if (first) await subscriptions.update(one.id, { ...first, alternatives });
    else await subscriptions.remove(one.id);
  }
  return toChange(say.unsubscribed, say.noLonger(sayWho(which, language) ?? ""), language);
}

function withoutNames(clause: Clause, which: Names): Clause[] {
  const { kinds, metrics, regions, keywords } = clause;
  const companies = clause.companies.filter((id) => !which.companies.includes(id));
  const brands = clause.brands.filter((one) => !isAmong(one, which.brands));
  const isGone = isNaming(clause, which) && companies.length === 0 && brands.length === 0;
  return isGone ? [] : [{ companies, brands, kinds, metrics, regions, keywords }];
}

/** A subscription and its state in one line. */
export const describeIn = (one: Subscription, language: Language): string =>
  saySubscription({ ...one, history: one.baselineOn === null }, language) + sayState(one, language);

function sayState(
  { state, pausedUntil, timeZone, ownerChannelId }: Subscription,
  language: Language,
): string {
  const { reply, remark } = wordsOf(language);
  switch (state) {
    case "active":
      return "";
    case "paused":
      return remark(sayPause(pausedUntil, timeZone, language));
    case "needs_attention":
      return remark(ownerChannelId === null ? reply.stoppedUntold : reply.stopped);
    default:
      return state satisfies never;
  }
}

/** The terms alone, in one order. */
export function toKey({ alternatives, except, ...terms }: SubscriptionTerms): string {
  const { minGrade, delivery, atMinutes, weekday, timeZone, quietHours } = terms;
  const { maxPerHour, tellsNothingNew } = terms;
  return JSON.stringify([
    [terms, ...alternatives].map(toClauseKey),
    except.map(toClauseKey),
    ...[minGrade, delivery, atMinutes, weekday, timeZone, maxPerHour, tellsNothingNew],
    ...[quietHours?.fromMinutes, quietHours?.toMinutes],
  ]);
}

const toClauseKey = ({ companies, brands, kinds, metrics, regions, keywords }: Clause) => [
  companies.toSorted(),
  brands.map(({ companyId, brand }) => `${companyId} ${brand}`).toSorted(),
  kinds.toSorted(),
  metrics.toSorted(),
  regions.toSorted(),
  keywords.map((group) => group.toSorted()),
];
