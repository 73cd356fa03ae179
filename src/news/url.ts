import { createHash } from "node:crypto";

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING = new Set([
  "_ga",
  "_gl",
  "_hsenc",
  "_hsmi",
  "cmpid",
  "dclid",
  "fbclid",
  "ftag",
  "gbraid",
  "gclid",
  "gclsrc",
  "igsh",
  "igshid",
  "ito",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "msclkid",
  "ncid",
  "oly_anon_id",
  "oly_enc_id",
  "ref_src",
  "ref_url",
  "s_cid",
  "share_source",
  "share_token",
  "smid",
  "spm",
  "sr_share",
  "srsltid",
  "taid",
  "ttclid",
  "twclid",
  "vero_conv",
  "vero_id",
  "wbraid",
  "wt_mc",
  "wt.mc_id",
  "xtor",
  "yclid",
]);
const TRACKING_PREFIX = /^(?:utm_|hsa_|pk_|mtm_|piwik_|at_(?:medium|campaign|custom))/;
/** `?source=rss`, `?partner=rss`: the feed's own mark on its links. */
const FEED_MARK = /^(?:source|partner|ref|feed)=(?:rss|feed|atom)\b/;

/**
 * One address for one article: absolute, no fragment, no credentials, no tracking parameters, the
 * other parameters in order, no slash at the end of a path. What is no web address is returned as it
 * came, trimmed. Idempotent; the result can be fetched.
 */
export function canonicalUrl(url: string, base?: string): string {
  const parsed = parseWebUrl(url, base);
  if (parsed === null) return url.trim();
  parsed.hash = "";
  parsed.username = "";
  parsed.password = "";
  parsed.hostname = parsed.hostname.replace(/\.+$/, "") || parsed.hostname;
  parsed.pathname = parsed.pathname.replace(/\/+$/, "") || "/";
  const query = parsed.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair))
    .sort()
    .join("&");
  // Without its own mark, one that the query begins with would be taken for it.
  parsed.search = query === "" ? "" : `?${query}`;
  return parsed.href;
}

/** The URL when it is an http or https one, else null; never throws. */
export function parseWebUrl(url: string, base?: string): URL | null {
  const trimmed = url.trim();
  if (!URL.canParse(trimmed, base)) return null;
  const parsed = new URL(trimmed, base);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
}

/**
 * The id of an article: `a` and 12 hex digits of the sha256 of its canonical address. The scheme and a
 * leading `www.` do not count: the same article under http and https is one.
 */
export function articleIdOf(canonical: string): string {
  const address = canonical.replace(/^https?:\/\/(?:www\.)?/, "");
  return `a${createHash("sha256").update(address, "utf8").digest("hex").slice(0, 12)}`;
}

function isTracking(pair: string): boolean {
  const name = (pair.split("=", 1)[0] ?? "").toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIX.test(name) || FEED_MARK.test(pair.toLowerCase());
}
