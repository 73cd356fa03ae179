import { cleanLine } from "../text.ts";
import { parseWebUrl } from "../url.ts";
import { type PageDocument, textIn } from "./dom.ts";
import type { ArticleData } from "./json-ld.ts";
import { firstOf, type MetaTags } from "./meta-tags.ts";

/** A site's name has few words; a longer last part belongs to the headline. */
const MAX_SITE_WORDS = 5;
/** So many letters of a host are no chance. */
const MIN_SHARED_CHARS = 5;
const COPYRIGHT = /^(?:©|\(c\)|copyright)/i;

/** Who publishes a page: as it declares, as its title signs it, else its host. */
export function publisherOf(
  document: PageDocument,
  meta: MetaTags,
  data: ArticleData | null,
  url: string | null,
): string | null {
  const declared = [
    firstOf(meta, "og:site_name"),
    data?.publisher ?? null,
    firstOf(meta, "application-name", "dc.publisher", "citation_publisher", "publisher"),
  ].flatMap((name) => (name === null || /^https?:|^@/.test(name) ? [] : cleanLine(name)));
  const host = url === null ? null : (parseWebUrl(url)?.hostname.replace(/^www\./, "") ?? null);
  const headline = textIn(document.querySelector("h1"));
  const signed = siteInTitle(textIn(document.querySelector("title")), host, headline);
  // a name in lower case is a handle or a host; another place may spell it as people do
  const named = declared.find(isSpelt) ?? signed ?? declared[0];
  if (named) return named.split(" | ")[0] ?? named;
  return host;
}

const isSpelt = (name: string): boolean => name !== name.toLowerCase() && !COPYRIGHT.test(name);

/** The last part of a page title that is the host's own name: `… | The Verge` on theverge.com, `… - nj.com`. */
function siteInTitle(title: string, host: string | null, headline: string): string | null {
  const parts = title.split(/\s+[|–—·»-]\s+|\s*\|\s*/u);
  const last = parts.at(-1) ?? "";
  if (host === null || (headline.includes(last) && headline !== last)) return null;
  if (parts.length < 2 || last.split(/\s+/).length > MAX_SITE_WORDS) return null;
  const [site, bareHost] = [plain(last), plain(host)];
  const domain = plain(host.split(".").at(-2) ?? host);
  const [word = ""] = last.split(/\s+/).map(plain);
  const isHost =
    (site.length > 2 && bareHost.includes(site)) ||
    (domain.length >= MIN_SHARED_CHARS && site.includes(domain)) ||
    (word.length >= MIN_SHARED_CHARS && domain.startsWith(word));
  return isHost ? last : null;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
