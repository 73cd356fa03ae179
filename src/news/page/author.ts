import { parseDay } from "../dates.ts";
import { cleanLine } from "../text.ts";
import { type PageDocument, type PageElement, textIn } from "./dom.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { ArticleData } from "./json-ld.ts";
import { firstOf, type MetaTags } from "./meta-tags.ts";

const MAX_AUTHOR_CHARS = 150;
const SELECTORS = [
  "[itemprop=author] [itemprop=name]",
  "[itemprop=author]",
  "[rel=author]",
  "[class*=byline] [class*=author]",
  "[class*=author-name]",
  "[class*=author_name]",
  "[class*=byline-name]",
  "[class*=byline__name]",
  "[class*=author-link]",
  "[class*=author_link]",
  "[class~=author]",
  "[class~=byline]",
  "[class*=byline]",
];
/** Elements that end a line on the screen. */
const LINES = "div, p, li, br, h1, h2, h3, h4";

/** What a person does or whom they work for, after the name. */
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|columnist|contributor|staff|desk|bureau|analyst|producer|journalist|redakteur(?:in)?|korrespondent(?:in)?|reuters|associated press|bloomberg|afp|cnn|ap|news|media|magazine|journal|times|international|special to|for the)\b|\.(?:com|org|net|co\.uk)\b/i;
/** Degrees and titles: `MS, RD`. */
const DEGREES = /^(?:[A-Z][A-Za-z]?\.?[A-Z]\.?[A-Za-z.]{0,3}|[A-Z]{2,4}|Jr\.|Sr\.)$/;

/** Who wrote an article: as its data and tags say, else as the line under the headline does. */
export function authorOf(
  document: PageDocument,
  meta: MetaTags,
  data: ArticleData | null,
  publisher: string | null,
): string | null {
  const clean = (text: string | null) => cleanAuthor(text ?? "", publisher);
  const declared =
    data?.author ??
    firstOf(
      meta,
      "author",
      "article:author_name",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "citation_author",
      "byl",
    );
  const named = clean(declared) ?? clean(firstOf(meta, "article:author"));
  return named ?? authorOnPage(document, clean);
}

function authorOnPage(
  document: PageDocument,
  clean: (text: string) => string | null,
): string | null {
  for (const selector of SELECTORS) {
    for (const element of document.querySelectorAll(selector)) {
      if (isElsewhere(element)) continue;
      const author = clean(element.getAttribute("content") ?? firstLine(element));
      if (author !== null) return author;
      break;
    }
  }
  return null;
}

/** The text up to where the element's own first line ends. */
function firstLine(element: PageElement): string {
  const whole = textIn(element);
  for (const line of element.querySelectorAll(LINES)) {
    const text = textIn(line);
    if (text !== "" && whole.startsWith(text)) return text;
  }
  return whole;
}

/** A name without "by", role, employer, degree or date; null for what is no name. */
function cleanAuthor(text: string, publisher: string | null): string | null {
  const line = cleanLine(text)
    .replace(/^(?:written\s+|posted\s+|reported\s+)?by[:\s]+/i, "")
    .replace(/^(?:von|par|por|作者|编辑|文)[:：\s]+/i, "")
    .replace(/[\s|•·,]+(?:updated|published|posted)\b.*$|\s*[|•·,]\s*\d.*$/i, "")
    .trim();
  const name = withoutRole(line, publisher);
  const isName = /\p{L}{2}/u.test(name) && !/^https?:|[@{}<>]|\.(?:txt|html?)$/i.test(name);
  const isFit = isName && name.length <= MAX_AUTHOR_CHARS && parseDay(name) === null;
  return isFit && !isLogin(name) ? name : null;
}

/** `Ann Lee, AP Auto Writer`, `Ann Lee | Paper for paper.com`, `Ann Lee. Paper International`: the name alone. */
function withoutRole(line: string, publisher: string | null): string {
  const [name = "", ...rest] = line.split(/\s*[,|–—]\s+|\s+-\s+|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u);
  const employer = publisher?.toLowerCase() ?? "";
  const isBeside = (part: string) =>
    ROLE.test(part) || DEGREES.test(part) || employer.includes(part.trim().toLowerCase());
  const others = rest.filter((part) => !isBeside(part));
  return others.length === rest.length ? line : [name, ...others].join(", ");
}

/** `admin`, `jdadmin`, `user_7`: the name of an account, which no person signs with. */
function isLogin(name: string): boolean {
  return /^(?=.*[a-z])[a-z0-9_.-]+$/.test(name) || /^(?:admin|administrator|editor)$/i.test(name);
}
