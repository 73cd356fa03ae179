import { describe, expect, it } from "vitest";
import type { OpenStore } from "../../../src/store/open.ts";
import {
  discoveredArticle,
  extractedClaim,
  NOW_AT,
  pledge,
  poolOf,
  putArticle,
  registerEvent,
  TODAY,
} from "../../support/store.ts";

export function describeTransactions(open: () => OpenStore): void {
  const found = (id: string) => [discoveredArticle({ id })];

  describe("transactions", () => {
    it("writes all of it or nothing", async () => {
      const { store } = open();
      const failed = store.transaction(async (bound) => {
        await bound.articles.discover(found("a1"), NOW_AT);
        await bound.events.record([registerEvent()], NOW_AT);
        throw new Error("half way");
      });
      await expect(failed).rejects.toThrow("half way");
      expect(await store.health()).toMatchObject({ articles: 0, events: 0 });
      const id = await store.transaction((bound) => bound.articles.discover(found("a1"), NOW_AT));
      expect(id).toEqual(["a1"]);
      expect(await store.health()).toMatchObject({ articles: 1 });
    });

    it("undoes only the inner part when the outer goes on", async () => {
      const { store } = open();
      await store.transaction(async (outer) => {
        await outer.articles.discover(found("outer"), NOW_AT);
        await outer
          .transaction(async (inner) => {
            await inner.articles.discover(found("inner"), NOW_AT);
            throw new Error("inner");
          })
          .catch(() => undefined);
        await outer.transaction((inner) => inner.articles.discover(found("second"), NOW_AT));
      });
      expect(await store.articles.get("outer")).not.toBeNull();
      expect(await store.articles.get("inner")).toBeNull();
      expect(await store.articles.get("second")).not.toBeNull();
    });

    it("never mixes with a transaction of the queue", async () => {
      const { store } = open();
      const pool = poolOf(open());
      const asQueue = async (index: number) => {
        const client = await pool.connect();
        try {
          await client.query("begin");
          await client.query("insert into pledgewatch.companies values ($1)", [`queue-${index}`]);
          await client.query(index % 2 === 0 ? "commit" : "rollback");
        } finally {
          client.release();
        }
      };
      const asStore = (index: number) =>
        store
          .transaction(async (bound) => {
            await bound.articles.discover(found(`store-${index}`), NOW_AT);
            if (index % 2 === 1) throw new Error("rolled back");
          })
          .catch(() => undefined);
      const turns = Array.from({ length: 20 }, (_, index) => index);
      await Promise.all(turns.flatMap((index) => [asQueue(index), asStore(index)]));
      const { rows } = await pool.query("select id from pledgewatch.companies");
      expect(rows).toHaveLength(10);
      expect(await store.health()).toMatchObject({ articles: 10 });
    });

    it("shows readers a register as it was before or after a save, never in between", async () => {
      const { store } = open();
      await putArticle(store, { claims: [extractedClaim(), extractedClaim()] });
      const versions = [["a1#c1"], ["a1#c1", "a1#c2"]].map((statedBy) => ({
        company: "bmw",
        pledges: ["p1", "p2", "p3"].map((id) =>
          pledge({ id, title: `${statedBy.length}`, statedBy }),
        ),
        milestones: [],
      }));
      let writing = true;
      const write = async () => {
        for (let turn = 0; turn < 25; turn += 1) {
          for (const version of versions) await store.register.save(version);
        }
        writing = false;
      };
      const read = async () => {
        while (writing) {
          const views = await store.register.pledges({}, TODAY);
          expect(new Set(views.map(({ title }) => title)).size).toBeLessThanOrEqual(1);
          for (const { title, sources } of views) expect(`${sources.length}`).toBe(title);
        }
      };
      await Promise.all([write(), read(), read()]);
    });

    it("says which database it is", async () => {
      const { store, engine } = open();
      expect(await store.health()).toEqual({
        engine,
        version: expect.stringMatching(/^\d+/),
        migrations: expect.any(Number),
        articles: 0,
        pledges: 0,
        events: 0,
        pendingDeliveries: 0,
      });
    });

    it("lets no text of an article out with an error", async () => {
      const { store } = open();
      const claim = extractedClaim({ quote: "SECRET", year: 1e12 });
      const error: unknown = await putArticle(store, { claims: [claim] }).catch((cause) => cause);
      expect(error).toBeInstanceOf(Error);
      expect(error).toHaveProperty("code", "22003");
      const shown = JSON.stringify({ ...(error as Error), message: (error as Error).message });
      expect(shown).not.toContain("SECRET");
    });
  });
}
