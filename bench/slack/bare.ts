import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { App, ExpressReceiver } from "@slack/bolt";

interface BareSettings {
  slackApiUrl: string;
  botToken: string;
  signingSecret: string;
}

/** The peer: Bolt as its getting-started guide has it, whose handlers acknowledge and do nothing. */
export async function startBareBolt(settings: BareSettings): Promise<string> {
  const { slackApiUrl, botToken, signingSecret } = settings;
  const receiver = new ExpressReceiver({ signingSecret, endpoints: "/slack/events" });
  const app = new App({ receiver, token: botToken, clientOptions: { slackApiUrl } });
  app.event("message", async () => {});
  app.command("/pledges", async ({ ack }) => ack());
  app.options("companies", async ({ ack }) => ack({ options: [] }));
  const server = createServer(receiver.app);
  server.listen(0);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
