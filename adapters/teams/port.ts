import type { Card } from "../../src/chat/card.ts";
import type { ChannelRef, ChatPort, MessageRef, PostOutcome } from "../../src/chat/port.ts";
import { type Answers, createAnswers } from "./answers.ts";
import { CONVERSATION_GAP_MS, LATE_ARRIVAL_MS } from "./limits.ts";
import type { LookUp } from "./look-up.ts";
import { withMarker } from "./marker.ts";
import { createOpener } from "./opener.ts";
import { toOutcome } from "./outcome.ts";
import { parseReference, type TeamsReference, toThread } from "./reference.ts";
import { remember } from "./remember.ts";
import { type Kind, renderMessage } from "./render.ts";
import { type TeamsTransport, TransportError } from "./transport.ts";
import { createTurns } from "./turns.ts";
import { type Seen, withViews } from "./views.ts";

export type TeamsPort = ChatPort & Answers;

export interface TeamsPortOptions {
  nowMs?: () => number;
  /** Null where messages cannot be read. */
  lookUp?: LookUp | null;
  /** Who is shown a view of their own. */
  seen?: Pick<Seen, "in"> | null;
}

const ABORTED: PostOutcome = { kind: "retry", reason: "network", retryAfterMs: null };
const UNKNOWN_PLACE: PostOutcome = { kind: "rejected", reason: "not_found" };

/**
 * Teams as a chat platform.
 *
 * Teams has no look-up of a message by a key. `find` knows what this process posted and had an answer for, and
 * with `lookUp` what any process posted where the bot may read. Else a post whose answer was lost, or whose
 * process died before it was written down, is posted again: it may stand twice, and is never missing.
 */
export function createTeamsPort(
  transport: TeamsTransport,
  { nowMs = () => performance.now(), lookUp = null, seen = null }: TeamsPortOptions = {},
): TeamsPort {
  /** Posts whose answer came, by channel and key. */
  const posted = new Map<string, MessageRef>();
  const takeTurn = createTurns(nowMs);
  const open = createOpener(transport);
  const toMessage = (card: Card, at: TeamsReference) =>
    withViews(renderMessage(card, kindOf(card)), card, seen?.in(at) ?? []);
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
    ...createAnswers({ transport, takeTurn, open }),
    platform: "teams",
    pacing: { perChannelGapMs: CONVERSATION_GAP_MS, lateArrivalMs: LATE_ARRIVAL_MS },
    updatesInPlace: true,
    threads: false,
    async post(to, card, { idempotencyKey, thread, signal }) {
      const known = posted.get(toKey(to, idempotencyKey));
      if (known) return { kind: "sent", message: known };
      return ask(to, signal, async (at) => {
        const conversationId = thread
          ? toThread(at, at.conversationId, thread.messageId)
          : at.conversationId;
        const { id } = await transport.send(
          { ...at, conversationId },
          withMarker(toMessage(card, at), idempotencyKey),
          signal,
        );
        const message: MessageRef = { channel: to, messageId: id };
        remember(posted, toKey(to, idempotencyKey), message);
        return { kind: "sent", message };
      });
    },
    update: (message, card, { signal }) =>
      ask(message.channel, signal, async (at) => {
        await transport.update(at, message.messageId, toMessage(card, at), signal);
        return { kind: "sent", message };
      }),
    async find(to, idempotencyKey, { signal }) {
      const known = posted.get(toKey(to, idempotencyKey));
      if (known !== undefined) return { kind: "sent", message: known };
      const reference = parseReference(to);
      if (!lookUp || !reference) return null;
      try {
        const messageId = await lookUp(reference, idempotencyKey, signal);
        return messageId === null ? null : { kind: "sent", message: { channel: to, messageId } };
      } catch (error) {
        const outcome = toOutcome(error);
        if (outcome.kind !== "retry" || outcome.reason === "network") throw error;
        // What may have arrived is looked for again after the wait that was told.
        return { kind: "retry", reason: "server", retryAfterMs: outcome.retryAfterMs };
      }
    },
  };
}

/** What is delivered is an alert, unless it is a list: a digest stands open. */
const kindOf = ({ blocks }: Card): Kind =>
  blocks.some(({ kind }) => kind === "list" || kind === "table") ? "view" : "alert";

const toKey = ({ workspaceId, externalId }: ChannelRef, key: string) =>
  `${workspaceId} ${externalId} ${key}`;
