import { setTimeout as sleep } from "node:timers/promises";
import { escapeMarkdown } from "./escape.ts";
import { MAX_STREAM_MS, STREAM_GAP_MS } from "./limits.ts";
import type { TeamsMessage } from "./render.ts";
import { type Outgoing, type TeamsSign, TransportError } from "./transport.ts";

/** An answer that takes longer than this is announced. */
const ANNOUNCE_AFTER_MS = 1_500;

/** An answer on its way. */
export interface Stream {
  /** Brings the answer: as the end of the stream where one was begun, else as a message. Rejects as `say` does. */
  end(message: TeamsMessage): Promise<void>;
  /** There is none. */
  cancel(): void;
}

export interface StreamOptions {
  /** What is done meanwhile, in a few words. */
  text: string;
  announceAfterMs?: number;
  gapMs?: number;
}

/**
 * Says what is done while an answer is made, and brings the answer in place of that. Words of an answer are shown
 * when they are checked against their quotes, so all at once and never piece by piece. In chats with one person
 * only, one at a time: where Teams refuses the stream, the answer is a message like any other.
 * https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux
 */
export function openStream(
  say: (message: Outgoing) => Promise<{ id: string }>,
  { text, announceAfterMs = ANNOUNCE_AFTER_MS, gapMs = STREAM_GAP_MS }: StreamOptions,
): Stream {
  let begun: Promise<{ id: string; atMs: number } | null> = Promise.resolve(null);
  const announce = async () => {
    const { id } = await say(toAnnouncement(text));
    return id === "" ? null : { id, atMs: performance.now() };
  };
  const timer = setTimeout(() => {
    begun = announce().catch(() => null);
  }, announceAfterMs);
  return {
    async end(message) {
      clearTimeout(timer);
      const stream = await begun;
      const ageMs = stream === null ? 0 : performance.now() - stream.atMs;
      if (stream === null || ageMs > MAX_STREAM_MS) return void (await say(message));
      if (ageMs < gapMs) await sleep(gapMs - ageMs);
      await say(toEnd(message, stream.id)).catch((error: unknown) => {
        if (!isRefused(error)) throw error;
        return say(message);
      });
    },
    cancel: () => clearTimeout(timer),
  };
}

const toAnnouncement = (text: string): TeamsSign => ({
  ...{ type: "typing", text },
  entities: [{ type: "streaminfo", streamType: "informative", streamSequence: 1 }],
});

/** A stream ends with a text. */
const toEnd = (message: TeamsMessage, streamId: string): TeamsMessage => ({
  ...message,
  ...(message.text === undefined
    ? { text: escapeMarkdown(message.summary), textFormat: "markdown" }
    : {}),
  entities: [...(message.entities ?? []), { type: "streaminfo", streamType: "final", streamId }],
});

/** The stream was stopped, or is none any more. */
const isRefused = (error: unknown): boolean =>
  error instanceof TransportError &&
  error.status !== null &&
  error.status >= 400 &&
  error.status < 500 &&
  error.status !== 429;
