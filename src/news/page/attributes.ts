/** What reading a page looks at: ours, and what Readability judges an element by. */
const KEPT = new Set(
  `class id role itemprop content name property http-equiv lang xml:lang dir datetime pubdate hidden
   aria-hidden aria-modal rowspan colspan summary datatable src srcset data-src data-srcset`.split(
    /\s+/,
  ),
);
/** By their attributes it is decided whether they show a picture or a film. */
const EMBEDDING = new Set(["embed", "object", "video", "audio", "source", "picture"]);
const PICTURE = /\.(?:jpe?g|png|webp)/i;
const HIDING = /display|visibility/i;
const TELLING_RELATION = /author|canonical/i;
/** A link within the page, or none at all: all others are alike to whoever reads only words. */
const IDLE_TARGET = /^(?:#|javascript:)/;

/** A tag up to its first attribute. */
const TAG = /<([a-z][^\s/<>]*)[\s/]+(?=[^\s/>])/gi;
/** An attribute with the space before it, as HTML tells them apart (HTML standard 13.2.5.32 to 13.2.5.38). */
const ATTRIBUTE =
  /[\s/]*([^\s/>=]+)(?![^\s/>=])(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))|(?!\s*=))/y;
const HEAD_END = /<\/head\s*>|<body[\s>]/i;
const LINK = /<link\b[^>]*>/gi;

/**
 * Markup without the attributes that reading a page never looks at, and without what its head loads and the space between
 * its tags there: each would be a node of its own in the tree, and on many pages half of all are. A tag that is not
 * understood stays as it is. Takes linear time.
 */
export function withoutIdleMarkup(html: string): string {
  const headEnd = HEAD_END.exec(html)?.index ?? 0;
  const head = html
    .slice(0, headEnd)
    .replace(LINK, (link) => (TELLING_RELATION.test(link) ? link : ""))
    .replace(/>\s+(?=<)/g, ">");
  return withoutIdleAttributes(head + html.slice(headEnd));
}

function withoutIdleAttributes(html: string): string {
  let kept = "";
  let from = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const name = (tag[1] ?? "").toLowerCase();
    if (EMBEDDING.has(name)) continue;
    let at = TAG.lastIndex;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const attribute = ATTRIBUTE.exec(html);
      if (attribute === null) break;
      const end = ATTRIBUTE.lastIndex;
      if (!isLookedAt(attribute, name)) {
        kept += html.slice(from, at);
        from = end;
      }
      at = end;
    }
    TAG.lastIndex = at;
  }
  return from === 0 ? html : kept + html.slice(from);
}

function isLookedAt([, name = "", double, single, bare]: RegExpExecArray, tag: string): boolean {
  if (KEPT.has(name)) return true;
  const value = double ?? single ?? bare ?? "";
  switch (name) {
    case "href":
      return tag !== "a" || IDLE_TARGET.test(value);
    case "rel":
      return TELLING_RELATION.test(value);
    case "style":
      return HIDING.test(value);
    default:
      return tag === "img" && PICTURE.test(value);
  }
}
