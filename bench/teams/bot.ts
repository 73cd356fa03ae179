// The process under test: a bare app of the SDK, or the whole bot.

import { createTeams } from "../../adapters/teams/index.ts";
import { createSdkTransport } from "../../adapters/teams/sdk-transport.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  TENANT,
  toEndpoints,
} from "../../test/support/teams-stand-in.ts";
import { obey, startWhole, toPeer } from "../chat/under-test.ts";
import { startBareBotbuilder } from "./bare.ts";

const [kind = "", serviceUrl = "", newsHosts = ""] = process.argv.slice(2);
const endpoints = toEndpoints(serviceUrl);
obey(
  kind === "bare"
    ? toPeer(await startBareBotbuilder(endpoints))
    : await startWhole(
        async (log) =>
          createTeams(
            createSdkTransport({
              ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [TENANT] },
              ...{ log, endpoints },
            }),
            { about: "Teams", admins: [] },
          ),
        newsHosts.split(","),
      ),
);
