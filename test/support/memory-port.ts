import type { Card } from "../../src/chat/card.ts";
import type { ChannelRef, ChatPort, MessageRef, PostOutcome } from "../../src/chat/port.ts";

/** A message as the platform keeps it. */
export interface Arrived {
  channel: string;
  key: string;
  card: Card;
}

/** What the platform does with the next post: by default it takes it. */
export type Fault = "takes_then_dies" | "dies" | Exclude<PostOutcome, { kind: "sent" }>;

/** A platform in this process that stores what arrived, and fails when told to. */
export interface MemoryPort extends ChatPort {
  arrived: Arrived[];
  /** One for each coming post; used up in order. */
  faults: Fault[];
}

export function createMemoryPort(): MemoryPort {
  const arrived: Arrived[] = [];
  const faults: Fault[] = [];
  const refOf = (channel: ChannelRef, key: string): MessageRef => ({ channel, messageId: key });
  return {
    ...{ platform: "web", arrived, faults },
    async post(to, card, { idempotencyKey: key }) {
      const fault = faults.shift();
      if (typeof fault === "object") return fault;
      if (fault !== "dies") arrived.push({ channel: to.externalId, key, card });
      if (fault !== undefined) throw new Error("the process died");
      return { kind: "sent", message: refOf(to, key) };
    },
    async update(message) {
      return { kind: "sent", message };
    },
    async find(to, key) {
      return arrived.some((message) => message.key === key) ? refOf(to, key) : null;
    },
  };
}
