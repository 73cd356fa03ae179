import type { Card } from "../../src/chat/card.ts";
import type { ChannelRef, ChatPort, MessageRef, PostOutcome } from "../../src/chat/port.ts";

/** A message as the platform keeps it. */
export interface Arrived {
  channel: string;
  key: string;
  card: Card;
  /** The message below which it stands; null for the channel itself. */
  below: string | null;
}

/** What the platform does with the next post: by default it takes it. */
export type Fault =
  | "takes_without_answer"
  | "takes_nothing_and_throws"
  | Exclude<PostOutcome, { kind: "sent" }>;

/** A platform in this process that stores what arrived, and fails when told to. */
export interface MemoryPort extends ChatPort {
  arrived: Arrived[];
  /** One for each coming post; used up in order. */
  faults: Fault[];
  /** Keys that were looked for. */
  looked: string[];
  updates: number;
}

export function createMemoryPort({
  platform = "web",
  perChannelGapMs = 0,
  lateArrivalMs = 0,
  updatesInPlace = true,
  threads = false,
}: Partial<
  Pick<ChatPort, "platform" | "updatesInPlace" | "threads"> & ChatPort["pacing"]
> = {}): MemoryPort {
  const arrived: Arrived[] = [];
  const faults: Fault[] = [];
  const looked: string[] = [];
  const refOf = (channel: ChannelRef, key: string): MessageRef => ({ channel, messageId: key });
  const port: MemoryPort = {
    ...{ platform, pacing: { perChannelGapMs, lateArrivalMs }, updatesInPlace, threads },
    ...{ arrived, faults, looked, updates: 0 },
    async post(to, card, { idempotencyKey: key, signal, thread }) {
      const fault = faults.shift();
      if (typeof fault === "object") return fault;
      if (signal.aborted) return { kind: "retry", reason: "network", retryAfterMs: null };
      if (fault === "takes_nothing_and_throws") throw new Error("a bug of the adapter");
      if (!arrived.some((message) => message.key === key))
        arrived.push({ channel: to.externalId, key, card, below: thread?.messageId ?? null });
      if (fault === undefined) return { kind: "sent", message: refOf(to, key) };
      return { kind: "retry", reason: "network", retryAfterMs: null };
    },
    async update(message, card) {
      const at = arrived.findIndex(({ key }) => key === message.messageId);
      const fault = faults.shift();
      if (typeof fault === "object") return fault;
      const found = arrived[at];
      if (!found) return { kind: "rejected", reason: "not_found" };
      port.updates += 1;
      arrived[at] = { ...found, card };
      return { kind: "sent", message };
    },
    async find(to, key) {
      looked.push(key);
      const isThere = arrived.some((message) => message.key === key);
      return isThere ? { kind: "sent", message: refOf(to, key) } : null;
    },
  };
  return port;
}
