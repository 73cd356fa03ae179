import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import express from "express";
import { APP_ID, STAND_IN_CREDENTIALS } from "../../test/support/teams-stand-in.ts";

/** The peer: the SDK as its samples have it, whose handler does nothing. */
export async function startBareBotbuilder(endpoints: {
  openIdMetadataUrl: string;
  tokenIssuer: string;
}): Promise<string> {
  const settings = {
    ...{ MicrosoftAppId: APP_ID, ValidateAuthority: "true", CallerId: "urn:botframework:azure" },
    ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
    ToChannelFromBotOAuthScope: "https://api.botframework.com",
    ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
    OAuthUrl: "https://api.botframework.com",
  };
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(settings, STAND_IN_CREDENTIALS),
  );
  const app = express();
  app.use(express.json());
  app.post("/api/messages", (request, response) =>
    adapter.process(request as never, response as never, async () => {}),
  );
  const server = createServer(app);
  server.listen(0);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
