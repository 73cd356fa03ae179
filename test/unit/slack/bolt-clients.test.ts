import { App, type Receiver } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { createClientUpkeep, poolsOf } from "../../../adapters/slack/bolt-clients.ts";

describe("the clients that Bolt keeps", () => {
  it("are one a workspace, however often its token is renewed", async () => {
    const upkeep = createClientUpkeep();
    let token = "xoxb-1";
    const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
    const app: App = new App({
      receiver,
      authorize: async ({ teamId = "" }) => {
        upkeep(app, teamId, token);
        return { botToken: token, teamId };
      },
    });
    const event = async (team: string, next: string) => {
      token = next;
      const body = { type: "event_callback", team_id: team, event: { type: "app_home_opened" } };
      await app.processEvent({ body, ack: async () => {} });
    };
    const count = (team: string) =>
      Object.keys((poolsOf(app)[team] as { pool: object } | undefined)?.pool ?? {}).length;
    for (const next of ["xoxb-1", "xoxb-1", "xoxb-2", "xoxb-3"]) await event("T1", next);
    await event("T2", "xoxb-9");
    expect([count("T1"), count("T2")]).toEqual([1, 1]);
  });
});
