const OPENING =
  /<((?:[\w-]+:)?(?:title|summary|content))\b([^<>]*\btype\s*=\s*["']xhtml["'][^<>]*)>/gi;

/**
 * Atom's inline XHTML (RFC 4287 3.1.1.3) as escaped HTML: parsers lose the order of text and marked words. Takes
 * time in proportion to the feed; what is never closed stays as it is.
 */
export function escapeXhtml(xml: string): string {
  let escaped = "";
  let from = 0;
  const unclosed = new Set<string>();
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(xml); open !== null; open = OPENING.exec(xml)) {
    const [tag, name = "", attributes = ""] = open;
    if (unclosed.has(name) || attributes.endsWith("/")) continue;
    const start = open.index + tag.length;
    const end = xml.indexOf(`</${name}`, start);
    if (end === -1) {
      unclosed.add(name);
      continue;
    }
    const inner = xml.slice(start, end);
    const text = inner.includes("<![CDATA[") ? inner : `<![CDATA[${inner}]]>`;
    escaped += `${xml.slice(from, open.index)}<${name}${attributes.replace(/xhtml/i, "html")}>${text}`;
    from = end;
    OPENING.lastIndex = end;
  }
  return escaped + xml.slice(from);
}
