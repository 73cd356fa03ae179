import { decodeHTML } from "entities";
import { escapeXhtml } from "./xhtml.ts";

/** Items read from one feed: the first ones, which are the newest. A feed of more is cut before it is parsed. */
export const MAX_ITEMS = 1_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 (2.2) forbids these characters
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const FORBIDDEN_REFERENCE = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/gi;
const XML_ENTITIES = new Set(["amp", "lt", "gt", "quot", "apos"]);
const ENTITY = /&(?:(#\d+|#x[\da-f]+|[a-z][a-z\d]*);)?/gi;
const BARE_LESS_THAN = /<(?![A-Za-z_/!?])/g;
const ROOT = /<((?:[\w-]+:)?(rss|feed|rdf))\b/i;
/** Comments that servers add behind a feed. */
const MAX_AFTER_ROOT_CHARS = 1_000;
const CDATA_START = "<![CDATA[";
const CDATA_END = "]]>";

/**
 * A feed as XML that a strict parser reads: nothing before the first tag, no DTD (its entities are never
 * expanded), no forbidden characters, HTML's entities as characters, bare `&` and `<` escaped, at most
 * 1,000 items, and a text that was cut off closed after its last whole item.
 */
export function repairXml(xml: string): string {
  const start = xml.search(/<[?!A-Za-z]/);
  const bare = xml
    .slice(Math.max(start, 0))
    .replace(/^<\?xml[^>]*\?>/i, "")
    .replace(FORBIDDEN, "");
  return repairAround(escapeXhtml(cutToWholeItems(withoutDoctype(bare))));
}

/** Whether a feed in XML ends before its root does: it was cut short on its way or where it was written. Trimmed text. */
export function isCutOff(xml: string): boolean {
  const name = /^[[{]/.test(xml) ? undefined : ROOT.exec(xml)?.[1];
  return name !== undefined && !xml.includes(`</${name}`, xml.length - MAX_AFTER_ROOT_CHARS);
}

/** The first document type with its internal subset; what it leaves open takes the rest with it. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!DOCTYPE/i);
  if (start === -1) return xml;
  const firstEnd = xml.indexOf(">", start);
  const subset = xml.indexOf("[", start);
  const hasSubset = subset !== -1 && subset < firstEnd;
  const subsetEnd = hasSubset ? xml.indexOf("]", subset) : start;
  const end = subsetEnd === -1 ? -1 : xml.indexOf(">", subsetEnd);
  return end === -1 ? xml.slice(0, start) : xml.slice(0, start) + xml.slice(end + 1);
}

/** Repairs the text outside CDATA sections; closes a section that is left open. */
function repairAround(xml: string): string {
  let repaired = "";
  let from = 0;
  for (let start = xml.indexOf(CDATA_START); start !== -1; start = xml.indexOf(CDATA_START, from)) {
    repaired += repairText(xml.slice(from, start));
    const end = xml.indexOf(CDATA_END, start);
    if (end === -1) return `${repaired}${xml.slice(start)}${CDATA_END}`;
    from = end + CDATA_END.length;
    repaired += xml.slice(start, from);
  }
  return repaired + repairText(xml.slice(from));
}

function repairText(text: string): string {
  return text
    .replace(FORBIDDEN_REFERENCE, "")
    .replace(ENTITY, (whole, name: string | undefined) => {
      if (name === undefined) return "&amp;";
      if (name.startsWith("#") || XML_ENTITIES.has(name)) return whole;
      const decoded = decodeHTML(whole);
      return decoded === whole ? `&amp;${name};` : escapeText(decoded);
    })
    .replace(BARE_LESS_THAN, "&lt;");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function cutToWholeItems(xml: string): string {
  const root = ROOT.exec(xml);
  const name = root?.[1];
  if (name === undefined) return xml;
  const itemEnd = new RegExp(
    `</((?:[\\w-]+:)?${root?.[2]?.toLowerCase() === "feed" ? "entry" : "item"})\\s*>`,
    "gi",
  );
  let items = 0;
  let lastEnd = -1;
  for (const match of xml.matchAll(itemEnd)) {
    lastEnd = match.index + match[0].length;
    items += 1;
    if (items === MAX_ITEMS) break;
  }
  const isWhole = xml.lastIndexOf(`</${name}`) > lastEnd;
  if ((isWhole && items < MAX_ITEMS) || lastEnd === -1) return xml;
  const channel = /^rss$/i.test(name) ? channelClose(xml) : "";
  return `${xml.slice(0, lastEnd)}${channel}</${name}>`;
}

function channelClose(xml: string): string {
  const name = /<(channel)\b/i.exec(xml)?.[1];
  return name === undefined ? "" : `</${name}>`;
}
