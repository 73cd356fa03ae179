import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/chat/command.ts";
import { sayRefused } from "./support/troubles.ts";

/** All of a request but what is about how it is told. */
const subscribe = (change: Record<string, unknown> = {}) =>
  expect.objectContaining({
    kind: "subscribe",
    ...{ companies: [], kinds: [], metrics: [], regions: [], delivery: "instant", history: false },
    ...change,
  });

describe("parseCommand", () => {
  it.each([
    ["help", { kind: "help" }],
    ["", { kind: "help" }],
    ["/help", { kind: "help" }],
    ["sources", { kind: "sources" }],
    ["add source https://a.example/feed", { kind: "add_source", url: "https://a.example/feed" }],
    ["add the feed <https://a.example/>", { kind: "add_source", url: "https://a.example/" }],
    [
      "wrong evt_doesnotexist the year is 2035",
      { kind: "wrong", eventId: "evt_doesnotexist", reason: "the year is 2035" },
    ],
    ["why evt_doesnotexist", { kind: "why", of: { eventId: "evt_doesnotexist" } }],
    ["pledge nope", { kind: "pledge", of: { of: "pledge", pledgeId: "nope" } }],
    ["pledge to cut?", { kind: "ask", question: "pledge to cut?" }],
    ["add up what BMW pledged", { kind: "ask", question: "add up what BMW pledged" }],
    ["subscriptions", { kind: "subscriptions" }],
    ["sources list", { kind: "sources" }],
    ["Hello!", { kind: "help" }],
    ["hi there", { kind: "help" }],
    ["Thanks a lot!", { kind: "thanks" }],
    ["hello, bot", { kind: "help" }],
    ["你好，机器人", { kind: "help" }],
    ["thanks, bot!", { kind: "thanks" }],
    ["please", { kind: "help" }],
    ["Please!", { kind: "help" }],
    ["谢谢", { kind: "thanks" }],
    ["thanks to BMW?", { kind: "ask", question: "thanks to BMW?" }],
    ["subscriptions all", { kind: "subscriptions" }],
    ["please unsubscribe 2", { kind: "unsubscribe", which: { of: "numbers", numbers: [2] } }],
    ["unsubscribe 2, please.", { kind: "unsubscribe", which: { of: "numbers", numbers: [2] } }],
    ["change of Toyota to hybrids", { kind: "ask", question: "change of Toyota to hybrids" }],
    ["change of BMW's target", { kind: "ask", question: "change of BMW's target" }],
    ["edit the target of BMW?", { kind: "ask", question: "edit the target of BMW?" }],
    ["sources of BMW", { kind: "ask", question: "sources of BMW" }],
    ["digest", { kind: "digest", days: 7 }],
    ["digest 14 days", { kind: "digest", days: 14 }],
    ["digest last 2 weeks", { kind: "digest", days: 14 }],
    ["digest 1", { kind: "digest", days: 1 }],
    ["digest 366", { kind: "digest", days: 366 }],
    ["evidence 2", { kind: "evidence", of: { citation: 2 } }],
    ["evidence [3]", { kind: "evidence", of: { citation: 3 } }],
    ["evidence evt_065e312c", { kind: "evidence", of: { eventId: "evt_065e312c" } }],
    [
      "wrong evt_065e312c it is 2031",
      { kind: "wrong", eventId: "evt_065e312c", reason: "it is 2031" },
    ],
    ["wrong the year is 2035", { kind: "wrong", eventId: null, reason: "the year is 2035" }],
    ["wrong by BMW?", { kind: "ask", question: "wrong by BMW?" }],
    ["pledges", { kind: "pledges", companies: [], metrics: [], years: [] }],
    [
      "pledges bmw net-zero 2050",
      { kind: "pledges", companies: ["bmw"], metrics: ["net-zero"], years: [2050] },
    ],
    ["unsubscribe", { kind: "unsubscribe", which: { of: "all" } }],
    ["unsubscribe from all", { kind: "unsubscribe", which: { of: "all" } }],
    ["unsubscribe 2", { kind: "unsubscribe", which: { of: "numbers", numbers: [2] } }],
    ["unsubscribe #1 and #3", { kind: "unsubscribe", which: { of: "numbers", numbers: [1, 3] } }],
    ["unsubscribe sub_0a1b", { kind: "unsubscribe", which: { of: "ids", ids: ["sub_0a1b"] } }],
    [
      "unsubscribe from bmw, baic",
      { kind: "unsubscribe", which: { of: "names", companies: ["bmw", "baic"], brands: [] } },
    ],
    ["pause", { kind: "pause", which: { of: "all" }, length: { kind: "open" } }],
    [
      "pause 2 weeks",
      { kind: "pause", which: { of: "all" }, length: { kind: "for", amount: 2, unit: "weeks" } },
    ],
    [
      "pause #2 for an hour",
      {
        ...{ kind: "pause", which: { of: "numbers", numbers: [2] } },
        length: { kind: "for", amount: 1, unit: "hours" },
      },
    ],
    [
      "pause bmw until 2026-02-28",
      {
        ...{ kind: "pause", which: { of: "names", companies: ["bmw"], brands: [] } },
        length: { kind: "until", on: "2026-02-28" },
      },
    ],
    [
      "pause 2 weeks bmw",
      {
        ...{ kind: "pause", which: { of: "names", companies: ["bmw"], brands: [] } },
        length: { kind: "for", amount: 2, unit: "weeks" },
      },
    ],
    ["resume", { kind: "resume", which: { of: "all" } }],
    ["resume 1", { kind: "resume", which: { of: "numbers", numbers: [1] } }],
    ["preview", { kind: "preview", request: null }],
    ["why evt_065e312c", { kind: "why", of: { eventId: "evt_065e312c" } }],
    ["why bmw net zero", { kind: "why", of: { words: "bmw net zero" } }],
    ["why bmw-2030", { kind: "why", of: { words: "bmw-2030" } }],
    ["evidence bmw-2030", { kind: "ask", question: "evidence bmw-2030" }],
    ["subscribe all", subscribe()],
    ["follow bmw", subscribe({ companies: ["bmw"] })],
    ["订阅 宝马", subscribe({ companies: ["bmw"] })],
    [
      "subscribe bmw, baic only milestones and changes daily",
      subscribe({
        companies: ["bmw", "baic"],
        kinds: ["milestone", "pledge_changed"],
        delivery: "daily",
      }),
    ],
    [
      "subscribe great wall motor about net zero in China weekly with history",
      subscribe({
        companies: ["great-wall-motor"],
        metrics: ["net-zero"],
        regions: ["CN"],
        delivery: "weekly",
        history: true,
      }),
    ],
  ])("reads %j", (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });

  it.each(["401943 is the figure", "2030-01-07 is the day", "CO2-neutral it is not"])(
    "takes %j, said to be wrong, for a reason",
    (reason) => {
      expect(parseCommand(`wrong ${reason}`)).toEqual({ kind: "wrong", eventId: null, reason });
    },
  );

  it.each(["pledge", "mute", "unmute"] as const)(
    "takes a metric with a hyphen for words of a pledge in %j, and an id for an id",
    (kind) => {
      const read = (what: string) => {
        const command = parseCommand(`${kind} ${what}`);
        return command.kind === "pledge" ? command.of : "what" in command ? command.what : null;
      };
      for (const metric of ["net-zero", "ev-share"])
        expect(read(metric)).toMatchObject({ of: "words", metrics: [metric] });
      const pledgeId = "bmw-group-net-zero-2050";
      expect(read(pledgeId)).toEqual({ of: "pledge", pledgeId });
    },
  );

  it.each([
    "What is new?",
    "Pledges of BMW for 2030?",
    "sources for BMW's net zero?",
    "evidence that BAIC cut carbon",
    "help me find BMW's target",
    "why did BMW weaken its target",
    "Why not earlier?",
  ])("takes %j for a question", (text) => {
    expect(parseCommand(text)).toEqual({ kind: "ask", question: text });
  });

  it.each([
    ["subscribe", /Say which companies/],
    ["subscribe only milestones", /Say which companies/],
    ["subscribe BIAC", /Did you mean BAIC\?/],
    ["subscribe bwm", /Did you mean BMW\?/],
    ["subscribe bmw at 9", /goes with "daily"/],
    ["pause 2", /number of the list/],
    ["pause 367 days", /up to 366 days/],
    ["pause 0 days", /up to 366 days/],
    ["pause 36600 days", /up to 366 days/],
    ["mute 36600 days", /up to 366 days/],
    ["digest 36600 days", /1 to 366 days/],
    ["mute nothing", /"nothing" is nothing that can be muted. Mute a kind of event \(new pledges/],
    ["mute milstones", /Did you mean "mute milestones"/],
    ["unmute nothing", /subscriptions lists what is/],
    ["feedback accept", /Which report/],
    ["edit", /number in subscriptions: edit 2/],
    ["change bmw to weekly", /number in subscriptions: edit 2/],
    ["change my subscription to daily at 9", /number in subscriptions: edit 2/],
    ["edit bmw daily", /number in subscriptions: edit 2/],
    ["pause 1", /"#1" or "1 week"/],
    ["pause until 2026-02-30", /"2026-02-30" is no day/],
    ["pause until monday", /A pause is written/],
    ["preview bwm", /Did you mean BMW\?/],
    ["why", /id, or words/],
    ["dgiest", /Did you mean "digest"\?/],
    ["unsubscribe bmw only milestones", /number of the list/],
    ["subscribe qwrtz", /qwrtz/],
    ["hlep", /Did you mean "help"\?/],
    ["eidt 1 bmw", /Did you mean "edit 1 bmw"\?/],
    ["wrong", /event's id/],
    ["resume chn_x", /chn_x/],
    ["subscrbe bmw", /Did you mean "subscribe bmw"\?/],
    ["unsubscribe BIAC", /Did you mean BAIC\?/],
    ["digest 0", /1 to 366 days/],
    ["digest 367", /1 to 366 days/],
    ["evidence", /Give its number/],
  ])("says what to do about %j", (text, message) => {
    const command = parseCommand(text);
    expect(command.kind).toBe("unclear");
    if (command.kind !== "unclear") return;
    expect(sayRefused(command)).toMatch(message);
    expect(command.suggestions.length).toBeGreaterThan(0);
  });

  it("suggests nothing of a subscription's form where one of the list is meant", () => {
    for (const word of ["resume", "unsubscribe", "pause"]) {
      const command = parseCommand(`${word} qwrtz`);
      const suggestions = command.kind === "unclear" ? command.suggestions : [];
      expect(suggestions.filter((text) => /daily|only/.test(text))).toEqual([]);
      expect(suggestions.length).toBeGreaterThan(0);
    }
  });

  it("suggests only commands that it then understands", () => {
    for (const text of [
      "subscribe",
      "subscribe BIAC",
      "subscribe bwm weekly",
      "preview bwm",
      "pause 2",
      "pause soon",
      "unsubscribe bmw daily",
      "subscrbe bmw",
      "digest x",
    ]) {
      const command = parseCommand(text);
      if (command.kind !== "unclear") throw new Error(`understood ${text}`);
      for (const suggestion of command.suggestions)
        expect(parseCommand(suggestion).kind).not.toBe("unclear");
    }
  });

  it("never throws, and never lets a control character through", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(
          fc.constantFrom(
            "subscribe",
            "pledges",
            "digest",
            "evidence",
            "unsubscribe",
            "pause",
            "preview",
            "why",
            "wrong",
            "help",
          ),
          fc.string({ unit: "grapheme" }),
        )
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (line) => {
        const command = parseCommand(line);
        if (command.kind === "ask") expect(command.question).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });
});
