import type { ChatPort, MessageRef, PostOutcome } from "../../src/chat/port.ts";
import { renderCard } from "./render.ts";

export interface ConsolePortOptions {
  /** Takes whole lines. */
  write: (text: string) => void;
  /** Columns. */
  width: number;
  color: boolean;
}

/**
 * The terminal as a chat platform. A key is printed once in the life of the process; what an earlier
 * process printed it cannot know.
 */
export function createConsolePort({ write, width, color }: ConsolePortOptions): ChatPort {
  const posted = new Map<string, MessageRef>();
  return {
    platform: "console",
    pacing: { perChannelGapMs: 0, lateArrivalMs: 0 },
    updatesInPlace: false,
    threads: false,
    post(to, card, { idempotencyKey, signal }) {
      const known = posted.get(idempotencyKey);
      if (known) return sent(known);
      if (signal.aborted) return Promise.resolve(ABORTED);
      const message: MessageRef = { channel: to, messageId: idempotencyKey };
      // An alert shows its quote and link already: what else can be typed, `help` tells.
      write(`\n${renderCard({ ...card, actions: [] }, { width, color })}`);
      posted.set(idempotencyKey, message);
      return sent(message);
    },
    update(message, card, { signal }) {
      if (signal.aborted) return Promise.resolve(ABORTED);
      // A line that was printed cannot be changed: the new state is printed after it.
      write(`\n${renderCard({ ...card, title: `${card.title} (updated)` }, { width, color })}`);
      return sent(message);
    },
    async find(_, idempotencyKey) {
      const message = posted.get(idempotencyKey);
      return message ? sent(message) : null;
    },
  };
}

const ABORTED: PostOutcome = { kind: "retry", reason: "network", retryAfterMs: null };
const sent = (message: MessageRef): Promise<Extract<PostOutcome, { kind: "sent" }>> =>
  Promise.resolve({ kind: "sent", message });
