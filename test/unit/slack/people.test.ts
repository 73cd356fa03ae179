import type { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { createPeople } from "../../../adapters/slack/people.ts";
import { silentLog } from "../../support/silent-log.ts";

const MINUTE_MS = 60_000;
const team = { teamId: "T1", enterpriseId: null };
const place = {
  ...{ platform: "slack" as const, workspaceId: "T1", externalId: "C1", reference: null },
  ...{ name: null, isDirect: false },
};

/** Slack that tells of a person what is not down. */
function openSlack() {
  const state = { down: new Set<string>(), calls: 0, nowMs: 0 };
  const answer = async (method: string, result: object) => {
    state.calls += 1;
    if (state.down.has(method)) throw new Error("no answer");
    return result;
  };
  const client = {
    users: {
      info: () =>
        answer("info", { user: { tz: "Europe/Berlin", locale: "zh-CN", is_admin: true } }),
    },
    conversations: { open: () => answer("open", { channel: { id: "D9" } }) },
  } as unknown as WebClient;
  const people = createPeople({ log: silentLog, nowMs: () => state.nowMs });
  return { state, ask: () => people(client, { userId: "U1", team, place }) };
}

describe("who asks in Slack", () => {
  it("is asked for once an hour", async () => {
    const { state, ask } = openSlack();
    expect(await ask()).toMatchObject({ timeZone: "Europe/Berlin", direct: { externalId: "D9" } });
    state.nowMs = 59 * MINUTE_MS;
    await ask();
    expect(state.calls).toBe(2);
    state.nowMs = 60 * MINUTE_MS;
    await ask();
    expect(state.calls).toBe(4);
  });

  it.each([["info"], ["open"]])(
    "is asked for again after a minute where %s failed",
    async (method) => {
      const { state, ask } = openSlack();
      state.down.add(method);
      const partial = await ask();
      expect(partial.direct === null || partial.timeZone === null).toBe(true);
      state.down.clear();
      state.nowMs = MINUTE_MS - 1;
      expect(await ask()).toMatchObject({ timeZone: partial.timeZone, direct: partial.direct });
      expect(state.calls).toBe(2);
      state.nowMs = MINUTE_MS;
      expect(await ask()).toMatchObject({
        timeZone: "Europe/Berlin",
        direct: { externalId: "D9" },
      });
    },
  );
});
