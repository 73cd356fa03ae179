const HEADING = /<(\/?)(h[1-6])\b/gi;
const BLOCK =
  /<(?:p|div|ul|ol|dl|table|section|article|aside|main|figure|blockquote|pre|form|h[1-6])\b/gi;

/**
 * Markup in which each heading ends: one that is left open would take all that follows it for a headline. It ends before
 * the next block. One that is closed stays as it is, whatever stands in it. Takes linear time.
 */
export function closeHeadings(html: string): string {
  const tags = [...html.matchAll(HEADING)];
  let closed = "";
  let from = 0;
  for (const [at, tag] of tags.entries()) {
    const next = tags[at + 1];
    const isOpen = tag[1] === "" && next?.[1] !== "/";
    if (!isOpen) continue;
    BLOCK.lastIndex = tag.index + tag[0].length;
    const end = BLOCK.exec(html)?.index ?? html.length;
    closed += `${html.slice(from, end)}</${tag[2]}>`;
    from = end;
  }
  return from === 0 ? html : closed + html.slice(from);
}
