import { setImmediate } from "node:timers/promises";
import { openStore } from "../../../src/store/open.ts";
import { extractedClaim, putArticle, registerEvent } from "../../support/store.ts";

/** A process that writes articles with their events until it is killed, and names each one once it is committed. */
const [dataDir = "", prefix = ""] = process.argv.slice(2);
const { store } = await openStore({ dataDir });
process.once("disconnect", () => process.exit(1));

for (let turn = 0; ; turn += 1) {
  const id = `${prefix}${turn}`;
  await store.transaction(async (bound) => {
    await putArticle(bound, { id, claims: [extractedClaim()] });
    await bound.events.record(
      [registerEvent({ key: id, articleId: id, statementId: `${id}#c1` })],
      new Date().toISOString(),
    );
  });
  process.send?.(id);
  // PGlite answers within the turn of the event loop: without this nothing else, as a disconnect, is ever heard.
  await setImmediate();
}
