import robotsModule from "robots-parser";
import { decodeBytes } from "../bytes.ts";

// its types tell of a default export; to Node the module is the function itself
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a robots.txt says to one reader. */
export interface RobotsRules {
  isAllowed(url: string): boolean;
  /** Between two requests; 0 where the file asks for none. */
  crawlDelayMs: number;
}

/** Where there is no robots.txt everything is allowed (RFC 9309 2.3.1.3). */
export const ALLOW_ALL: RobotsRules = { isAllowed: () => true, crawlDelayMs: 0 };

/** What has to be read of a file at least (RFC 9309 2.5); what follows is left. */
const MAX_FILE_BYTES = 500 * 1024;
/** No path that matters is longer. */
const MAX_LINE_CHARS = 2_000;
/**
 * The time of a wildcard grows with its rule and with the page's path: so many characters of such rules are
 * kept. In the rest a page is taken to be forbidden where the rule begins like that.
 */
const MAX_WILDCARD_CHARS = 20_000;
const MAX_CRAWL_DELAY_MS = 24 * 3_600_000;
const LINE = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:\s*([^#]*)/i;
/** Stands for every reader that is not this one. */
const OTHER_READER = "other";

/**
 * The rules of a robots.txt for the reader with this product token (`Pledgewatch`), else those for `*`.
 * Never throws: lines that are no rules count for nothing, so that a web page in its place allows all.
 */
export function parseRobotsRules(
  bytes: Uint8Array,
  { url, token }: { url: string; token: string },
): RobotsRules {
  const text = decodeBytes(bytes.subarray(0, MAX_FILE_BYTES), "text/plain; charset=utf-8");
  const robots = robotsParser(url, toRelevantLines(text, token).join("\n"));
  const delayMs = (robots.getCrawlDelay(token) ?? 0) * 1_000;
  return {
    isAllowed: (page) => robots.isAllowed(page, token) !== false,
    crawlDelayMs: Math.min(Math.max(delayMs, 0), MAX_CRAWL_DELAY_MS),
  };
}

/**
 * Only the lines that make rules, with all other readers as one: the parser keeps each rule once for
 * every reader of its group, which a hostile file would make millions. A sitemap between two readers of a
 * group does not part them (RFC 9309 2.2.4).
 */
function toRelevantLines(text: string, token: string): string[] {
  const lines: string[] = [];
  const group = new Set<string>();
  let wildcardChars = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name = "", value = ""] = line.length > MAX_LINE_CHARS ? [] : (LINE.exec(line) ?? []);
    if (name === "") continue;
    if (name.toLowerCase() !== "user-agent") {
      const rule = value.trim();
      const wildcardAt = rule.indexOf("*");
      if (wildcardAt !== -1) wildcardChars += rule.length;
      if (wildcardAt === -1 || wildcardChars <= MAX_WILDCARD_CHARS) lines.push(`${name}: ${rule}`);
      else if (name.toLowerCase() === "disallow") {
        lines.push(`${name}: ${rule.slice(0, wildcardAt) || "/"}`);
      }
      group.clear();
      continue;
    }
    const reader = readerOf(value, token);
    if (!group.has(reader)) lines.push(`User-agent: ${reader}`);
    group.add(reader);
  }
  return lines;
}

function readerOf(value: string, token: string): string {
  const name = (value.split("/", 1)[0] ?? "").trim();
  if (name === "*") return name;
  return name.toLowerCase() === token.toLowerCase() ? token : OTHER_READER;
}
