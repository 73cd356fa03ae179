import type { EventKind } from "../pledge/event.ts";
import { parseWhich } from "./command-which.ts";
import { KIND_WORDS } from "./subscribe-words.ts";

/** What is to be muted here: a pledge, named by itself or by an event of it, or a kind of event. */
export type MuteWhat = PledgeName | { of: "kind"; kind: EventKind };

/** A pledge, by its id or by that of an event of it. */
export type PledgeName = { of: "event"; eventId: string } | { of: "pledge"; pledgeId: string };

const EVENT_ID = /^evt_\w{4,40}$/;
const PLEDGE_ID = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;
const MAX_ID_CHARS = 200;

/** Reads an event's or a pledge's id; null for anything else, such as a company with a hyphen. */
export function parsePledgeId(text: string): PledgeName | null {
  if (EVENT_ID.test(text)) return { of: "event", eventId: text };
  const isId = PLEDGE_ID.test(text) && text.length <= MAX_ID_CHARS;
  return isId && !parseWhich(text, "pledge").ok ? { of: "pledge", pledgeId: text } : null;
}

/** Reads an event's or a pledge's id, or a kind of event; null for anything else, such as companies. */
export function parseMute(text: string): MuteWhat | null {
  for (const [kind, pattern] of KIND_WORDS) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined && found.length === text.length) return { of: "kind", kind };
  }
  return parsePledgeId(text.replace(/^(?:the )?(?:pledge |event )/i, "").trim());
}
