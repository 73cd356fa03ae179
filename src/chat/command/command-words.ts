import { distance } from "fastest-levenshtein";
import { isSwapped } from "../../shared/swapped.ts";

export type CommandWord =
  | "subscribe"
  | "unsubscribe"
  | "subscriptions"
  | "pause"
  | "resume"
  | "edit"
  | "home"
  | "mute"
  | "unmute"
  | "preview"
  | "why"
  | "digest"
  | "pledges"
  | "pledge"
  | "evidence"
  | "wrong"
  | "feedback"
  | "add"
  | "sources"
  | "help";

/** First words of commands, lower case, with other words for them. */
export const COMMAND_WORDS: ReadonlyMap<string, CommandWord> = new Map([
  ["subscribe", "subscribe"],
  ["follow", "subscribe"],
  ["订阅", "subscribe"],
  ["unsubscribe", "unsubscribe"],
  ["unfollow", "unsubscribe"],
  ["取消订阅", "unsubscribe"],
  ["subscriptions", "subscriptions"],
  ["subscription", "subscriptions"],
  ["pause", "pause"],
  ["edit", "edit"],
  ["change", "edit"],
  ["home", "home"],
  ["start", "home"],
  ["mute", "mute"],
  ["resume", "resume"],
  ["unmute", "unmute"],
  ["preview", "preview"],
  ["why", "why"],
  ["digest", "digest"],
  ["pledges", "pledges"],
  ["pledge", "pledge"],
  ["evidence", "evidence"],
  ["wrong", "wrong"],
  ["feedback", "feedback"],
  ["add", "add"],
  ["sources", "sources"],
  ["help", "help"],
  ["?", "help"],
  ["帮助", "help"],
]);

/** Shorter words are too often other words. */
const MIN_SWAPPED_CHARS = 4;
const MIN_EDITED_CHARS = 8;

/** Whether a first word is a command word with two letters swapped or, in a longer one, a slip or two. */
export function isTypoOf(typed: string, word: string): boolean {
  if (word.length >= MIN_SWAPPED_CHARS && isSwapped(typed, word)) return true;
  return (
    word.length >= MIN_EDITED_CHARS &&
    typed !== word &&
    typed[0] === word[0] &&
    distance(typed, word) <= 2
  );
}
