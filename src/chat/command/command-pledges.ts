import { readWord } from "../../answer/answer.ts";
import type { Metric } from "../../pledge/metric.ts";

/** What some words name of the register; `others` name nothing of it. */
export interface PledgeWords {
  companies: string[];
  metrics: Metric[];
  years: number[];
  others: string[];
}

const MAX_WORDS = 5;
const SMALL = /^(?:of|by|for|and|all)$/i;

/** Reads companies, metrics and years in any order, the longest name first. */
export function parsePledgeWords(text: string): PledgeWords {
  const read: PledgeWords = { companies: [], metrics: [], years: [], others: [] };
  const words = text.split(/[\s,]+/).filter((word) => word !== "" && !SMALL.test(word));
  for (let at = 0; at < words.length; ) {
    const [first = ""] = words.slice(at);
    if (/^(?:19|20)\d{2}$/.test(first)) {
      read.years.push(Number(first));
      at += 1;
      continue;
    }
    const found = longestWord(words, at);
    if (found?.word.kind === "company") read.companies.push(found.word.companyId);
    else if (found?.word.kind === "metric") read.metrics.push(...found.word.metrics);
    else read.others.push(words.slice(at, at + (found?.length ?? 1)).join(" "));
    at += found?.length ?? 1;
  }
  return read;
}

/** Companies by a name of theirs as it is written, and metrics, among the words of a text. */
export function readNames(text: string): Pick<PledgeWords, "companies" | "metrics"> {
  const words = text.split(/[\s,.;:!?()“”"'’，。；：、]+/).filter((word) => word !== "");
  const companies = new Set<string>();
  const metrics = new Set<Metric>();
  for (let at = 0; at < words.length; ) {
    const found = longestWord(words, at);
    if (found?.word.kind === "company" && found.word.isExact) companies.add(found.word.companyId);
    if (found?.word.kind === "metric") for (const metric of found.word.metrics) metrics.add(metric);
    at += found?.length ?? 1;
  }
  return { companies: [...companies], metrics: [...metrics] };
}

function longestWord(words: readonly string[], at: number) {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const word = readWord(words.slice(at, at + length).join(" "));
    if (word) return { word, length };
  }
  return null;
}
