import { setTimeout } from "node:timers/promises";
import { request } from "undici";
import { type Card, renderPlain } from "../../src/chat/card.ts";
import type { ChannelRef, ChatPort, MessageRef, PostOutcome } from "../../src/chat/port.ts";
import type { Arrivals, Behaviour } from "./platform-stand-in.ts";
import { startProcess } from "./store-process.ts";

/** The stand-in, running. */
export interface Platform {
  url: string;
  control(behaviour: Partial<Behaviour>): Promise<void>;
  arrived(): Promise<Arrivals>;
  /** Resolves when so many messages arrived; rejects after `timeoutMs`. */
  until(count: number, timeoutMs: number): Promise<void>;
  forget(): Promise<void>;
  stop(): Promise<void>;
}

const STAND_IN = new URL("./platform-stand-in.ts", import.meta.url);
const POLL_MS = 20;

/** Starts the stand-in in a process of its own. */
export async function startPlatform(): Promise<Platform> {
  const running = startProcess(STAND_IN, []);
  const url = `http://127.0.0.1:${await running.next()}`;
  const arrived = async () => (await (await fetch(`${url}/arrived`)).json()) as Arrivals;
  const tell = async (path: string, body: unknown) => {
    await fetch(`${url}${path}`, { method: "POST", body: JSON.stringify(body) });
  };
  return {
    url,
    arrived,
    control: (behaviour) => tell("/control", behaviour),
    forget: () => tell("/forget", null),
    async until(count, timeoutMs) {
      const endMs = performance.now() + timeoutMs;
      for (;;) {
        const arrivedCount = Number(await (await fetch(`${url}/count`)).json());
        if (arrivedCount >= count) return;
        if (performance.now() > endMs)
          throw new Error(`only ${arrivedCount} messages after ${timeoutMs} ms`);
        await setTimeout(POLL_MS);
      }
    },
    stop: () => running.kill(),
  };
}

export interface PlatformPortOptions {
  url: string;
  perChannelGapMs?: number;
  lateArrivalMs?: number;
  /** Which client posts. */
  client?: "fetch" | "request";
}

interface Reply {
  status: number;
  retryAfter: string | null;
  body: { messageId?: string | null; scope?: "channel" | "workspace" };
}

/** A chat port that posts to the stand-in over HTTP. */
export function createPlatformPort({
  url,
  perChannelGapMs = 0,
  lateArrivalMs = 0,
  client = "fetch",
}: PlatformPortOptions): ChatPort {
  const call = client === "fetch" ? callByFetch : callByRequest;
  const send = async (
    path: string,
    { to, card, key, signal, messageId }: Sending,
  ): Promise<PostOutcome> => {
    const message = { workspace: to.workspaceId, channel: to.externalId, key, messageId };
    const body = JSON.stringify({ ...message, text: renderPlain(card), sentAtMs: Date.now() });
    const reply = await call(`${url}${path}`, { method: "POST", body, signal }).catch(() => null);
    return reply ? toOutcome(reply, to) : { kind: "retry", reason: "network", retryAfterMs: null };
  };
  return {
    platform: "web",
    pacing: { perChannelGapMs, lateArrivalMs },
    updatesInPlace: true,
    threads: false,
    post: (to, card, { idempotencyKey: key, signal }) => send("/post", { to, card, key, signal }),
    update: ({ channel, messageId }, card, { idempotencyKey: key, signal }) =>
      send("/update", { to: channel, card, key, signal, messageId }),
    async find(to, key, { signal }) {
      const query = new URLSearchParams({ channel: to.externalId, key });
      const { body } = await call(`${url}/find?${query}`, { method: "GET", signal });
      return body.messageId ? { kind: "sent", message: toRef(to, body.messageId) } : null;
    },
  };
}

interface Sending {
  to: ChannelRef;
  card: Card;
  key: string;
  signal: AbortSignal;
  messageId?: string;
}

interface Call {
  method: "GET" | "POST";
  body?: string;
  signal: AbortSignal;
}

async function callByFetch(url: string, call: Call): Promise<Reply> {
  const response = await fetch(url, call);
  const body = (await response.json()) as Reply["body"];
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body };
}

async function callByRequest(url: string, call: Call): Promise<Reply> {
  const { statusCode, headers, body } = await request(url, call);
  const retryAfter = headers["retry-after"];
  return {
    status: statusCode,
    retryAfter: typeof retryAfter === "string" ? retryAfter : null,
    body: (await body.json()) as Reply["body"],
  };
}

function toOutcome({ status, retryAfter, body }: Reply, to: ChannelRef): PostOutcome {
  if (status === 200) return { kind: "sent", message: toRef(to, body.messageId ?? "") };
  if (status === 404) return { kind: "rejected", reason: "not_found" };
  const retryAfterMs = retryAfter === null ? null : Number(retryAfter) * 1_000;
  if (status !== 429) return { kind: "retry", reason: "server", retryAfterMs };
  return { kind: "retry", reason: "rate_limited", scope: body.scope ?? "channel", retryAfterMs };
}

const toRef = (
  { platform, workspaceId, externalId }: ChannelRef,
  messageId: string,
): MessageRef => ({
  channel: { platform, workspaceId, externalId, reference: null },
  messageId,
});
