import type { Card } from "../src/chat/card.ts";
import { renderStopNotice } from "../src/chat/stop-notice.ts";
import type { OwedDelivery } from "../src/store/types/delivery.ts";
import type { Store } from "../src/store/types/store.ts";

/** What an owner is told of a channel that stopped; null when it is well again, or stopped anew since. */
export async function loadNoticeCard(
  { subscriptions }: Store,
  { notice, channelId, language }: Extract<OwedDelivery, { kind: "notice" }>,
): Promise<Card | null> {
  const stopped = await subscriptions.stopped();
  const channel = stopped.find(({ id }) => id === notice.stoppedChannelId);
  if (channel?.stoppedAt !== notice.stoppedAt) return null;
  const followed = await subscriptions.list({ channelId: channel.id, ownerChannelId: channelId });
  return renderStopNotice({ channel, followed, language });
}
