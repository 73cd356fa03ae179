import { openStore } from "../../../src/store/open.ts";
import { createDataDir } from "../../support/store.ts";
import { describeStore } from "./contract.ts";

describeStore("PGlite", async () => {
  const { dataDir, remove } = await createDataDir();
  const open = await openStore({ dataDir });
  return {
    open,
    async close() {
      await open.store.close();
      await remove();
    },
  };
});
