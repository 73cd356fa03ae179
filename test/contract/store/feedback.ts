import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/types/store.ts";
import {
  extractedChange,
  extractedClaim,
  minutesLater,
  NOW_AT,
  pledge,
  putArticle,
  registerEvent,
} from "../../support/store.ts";

export function describeFeedback(store: () => Store): void {
  describe("feedback", () => {
    const entry = {
      ...{ eventId: null, question: "What does BMW pledge?", channelId: null },
      ...{ reason: "wrong\0year", author: "U1", state: "open" as const },
    };

    it("waits for a review in the order in which it was given, and is decided once", async () => {
      const { feedback } = store();
      const later = await feedback.add({ ...entry, reason: "later" }, minutesLater(1));
      const first = await feedback.add(entry, NOW_AT);
      await feedback.add({ ...entry, state: "noted" }, NOW_AT);
      expect((await feedback.list("open")).map(({ id }) => id)).toEqual([first.id, later.id]);
      expect(first.reason).toBe("wrong\ufffdyear");
      const decision = { state: "accepted", note: "so it is" } as const;
      expect(await feedback.decide(first.id, decision, minutesLater(2))).toBe(true);
      expect(await feedback.decide(first.id, decision, minutesLater(2))).toBe(false);
      expect(await feedback.get(first.id)).toMatchObject({
        ...{ state: "accepted", note: "so it is", decidedAt: minutesLater(2) },
      });
      expect(await feedback.get("fbk_0")).toBeNull();
    });

    it("leads to the statement of an event, as long as its article says so", async () => {
      const { feedback, events, register } = store();
      await putArticle(store(), { claims: [extractedClaim()], changes: [extractedChange()] });
      await register.save({ company: "bmw", pledges: [pledge({ id: "p1" })], milestones: [] });
      const told = await events.record(
        [
          registerEvent({ statementId: "a1#c1", articleId: "a1" }),
          registerEvent({ key: "changed", statementId: "a1#d1", articleId: "a1" }),
          registerEvent({ key: "silent" }),
        ],
        NOW_AT,
      );
      const found = await Promise.all(told.map(({ id }) => feedback.statementOf(id)));
      expect(found.map((one) => one?.kind ?? null)).toEqual(["claim", "change", null]);
      expect(found[0]).toMatchObject({ company: "bmw", quote: extractedClaim().quote });
      await store().articles.saveTags("a1", {
        claims: [extractedClaim({ quote: "Other words." })],
        changes: [],
      });
      expect(await feedback.statementOf(told[0]?.id ?? "")).toBeNull();
    });

    it("corrects a claim or a change wherever statements are read", async () => {
      const { feedback, events, register } = store();
      await putArticle(store(), { claims: [extractedClaim()], changes: [extractedChange()] });
      const told = await events.record(
        [
          registerEvent({ statementId: "a1#c1", articleId: "a1" }),
          registerEvent({ key: "changed", statementId: "a1#d1", articleId: "a1" }),
        ],
        NOW_AT,
      );
      const [claim, change] = await Promise.all(told.map(({ id }) => feedback.statementOf(id)));
      if (!claim || !change) throw new Error("no statement");
      await feedback.correct(claim, { kind: "corrected", fields: { year: 2035 } }, NOW_AT);
      await feedback.correct(change, { kind: "withdrawn" }, NOW_AT);
      const said = await register.statements("bmw");
      expect(said.statements.map((one) => one.claim.year)).toEqual([2035]);
      expect(said.changes).toEqual([]);
      // The last word counts.
      await feedback.correct(claim, { kind: "corrected", fields: { year: 2040 } }, NOW_AT);
      const [again] = (await register.statements("bmw")).statements;
      expect(again?.claim).toMatchObject({ year: 2040, amount: 40 });
    });
  });
}
