// One worker of bench:ingest:workers: the bot without platforms, as `start` runs it, until it is told to end.
import { startBot } from "../../src/cli/bot.ts";
import { createLog } from "../../src/cli/log.ts";
import { parseConfig } from "../../src/config.ts";
import { openStore } from "../../src/store/open.ts";

const [databaseUrl = "", redisUrl = "", ...allowAddresses] = process.argv.slice(2);
const config = parseConfig({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl });
const open = await openStore({ dataDir: "", databaseUrl });
const bot = await startBot({
  ...{ config, open, allowAddresses, now: () => new Date(), ports: new Map() },
  log: createLog("error", { err: (text) => process.stderr.write(text) }),
});
process.send?.("ready");
process.on("message", async (asked) => {
  if (asked === "cpu") {
    const { user, system } = process.cpuUsage();
    process.send?.(String((user + system) / 1_000));
    return;
  }
  await bot.stop();
  await open.store.close();
  process.disconnect();
});
