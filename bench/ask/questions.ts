import type { Metric } from "../../src/pledge/metric.ts";

/** What a question asks for, as one would put it in SQL by hand. */
export interface Wanted {
  companies: string[];
  metrics: Metric[];
  years: number[];
  /** Published from and until, `YYYY-MM-DD`. */
  published: [string, string] | null;
}

export interface MadeQuestion {
  kind: string;
  text: string;
  wanted: Wanted;
}

const METRICS: readonly [Metric, string][] = [
  ["net-zero", "net zero"],
  ["ghg-emissions", "CO2 emissions"],
  ["renewable-energy", "renewable energy"],
  ["water-use", "water use"],
  ["waste", "waste"],
  ["emissions-peak", "its emissions peak"],
  ["charging-points", "charging points"],
  ["investment", "investment"],
  ["battery-recycling", "battery recycling"],
  ["recycled-material", "recycled material"],
];

const KINDS = [
  ["look-up", 30],
  ["look-up, year", 25],
  ["list", 8],
  ["comparison", 8],
  ["progress", 8],
  ["change", 6],
  ["time", 6],
  ["all companies", 5],
  ["count", 4],
] as const;

/** Questions of all kinds, in the shares of `KINDS`, about these companies. */
export function makeQuestions(
  companies: readonly { id: string; name: string }[],
  { count, random }: { count: number; random: () => number },
): MadeQuestion[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const kinds = KINDS.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  return Array.from({ length: count }, () => {
    const kind = pick(kinds);
    const [one, other] = [pick(companies), pick(companies)];
    const [metric, words] = pick(METRICS);
    const year = 2026 + Math.floor(random() * 30);
    const told = 2020 + Math.floor(random() * 5);
    const wanted: Wanted = { companies: [one.id], metrics: [metric], years: [], published: null };
    switch (kind) {
      case "look-up":
        return { kind, text: `What is ${one.name}'s target for ${words}?`, wanted };
      case "look-up, year":
        return {
          ...{ kind, text: `What does ${one.name} plan for ${words} by ${year}?` },
          wanted: { ...wanted, years: [year] },
        };
      case "list":
        return {
          ...{ kind, text: `Which targets does ${one.name} have for ${year}?` },
          wanted: { ...wanted, metrics: [], years: [year] },
        };
      case "comparison":
        return {
          ...{ kind, text: `Compare the ${words} targets of ${one.name} and ${other.name}` },
          wanted: { ...wanted, companies: [one.id, other.id] },
        };
      case "progress":
        return { kind, text: `Is ${one.name} on track with its ${words} goal?`, wanted };
      case "change":
        return { kind, text: `Has ${one.name} changed its target for ${words}?`, wanted };
      case "time":
        return {
          ...{ kind, text: `What did ${one.name} announce on ${words} in ${told}?` },
          wanted: { ...wanted, published: [`${told}-01-01`, `${told}-12-31`] as [string, string] },
        };
      case "all companies":
        return {
          ...{ kind, text: `Which companies have a target for ${words} by ${year}?` },
          wanted: { ...wanted, companies: [], years: [year] },
        };
      case "count":
        return {
          ...{ kind, text: `How many companies have a target for ${words} by ${year}?` },
          wanted: { ...wanted, companies: [], years: [year] },
        };
      default:
        return kind satisfies never;
    }
  });
}
