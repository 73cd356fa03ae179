import { METRIC_NAMES } from "../pledge/metric-names.ts";
import type { Subscription } from "../store/types/subscription.ts";
import type { Card } from "./card.ts";
import { companyName, EVENT_NAMES } from "./event-words.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { toNotice } from "./notice.ts";
import type { SubscribeRequest } from "./subscribe.ts";

type Deps = Pick<CommandDeps, "subscriptions">;

/** Follows what is asked for; the same request twice makes one subscription. */
export async function addSubscription(
  { subscriptions }: Deps,
  { companies, kinds, metrics, regions, delivery, history }: SubscribeRequest,
  { channel, nowAt }: CommandContext,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: channel.id });
  const wanted = { companies, kinds, metrics, regions, delivery };
  const same = existing.find((one) => toKey(one) === toKey(wanted));
  if (same?.state === "active") return toNotice("Already followed", describe(same));
  if (same) {
    await subscriptions.update(same.id, { state: "active" });
    return toNotice("Followed again", describe(same));
  }
  const added = await subscriptions.add(
    {
      channelId: channel.id,
      ...wanted,
      baselineOn: history ? null : nowAt.slice(0, 10),
    },
    nowAt,
  );
  return {
    ...toNotice("Subscribed", describe(added)),
    blocks: history
      ? []
      : [{ kind: "context", text: "From today on; what is older is not alerted." }],
    actions: [{ label: "Undo", command: toUndo(added), style: "default" }],
  };
}

/** Ends subscriptions of the channel: of these companies, or all where none is named. */
export async function removeSubscriptions(
  { subscriptions }: Deps,
  companies: string[],
  { channel }: CommandContext,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: channel.id });
  const touched = existing.filter(
    (one) => companies.length === 0 || one.companies.some((id) => companies.includes(id)),
  );
  if (touched.length === 0)
    return {
      ...toNotice(
        "Nothing to end",
        existing.some((one) => one.companies.length === 0)
          ? "This channel follows all companies: end that with unsubscribe, then follow the ones you want."
          : "No subscription of this channel fits.",
      ),
      actions: [{ label: "Show", command: "subscriptions", style: "default" }],
    };
  for (const one of touched) {
    const left = one.companies.filter((id) => !companies.includes(id));
    if (companies.length === 0 || left.length === 0) await subscriptions.remove(one.id);
    else await subscriptions.update(one.id, { companies: left });
  }
  const names = companies.length === 0 ? "everything" : companies.map(companyName).join(", ");
  return toNotice("Unsubscribed", `This channel no longer follows ${names}.`);
}

/** What the channel follows. */
export async function listSubscriptions(
  { subscriptions }: Deps,
  { channel }: CommandContext,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: channel.id });
  if (existing.length === 0)
    return {
      ...toNotice("Subscriptions", "This channel follows nothing yet."),
      actions: [{ label: "Follow all", command: "subscribe all", style: "primary" }],
    };
  return {
    ...toNotice("Subscriptions", "This channel follows:"),
    blocks: [{ kind: "list", items: existing.map(describe) }],
  };
}

type Followed = Pick<Subscription, "companies" | "kinds" | "metrics" | "regions" | "delivery">;

const DELIVERY_NAMES: Readonly<Record<Subscription["delivery"], string>> = {
  instant: "as it happens",
  daily: "daily",
  weekly: "weekly",
};

const STATE_NAMES: Readonly<Record<Subscription["state"], string>> = {
  active: "",
  paused: " (paused)",
  needs_attention: " (stopped: the platform refuses messages)",
};

function describe(one: Followed & Pick<Subscription, "state">): string {
  const companies =
    one.companies.length === 0 ? "All companies" : one.companies.map(companyName).join(", ");
  const kinds =
    one.kinds.length === 0 ? "" : `; only ${one.kinds.map((kind) => EVENT_NAMES[kind]).join(", ")}`;
  const metrics =
    one.metrics.length === 0
      ? ""
      : `; on ${one.metrics.map((metric) => METRIC_NAMES[metric].label.en).join(", ")}`;
  const regions = one.regions.length === 0 ? "" : `; in ${one.regions.join(", ")}`;
  return `${companies}${kinds}${metrics}${regions}; ${DELIVERY_NAMES[one.delivery]}${STATE_NAMES[one.state]}`;
}

const toUndo = ({ companies }: Followed): string =>
  companies.length === 0 ? "unsubscribe" : `unsubscribe ${companies.join(", ")}`;

const toKey = ({ companies, kinds, metrics, regions, delivery }: Followed): string =>
  JSON.stringify([
    companies.toSorted(),
    kinds.toSorted(),
    metrics.toSorted(),
    regions.toSorted(),
    delivery,
  ]);
