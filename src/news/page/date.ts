import { parseDay } from "../dates.ts";
import { type PageDocument, type PageElement, textIn } from "./dom.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { ArticleData } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";

const PUBLISHED_META = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "date_published",
  "publish-date",
  "publishdate",
  "publication_date",
  "publish_date",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "citation_publication_date",
  "citation_date",
  "cxenseparse:recs:publishtime",
  "originalpublicationdate",
  "rnews:datepublished",
  "article_date_original",
  "date",
];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "lastmod",
  "last-modified",
  "dc.date.modified",
];
const DATE_ELEMENTS = [
  "[itemprop=datePublished]",
  "time[pubdate]",
  "time[class*=publish]",
  "[class*=publish] time",
  "[class*=date-publish]",
  "[class*=publish-date]",
  "[class*=pub-date]",
  "[class*=pubdate]",
  "article time[datetime]",
  "header time[datetime]",
  "time[datetime]",
  "[class*=byline] [class*=date]",
  "[class*=post-date]",
  "[class*=entry-date]",
  "[class*=article-date]",
  "[class*=article__date]",
  "[class*=timestamp]",
  "[class~=date]",
  "time",
  "[class*=date]",
  "[class*=time]",
];
/** A date among so much text is the text's, not the page's. */
const MAX_DATE_TEXT_CHARS = 120;
/** `/2019/11/20/`, `/2019-11-20-`, `/20191120/`. */
const URL_DAY = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
/** Visible text that is looked at after the headline. */
const NEAR_HEADLINE_CHARS = 400;

/** The day an article was published, by what declares it best: JSON-LD, meta, marked elements, the address, text under the headline. */
export function publishedOf(
  document: PageDocument,
  meta: MetaTags,
  data: ArticleData | null,
  url: string | null,
): string | null {
  return (
    dayOf(data?.published) ??
    firstDay(PUBLISHED_META.map((name) => meta.get(name))) ??
    dayInElements(document) ??
    dayInUrl(url) ??
    dayNearHeadline(document) ??
    dayOf(data?.modified) ??
    firstDay(MODIFIED_META.map((name) => meta.get(name)))
  );
}

function dayOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const epoch = /^\d{10}(?:\d{3})?$/.exec(text.trim());
  if (epoch !== null)
    return new Date(Number(text.trim().padEnd(13, "0"))).toISOString().slice(0, 10);
  return parseDay(text);
}

function firstDay(texts: readonly (string | undefined)[]): string | null {
  for (const text of texts) {
    const day = dayOf(text);
    if (day !== null) return day;
  }
  return null;
}

function dayInElements(document: PageDocument): string | null {
  for (const selector of DATE_ELEMENTS) {
    for (const element of document.querySelectorAll(selector)) {
      const day = dayInElement(element);
      if (day !== null) return day;
    }
  }
  return null;
}

function dayInElement(element: PageElement): string | null {
  if (isElsewhere(element)) return null;
  const declared = element.getAttribute("datetime") ?? element.getAttribute("content");
  const text = textIn(element);
  return dayOf(declared) ?? (text.length <= MAX_DATE_TEXT_CHARS ? dayOf(text) : null);
}

function dayInUrl(url: string | null): string | null {
  const match = URL_DAY.exec(url ?? "");
  return match === null ? null : parseDay(`${match[1]}-${match[2]}-${match[3]}`);
}

function dayNearHeadline(document: PageDocument): string | null {
  const heading = document.querySelector("h1");
  const headline = textIn(heading);
  if (heading === null || headline === "") return null;
  for (let around = heading.parentElement; around !== null; around = around.parentElement) {
    const text = textIn(around);
    const at = text.indexOf(headline);
    const before = text.slice(Math.max(0, at - MAX_DATE_TEXT_CHARS), at);
    const after = text.slice(at + headline.length, at + headline.length + NEAR_HEADLINE_CHARS);
    const day = parseDay(after) ?? parseDay(before);
    if (day !== null) return day;
    if (text.length > headline.length + NEAR_HEADLINE_CHARS) return null;
  }
  return null;
}
