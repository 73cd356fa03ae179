import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import { minutesLater, NOW_AT } from "../../support/store.ts";

export function describeConversations(store: () => Store): void {
  describe("conversations", () => {
    it("remembers the last questions of a thread, oldest first", async () => {
      const { conversations } = store();
      for (const question of ["one", "two", "three"]) {
        await conversations.append("thread", null, question, NOW_AT);
      }
      await conversations.append("other", "chn_1", "else", NOW_AT);
      expect(await conversations.history("thread", 10)).toEqual(["one", "two", "three"]);
      expect(await conversations.history("thread", 2)).toEqual(["two", "three"]);
      expect(await conversations.history("unknown", 2)).toEqual([]);
    });

    it("knows when the last question of a thread was asked", async () => {
      const { conversations } = store();
      await conversations.append("thread", null, "one", NOW_AT);
      await conversations.append("thread", null, "two", minutesLater(5));
      await conversations.append("other", null, "else", minutesLater(9));
      expect(await conversations.lastAskedAt("thread")).toBe(minutesLater(5));
      expect(await conversations.lastAskedAt("unknown")).toBeNull();
    });

    it("forgets what is old", async () => {
      const { conversations } = store();
      await conversations.append("thread", null, "old", NOW_AT);
      await conversations.append("thread", null, "new", minutesLater(1));
      expect(await conversations.forget(minutesLater(1))).toBe(1);
      expect(await conversations.forget(minutesLater(1))).toBe(0);
      expect(await conversations.history("thread", 10)).toEqual(["new"]);
    });
  });
}
