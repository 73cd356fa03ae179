import { z } from "zod";
import { decideRetry } from "../src/chat/deliver.ts";
import type { MessageRef } from "../src/chat/port.ts";
import type { Amendment } from "../src/store/types/delivery.ts";
import { askPlatform, type Serving, takeTurn } from "./deliver-post.ts";

/** After so many tries the message stays as it is: what it says is true all the same. */
const MAX_TRIES = 10;

const StoredMessage = z.object({
  messageId: z.string(),
  channel: z.object({
    platform: z.enum(["slack", "teams", "console", "web"]),
    workspaceId: z.string(),
    externalId: z.string(),
    reference: z.unknown(),
  }),
}) satisfies z.ZodType<MessageRef>;

/**
 * Brings one message of the channel up to date with who else reported its event, never as a new message.
 * Changing it twice does no harm. False when there was none to change, or not now.
 */
export async function amendOne(serving: Serving): Promise<boolean> {
  const { lease, outbox } = serving;
  for (const amendment of await outbox.amendments(lease.channel.id)) {
    const change = await toChange(serving, amendment);
    if (!change) {
      await settle(serving, amendment, { state: "done", coverage: null });
      continue;
    }
    if ((await takeTurn(serving)).kind === "not_now") return false;
    // The same change has the same key.
    const idempotencyKey = amendment.isCorrected
      ? `${amendment.deliveryId}-c${amendment.version}`
      : `${amendment.deliveryId}-${change.coverage.length}`;
    const outcome = await askPlatform(serving, (port, signal) =>
      port.update(change.message, change.card, { idempotencyKey, signal }),
    );
    if (!outcome) return false;
    const { coverage } = change;
    const decision = decideRetry(outcome, amendment.attempts + 1, serving.random());
    if (decision.state === "sent") await settle(serving, amendment, { state: "done", coverage });
    else if (decision.state === "pending" && amendment.attempts + 1 < MAX_TRIES)
      await settle(serving, amendment, { state: "pending", delayMs: decision.delayMs });
    // A message that was deleted, or can no more be changed, stays so.
    else await settle(serving, amendment, { state: "done", coverage: null });
    return true;
  }
  return false;
}

/** Null where the message says already what it would say, or cannot be changed in place. */
async function toChange({ port, cards }: Serving, amendment: Amendment) {
  const { message, coverage, isCorrected } = amendment;
  const stored = StoredMessage.safeParse(message);
  if (!port.updatesInPlace || !stored.success) return null;
  const told = await cards.getFresh(amendment);
  if (!told || (!isCorrected && told.coverage.join("\n") === coverage.join("\n"))) return null;
  return { message: stored.data, ...told };
}

type Outcome = { state: "done"; coverage: string[] | null } | { state: "pending"; delayMs: number };

const settle = (
  { outbox }: Serving,
  { deliveryId, version }: Amendment,
  outcome: Outcome,
): Promise<void> => outbox.settleAmendment({ deliveryId, version, ...outcome });
