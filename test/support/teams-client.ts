import type { TeamsStandIn } from "./teams-stand-in.ts";
import { APP_ID, TENANT } from "./teams-stand-in.ts";

export const BOT = `28:${APP_ID}`;

/** What Teams hands to the bot at `/api/messages`, signed; resolves with the answer to an invoke. */
export function createTeamsClient(
  standIn: Pick<TeamsStandIn, "authorize" | "url">,
  serverUrl: string,
) {
  let count = 0;
  return async (activity: object) => {
    count += 1;
    const response = await fetch(`${serverUrl}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: standIn.authorize() },
      body: JSON.stringify({
        ...{ type: "message", id: `i${count}`, channelId: "msteams", serviceUrl: standIn.url },
        ...{
          from: { id: "29:alice", aadObjectId: "alice", name: "Alice" },
          recipient: { id: BOT },
        },
        ...{ localTimezone: "Europe/Berlin", locale: "en-GB" },
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  };
}

/** A channel of a team, in a thread of it where one is named. */
export const channelOf = (id: string, thread: string | null, change: object = {}) => ({
  conversation: {
    id: thread === null ? id : `${id};messageid=${thread}`,
    ...{ conversationType: "channel", tenantId: TENANT },
  },
  channelData: {
    ...{ team: { id, name: "Fleet" }, channel: { id, name: "news" }, tenant: { id: TENANT } },
    ...change,
  },
});
