import { distance } from "fastest-levenshtein";

export type CommandWord =
  | "subscribe"
  | "unsubscribe"
  | "subscriptions"
  | "digest"
  | "pledges"
  | "evidence"
  | "wrong"
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
  ["digest", "digest"],
  ["pledges", "pledges"],
  ["evidence", "evidence"],
  ["wrong", "wrong"],
  ["sources", "sources"],
  ["help", "help"],
  ["?", "help"],
  ["帮助", "help"],
]);

/** Whether a first word is a command word with a slip or two in it. */
export const isTypoOf = (typed: string, word: string): boolean =>
  typed !== word && typed[0] === word[0] && distance(typed, word) <= 2;
