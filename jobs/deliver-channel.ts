import { mayHaveArrived } from "../src/chat/deliver.ts";
import type { ChatPort, PostOutcome } from "../src/chat/port.ts";
import type { OwedDelivery, Settlement } from "../src/store/types/delivery.ts";
import { amendOne } from "./deliver-amend.ts";
import { postBelow, toMaxAgeMs } from "./deliver-below.ts";
import { askPlatform, decide, type Serving, takeTurn } from "./deliver-post.ts";
import { pause } from "./deliver-wait.ts";

/** A channel that is due again within this is kept. */
const LINGER_MS = 1_000;

/** How a channel was left. */
export interface Served {
  /** Ms until it may be served again; null when it is owed nothing. */
  dueInMs: number | null;
}

/**
 * Posts what a channel is owed, in order and at the platform's pace, and changes messages that others
 * have reported since, until nothing is due or the lease ends. Rejects when the store is lost: then
 * the lease must not be given back, as what was posted last may not have been written.
 */
export async function serveChannel(serving: Serving): Promise<Served> {
  const { lease } = serving;
  // Whoever held the channel before may be posting still.
  if (lease.channel.wasHeld) await pause(serving.graceMs, lease.ending);
  while (!lease.ending.aborted) {
    const left = await serveOnce(serving);
    if (!left) continue;
    if (left.dueInMs === null || left.dueInMs > LINGER_MS) return left;
    await pause(left.dueInMs, lease.ending);
  }
  return { dueInMs: 0 };
}

/** Null when there may be more to do at once. */
async function serveOnce(serving: Serving): Promise<Served | null> {
  const owed = await serving.outbox.next(serving.lease.channel.id);
  // Nothing is left that the last worker could have posted.
  if (owed.length === 0) serving.state.isUncertain = false;
  const wait = owed.findIndex(({ dueInMs }) => dueInMs > 0);
  const due = wait < 0 ? owed : owed.slice(0, wait);
  if (due.length > 0) return postAll(serving, due);
  return (await amendOne(serving)) ? null : { dueInMs: owed[0]?.dueInMs ?? null };
}

/** Null when all were done with and the next can be read. */
async function postAll(serving: Serving, due: readonly OwedDelivery[]): Promise<Served | null> {
  const settling: Promise<void>[] = [];
  const settle = (settlement: Settlement) => {
    const settled = serving.outbox.settle(settlement);
    // Heard below; a rejection that comes earlier must not end the process.
    settled.catch(() => undefined);
    settling.push(settled);
    return settled;
  };
  let left: Served | null = null;
  for (const delivery of due) {
    left = await postOne(serving, delivery, settle);
    if (left) break;
  }
  await Promise.all(settling);
  return left;
}

async function postOne(
  serving: Serving,
  delivery: OwedDelivery,
  settle: (settlement: Settlement) => Promise<void>,
): Promise<Served | null> {
  const { lease, cards, log } = serving;
  const turn = await takeTurn(serving);
  if (turn.kind === "not_now") return { dueInMs: turn.dueInMs };
  const told = await cards.get(delivery);
  if (!told) {
    await settle({ id: delivery.id, state: "rejected", failure: "nothing to tell any more" });
    return null;
  }
  const mayStand = serving.state.isUncertain || mayHaveArrived(delivery);
  const posted = await askPlatform(serving, async (port, signal) => {
    const found = await findPosted(serving, delivery, { port, signal });
    if (found) return found;
    return port.post(lease.channel, told.card, { idempotencyKey: delivery.id, signal });
  });
  const outcome =
    posted?.kind === "sent"
      ? await postBelow(serving, { delivery, card: told.card, message: posted.message, mayStand })
      : posted;
  if (!outcome) return { dueInMs: serving.pauses.leftMs(lease.channel) };
  const decision = await decide(serving, outcome, delivery.attempts + 1);
  switch (decision.state) {
    case "sent": {
      const { coverage } = told;
      void settle({ id: delivery.id, state: "sent", message: decision.message, coverage });
      return null;
    }
    case "rejected":
      log.error(
        { deliveryId: delivery.id, reason: decision.failure },
        "the platform refuses a message",
      );
      // Before the next post: whoever looks for what was posted stops at the first that is not there.
      await settle({ id: delivery.id, state: "rejected", failure: decision.failure });
      return null;
    case "pending":
      void settle({
        id: delivery.id,
        state: "pending",
        failure: decision.failure,
        delayMs: decision.delayMs,
      });
      return { dueInMs: decision.delayMs };
    case "stopped":
      void settle({ id: delivery.id, state: "pending", failure: decision.failure, delayMs: 0 });
      return { dueInMs: null };
    default:
      return decision satisfies never;
  }
}

/**
 * Looks for a delivery that may have arrived. After a worker that never gave the channel back any of the
 * next may have; they were posted in order, so the first that did not ends the search.
 */
async function findPosted(
  serving: Serving,
  delivery: OwedDelivery,
  { port, signal }: { port: ChatPort; signal: AbortSignal },
): Promise<PostOutcome | null> {
  if (!serving.state.isUncertain && !mayHaveArrived(delivery)) return null;
  const found = await port.find(serving.lease.channel, delivery.id, {
    ...{ signal, maxAgeMs: toMaxAgeMs(delivery) },
  });
  if (found === null) serving.state.isUncertain = false;
  return found;
}
