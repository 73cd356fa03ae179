import { describe, expect, it } from "vitest";
import { renderWhy } from "../../../src/chat/cards/why-card.ts";
import { type Command, parseCommand } from "../../../src/chat/command.ts";
import { decideFilter, toMatchable } from "../../../src/chat/subscribe/filter.ts";
import { decideWhy } from "../../../src/chat/why.ts";
import type { Muted } from "../../../src/store/types/mute.ts";
import { subscription } from "./support/subscription.ts";
import { event, milestone } from "./support/views.ts";

const pledge: Muted = { of: "pledge", pledgeId: "bmw-net-zero-2050" };
const milestones: Muted = { of: "kind", kind: "milestone" };

describe("parseCommand of mute", () => {
  it.each<[string, Command]>([
    ["mute evt_0001", { kind: "mute", what: { of: "event", eventId: "evt_0001" } }],
    ["mute bmw-net-zero-2050", { kind: "mute", what: pledge }],
    ["mute the pledge bmw-net-zero-2050", { kind: "mute", what: pledge }],
    [
      "mute bmw net zero",
      {
        kind: "mute",
        what: { of: "words", companies: ["bmw"], metrics: ["net-zero"], years: [] },
      },
    ],
    [
      "mute bmw production 80 2030",
      {
        kind: "mute",
        what: {
          ...{ of: "words", companies: ["bmw"], metrics: [], years: [2030] },
          words: ["production", "80"],
        },
      },
    ],
    [
      "pledge bmw 2050",
      { kind: "pledge", of: { of: "words", companies: ["bmw"], metrics: [], years: [2050] } },
    ],
    ["mute milestones", { kind: "mute", what: milestones }],
    ["Mute passed deadlines", { kind: "mute", what: { of: "kind", kind: "pledge_due" } }],
    ["mute pledges gone quiet", { kind: "mute", what: { of: "kind", kind: "pledge_quiet" } }],
    ["unmute milestones", { kind: "unmute", what: milestones }],
    ["unmute bmw-net-zero-2050", { kind: "unmute", what: pledge }],
    ["unmute", { kind: "unmute", what: { of: "all" } }],
    ["unmute all", { kind: "unmute", what: { of: "all" } }],
    ["pledge bmw-net-zero-2050", { kind: "pledge", of: pledge }],
    ["pledge evt_0001", { kind: "pledge", of: { of: "event", eventId: "evt_0001" } }],
  ])("reads %j", (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });

  it.each([
    ["mute", "pause"],
    ["mute 2 weeks", "pause"],
    ["mute mercedes-benz", "pause"],
    ["mute bmw until 2030-01-07", "pause"],
    ["unmute bmw", "resume"],
    ["unmute #2", "resume"],
    ["mute nonsense here", "unclear"],
    ["pledge bmw", "pledges"],
    ["pledge of BMW for 2030?", "ask"],
  ])("takes %j for %s, as before", (text, kind) => {
    expect(parseCommand(text).kind).toBe(kind);
  });
});

describe("what is muted", () => {
  const happened = event();
  const report = event({ id: "evt_2", kind: "milestone", pledge: null, milestone: milestone() });

  it.each<[string, Muted[], typeof happened, boolean]>([
    ["its pledge", [pledge], happened, false],
    ["another pledge", [{ of: "pledge", pledgeId: "p2" }], happened, true],
    ["its kind", [milestones], report, false],
    ["another kind", [milestones], happened, true],
    ["nothing", [], happened, true],
  ])("stops an event by %s", (_, mutes, told, passes) => {
    expect(decideFilter(toMatchable(told), subscription({ mutes })).passes).toBe(passes);
  });

  it.each<[Muted, typeof happened, string]>([
    [pledge, happened, "stopped, as this pledge is muted here"],
    [milestones, report, "stopped, as milestones are muted here"],
  ])("is what why names", (muted, told, words) => {
    const one = subscription({ mutes: [muted] });
    const now = new Date("2025-11-16T09:00:00Z");
    const why = decideWhy({ event: told, subscription: one, tellings: [], now });
    expect(
      JSON.stringify(renderWhy(told, [{ subscription: one, why }], { others: [], language: "en" })),
    ).toContain(words);
  });
});
