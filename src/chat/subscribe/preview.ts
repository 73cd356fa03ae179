import type { EventView } from "../../pledge/view.ts";
import type { SubscriptionTerms } from "../../store/types/subscription.ts";
import { type Card, told } from "../card.ts";
import { renderDigest, toSummary } from "../cards/digest-card.ts";
import { toNotice } from "../cards/notice.ts";
import { companiesOf } from "../handle/handle-digest.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";
import type { Words } from "../words/words.ts";
import { decideFilter, toMatchable } from "./filter.ts";
import { periodEndAfter, toSchedule } from "./schedule.ts";
import { saySubscription } from "./subscribe-say.ts";

const DAY_MS = 86_400_000;
const PREVIEW_DAYS = 30;
const MAX_EVENTS = 2_000;

/**
 * What the last 30 days would have brought: through what the channel follows, or through a subscription
 * that is only thought of. Nothing is changed or sent.
 */
export async function showPreview(
  { events, subscriptions, mutes }: Pick<CommandDeps, "events" | "subscriptions" | "mutes">,
  request: SubscriptionTerms | null,
  { channel, nowAt, language: here }: CommandContext,
): Promise<Card> {
  const followed = request
    ? [{ ...request, mutes: await mutes.list(channel.id) }]
    : await subscriptions.list({ channelId: channel.id });
  const language = request?.language ?? (await here());
  const words = wordsOf(language);
  const { preview } = words;
  if (followed.length === 0)
    return {
      ...toNotice(words.cards.actions.preview, preview.none),
      ...told(language),
      actions: [{ label: preview.try, command: "preview all", style: "default" }],
    };
  const toOn = nowAt.slice(0, 10);
  const sinceOn = new Date(Date.parse(nowAt) - PREVIEW_DAYS * DAY_MS).toISOString().slice(0, 10);
  const companies = companiesOf(followed);
  const only = companies.length > 0 ? { companies } : {};
  const happened = await events.list({ ...only, sinceOn, untilOn: toOn, limit: MAX_EVENTS }, toOn);
  const wantedBy = followed.map((terms) => ({
    terms,
    events: happened.filter((event) => decideFilter(toMatchable(event), terms).passes),
  }));
  const wanted = happened.filter((event) => wantedBy.some((one) => one.events.includes(event)));
  const title = preview.title(words.day(sinceOn), words.day(toOn));
  const card = renderDigest({ title, events: wanted, standing: null, language });
  const items = wantedBy.map(
    (one) => saySubscription(one.terms, language) + words.colon + sayCount(one, words),
  );
  return {
    ...card,
    verdict: wanted.length === 0 ? preview.nothing : preview.brought(toSummary(wanted, language)),
    blocks: [{ kind: "list", items }, ...card.blocks],
    actions: request
      ? [
          {
            label: preview.subscribe,
            command: `subscribe ${saySubscription(request)}`,
            style: "primary",
          },
        ]
      : [],
  };
}

/** An event counts on the day on which it happened, though it may have been found later. */
function sayCount(
  { terms, events }: { terms: SubscriptionTerms; events: EventView[] },
  { preview }: Words,
): string {
  if (terms.delivery === "instant") return preview.alerts(events.length);
  const schedule = toSchedule(terms);
  const periods = new Set(
    events.map(
      ({ occurredOn }) => periodEndAfter(schedule, new Date(`${occurredOn}T00:00:00Z`)).on,
    ),
  );
  return preview.digests(events.length, periods.size);
}
