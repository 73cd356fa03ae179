import type { Metric } from "./metric.ts";

type Kind = readonly [name: string, pattern: RegExp];

const POWERTRAINS: readonly Kind[] = [
  [
    "battery",
    /\bBEVs?\b|battery[- ]electric|(?:all|pure|purely|fully|100 ?%|only)[- ]electric|纯电/i,
  ],
  ["plug_in", /\bNEVs?\b|new[- ]energy|plug-?in|\bPHEVs?\b|新能源|插电|插混|增程/i],
  [
    "hybrid",
    /(?<!plug-?in[- ])\bhybrids?\b|electrified|\bHEVs?\b|(?<!插电)(?<!插电式)混合?动力?车?/i,
  ],
  ["hydrogen", /hydrogen|fuel[- ]cell|\bFCE?Vs?\b|氢/i],
];

const MATERIALS: readonly Kind[] = [
  ["steel", /\bsteel|钢/i],
  ["aluminium", /\balumini?um|铝/i],
  ["plastic", /\bplastics?\b|塑料/i],
  ["nickel", /\bnickel|镍/i],
  ["cobalt", /\bcobalt|钴/i],
  ["lithium", /\blithium\b(?!-ion)|锂(?!电|离子)/i],
  ["rubber", /\brubber|橡胶/i],
];

/** Things that one metric counts and that are not each other. */
const KINDS: Partial<Record<Metric, readonly Kind[]>> = {
  "ev-share": POWERTRAINS,
  "ev-volume": POWERTRAINS,
  "ev-models": POWERTRAINS,
  "recycled-material": MATERIALS,
  "battery-recycling": MATERIALS,
  "charging-points": [
    ["energy_station", /\benergy (?:[\w-]+ )?(?:stations?|hubs?)|光储充|能源站|储能站/i],
    ["swap_station", /\bswap(?:ping)?\b|换电/i],
    ["fast_charger", /\b(?:fast|rapid|high[- ]power)[- ]charg|快充/i],
    ["charger", /\bchargers?\b|charging[- ](?:points?|stations?|piles?|poles?|ports?)|充电[桩站]/i],
    ["hydrogen_station", /hydrogen (?:re)?fuell?ing|加氢/i],
  ],
  "green-factories": [
    [
      "zero_carbon",
      /(?:zero|low)[- ]carbon|(?:carbon|climate|CO2)[- ]neutral|net[- ]zero|零碳|碳中和/i,
    ],
    ["national", /national(?:ly)?[- ](?:level|rated|recogni[sz]ed)|national green|国家级/i],
    ["zero_waste", /(?:zero|no)[- ]waste|无废|零废/i],
  ],
  network: [
    ["dealer", /\bdealer(?:ship)?s?\b|showrooms?|经销商|门店/i],
    ["technician", /\btechnicians?\b|mechanics?\b|技师/i],
  ],
};

/** Farthest from a figure, in characters, that a word still tells what it counts. */
const MAX_REACH_CHARS = 60;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The kinds of thing that a claim's quote names, of those that its metric tells apart. Of several, the
 * one that follows the claim's figure: `600 dealers and 2,500 technicians`. (In Chinese the thing may
 * come before its figure, so all are kept.)
 */
export function kindsIn(said: {
  metric: Metric;
  quote: string;
  amount: number | null;
}): ReadonlySet<string> {
  const { quote, amount } = said;
  const found = (KINDS[said.metric] ?? []).filter(([, pattern]) => pattern.test(quote));
  const names = new Set(found.map(([name]) => name));
  if (names.size < 2 || amount === null || CJK.test(quote)) return names;
  const start = quote.search(toFigurePattern(amount));
  if (start < 0) return names;
  const after = quote.slice(start, start + MAX_REACH_CHARS);
  const [nearest] = found
    .map(([name, pattern]) => ({ name, at: after.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return nearest === undefined ? names : new Set([nearest.name]);
}

/** The one kind that a quote names beside its figure; null where it names none, or several. */
export function soleKindOf(said: Parameters<typeof kindsIn>[0]): string | null {
  const [kind, another] = kindsIn(said);
  return kind === undefined || another !== undefined ? null : kind;
}

/** The amount in digits, with or without separators, and no part of a longer number. */
export function toFigurePattern(amount: number): RegExp {
  const written = [amount.toLocaleString("en-US"), String(amount)]
    .map((text) => text.replace(/[^\d]/g, "\\$&"))
    .join("|");
  return new RegExp(`(?<![\\d.,])(?:${written})(?!\\d|[.,]\\d)`);
}

/** Whether two sets of kinds can mean one thing: one names none, or they share one. */
export function areKindsCompatible(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  return [...one].some((kind) => other.has(kind));
}

/** Whether two sets name exactly the same kinds. */
export function areKindsEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((kind) => other.has(kind));
}

const NEUTRAL = /(?:carbon|climate|CO2)[- ]neutral|net[- ]zero|zero[- ]carbon|碳中和|零碳/i;

/** Whether a quote speaks of carbon neutrality. */
export function speaksOfNeutrality(quote: string): boolean {
  return NEUTRAL.test(quote);
}

const WHOLE =
  /\b(?:all|every|entire|whole|across|worldwide|globally|group-wide|company-wide|overall|total)\b|全部|所有|整个|全球|全集团|全公司/i;
const SITES = "plants?|sites?|factor(?:y|ies)|facilit(?:y|ies)|bases?|dealerships?";
const SITE = "plant|site|factory|facility|dealership";
const PART = new RegExp(
  [
    `\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|selected|certain|other) (?:[\\w-]+ ){0,3}(?:${SITES})\\b`,
    `\\b(?:a|an|the|its|first|new) (?:[\\w-]+ ){0,3}(?:${SITE})\\b`,
    "\\d+ ?[家座个].{0,8}(?:工厂|基地)|部分|首[座个家]",
  ].join("|"),
  "i",
);

/** Whether a quote limits what it says to a part of the whole: `six plants run on 100 % …`. */
export function isOfAPart(quote: string): boolean {
  return PART.test(quote) && !WHOLE.test(quote);
}
