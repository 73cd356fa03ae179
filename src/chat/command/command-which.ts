import type { FollowedBrand } from "../../store/types/subscription.ts";
import { EXAMPLES, parseSubscribe } from "../subscribe/subscribe.ts";
import { type Trouble, trouble } from "../words/trouble-words.ts";

/** Subscriptions of a channel that a command is about. */
export type Which =
  | { of: "all" }
  /** By their numbers in the list, from 1. */
  | { of: "numbers"; numbers: number[] }
  | { of: "ids"; ids: string[] }
  /** Those of another channel that were made by who asks. */
  | { of: "channel"; channelId: string }
  /** Those that name one of these; and of each only that part. */
  | { of: "names"; companies: string[]; brands: FollowedBrand[] };

export type WhichParse =
  | { ok: true; which: Which }
  | { ok: false; troubles: Trouble[]; suggestions: string[] };

const ID = /^sub_[0-9a-f]+$/;
const CHANNEL_ID = /^chn_[0-9a-f]+$/;

/** Reads `all`, `2`, `#1, #3`, an id, a channel's id, or names of companies and brands. `command` is what it is for. */
export function parseWhich(text: string, command: string): WhichParse {
  const rest = text.replace(/^(?:from|number|no\.?) /i, "").trim();
  if (rest === "" || /^(?:all|everything)$/i.test(rest)) return { ok: true, which: { of: "all" } };
  if (CHANNEL_ID.test(rest)) return { ok: true, which: { of: "channel", channelId: rest } };
  const words = rest.split(/[\s,]+|\band\b/).filter((word) => word !== "");
  if (words.every((word) => ID.test(word))) return { ok: true, which: { of: "ids", ids: words } };
  if (words.every((word) => /^#?\d{1,4}$/.test(word))) {
    const numbers = words.map((word) => Number(word.replace("#", "")));
    return { ok: true, which: { of: "numbers", numbers } };
  }
  const parsed = parseSubscribe(rest);
  if (!parsed.ok) {
    const suggestions = parsed.suggestions
      .map((words) => words.replace(/^subscribe /, ""))
      .filter((words) => !EXAMPLES.includes(words))
      .map((words) => `${command} ${words}`);
    return {
      ...{ ok: false, troubles: parsed.troubles },
      suggestions: suggestions.length > 0 ? suggestions : [`${command} 1`, "subscriptions"],
    };
  }
  const { companies, brands } = parsed.request;
  const plain = parseSubscribe("all");
  const isOnlyNames =
    plain.ok &&
    JSON.stringify(parsed.request) === JSON.stringify({ ...plain.request, companies, brands });
  if (isOnlyNames) return { ok: true, which: { of: "names", companies, brands } };
  return {
    ok: false,
    troubles: [trouble("whichOfList", rest)],
    suggestions: [`${command} 1`, "subscriptions"],
  };
}
