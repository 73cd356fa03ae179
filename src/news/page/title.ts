import { cleanLine } from "../text.ts";
import { type PageDocument, type PageElement, textIn } from "./dom.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { ArticleData } from "./json-ld.ts";
import { firstOf, type MetaTags } from "./meta-tags.ts";

/** A shorter heading is a section's or a site's name. */
const MIN_HEADLINE_CHARS = 10;
/** A heading that shares so many of its longer words with what the page declares is its headline in other words. */
const MIN_SHARED_WORDS = 0.6;

/** The headline as readers see it; as the page declares it where it shows none. */
export function titleOf(
  document: PageDocument,
  meta: MetaTags,
  data: ArticleData | null,
  publisher: string | null,
): string | null {
  const headings = [...document.querySelectorAll("h1")].filter(
    (heading) => textIn(heading) !== "" && !isElsewhere(heading),
  );
  const pageTitle = withoutSite(
    textIn(document.querySelector("head title") ?? document.querySelector("title")),
    publisher,
  );
  const declared = firstOf(
    meta,
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "headline",
  );
  const said = [declared ?? "", pageTitle, data?.headline ?? ""].filter((text) => text !== "");
  const found =
    headlineAmong(headings, said, publisher) ??
    data?.headline ??
    declared ??
    (headings.length === 1 ? textIn(headings[0] ?? null) : null) ??
    pageTitle;
  const title = withoutSite(cleanLine(found), publisher);
  return title === "" ? textIn(headings[0] ?? null) || null : title;
}

/** The heading that is marked as the headline, or says what the page declares. */
function headlineAmong(
  headings: readonly PageElement[],
  said: readonly string[],
  publisher: string | null,
): string | null {
  const marked = headings.find((heading) => heading.getAttribute("itemprop") === "headline");
  const candidates = marked === undefined ? headings : [marked];
  for (const heading of candidates) {
    const text = textIn(heading);
    if (publisher !== null && isWithin(text, publisher)) continue;
    if (text.length <= MIN_HEADLINE_CHARS) continue;
    if (heading === marked || said.some((one) => isWithin(text, one) || isAlike(text, one)))
      return text;
  }
  return null;
}

function isAlike(heading: string, title: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const [ours, theirs] = [words(heading), words(title)];
  if (ours.size < 3) return false;
  return [...ours].filter((word) => theirs.has(word)).length >= ours.size * MIN_SHARED_WORDS;
}

function isWithin(heading: string, title: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(heading) !== "" && plain(title).includes(plain(heading));
}

/** `Headline | Site`, `Headline - Site`: the last part goes when it is the site or short beside the headline. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.*\S)\s+[|–—·»•-]\s+([^|–—·»•]+)$|^(.*\S)\s*\|\s*([^|]+)$/u.exec(title);
  const headline = cut?.[1] ?? cut?.[3];
  const site = cut?.[2] ?? cut?.[4];
  if (headline === undefined || site === undefined) return title;
  const isSite = publisher !== null && isWithin(publisher, site);
  const isShort = site.split(/\s+/).length <= 3 && headline.split(/\s+/).length >= 4;
  return isSite || (isShort && title.includes("|")) ? withoutSite(headline, publisher) : title;
}
