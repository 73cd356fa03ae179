/** What is to be checked against the register. */
export type CheckWhat = { of: "link"; url: string } | { of: "text"; text: string };

/** Longest text that is checked: a long article. */
export const MAX_CHECK_CHARS = 20_000;
/** Letters beside a link from which on the text is meant, and not what the link leads to. */
const MIN_TEXT_LETTERS = 40;
const COMMAND = /^\s*\/?(?:check|verify|核对|查证)(?:[\s:：]+|$)/i;
const LINK = /https?:\/\/[^\s<>|"'，。；、）)\]]+/gi;

/** Reads `check …`; null for what is no such command. Text keeps its lines. */
export function parseCheck(text: string): CheckWhat | "nothing" | null {
  const found = COMMAND.exec(text);
  if (!found) return null;
  return toWhat(text.slice(found[0].length, MAX_CHECK_CHARS + found[0].length)) ?? "nothing";
}

/** A link that is sent alone; null for anything else. */
export function parseLoneLink(text: string): string | null {
  const alone = /^\s*<?(https?:\/\/[^\s<>|]+)>?\s*$/i.exec(text)?.[1];
  return alone !== undefined && URL.canParse(alone) ? alone : null;
}

function toWhat(rest: string): CheckWhat | null {
  const link = rest.match(LINK)?.[0].replace(/[.,;:!?]+$/, "");
  const letters = rest.replace(LINK, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (link !== undefined && letters < MIN_TEXT_LETTERS && URL.canParse(link))
    return { of: "link", url: link };
  return letters > 0 ? { of: "text", text: rest.trim() } : null;
}
