import type { PageElement } from "./dom.ts";
import { textIn } from "./dom.ts";

/** Class and id words of what stands beside an article; each is a whole word between `-`, `_`, spaces or camel humps. */
const BESIDE = new Set(
  `ads advert advertisement adslot sponsored promo promotion promobox outbrain taboola
   breadcrumb breadcrumbs share sharing sharebar sharetools social addthis follow
   related recirc recirculation recommended recommendations recommend readmore seealso trending popular mostread
   newsletter signup subscribe subscription paywall registerwall
   cookie cookies consent gdpr
   comments disqus tags taglist
   tooltip popover popup modal rollover lightbox
   caption captions credit credits wp-caption-text imagecaption gallery-caption
   toolbar toolbox pagination pager skip sr-only screen-reader-text visually-hidden visuallyhidden
   byline dateline timestamp authorbox authorbio
   standfirst dek subheadline subtitle`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Two words that only together name something beside the article. */
const BESIDE_PAIRS =
  /(?:author[-_ ]?(?:bio|box|info|card|about)|about[-_ ]?(?:the[-_ ]?)?author|post[-_ ]?(?:meta|tags|share|nav)|entry[-_ ]?(?:meta|tags)|article[-_ ]?(?:meta|tags|share|tools)|read[-_ ]?(?:more|next|also)|see[-_ ]?also|more[-_ ]?(?:stories|news|from|on)|most[-_ ]?(?:read|popular)|also[-_ ]?like|pull[-_ ]?quote|sign[-_ ]?up|image[-_ ]?(?:caption|credit)|photo[-_ ]?(?:caption|credit)|media[-_ ]?(?:caption|credit)|wp-caption-text|sub[-_ ]?head(?:line|ing)?$)/i;
/** Parts that are never the article. */
const NEVER =
  "nav, [role=navigation], [role=dialog], [role=search], [role=tooltip], [hidden], figcaption, dialog, menu";
/** Beside the article on most pages, its main part on a few: judged by what they hold. */
const SELDOM = "aside, [role=complementary], footer";
const LINKED_HEADLINE = "h2 > a, h3 > a, h4 > a, a > h2, a > h3, a > h4";
const MIN_TEASERS = 4;
const MAX_TEASER_PARAGRAPHS = 2;
/** Words of things that open on a pointer; the element around them may hold a word of the sentence. */
const OVERLAY = /tooltip|popover|popup|rollover/i;
/** Class names of the part that holds a picture and its caption. */
const FRAME = /(?:^|[\s_-])(?:image|img|photo|picture)(?![\w-]*(?:text|content))/i;
const MAX_CAPTION_CHARS = 320;
/** An article with more pictures is a gallery. */
const MAX_IMAGES = 200;
/** How far from its picture a caption's frame may be, in elements upwards. */
const FRAME_LEVELS = 4;
/** What opens on a pointer says more than the words it hangs on. */
const OVERLAY_CHARS = 60;
const INLINE = new Set(["a", "abbr", "b", "em", "i", "mark", "span", "strong"]);
/** A part with more of the page's paragraph text than this is the article, whatever its name says. */
const MAX_SHARE = 0.3;

/**
 * Removes from a page what stands beside the article, by what it is named: captions and credits, share bars,
 * related lists, notices, overlays. The article's own tables, lists and quotes stay.
 */
export function pruneBeside(root: PageElement): void {
  const limit = paragraphChars(root) * MAX_SHARE;
  const remove = (element: PageElement) => {
    if (isSmall(element, limit)) element.remove();
  };
  for (const element of [...root.querySelectorAll(`${NEVER}, ${SELDOM}`)]) remove(element);
  for (const element of [...root.querySelectorAll(SELDOM)]) {
    if (isOfTeasers(element)) element.remove();
  }
  const isNamedBeside = createNameTest();
  for (const element of [...root.querySelectorAll("[class], [id]")]) {
    if (isBeside(element, isNamedBeside)) remove(element);
  }
  for (const image of [...root.querySelectorAll("div img, span img, p img")].slice(0, MAX_IMAGES)) {
    const frame = frameOf(image);
    if (frame !== null) remove(frame);
  }
  for (const figure of [...root.querySelectorAll("figure")]) {
    if (figure.querySelector("table, blockquote, pre, ul, ol") === null) remove(figure);
  }
}

/** The part around a picture that is named after it and holds no more than a caption; null when there is none. */
function frameOf(image: PageElement): PageElement | null {
  let frame: PageElement | null = null;
  let around = image.parentElement;
  for (let level = 0; level < FRAME_LEVELS && around !== null; level += 1) {
    if (textIn(around).length > MAX_CAPTION_CHARS) break;
    if (FRAME.test(around.className)) frame = around;
    around = around.parentElement;
  }
  return frame;
}

/** Holds neither the headline nor a good part of the page's paragraphs. */
function isSmall(element: PageElement, limit: number): boolean {
  return paragraphChars(element) <= limit && element.querySelector("h1") === null;
}

/** A list of other articles, however much of a short page it is: headlines that are links, and few words of each. */
function isOfTeasers(element: PageElement): boolean {
  const headlines = [...element.querySelectorAll(LINKED_HEADLINE)].length;
  if (headlines < MIN_TEASERS || element.querySelector("h1") !== null) return false;
  return [...element.querySelectorAll("p")].length <= headlines * MAX_TEASER_PARAGRAPHS;
}

function paragraphChars(element: PageElement): number {
  let chars = element.localName === "p" ? textIn(element).length : 0;
  for (const paragraph of element.querySelectorAll("p")) chars += textIn(paragraph).length;
  return chars;
}

function isBeside(element: PageElement, isNamedBeside: (names: string) => boolean): boolean {
  const name = element.localName;
  if (name === "html" || name === "body" || name === "article" || name === "main") return false;
  const names = `${element.className} ${element.id}`;
  if (OVERLAY.test(names) && INLINE.has(name)) return isOverlay(element);
  return isNamedBeside(names);
}

/** Whether names are those of what stands beside an article; a page has the same ones over and over. */
function createNameTest(): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    const found =
      known.get(names) ?? (BESIDE_PAIRS.test(names) || wordsOf(names).some(isBesideWord));
    known.set(names, found);
    return found;
  };
}

const isBesideWord = (word: string): boolean => BESIDE.has(word);

const wordsOf = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);

function isOverlay(element: PageElement): boolean {
  const inner = [...element.querySelectorAll("[class]")];
  return (
    textIn(element).length > OVERLAY_CHARS &&
    !inner.some(({ className }) => OVERLAY.test(className))
  );
}
