import { setTimeout } from "node:timers/promises";
import { createTeams } from "../../adapters/teams/index.ts";
import { createSdkTransport } from "../../adapters/teams/sdk-transport.ts";
import { createWebServer } from "../../adapters/web/server.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import { createDesk } from "../../src/chat/desk.ts";
import { openStore } from "../../src/store/open.ts";
import { silentLog } from "../../test/support/silent-log.ts";
import { createDataDir } from "../../test/support/store.ts";
import { createTeamsClient } from "../../test/support/teams-client.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  startTeamsStandIn,
  TENANT,
} from "../../test/support/teams-stand-in.ts";

/**
 * How long Teams waits until a message is acknowledged, and a person until the answer stands in the chat: at
 * 50 messages/s, each in a chat of its own, with tokens checked and answers posted to a stand-in of the service.
 * Everything in one process.
 */
const RATE = 50;
const SECONDS = 20;
const WARM_UP = 50;

const folder = await createDataDir();
const open = await openStore({ dataDir: folder.dataDir });
const standIn = await startTeamsStandIn();
const transport = createSdkTransport({
  ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [TENANT], log: silentLog },
  endpoints: standIn.endpoints,
});
const teams = createTeams(transport, { about: "Teams", admins: [] });
const server = await createWebServer({
  ...{ port: 0, ready: async () => ({ ok: true, detail: "" }), routes: teams.routes },
});
const answer = createAnswerer(open.store);
await teams.start(
  createDesk({
    ...{ ...open.store, answer, now: () => new Date(), subscribeBy: "anyone" },
    addSource: async (url) => ({ kind: "refused", url, reason: "none" }),
    readLink: async () => ({ ok: false, reason: "none" }),
    toArticleId: (url) => url,
    accept: async () => ({ ok: false, reason: "none" }) as never,
    reject: async () => ({ ok: false, reason: "none" }) as never,
    wake: async () => {},
  }),
);
const send = createTeamsClient(standIn, server.url);
const acknowledgedMs: number[] = [];
const say = async (number: number) => {
  const conversation = { id: `a:${number}`, conversationType: "personal", tenantId: TENANT };
  const from = { id: `29:${number}`, aadObjectId: `person-${number}` };
  const beganMs = performance.now();
  await send({ conversation, from, text: "pledges bmw" });
  acknowledgedMs.push(performance.now() - beganMs);
};
for (let number = 0; number < WARM_UP; number += 1) await say(number);
await transport.idle(30_000);
acknowledgedMs.length = 0;
const beganMs = performance.now();
const sent: Promise<void>[] = [];
for (let number = 0; number < RATE * SECONDS; number += 1) {
  const waitMs = beganMs + (number * 1_000) / RATE - performance.now();
  if (waitMs > 0) await setTimeout(waitMs);
  sent.push(say(WARM_UP + number));
}
await Promise.all(sent);
await transport.idle(60_000);
const sorted = acknowledgedMs.toSorted((one, other) => one - other);
const at = (share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
console.log(`${sorted.length} messages at ${RATE}/s, ${standIn.arrived.length - WARM_UP} answered`);
console.log(`received → acknowledged: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
await teams.stop();
await server.close();
await standIn.close();
await open.store.close();
await folder.remove();
process.exit(0);
