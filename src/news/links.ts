import { parseDay } from "./dates.ts";
import { type PageDocument, type PageElement, parseDocument, textIn } from "./page/dom.ts";
import { flattenMarkup, isTooDense } from "./page/nesting.ts";
import { stripPage } from "./page/strip.ts";
import { canonicalUrl, parseWebUrl } from "./url.ts";

/** A link to an article on a page that lists articles. */
export interface FoundLink {
  /** Absolute. */
  url: string;
  title: string;
  /** `YYYY-MM-DD`, where the list shows a date. */
  published: string | null;
}

export interface DiscoverOptions {
  /** CSS selector of the links, or of elements that hold them, where the source's owner gave one. */
  selector?: string;
}

/** A headline has a few words; "News", "Read more" and page numbers have not. */
const MIN_TITLE_CHARS = 20;
const MIN_TITLE_CHARS_CJK = 8;
/** Fewer links alike are no list of articles. */
const MIN_LINKS = 3;
const MAX_LINKS = 200;
/** Links looked at: the list of articles is among the first ones of a page. */
const MAX_ANCHORS = 1_500;
/** How far from its link a date may stand, in elements upwards. */
const MAX_BLOCK_LEVELS = 5;
const OUTSIDE =
  "nav, footer, header nav, [role=navigation], [class*=cookie], [class*=breadcrumb], [class*=footer]";
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Candidate extends FoundLink {
  /** The tag and class path of the link: links of one list share it. */
  shape: string;
}

/**
 * The article links of a press-room page without a feed: those the selector names, else the group of links
 * alike in place and form whose titles and dates look most like a list of articles. Never throws.
 */
export function discoverLinks(
  html: string,
  url: string,
  options: DiscoverOptions = {},
): FoundLink[] {
  const stripped = stripPage(html).html;
  if (isTooDense(stripped)) return [];
  const document = parseDocument(flattenMarkup(stripped));
  const base =
    parseWebUrl(document.querySelector("base[href]")?.getAttribute("href") ?? "", url)?.href ?? url;
  const elements = options.selector === undefined ? null : select(document, options.selector);
  const anchors = elements === null ? [...document.querySelectorAll("a[href]")] : elements;
  const context = { base, isChosen: elements !== null, blocks: new Map<PageElement, BlockFacts>() };
  const candidates = anchors
    .slice(0, MAX_ANCHORS)
    .flatMap((anchor) => toCandidate(anchor, context));
  const chosen = elements === null ? bestGroup(candidates) : candidates;
  return unique(chosen, url).slice(0, MAX_LINKS);
}

/** Whether it can be read as a CSS selector. */
export const isSelector = (text: string): boolean =>
  text.trim() !== "" && select(parseDocument("<p></p>"), text) !== null;

/** Null when the selector is not valid: the page is then read without it. */
function select(document: PageDocument, selector: string): PageElement[] | null {
  try {
    return [...document.querySelectorAll(selector)].flatMap((element) =>
      element.localName === "a" ? [element] : [...element.querySelectorAll("a[href]")],
    );
  } catch {
    return null;
  }
}

function toCandidate(
  anchor: PageElement,
  {
    base,
    isChosen,
    blocks,
  }: { base: string; isChosen: boolean; blocks: Map<PageElement, BlockFacts> },
): Candidate[] {
  const target = parseWebUrl(anchor.getAttribute("href") ?? "", base);
  if (target === null || (!isChosen && anchor.closest(OUTSIDE) !== null)) return [];
  const title = titleOf(anchor);
  const least = CJK.test(title) ? MIN_TITLE_CHARS_CJK : MIN_TITLE_CHARS;
  if (title.length < (isChosen ? 1 : least)) return [];
  return [
    { url: target.href, title, published: dateAround(anchor, blocks), shape: shapeOf(anchor) },
  ];
}

function titleOf(anchor: PageElement): string {
  const heading = anchor.querySelector("h1, h2, h3, h4, h5, [class*=title], [class*=headline]");
  return textIn(heading) || anchor.getAttribute("title")?.trim() || textIn(anchor);
}

function shapeOf(anchor: PageElement): string {
  const parts: string[] = [];
  for (
    let element: PageElement | null = anchor;
    element !== null && parts.length < 4;
    element = element.parentElement
  ) {
    parts.push(
      `${element.localName}.${element.className.split(/\s+/)[0]?.replace(/\d+/g, "#") ?? ""}`,
    );
  }
  return parts.join("<");
}

/** What is known of a block: the date in it, and whether it holds several headlines. */
interface BlockFacts {
  day: string | null;
  isList: boolean;
}

/** The date in the block around a link, as long as the block holds no other headline link. */
function dateAround(anchor: PageElement, known: Map<PageElement, BlockFacts>): string | null {
  let block: PageElement | null = anchor;
  for (let level = 0; level < MAX_BLOCK_LEVELS && block !== null; level += 1) {
    const facts: BlockFacts = known.get(block) ?? readBlock(block);
    known.set(block, facts);
    if (facts.isList || facts.day !== null) return facts.isList ? null : facts.day;
    block = block.parentElement;
  }
  return null;
}

function readBlock(block: PageElement): BlockFacts {
  const links = [...block.querySelectorAll("a[href]")].filter(
    (link) => textIn(link).length >= MIN_TITLE_CHARS,
  );
  const isList = new Set(links.map((link) => link.getAttribute("href"))).size > 1;
  if (isList) return { isList, day: null };
  const time = block.querySelector("time[datetime]")?.getAttribute("datetime") ?? "";
  return { isList, day: parseDay(time) ?? parseDay(textIn(block)) };
}

function bestGroup(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.shape);
    if (group === undefined) groups.set(candidate.shape, [candidate]);
    else group.push(candidate);
  }
  let best: { score: number; links: Candidate[] } = { score: 0, links: [] };
  for (const links of groups.values()) {
    if (links.length >= MIN_LINKS && scoreOf(links) > best.score)
      best = { score: scoreOf(links), links };
  }
  return best.links;
}

/** Long titles, many links and a date at each speak for a list of articles. */
function scoreOf(links: readonly Candidate[]): number {
  const chars = links.reduce((sum, { title }) => sum + Math.min(title.length, 120), 0);
  const dated = links.filter(({ published }) => published !== null).length;
  return chars * (1 + (3 * dated) / links.length);
}

function unique(links: readonly FoundLink[], pageUrl: string): FoundLink[] {
  const page = canonicalUrl(pageUrl);
  const found = new Map<string, FoundLink>();
  for (const { url, title, published } of links) {
    const key = canonicalUrl(url);
    if (key !== page && !found.has(key)) found.set(key, { url, title, published });
  }
  return [...found.values()];
}
