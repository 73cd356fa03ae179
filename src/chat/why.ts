import type { EventView } from "../pledge/view.ts";
import type { Telling } from "../store/types/digest.ts";
import type { Subscription } from "../store/types/subscription.ts";
import { periodEndAfter, toSchedule } from "./subscribe/schedule.ts";
import { decideWanted, hasDigests, type WantedDecision } from "./subscribe/schedule-digest.ts";

/** Why a subscription did, or did not, tell a channel of an event. */
export type Why =
  /** By an alert (`period` null) or a digest: sent, still to be sent, or refused by the platform. */
  | ({ kind: "told" } & Pick<Telling, "state" | "period" | "sentAt" | "failure">)
  | { kind: "paused" | "needs_attention" }
  /** Not wanted: by which filter, or as it is no news to it. */
  | { kind: "stopped"; decision: Extract<WantedDecision, { wanted: false }> }
  /** It comes with the digest, or with what was held back, at this instant. */
  | { kind: "waits"; until: "digest" | "held_back"; dueAt: string }
  /** It was registered while the subscription was paused or stopped. */
  | { kind: "missed" };

/** Decides for one event and one subscription of a channel. `tellings` are those of the channel. */
export function decideWhy({
  event,
  subscription,
  tellings,
  now,
}: {
  event: EventView;
  subscription: Subscription;
  tellings: readonly Telling[];
  now: Date;
}): Why {
  const told = tellings.filter(({ eventId }) => eventId === event.id);
  const own = told.filter(({ subscriptionId }) => subscriptionId === subscription.id);
  if (own.length > 0) return toTold(own);
  const decision = decideWanted(event, subscription);
  if (!decision.wanted) return { kind: "stopped", decision };
  const { state, resumedAt, delivery } = subscription;
  // Of several subscriptions to alerts that want an event one tells it.
  if (delivery === "instant" && told.length > 0) return toTold(told);
  if (state !== "active") return { kind: state };
  if (resumedAt !== null && event.recordedAt < resumedAt) return { kind: "missed" };
  if (!hasDigests(subscription)) return { kind: "missed" };
  const dueAt = periodEndAfter(toSchedule(subscription), now).at;
  return { kind: "waits", until: delivery === "instant" ? "held_back" : "digest", dueAt };
}

function toTold(tellings: readonly Telling[]): Why {
  const telling = tellings.find(({ state }) => state === "sent") ?? tellings.at(-1);
  if (!telling) return { kind: "missed" };
  const { state, period, sentAt, failure } = telling;
  return { kind: "told", state, period, sentAt, failure };
}
