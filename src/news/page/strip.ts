/** Elements that hold no text of the article; their markup is half of many pages. */
const OPENING = /<(script|style|noscript|svg|template|iframe)\b|<!--/gi;
/** In these everything up to the closing tag is raw text: without one, the rest of the page is (HTML standard 13.2.5). */
const RAW = new Set(["script", "style", "!--"]);
/** What ends each, in any case; a pattern that is told where to begin finds it without a copy of the page. */
const CLOSINGS: ReadonlyMap<string, RegExp> = new Map([
  ...["script", "style", "noscript", "svg", "template", "iframe"].map(
    (name) => [name, new RegExp(`</${name}`, "gi")] as const,
  ),
  ["!--", /-->/g] as const,
]);
const JSON_LD = /type\s*=\s*["']?application\/ld\+json/i;

export interface StrippedPage {
  html: string;
  /** Raw text of its JSON-LD scripts. */
  jsonLd: string[];
}

/** A page without scripts, styles, drawings and comments, which need no DOM. Takes time in proportion to the page. */
export function stripPage(html: string): StrippedPage {
  const jsonLd: string[] = [];
  const unclosed = new Set<string>();
  let kept = "";
  let from = 0;
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(html); open !== null; open = OPENING.exec(html)) {
    const name = open[1]?.toLowerCase() ?? "!--";
    if (unclosed.has(name)) continue;
    const bodyAt = name === "!--" ? OPENING.lastIndex : endOfTag(html, open.index);
    const close = closingAt(html, name, bodyAt);
    if (close === -1 && !RAW.has(name)) {
      unclosed.add(name);
      continue;
    }
    if (name === "script" && JSON_LD.test(html.slice(open.index, bodyAt))) {
      jsonLd.push(html.slice(bodyAt, close === -1 ? html.length : close));
    }
    kept += html.slice(from, open.index);
    from = close === -1 ? html.length : endOfTag(html, close);
    OPENING.lastIndex = from;
  }
  return { html: kept + html.slice(from), jsonLd };
}

/** Where an element that opened before `from` closes; -1 where it does not. */
function closingAt(html: string, name: string, from: number): number {
  const closing = CLOSINGS.get(name);
  if (closing === undefined) return -1;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}

function endOfTag(html: string, at: number): number {
  const end = html.indexOf(">", at);
  return end === -1 ? html.length : end + 1;
}
