const SHINGLE_WORDS = 4;
const WORD = /[\p{L}\p{N}_\p{M}]+/gu;

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * F1 of the mean precision and mean recall over pages, each page by its counted 4-word shingles: the measure of
 * scrapinghub/article-extraction-benchmark.
 */
export function scorePages(pages: readonly { gold: string; read: string }[]): Score {
  const shares = pages.map(({ gold, read }) => {
    const [golds, reads] = [shinglesOf(gold), shinglesOf(read)];
    let common = 0;
    for (const [key, count] of golds) common += Math.min(count, reads.get(key) ?? 0);
    return { precision: share(common, sum(reads)), recall: share(common, sum(golds)) };
  });
  const precision = mean(shares.map((page) => page.precision));
  const recall = mean(shares.map((page) => page.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let at = 0; at < last && words.length > 0; at += 1) {
    const key = words.slice(at, at + SHINGLE_WORDS).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) =>
  values.reduce((a, b) => a + b, 0) / (values.length || 1);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
