import { toPlain } from "../../src/chat/card.ts";

/**
 * What a person wrote, as they see it, with its lines: mentions of the bot taken out, links as their address, names of
 * channels and people as text (https://docs.slack.dev/messaging/formatting-message-text).
 */
export function readText(text: string, botUserId: string | undefined): string {
  const said = text.replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, sign, target, label) => {
    switch (sign) {
      case "@":
        return target === botUserId ? " " : `@${label ?? target}`;
      case "#":
        return `#${label ?? target}`;
      case "!":
        return label ?? `@${target.split("^")[0]}`;
      default:
        return target.replace(/^mailto:/, "");
    }
  });
  return toPlain(decode(said))
    .replace(/[^\S\n]+/g, " ")
    .trim();
}

const decode = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Whether a message speaks to somebody else first. */
export const isToAnother = (text: string, botUserId: string | undefined): boolean => {
  const [, first] = /^\s*<@([^|>]+)/.exec(text) ?? [];
  return first !== undefined && first !== botUserId;
};

/** Whether a message asks something, so that it is answered though nobody mentioned the bot. */
export const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text);
