import { Metric } from "../../pledge/metric.ts";
import { METRIC_NAMES } from "../../pledge/metric-names.ts";
import { decideMetrics } from "../read/metrics-asked.ts";
import { CONCEPT_BOOK } from "./concept-book.ts";
import { findNames, suggestNames } from "./names.ts";
import { findPlaces } from "./places.ts";
import { fold, tidy, tokenise } from "./tokens.ts";

/** What a few words name, when they name one thing and nothing else. */
export type Word =
  | { kind: "company"; companyId: string; brand: string | null; name: string; isExact: boolean }
  | { kind: "metric"; metrics: Metric[] }
  | { kind: "place"; code: string };

const METRIC_BY_NAME: ReadonlyMap<string, Metric> = new Map(
  Metric.options.flatMap((metric) => {
    const { en, zh } = METRIC_NAMES[metric].label;
    return [metric, metric.replaceAll("-", " "), fold(en), zh].map(
      (name) => [name, metric] as const,
    );
  }),
);

/** Reads a company, a metric or a place, by the same names as questions; null for anything else. */
export function readWord(text: string): Word | null {
  const tidied = tidy(text);
  const tokens = tokenise(tidied);
  const metric = METRIC_BY_NAME.get(fold(tidied));
  if (metric) return { kind: "metric", metrics: [metric] };
  const [name, ...moreNames] = findNames(tidied, tokens);
  if (name && moreNames.length === 0 && (name.from < 0 || name.to - name.from === tokens.length))
    return {
      kind: "company",
      companyId: name.companyId,
      brand: name.brand,
      name: name.name,
      isExact: name.exact,
    };
  const covers = ({ from, to }: { from: number; to: number }) =>
    from < 0 || to - from === tokens.length;
  const place = findPlaces(tidied, tokens).find(covers);
  if (place) return { kind: "place", code: place.meaning };
  const concepts = CONCEPT_BOOK.find(tidied, tokens);
  if (concepts.length === 0 || !concepts.every((match) => covers(match) || tokens.length > 1))
    return null;
  const isCovered = tokens.every((_, at) =>
    concepts.some(({ from, to }) => from < 0 || (from <= at && at < to)),
  );
  if (!isCovered) return null;
  const { metrics } = decideMetrics(new Set(concepts.map(({ meaning }) => meaning)));
  return metrics.length > 0 ? { kind: "metric", metrics } : null;
}

/** Company names that a word may be meant for, nearest first. */
export const suggestCompanies = (typed: string): string[] => suggestNames(typed);
