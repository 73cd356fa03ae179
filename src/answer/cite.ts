import type { Citation } from "../chat/card.ts";
import type { Evidence } from "../pledge/view.ts";

/** Numbers the sources of an answer in the order in which they are first used. */
export interface Citer {
  /** Marks for a statement: ` [1][2]`; the same quote keeps its number. */
  cite(sources: readonly Evidence[], max?: number): string;
  citations(): Citation[];
}

/** Sources shown for one statement. */
const MAX_SOURCES = 2;

export function createCiter(): Citer {
  const citations: Citation[] = [];
  const numberOf = (evidence: Evidence): number => {
    const known = citations.find(
      ({ articleId, quote }) => articleId === evidence.articleId && quote === evidence.quote,
    );
    if (known) return known.number;
    const number = citations.length + 1;
    citations.push({ ...evidence, number });
    return number;
  };
  return {
    cite(sources, max = MAX_SOURCES) {
      const numbers = sources.slice(0, max).map(numberOf);
      return numbers.length === 0 ? "" : ` ${[...new Set(numbers)].map((n) => `[${n}]`).join("")}`;
    },
    citations: () => [...citations],
  };
}
