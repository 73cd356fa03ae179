import { toPlain } from "../../src/chat/card.ts";
import { MAX_URL_CHARS } from "./limits.ts";

/**
 * Characters that Slack reads as formatting and has no escape for, and ones that look the same
 * (https://docs.slack.dev/messaging/formatting-message-text).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Untrusted text on one line, without characters that steer. */
export const toLine = (text: string): string => toPlain(text).replace(/\s+/g, " ").trim();

/** Untrusted text with its own lines, without characters that steer. */
export const toLines = (text: string): string => toPlain(text).split("\n").map(toLine).join("\n");

/**
 * Untrusted text within mrkdwn, on one line: no mention, link, emoji, quote or formatting comes of it. Slack's
 * three characters are escaped; those of formatting are replaced by ones that look the same.
 */
export const escapeMrkdwn = (text: string): string =>
  escapeEntities(
    toLine(text)
      .replace(/^>/, "›")
      .replace(/[*_~`]/g, (character) => LOOK_ALIKES[character] ?? "")
      // `:tada:` would be a picture.
      .replace(/:(?=[\w+'-]+:)/g, "∶"),
  );

/** The three characters that Slack itself escapes; nothing else of the text changes. */
export const escapeEntities = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");

/** A link on an escaped text; the text alone where the address is none of the web. */
export function toLink(url: string | null, text: string): string {
  const label = escapeMrkdwn(text).replaceAll("|", "∣");
  const address = url === null ? null : toAddress(url);
  return address === null || label === "" ? label : `<${address}|${label}>`;
}

/** A text with a link, and without it where it would be longer than Slack takes. */
export function fitLink(
  url: string | null,
  maxChars: number,
  render: (url: string | null) => string,
): string {
  const linked = render(url);
  return linked.length <= maxChars ? linked : render(null);
}

function toAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const address = escapeEntities(href.replaceAll("|", "%7C"));
  return address.length <= MAX_URL_CHARS ? address : null;
}

/** The beginning of a text, with `…` where it was cut; never half of a character. */
export function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const kept = text.slice(0, maxChars - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Clips before escaping, so that no escape is cut in half. */
export function clipMrkdwn(text: string, maxChars: number): string {
  let room = maxChars;
  for (;;) {
    const escaped = escapeMrkdwn(clip(toLine(text), room));
    if (escaped.length <= maxChars || room <= 1) return escaped;
    room -= Math.max(1, Math.ceil((escaped.length - maxChars) / "&amp;".length));
  }
}
