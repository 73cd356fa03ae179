/** Elements within each other; deeper markup is read as if it were this deep. Real pages stay below 100. */
export const MAX_DEPTH = 256;
/** Longest markup that is parsed: the fetcher's cap leaves room, files may bring more. */
const MAX_MARKUP_CHARS = 6_000_000;

/** Tags and character references, each a node of its own: a long page has below 20,000. */
const MAX_NODES = 100_000;

const TAG_START = /<(\/?)([a-z][\w:-]*)/gi;
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/**
 * Markup whose elements are nested at most 256 deep: tags below that are dropped, their text stays. Every walk
 * over a page's tree is recursive, and a hostile page is nested until one breaks. Takes linear time.
 */
export function flattenMarkup(html: string): string {
  const bounded = html.length > MAX_MARKUP_CHARS ? html.slice(0, MAX_MARKUP_CHARS) : html;
  let depth = 0;
  let from = 0;
  let kept = "";
  TAG_START.lastIndex = 0;
  for (let tag = TAG_START.exec(bounded); tag !== null; tag = TAG_START.exec(bounded)) {
    const close = bounded.indexOf(">", tag.index);
    if (close === -1) break;
    const isClosing = tag[1] === "/";
    // an element that holds nothing
    if (!isClosing && (bounded[close - 1] === "/" || VOID.has(tag[2]?.toLowerCase() ?? "")))
      continue;
    if (!isClosing) depth += 1;
    if (depth > MAX_DEPTH) {
      kept += tag.index > from ? `${bounded.slice(from, tag.index)} ` : "";
      from = close + 1;
    }
    if (isClosing) depth = Math.max(0, depth - 1);
  }
  return from === 0 ? bounded : kept + bounded.slice(from);
}

/** Whether markup has so many tags and character references that a tree of it would take the machine. */
export function isTooDense(html: string): boolean {
  let nodes = 0;
  for (const mark of ["<", "&"]) {
    for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) {
      nodes += 1;
      if (nodes > MAX_NODES) return true;
    }
  }
  return false;
}
