import type { Card } from "../src/chat/card.ts";
import type { MessageRef, PostOutcome } from "../src/chat/port.ts";
import type { OwedDelivery } from "../src/store/types/delivery.ts";
import { askPlatform, type Serving, takeTurn } from "./deliver-post.ts";

/** Clocks of platforms, databases and this machine differ by less. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** How long ago a delivery can have been posted at the earliest; null where the clocks tell nothing. */
export const toMaxAgeMs = ({ ageMs }: Pick<OwedDelivery, "ageMs">): number | null =>
  ageMs < 0 ? null : ageMs + CLOCK_SKEW_MS;

/**
 * Posts the long form of a message into its thread, one message after the other at the channel's pace. The
 * delivery is done when all of it stands: one that could not be posted now has the whole tried again, when
 * what stands is found. What the platform refuses is left out, as the message itself tells enough. Null when
 * nothing can be posted now.
 */
export async function postBelow(
  serving: Serving,
  told: { delivery: OwedDelivery; card: Card; message: MessageRef; mayStand: boolean },
): Promise<PostOutcome | null> {
  const { delivery, card, message, mayStand } = told;
  const { lease, port, log } = serving;
  const cards = port.threads ? (card.below ?? []) : [];
  for (const [index, below] of cards.entries()) {
    const key = `${delivery.id}-${index + 1}`;
    if ((await takeTurn(serving)).kind === "not_now") return NOT_WHOLE;
    const outcome = await askPlatform(serving, async (platform, signal) => {
      const options = { signal, maxAgeMs: toMaxAgeMs(delivery), thread: message };
      const found = mayStand ? await platform.find(lease.channel, key, options) : null;
      if (found) return found;
      return platform.post(lease.channel, below, { idempotencyKey: key, signal, thread: message });
    });
    if (outcome === null) return NOT_WHOLE;
    if (outcome.kind === "retry") return toLookedFor(outcome);
    if (outcome.kind === "rejected")
      log.warn({ deliveryId: delivery.id, reason: outcome.reason }, "a long form is left out");
  }
  return { kind: "sent", message };
}

/** The message stands, so that it has to be looked for whatever kept its long form back. */
const toLookedFor = ({
  retryAfterMs,
}: Extract<PostOutcome, { kind: "retry" }>): Extract<PostOutcome, { kind: "retry" }> => ({
  ...{ kind: "retry", reason: "server", retryAfterMs },
});

const NOT_WHOLE: PostOutcome = { kind: "retry", reason: "server", retryAfterMs: null };
