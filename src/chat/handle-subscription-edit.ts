import type { Subscription } from "../store/types/subscription.ts";
import type { Card } from "./card.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { describe, toKey } from "./handle-subscription.ts";
import { toNotice } from "./notice.ts";
import type { SubscribeRequest } from "./subscribe.ts";

/** Puts a request in the place of what a subscription was; it keeps its number, its owner and its state. */
export async function editSubscription(
  { subscriptions }: Pick<CommandDeps, "subscriptions">,
  before: Subscription,
  { history, ...wanted }: SubscribeRequest,
  { channel, nowAt }: Pick<CommandContext, "channel" | "nowAt">,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: channel.id });
  const same = existing.find((one) => one.id !== before.id && toKey(one) === toKey(wanted));
  if (same)
    return toNotice(
      "Not changed",
      `Number ${existing.indexOf(same) + 1} is the same already: ${describe(same)}`,
    );
  const changed = { ...wanted, baselineOn: toBaseline(before, history, nowAt) };
  await subscriptions.update(before.id, changed);
  return {
    ...toNotice("Changed", describe({ ...before, ...changed })),
    blocks: [{ kind: "context", text: `Before: ${describe(before)}` }],
    actions: [{ label: "Subscriptions", command: "subscriptions", style: "default" }],
  };
}

/** History is asked for or not; else it goes on from where it began. */
function toBaseline({ baselineOn }: Subscription, history: boolean, nowAt: string): string | null {
  if (history) return null;
  return baselineOn ?? nowAt.slice(0, 10);
}
