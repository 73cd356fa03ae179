import { describe, expect, it } from "vitest";
import { alertArticle } from "../../jobs/alert.ts";
import { acceptQuoted } from "../../src/cli/accept-feedback.ts";
import { openStore } from "../../src/store/open.ts";
import {
  createDataDir,
  emptyStore,
  extractedClaim,
  NOW_AT,
  putArticle,
  TODAY,
} from "../support/store.ts";

describe("a correction that its quote does not say", () => {
  const quote = "BMW is aiming to achieve net-zero emissions by 2050 at the latest.";
  const review = (year: string, isForced = false) => ({
    ...{ kind: "corrected" as const, fields: { year }, note: null, isForced },
  });

  it("is refused with the quote, unless it is forced", async () => {
    const { dataDir, remove } = await createDataDir();
    const open = await openStore({ dataDir, onProgress: () => {} });
    try {
      await emptyStore(open);
      const now = () => new Date(NOW_AT);
      const deliver = async () => {};
      const text = `${quote} The plant will be extended until 2035.`;
      const claims = [extractedClaim({ quote })];
      await putArticle(open.store, { claims, text });
      const next = { deliver, poll: deliver, ingest: deliver, tag: deliver, alert: deliver };
      await alertArticle({ store: open.store, now, next }, "a1");
      const [event] = await open.store.events.list({}, TODAY);
      const { id } = await open.store.feedback.add(
        {
          ...{ eventId: event?.id ?? "", question: null, channelId: null },
          ...{ reason: "2035", author: null, state: "open" },
        },
        NOW_AT,
      );
      const accept = (...said: Parameters<typeof review>) =>
        acceptQuoted({ store: open.store, now, next }, id, review(...said));
      expect(await accept("2035")).toMatchObject({
        trouble: { says: "notInQuote", of: [2035, quote] },
      });
      expect(await accept("2036", true)).toMatchObject({ trouble: { says: "notInArticle" } });
      expect(await accept("2035", true)).toMatchObject({ ok: true });
    } finally {
      await open.store.close();
      await remove();
    }
  });
});
