import type { WebClient } from "@slack/web-api";
import type {
  ChannelRef,
  ChatPort,
  FindOptions,
  FindOutcome,
  MessageRef,
  PostOutcome,
} from "../../src/chat/port.ts";
import type { Log } from "../../src/shared/log.ts";
import type { Clients } from "./clients.ts";
import { CHANNEL_GAP_MS } from "./limits.ts";
import { toFailure, UNKNOWN } from "./outcome.ts";
import { createLimits } from "./post-limits.ts";
import { renderMessage } from "./render.ts";

/** Kind of the metadata that a delivery carries (https://docs.slack.dev/messaging/message-metadata). */
export const DELIVERY_EVENT = "pledgewatch_delivery";

/** A post whose answer did not come can still be under way for as long as a call may take. */
const LATE_ARRIVAL_MS = 15_000;
/** Where nobody knows since when a message can stand, it is looked for among those of a day. */
const LOOK_BACK_MS = 24 * 60 * 60_000;
/** Slack recommends no more a page: https://docs.slack.dev/apis/web-api/pagination */
const PAGE_MESSAGES = 200;
/** Keys that this process remembers. */
const MAX_KEYS = 10_000;

/** Slack as a chat platform. A key is known to this process; what others posted is found by its metadata. */
export function createSlackPort({ clients, log }: { clients: Clients; log: Log }): ChatPort {
  const posted = new Map<string, MessageRef>();
  const limits = createLimits();
  const tellUnlooked = createNote(log);
  const remember = (key: string, message: MessageRef) => {
    posted.set(key, message);
    const [oldest] = posted.keys();
    if (posted.size > MAX_KEYS && oldest !== undefined) posted.delete(oldest);
  };
  return {
    platform: "slack",
    pacing: { perChannelGapMs: CHANNEL_GAP_MS, lateArrivalMs: LATE_ARRIVAL_MS },
    updatesInPlace: true,
    threads: true,
    async post(to, card, { idempotencyKey, thread, signal }) {
      const known = posted.get(idempotencyKey);
      if (known) return { kind: "sent", message: known };
      return call(clients, to, { signal, toFailure: limits.toPostFailure(to) }, async (client) => {
        const { ts } = await client.chat.postMessage({
          ...{ channel: to.externalId, ...renderMessage(card) },
          ...(thread ? { thread_ts: thread.messageId } : {}),
          ...{ unfurl_links: false, unfurl_media: false },
          metadata: { event_type: DELIVERY_EVENT, event_payload: { key: idempotencyKey } },
        });
        // Slack says where it stands; without that it is to be looked for.
        if (ts === undefined) return UNKNOWN;
        const message: MessageRef = { channel: to, messageId: ts };
        remember(idempotencyKey, message);
        return { kind: "sent", message };
      });
    },
    update(message, card, { signal }) {
      const { channel, messageId } = message;
      return call(clients, channel, { signal, toFailure }, async (client) => {
        // Metadata stays as it was where none is given.
        await client.chat.update({
          ...{ channel: channel.externalId, ts: messageId, ...renderMessage(card) },
        });
        return { kind: "sent", message };
      });
    },
    async find(to, idempotencyKey, options) {
      const known = posted.get(idempotencyKey);
      if (known) return { kind: "sent", message: known };
      const { signal } = options;
      const outcome = await call(clients, to, { signal, toFailure }, (client) =>
        look(client, to, { key: idempotencyKey, ...options }),
      );
      if (outcome?.kind === "rejected") {
        tellUnlooked(to, outcome.reason);
        return null;
      }
      if (outcome?.kind !== "retry" || outcome.reason !== "rate_limited") return outcome;
      // How fast Slack lets anybody look says nothing of posts.
      return { kind: "retry", reason: "server", retryAfterMs: outcome.retryAfterMs };
    },
  };
}

/** Says once of a workspace and reason that nobody may look. */
function createNote(log: Log): (to: ChannelRef, reason: string) => void {
  const told = new Set<string>();
  return ({ workspaceId, externalId }, reason) => {
    const key = `${workspaceId} ${reason}`;
    if (told.has(key)) return;
    told.add(key);
    log.warn(
      { workspaceId, externalId, reason },
      "slack: messages may not be looked through here: a post whose answer was lost may stand twice",
    );
  };
}

interface CallOptions {
  signal: AbortSignal;
  toFailure: (error: unknown) => PostOutcome;
}

/** One call within a signal: one that ends the wait leaves open what became of the call. */
async function call<Outcome extends PostOutcome | null>(
  clients: Clients,
  to: ChannelRef,
  { signal, toFailure }: CallOptions,
  run: (client: WebClient) => Promise<Outcome>,
): Promise<Outcome | PostOutcome> {
  if (signal.aborted) return UNKNOWN;
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve(UNKNOWN);
    signal.addEventListener("abort", onAbort, { once: true });
    runOnce(clients, to, { signal, toFailure, run })
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", onAbort));
  });
}

const LOGGED_OUT: PostOutcome = { kind: "rejected", reason: "auth" };

/** A token that was renewed meanwhile, here or in another process, is no reason to give up. */
async function runOnce<Outcome extends PostOutcome | null>(
  clients: Clients,
  to: ChannelRef,
  { signal, toFailure, run }: CallOptions & { run: (client: WebClient) => Promise<Outcome> },
): Promise<Outcome | PostOutcome> {
  try {
    const client = await clients.of(to);
    if (client === null) return LOGGED_OUT;
    // Whoever gave up meanwhile looks for what may have been posted: nothing may come after that.
    if (signal.aborted) return UNKNOWN;
    const outcome = await run(client).catch(toFailure);
    if (outcome?.kind !== "rejected" || outcome.reason !== "auth") return outcome;
    const next = await clients.of(to, { isFresh: true });
    return next === null || next === client || signal.aborted ? outcome : await run(next);
  } catch (error) {
    return toFailure(error);
  }
}

/** Looks through the messages since then, the newest first. */
async function look(
  client: WebClient,
  to: ChannelRef,
  { key, signal, maxAgeMs, thread }: FindOptions & { key: string },
): Promise<FindOutcome> {
  const oldest = String((Date.now() - (maxAgeMs ?? LOOK_BACK_MS)) / 1_000);
  const inPage = { limit: PAGE_MESSAGES, include_all_metadata: true };
  const among = { channel: to.externalId, oldest, ...inPage };
  let cursor: string | undefined;
  for (;;) {
    if (signal.aborted) return UNKNOWN;
    const page = { ...among, ...(cursor === undefined ? {} : { cursor }) };
    const { messages = [], response_metadata } = thread
      ? await client.conversations.replies({ ...page, ts: thread.messageId })
      : await client.conversations.history(page);
    const found = messages.find(
      ({ metadata }) =>
        metadata?.event_type === DELIVERY_EVENT &&
        (metadata.event_payload as { key?: unknown } | undefined)?.key === key,
    );
    if (found?.ts !== undefined)
      return { kind: "sent", message: { channel: to, messageId: found.ts } };
    cursor = response_metadata?.next_cursor;
    if (cursor === undefined || cursor === "") return null;
  }
}
