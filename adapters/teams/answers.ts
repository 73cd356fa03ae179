import { setTimeout } from "node:timers/promises";
import type { createOpener } from "./opener.ts";
import { toOutcome } from "./outcome.ts";
import type { TeamsReference } from "./reference.ts";
import type { TeamsMessage } from "./render.ts";
import { type Outgoing, type TeamsTransport, TransportError } from "./transport.ts";
import type { createTurns } from "./turns.ts";

/** What is said to a person now. It keeps the limits that deliveries keep. */
export interface Answers {
  /** Rejects as the transport does. */
  answer(to: TeamsReference, message: Outgoing, signal: AbortSignal): Promise<{ id: string }>;
  /** Puts a message in place of another, once; rejects as the transport does. */
  replace(
    at: TeamsReference,
    change: { id: string; message: TeamsMessage; signal: AbortSignal },
  ): Promise<void>;
}

/** Tries of an answer: somebody waits for it, and may rather read it twice than not at all. */
const MAX_TRIES = 3;
const RETRY_MS = 300;

interface Deps {
  transport: Pick<TeamsTransport, "send" | "update">;
  takeTurn: ReturnType<typeof createTurns>;
  open: ReturnType<typeof createOpener>;
}

export function createAnswers({ transport, takeTurn, open }: Deps): Answers {
  const inTurn = async (to: TeamsReference, signal: AbortSignal) => {
    const held = await takeTurn(to, signal);
    if (held) throw new TransportError(429, held.retryAfterMs, { cause: new Error(held.reason) });
  };
  return {
    async answer(to, message, signal) {
      for (let tries = 1; ; tries += 1) {
        await inTurn(to, signal);
        try {
          return await transport.send(await open(to, signal), message, signal);
        } catch (error) {
          const outcome = toOutcome(error);
          if (outcome.kind !== "retry" || tries >= MAX_TRIES) throw error;
          await setTimeout(outcome.retryAfterMs ?? RETRY_MS * tries, undefined, { signal });
        }
      }
    },
    async replace(at, { id, message, signal }) {
      await inTurn(at, signal);
      await transport.update(at, id, message, signal);
    },
  };
}
