import type { PageElement } from "./dom.ts";
import { textIn } from "./dom.ts";

/** Class and id words of what stands beside an article; each is a whole word between `-`, `_`, spaces or camel humps. */
const BESIDE = new Set(
  `ad ads advert advertisement adslot sponsored promo promotion promobox outbrain taboola
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
const NEVER =
  "nav, aside, [role=navigation], [role=dialog], [role=complementary], [role=search], [role=tooltip], [hidden], figcaption, dialog, menu";
/** A part with more of the text than this is the article, whatever its name says. */
const MAX_SHARE = 0.35;

/** Removes from an article's element what stands beside the article; its own tables and quotes stay. */
export function pruneBeside(root: PageElement): void {
  const limit = textIn(root).length * MAX_SHARE;
  for (const element of [...root.querySelectorAll(NEVER)]) removeBelow(element, limit);
  for (const element of [...root.querySelectorAll("[class], [id]")]) {
    if (isBeside(element)) removeBelow(element, limit);
  }
  for (const figure of [...root.querySelectorAll("figure")]) {
    if (figure.querySelector("table, blockquote, pre, ul, ol") === null) removeBelow(figure, limit);
  }
}

function removeBelow(element: PageElement, limit: number): void {
  if (textIn(element).length <= limit) element.remove();
}

function isBeside(element: PageElement): boolean {
  if (
    element.localName === "body" ||
    element.localName === "article" ||
    element.localName === "main"
  )
    return false;
  const names = `${element.className} ${element.id}`;
  if (BESIDE_PAIRS.test(names)) return true;
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => BESIDE.has(word));
}
