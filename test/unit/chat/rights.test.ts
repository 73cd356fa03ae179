import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/chat/command.ts";
import { decideRight, type SubscribeBy } from "../../../src/chat/desk/desk-rights.ts";
import type { Person, Place, Role } from "../../../src/chat/incoming.ts";

const place: Place = {
  ...{ platform: "slack", workspaceId: "T1", externalId: "C1", name: "fleet" },
  ...{ reference: null, isDirect: false },
};
const person = (role: Role): Person => ({
  ...{ id: "U1", direct: null, timeZone: null, language: null },
  role: async () => role,
});
const may = async (subscribeBy: SubscribeBy, who: Person | null, text: string, at = place) =>
  (await decideRight(parseCommand(text), { subscribeBy, place: at, person: who })).may;

describe("decideRight", () => {
  it.each<[SubscribeBy, Role, boolean]>([
    ["anyone", "member", true],
    ["managers", "member", false],
    ["managers", "manager", true],
    ["managers", "admin", true],
    ["admins", "member", false],
    ["admins", "manager", false],
    ["admins", "admin", true],
  ])("where %s may subscribe: a %s: %s", async (subscribeBy, role, expected) => {
    expect(await may(subscribeBy, person(role), "subscribe bmw")).toBe(expected);
  });

  it.each([
    ...["subscribe bmw", "unsubscribe", "pause", "resume", "edit 1 daily", "mute milestones"],
    "unmute",
  ])("guards %j", async (text) => {
    expect(await may("admins", person("member"), text)).toBe(false);
  });

  it.each(["subscriptions", "preview", "why bmw net zero", "digest", "What is new?", "help"])(
    "lets anyone say %j",
    async (text) => {
      expect(await may("admins", person("member"), text)).toBe(true);
    },
  );

  it("takes who is unknown for a member, and lets everybody decide in a direct message", async () => {
    expect(await may("managers", null, "subscribe bmw")).toBe(false);
    expect(await may("admins", null, "subscribe bmw", { ...place, isDirect: true })).toBe(true);
  });
});
