// A process of its own that wants a token that holds. Arguments: database, Web API, key in base64, workspace.
import { WebClient } from "@slack/web-api";
import { toClientOptions } from "../../adapters/slack/clients.ts";
import { createFreshTokens } from "../../adapters/slack/install-tokens.ts";
import { createInstallations } from "../../src/cli/slack-installations.ts";
import { createKeyring } from "../../src/shared/seal.ts";
import { openStore } from "../../src/store/open.ts";
import { silentLog } from "./silent-log.ts";
import { CLIENT } from "./slack-oauth.ts";

const [databaseUrl = "", slackApiUrl = "", key = "", teamId = ""] = process.argv.slice(2);
const { store } = await openStore({ databaseUrl, dataDir: "unused" });
const keyring = createKeyring([Buffer.from(key, "base64")]);
const { find } = createFreshTokens({
  installations: createInstallations({ store, keyring, now: () => new Date() }),
  settings: { ...CLIENT, publicUrl: "http://localhost" },
  client: new WebClient(undefined, toClientOptions({ slackApiUrl, log: silentLog })),
  ...{ log: silentLog, nowMs: Date.now },
});
process.send?.("ready");
process.once("message", async () => {
  const found = await Promise.all([1, 2, 3].map(() => find({ teamId, enterpriseId: null })));
  process.send?.(JSON.stringify(found.map((kept) => kept?.tokens.botToken)));
  await store.close();
  process.disconnect();
});
