/** An article of so few characters may be a notice of the server that answers in its place. */
const MAX_NOTICE_CHARS = 300;
/** Share of the announced title's words that an article's own page has at least, in its title or text. */
const MIN_COMMON_SHARE = 0.3;
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han})|[\p{L}\p{N}]+/gu;

/**
 * Whether a page stands in the place of the article that its source announced: hardly any text, and next to nothing of
 * the announced title (`Back soon`, `Please log in`). Without an announced title no page is taken for one. Pure.
 */
export function isPlaceholder(
  page: { title: string | null; text: string },
  announcedTitle: string | null,
): boolean {
  const announced = wordsOf(announcedTitle ?? "");
  if (announced.size === 0 || page.text.length > MAX_NOTICE_CHARS) return false;
  const shown = wordsOf(`${page.title ?? ""} ${page.text}`);
  const common = [...announced].filter((word) => shown.has(word)).length;
  return common / announced.size < MIN_COMMON_SHARE;
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.normalize("NFKC").toLowerCase().match(WORD) ?? []);
