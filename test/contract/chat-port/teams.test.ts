import { afterEach } from "vitest";
import { createTeamsPort } from "../../../adapters/teams/port.ts";
import { type TeamsReference, toChannelRef } from "../../../adapters/teams/reference.ts";
import { createSdkTransport } from "../../../adapters/teams/sdk-transport.ts";
import { silentLog } from "../../support/silent-log.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  startTeamsStandIn,
  TENANT,
  type TeamsStandIn,
  textOf,
} from "../../support/teams-stand-in.ts";
import { describeChatPort } from "./suite.ts";

let standIn: TeamsStandIn | undefined;
afterEach(() => standIn?.close());

describeChatPort("Teams", async () => {
  const started = await startTeamsStandIn();
  standIn = started;
  const transport = createSdkTransport({
    ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [], log: silentLog },
    endpoints: started.endpoints,
  });
  const reference: TeamsReference = {
    ...{ serviceUrl: started.url, tenantId: TENANT, conversationId: "19:general@thread.tacv2" },
    ...{
      conversationType: "channel",
      botId: `28:${APP_ID}`,
      teamId: "19:team",
      userId: null,
      userAadId: null,
    },
  };
  return {
    port: createTeamsPort(transport),
    channel: toChannelRef(reference),
    shown: () => started.arrived.map(textOf),
  };
});
