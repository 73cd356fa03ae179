import { createTeams } from "../../../adapters/teams/index.ts";
import { toRoot } from "../../../adapters/teams/reference.ts";
import { createSdkTransport } from "../../../adapters/teams/sdk-transport.ts";
import { createWebServer } from "../../../adapters/web/server.ts";
import { silentLog } from "../../support/silent-log.ts";
import { BOT, channelOf, createTeamsClient } from "../../support/teams-client.ts";
import {
  APP_ID,
  STAND_IN_CREDENTIALS,
  startTeamsStandIn,
  TENANT,
  textOf,
} from "../../support/teams-stand-in.ts";
import type { PlatformDriver, Where } from "./driver.ts";
import { describePlatform } from "./scenarios.ts";

const CHANNEL = "19:general@thread.tacv2";
const MEMBER = "29:alice";
const ADMIN = "29:root";
const MARK = "<at>Pledgewatch</at>";

interface Button {
  title: string;
  verb?: string;
  data?: object;
}

/** Teams with the SDK's own checks and client, on a stand-in of Microsoft's service. */
async function createTeamsDriver(): Promise<PlatformDriver> {
  const standIn = await startTeamsStandIn();
  const transport = createSdkTransport({
    ...{ appId: APP_ID, credentials: STAND_IN_CREDENTIALS, allowTenants: [TENANT], log: silentLog },
    endpoints: standIn.endpoints,
  });
  const teams = createTeams(transport, { about: "Teams", admins: ["root"] });
  const server = await createWebServer({
    port: 0,
    ready: async () => ({ ok: true, detail: "" }),
    routes: teams.routes,
  });
  const client = createTeamsClient(standIn, server.url);
  const direct = { id: "a:1", conversationType: "personal", tenantId: TENANT };
  // One person, who is made an admin by the bot's settings.
  let from = { id: MEMBER, aadObjectId: "alice" };
  let count = 0;
  const send = async (activity: object) => {
    const answer = await client({ from, ...activity });
    await transport.idle(30_000);
    return answer;
  };
  const placeOf = (where: Where, thread: string | null) =>
    where === "direct" ? { conversation: direct } : channelOf(CHANNEL, thread);
  const arrivedIn = (where: Where) =>
    standIn.arrived.filter(({ conversationId }) =>
      where === "channel" ? toRoot(conversationId) === CHANNEL : toRoot(conversationId) !== CHANNEL,
    );
  return {
    port: teams.port,
    start: (desk) => teams.start(desk),
    async stop() {
      await teams.stop();
      await server.close();
      await standIn.close();
    },
    become(role) {
      from =
        role === "admin"
          ? { id: ADMIN, aadObjectId: "root" }
          : { id: MEMBER, aadObjectId: "alice" };
    },
    async say({ text, where, thread, eventId }) {
      count += 1;
      await send({
        ...placeOf(where, thread ?? `t${count}`),
        ...(eventId === undefined ? {} : { id: eventId }),
        text: where === "channel" ? `${MARK} ${text}` : text,
        entities: [{ type: "mention", mentioned: { id: BOT }, text: MARK }],
      });
    },
    async press(label, where) {
      const buttons = arrivedIn(where).flatMap((message) => {
        const card = message.activity.attachments?.[0]?.content;
        return ((card?.["actions"] ?? []) as Button[]).map((button) => ({ button, message }));
      });
      const found = buttons.findLast(({ button }) => button.title === label);
      if (!found) throw new Error(`no button "${label}"`);
      const { verb, data } = found.button;
      await send({
        ...{ type: "invoke", name: "adaptiveCard/action", replyToId: found.message.id },
        ...placeOf(where, null),
        value: { action: { type: "Action.Execute", verb, data } },
      });
    },
    async fillForm(fields, where) {
      const invoke = (name: string, data: object) =>
        send({ type: "invoke", name, ...placeOf(where, null), value: { data } });
      await invoke("task/fetch", { subscriptionId: null });
      const filled = Object.entries(fields).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(",") : value,
      ]);
      await invoke("task/submit", {
        subscriptionId: null,
        language: "en",
        timeZone: "UTC",
        ...Object.fromEntries(filled),
      });
    },
    async added(eventId) {
      await send({
        ...{ type: "conversationUpdate", membersAdded: [{ id: BOT }], ...channelOf(CHANNEL, null) },
        ...(eventId === undefined ? {} : { id: eventId }),
      });
    },
    async lost(loss) {
      const gone = loss === "removed" ? { membersRemoved: [{ id: BOT }] } : {};
      const eventType = {
        removed: "teamMemberRemoved",
        archived: "teamArchived",
        deleted: "channelDeleted",
      }[loss];
      await send({
        type: "conversationUpdate",
        ...channelOf(CHANNEL, null, { eventType }),
        ...gone,
      });
    },
    shown: async (where) => arrivedIn(where).map(textOf),
  };
}

describePlatform("Teams", createTeamsDriver);
