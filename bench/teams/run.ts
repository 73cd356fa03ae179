// From an activity of Teams received to its acknowledgement, beside a bare app of its SDK. Run: npm run bench:teams

import { createTeamsClient } from "../../test/support/teams-client.ts";
import { startTeamsStandIn, TENANT } from "../../test/support/teams-stand-in.ts";
import { compare, type Service } from "../chat/compare.ts";

async function startService(): Promise<Service> {
  const standIn = await startTeamsStandIn();
  return {
    url: standIn.url,
    async send(botUrl, number) {
      // Each in a chat of its own, as Teams limits how fast one chat is written to.
      const conversation = { id: `a:${number}`, conversationType: "personal", tenantId: TENANT };
      const from = { id: `29:${number}`, aadObjectId: `person-${number}` };
      const said = { id: `i${number}`, conversation, from, text: "pledges bmw" };
      return (await createTeamsClient(standIn, botUrl)(said)).status === 200;
    },
    answers: () => standIn.arrived.length,
    close: () => standIn.close(),
  };
}

await compare({ bare: "bare botbuilder", bot: new URL("./bot.ts", import.meta.url), startService });
process.exit(0);
