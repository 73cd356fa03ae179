import type { Card } from "../src/chat/card.ts";
import { renderSourceNotice } from "../src/chat/cards/source-notice.ts";
import { renderStopNotice } from "../src/chat/cards/stop-notice.ts";
import type { OwedDelivery, SourceNotice, StopNotice } from "../src/store/types/delivery.ts";
import type { Store } from "../src/store/types/store.ts";

type Owed = Extract<OwedDelivery, { kind: "notice" }>;

/** What an owner is told of a channel that stopped or a source that ended; null where that is so no more. */
export const loadNoticeCard = (store: Store, owed: Owed): Promise<Card | null> =>
  "sourceId" in owed.notice
    ? loadSourceNotice(store, { ...owed, notice: owed.notice })
    : loadStopNotice(store, { ...owed, notice: owed.notice });

async function loadSourceNotice(
  { sources }: Store,
  { notice, language }: Owed & { notice: SourceNotice },
): Promise<Card | null> {
  const source = await sources.get(notice.sourceId);
  const isOfThisEnd = source?.state === "gone" && source.lastPolledAt === notice.goneAt;
  return source && isOfThisEnd ? renderSourceNotice(source, language) : null;
}

/** Null when it is well again, or stopped anew since. */
async function loadStopNotice(
  { subscriptions }: Store,
  { notice, channelId, language }: Owed & { notice: StopNotice },
): Promise<Card | null> {
  const stopped = await subscriptions.stopped();
  const channel = stopped.find(({ id }) => id === notice.stoppedChannelId);
  if (channel?.stoppedAt !== notice.stoppedAt) return null;
  const followed = await subscriptions.list({ channelId: channel.id, ownerChannelId: channelId });
  return renderStopNotice({ channel, followed, language });
}
