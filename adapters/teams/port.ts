import { setTimeout } from "node:timers/promises";
import type { Card } from "../../src/chat/card.ts";
import type { ChannelRef, ChatPort, MessageRef, PostOutcome } from "../../src/chat/port.ts";
import { CONVERSATION_GAP_MS, LATE_ARRIVAL_MS } from "./limits.ts";
import { createOpener } from "./opener.ts";
import { toOutcome } from "./outcome.ts";
import { parseReference, type TeamsReference, toThread } from "./reference.ts";
import { remember } from "./remember.ts";
import { type Kind, renderMessage } from "./render.ts";
import { type Outgoing, type TeamsTransport, TransportError } from "./transport.ts";
import { createTurns } from "./turns.ts";

export interface TeamsPort extends ChatPort {
  /** Says something in answer to a person, now; keeps the same limits. Rejects as the transport does. */
  answer(to: TeamsReference, message: Outgoing, signal: AbortSignal): Promise<{ id: string }>;
}

/** Tries of an answer: somebody waits for it, and may rather read it twice than not at all. */
const MAX_TRIES = 3;
const RETRY_MS = 300;

const ABORTED: PostOutcome = { kind: "retry", reason: "network", retryAfterMs: null };
const UNKNOWN_PLACE: PostOutcome = { kind: "rejected", reason: "not_found" };

/**
 * Teams as a chat platform.
 *
 * Teams has no look-up of a message by a key, and gives a bot no list of its messages. `find` knows what this
 * process posted and had an answer for. A post whose answer was lost, or whose process died before it was
 * written down, is posted again: it may stand twice, and is never missing.
 */
export function createTeamsPort(
  transport: TeamsTransport,
  { nowMs = () => performance.now() }: { nowMs?: () => number } = {},
): TeamsPort {
  /** Posts whose answer came, by channel and key. */
  const posted = new Map<string, MessageRef>();
  const takeTurn = createTurns(nowMs);
  const open = createOpener(transport);
  const ask = async (
    channel: ChannelRef,
    signal: AbortSignal,
    work: (to: TeamsReference & { conversationId: string }) => Promise<PostOutcome>,
  ): Promise<PostOutcome> => {
    const reference = parseReference(channel);
    if (reference === null) return UNKNOWN_PLACE;
    try {
      if (signal.aborted) return ABORTED;
      return (await takeTurn(reference, signal)) ?? (await work(await open(reference, signal)));
    } catch (error) {
      if (signal.aborted) return ABORTED;
      if (!(error instanceof TransportError)) throw error;
      return toOutcome(error);
    }
  };

  return {
    platform: "teams",
    pacing: { perChannelGapMs: CONVERSATION_GAP_MS, lateArrivalMs: LATE_ARRIVAL_MS },
    updatesInPlace: true,
    async post(to, card, { idempotencyKey, thread, signal }) {
      const known = posted.get(toKey(to, idempotencyKey));
      if (known) return { kind: "sent", message: known };
      return ask(to, signal, async (at) => {
        const conversationId = thread
          ? toThread(at, at.conversationId, thread.messageId)
          : at.conversationId;
        const { id } = await transport.send(
          { ...at, conversationId },
          renderMessage(card, kindOf(card)),
          signal,
        );
        const message: MessageRef = { channel: to, messageId: id };
        remember(posted, toKey(to, idempotencyKey), message);
        return { kind: "sent", message };
      });
    },
    update: (message, card, { signal }) =>
      ask(message.channel, signal, async (at) => {
        await transport.update(at, message.messageId, renderMessage(card, kindOf(card)), signal);
        return { kind: "sent", message };
      }),
    find: async (to, idempotencyKey) => posted.get(toKey(to, idempotencyKey)) ?? null,
    async answer(to, message, signal) {
      for (let tries = 1; ; tries += 1) {
        const held = await takeTurn(to, signal);
        if (held) throw new TransportError(429, held.retryAfterMs, held.reason);
        try {
          return await transport.send(await open(to, signal), message, signal);
        } catch (error) {
          const outcome = toOutcome(error);
          if (outcome.kind !== "retry" || tries >= MAX_TRIES) throw error;
          await setTimeout(outcome.retryAfterMs ?? RETRY_MS * tries, undefined, { signal });
        }
      }
    },
  };
}

/** What is delivered is an alert, unless it is a list: a digest stands open. */
const kindOf = ({ blocks }: Card): Kind =>
  blocks.some(({ kind }) => kind === "list" || kind === "table") ? "view" : "alert";

const toKey = ({ workspaceId, externalId }: ChannelRef, key: string) =>
  `${workspaceId} ${externalId} ${key}`;
