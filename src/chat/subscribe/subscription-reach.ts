import type { Subscription } from "../../store/types/subscription.ts";
import type { SubscribeBy } from "../desk/desk-rights.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import type { Incoming } from "../incoming.ts";

type Deps = Pick<CommandDeps, "subscriptions">;
type Where = Pick<CommandContext, "channel" | "isDirect">;

/**
 * What a person can change from here: what this channel follows and, in a direct message, by their ids, what
 * they made elsewhere. A workspace never sees another's: a direct message is of one person in one of them.
 */
export async function listReachable(
  { subscriptions }: Deps,
  { channel, isDirect }: Where,
  ids: readonly string[],
): Promise<Subscription[]> {
  const here = await subscriptions.list({ channelId: channel.id });
  if (!isDirect || ids.every((id) => here.some((one) => one.id === id))) return here;
  const own = await subscriptions.list({ ownerChannelId: channel.id });
  return [
    ...here,
    ...own.filter(({ id, channelId }) => channelId !== channel.id && ids.includes(id)),
  ];
}

/**
 * Whether a person may change from their direct message what they made in a channel: where everybody may, or
 * as an admin. Who manages a channel is only known there.
 */
export async function mayChangeElsewhere(
  subscribeBy: SubscribeBy,
  person: Incoming["person"],
): Promise<boolean> {
  if (subscribeBy === "anyone") return true;
  return person !== null && (await person.role().catch(() => "member")) === "admin";
}
