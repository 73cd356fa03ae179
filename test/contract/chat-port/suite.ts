import { beforeEach, describe, expect, it } from "vitest";
import type { Card } from "../../../src/chat/card.ts";
import type { ChannelRef, ChatPort } from "../../../src/chat/port.ts";

/** A platform under test, with what a person would see there. */
export interface ChatPortUnderTest {
  port: ChatPort;
  channel: ChannelRef;
  /** Texts of the messages that stand in the channel, oldest first. */
  shown(): string[];
}

const card = (title: string): Card => ({
  title,
  verdict: `The verdict of ${title}`,
  blocks: [
    { kind: "text", text: "A text" },
    { kind: "facts", facts: [{ name: "Figure", value: "40 %" }] },
    { kind: "list", items: ["an item"] },
    { kind: "table", columns: [{ title: "Company", align: "left" }], rows: [["BMW Group"]] },
    { kind: "progress", label: "Share achieved", share: 0.5, text: "half" },
    { kind: "chart", alt: "a chart", points: [], unit: "%" },
    { kind: "quote", text: "a quote", source: "Motor Daily", url: null },
    { kind: "context", text: "a note" },
  ],
  citations: [],
  actions: [{ label: "Evidence", command: "evidence 1", style: "default" }],
});

/** What every chat platform's adapter has to do. */
export function describeChatPort(name: string, create: () => Promise<ChatPortUnderTest>): void {
  describe(`${name} as a chat port`, () => {
    let under: ChatPortUnderTest;
    const signal = new AbortController().signal;
    const FIND = { signal, maxAgeMs: null };
    const post = (title: string, idempotencyKey: string) =>
      under.port.post(under.channel, card(title), { idempotencyKey, signal });
    beforeEach(async () => {
      under = await create();
    });

    it("posts a card with every kind of block", async () => {
      const outcome = await post("One", "key-1");
      expect(outcome).toMatchObject({ kind: "sent", message: { channel: under.channel } });
      expect(under.shown()).toHaveLength(1);
      for (const text of ["One", "The verdict of One", "40 %", "BMW Group", "a quote"])
        expect(under.shown()[0]).toContain(text);
    });

    it("never shows two messages for one key", async () => {
      const first = await post("One", "key-1");
      const again = await post("One", "key-1");
      expect(again).toEqual(first);
      expect(under.shown()).toHaveLength(1);
    });

    it("shows a message for each key, in order", async () => {
      await post("One", "key-1");
      await post("Two", "key-2");
      expect(under.shown().map((text) => /One|Two/.exec(text)?.[0])).toEqual(["One", "Two"]);
    });

    it("finds the message of a key that was posted, and none of another", async () => {
      const outcome = await post("One", "key-1");
      const found = await under.port.find(under.channel, "key-1", FIND);
      expect(outcome.kind).toBe("sent");
      expect(found).toEqual(outcome);
      expect(await under.port.find(under.channel, "key-2", FIND)).toBeNull();
    });

    it("gives references that survive being stored as JSON", async () => {
      const outcome = await post("One", "key-1");
      if (outcome.kind !== "sent") throw new Error("not sent");
      expect(JSON.parse(JSON.stringify(outcome.message))).toEqual(outcome.message);
    });

    it("shows the new state of a message that is updated", async () => {
      const outcome = await post("One", "key-1");
      if (outcome.kind !== "sent") throw new Error("not sent");
      const message = JSON.parse(JSON.stringify(outcome.message));
      const updated = await under.port.update(message, card("Changed"), {
        idempotencyKey: "key-1-update",
        signal,
      });
      expect(updated.kind).toBe("sent");
      expect(under.shown().at(-1)).toContain("Changed");
    });

    it("says how fast it takes messages, and whether an update makes a second one", async () => {
      const { pacing, updatesInPlace } = under.port;
      expect(pacing.perChannelGapMs).toBeGreaterThanOrEqual(0);
      const outcome = await post("One", "key-1");
      if (outcome.kind !== "sent") throw new Error("not sent");
      const options = { idempotencyKey: "key-1-update", signal };
      await under.port.update(outcome.message, card("Changed"), options);
      expect(under.shown()).toHaveLength(updatesInPlace ? 1 : 2);
    });

    it("asks to be tried again, and shows nothing, when it was told to stop", async () => {
      const outcome = await under.port.post(under.channel, card("One"), {
        idempotencyKey: "key-1",
        signal: AbortSignal.abort(),
      });
      expect(outcome).toMatchObject({ kind: "retry" });
      expect(under.shown()).toEqual([]);
    });
  });
}
