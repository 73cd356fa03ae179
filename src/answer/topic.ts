import { COMMON_WORDS, STOP_WORDS } from "./common-words.ts";
import { suggestNames, type UnknownName } from "./names.ts";
import { type Token, toStem } from "./tokens.ts";

/**
 * Things that a figure can be about. An answer about one is none about another, so where a question
 * names one of them the answer must too; the words of a group stand for one another.
 */
const OBJECT_GROUPS: readonly (readonly string[])[] = [
  ["hydrogen", "fuel cell"],
  ["truck", "lorry", "heavy-duty", "trucks"],
  ["bus", "buses", "coach"],
  ["van", "vans"],
  ["motorcycle", "motorbike", "scooter", "two-wheeler"],
  ["tractor"],
  ["motorsport", "racing"],
  ["hybrid", "plug-in", "phev"],
  ["solar", "photovoltaic", "pv"],
  ["wind", "turbine"],
  ["nuclear"],
  ["biogas", "biomethane"],
  ["steel"],
  ["aluminium", "aluminum"],
  ["plastic", "plastics", "polymer"],
  ["copper"],
  ["rubber", "tyre", "tire"],
  ["leather"],
  ["glass"],
  ["cobalt"],
  ["lithium"],
  ["nickel"],
  ["solid-state", "solid"],
  ["water"],
  ["dealer", "dealership", "retailer", "showroom"],
  ["technician", "mechanic"],
  ["supplier", "vendor"],
  ["olympic", "olympics", "games"],
  ["tree", "trees", "forest"],
  ["woman", "women", "female"],
  ["ship", "vessel"],
  ["airplane", "aviation", "flight"],
];

const GROUP_BY_STEM: ReadonlyMap<string, string[]> = new Map(
  OBJECT_GROUPS.flatMap((group) => {
    const stems = group.map((word) => toStem(word.replace("-", " ").split(" ")[0] ?? word));
    return stems.map((stem) => [stem, [...new Set(stems)]] as const);
  }),
);

/** What a question is about beyond company, metric, year and place. */
export interface Topic {
  facets: string[][];
  terms: string[];
  unknown: UnknownName[];
}

/** Reads the words that are left over. `rest` has blanks where companies stood. */
export function readTopic(
  rest: readonly Token[],
  { covered, hasNames }: { covered: ReadonlySet<Token>; hasNames: boolean },
): Topic {
  const facets: string[][] = [];
  const terms: string[] = [];
  const unknown: UnknownName[] = [];
  for (const [index, token] of rest.entries()) {
    if (token.text === "" || /^\d/.test(token.text)) continue;
    const group = GROUP_BY_STEM.get(token.stem);
    if (group) facets.push(group);
    else if (isProperName(token, index) && !covered.has(token)) {
      if (hasNames) facets.push([token.stem]);
      else unknown.push({ typed: token.raw, suggestions: suggestNames(token.raw) });
    } else if (isTopical(token)) terms.push(token.stem);
  }
  return { facets, terms, unknown };
}

/** A capital in mid-sentence on a word that is no common one. */
function isProperName(token: Token, index: number): boolean {
  if (COMMON_WORDS.has(token.text) || token.text.length < 3) return false;
  return index > 0 && /^\p{Lu}/u.test(token.raw);
}

const isTopical = (token: Token) => token.text.length > 2 && !STOP_WORDS.has(token.text);
