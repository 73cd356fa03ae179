import { openStore } from "../../../src/store/open.ts";
import { startPostgres } from "../../support/postgres.ts";
import { describeStore } from "./contract.ts";

const server = await startPostgres();
if (server) {
  describeStore("PostgreSQL", async () => {
    const open = await openStore({ databaseUrl: server.url, dataDir: "unused" });
    return {
      open,
      async close() {
        await open.store.close();
        await server.stop();
      },
    };
  });
}
