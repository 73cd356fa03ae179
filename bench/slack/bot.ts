// The process under test: a bare Bolt app, or the whole bot.

import { openSlack } from "../../adapters/slack/index.ts";
import { BOT_TOKEN, SIGNING_SECRET } from "../../test/support/slack-app.ts";
import { obey, startWhole, toPeer } from "../chat/under-test.ts";
import { startBareBolt } from "./bare.ts";

const [kind = "", slackApiUrl = "", newsHosts = ""] = process.argv.slice(2);
const botToken = BOT_TOKEN;
const signingSecret = SIGNING_SECRET;
const transport = { kind: "http" as const, signingSecret };
obey(
  kind === "bare"
    ? toPeer(await startBareBolt({ slackApiUrl, botToken, signingSecret }))
    : await startWhole(
        (log) => openSlack({ botToken, transport, slackApiUrl }, { log }),
        newsHosts.split(","),
      ),
);
