// From a Slack event received to its acknowledgement, beside a bare Bolt app. Run: npm run bench:slack

import { startSlackApi } from "../../test/support/slack-api.ts";
import { BOT_USER, TEAM } from "../../test/support/slack-app.ts";
import { compare, type Service } from "../chat/compare.ts";
import { toRequest } from "./events.ts";

async function startService(): Promise<Service> {
  const api = await startSlackApi();
  Object.assign(api.answers, {
    "auth.test": { team_id: TEAM, team: "Bench", user_id: BOT_USER, bot_id: "B0BOT" },
    "users.info": { user: { id: "U1", tz: "Europe/Berlin", locale: "en-GB" } },
    "conversations.open": { channel: { id: "D01ALICE" } },
  });
  return {
    url: api.url,
    async send(botUrl, number) {
      const response = await fetch(`${botUrl}/slack/events`, {
        method: "POST",
        ...toRequest(number, `${api.url}response`),
      });
      await response.arrayBuffer();
      return response.status === 200;
    },
    answers: () =>
      api.messages.length + api.calls.filter(({ method }) => method === "response").length,
    close: () => api.stop(),
  };
}

await compare({ bare: "bare Bolt", bot: new URL("./bot.ts", import.meta.url), startService });
process.exit(0);
