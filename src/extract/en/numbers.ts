/** English number words and fractions. Amounts of fractions are per cent. */
const UNITS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);
const TENS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const PARTS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    twentieth: 20,
  }),
);

const unitWords = [...UNITS.keys()].sort((a, b) => b.length - a.length).join("|");
const tenWords = [...TENS.keys()].join("|");

/** Digits with separators (also 1,38,335 and 310 048; a decimal comma before a sign of share), no sign. */
export const DIGITS = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.%]*\d)(?! ?(?:%|per ?cent))|\d{1,3},\d(?=\s?(?:%|per ?cent))|\d+(?:\.\d+)?`;
const DECIMAL_COMMA = /^\d{1,3},\d$/;
const SMALL = `(?:${tenWords})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|(?:${unitWords})\\b`;
/** Behind a hundred or thousand; "between one hundred and two hundred" are two numbers. */
const REST = `(?: and)?[ -](?:${SMALL})(?! hundred)`;
const HUNDREDS = `(?:a|${unitWords}) hundred(?:${REST})?`;
/** Cardinal words below a million, and the likes of "a dozen" and "a billion". */
export const WORDS = [
  "(?:half a|(?:a|one|three)[- ]quarters? of a|(?:one|two|three|four) and a half)(?= (?:millions?|billions?|trillions?|thousand|lakhs?|crores?|dozen)\\b)",
  `(?:${HUNDREDS}|a|${SMALL}) thousand(?:,? ${HUNDREDS}|${REST})?\\b`,
  `${HUNDREDS}\\b`,
  SMALL,
  "a dozen",
  "a (?:good |full |further )?(?:million|billion|trillion|lakh|crore)\\b",
  "millionth",
  "thousandth(?= (?:[a-z-]+ ){0,3}(?:car|vehicle|truck|bus|van|ev|model|station|charger|unit)\\b)",
].join("|");
/** "two-fifths", "nine tenths", "a quarter", "four out of five", "one in three". */
export const FRACTION =
  "(?:a|one|two|three|four|five|seven|eight|nine)[- ](?:halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?)\\b(?! of a (?:million|billion|trillion|thousand|lakh|crore|dozen)\\b)" +
  "|all of (?:it|them|this)(?=,? (?:in|by|from|until|before|as of|as early as|starting|(?:\\d|two|three|four|five|six|seven|eight|nine|ten|a few) (?:more )?years (?:later|after|on))\\b)" +
  "|every other(?= (?:new )?(?:car|vehicle|truck|van|model|[a-z]+ (?:sold|built|delivered)))|every (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b(?! (?:year|month|week|day|quarter|time|counts)\\b)" +
  "|\\d (?:(?:new )?(?:cars?|vehicles?|trucks?|vans?|buses) )?(?:out of (?:every )?|of every )(?:[2-9]|10|20)\\b" +
  "|(?:one (?:(?:(?:new|sold|electric|every) )?[a-z-]+ )?|(?:two|three|four|five|six|seven|eight|nine) (?:(?:new )?(?:cars?|vehicles?|trucks?|vans?|buses|suvs|models) )?)(?:out of (?:every )?|in (?:every )?|of every )(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|[2-9]|10|20|50|100)\\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|stages|steps|phases|countries|markets|regions|plants|factories|cities|places)\\b)";

const FIRST_DIGIT = /^\d/;
const SEPARATORS = /[, ]/g;
const NO_LETTERS = /[^a-z]+/;

/** The value of digits or of a cardinal word; null for other words. */
export function parseCardinal(lower: string): number | null {
  if (DECIMAL_COMMA.test(lower)) return Number(lower.replace(",", "."));
  if (FIRST_DIGIT.test(lower)) return Number(lower.replace(SEPARATORS, ""));
  if (lower === "half a") return 0.5;
  if (lower.includes("quarter")) return lower.startsWith("three") ? 0.75 : 0.25;
  if (lower.endsWith(" and a half"))
    return (UNITS.get(lower.slice(0, lower.indexOf(" "))) ?? 0) + 0.5;
  if (lower === "millionth") return 1_000_000;
  if (lower === "thousandth") return 1_000;
  return parseWords(lower.split(NO_LETTERS).filter((word) => !FILLERS.has(word)));
}

/** "two hundred and forty", "a good billion". */
const FILLERS: ReadonlySet<string> = new Set(["and", "good", "full", "further"]);

const HUNDRED = 100;

/** "two hundred (and) forty", "five hundred thousand", "a dozen"; null where a word is no part of a number. */
function parseWords(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const small = word === "a" ? 1 : (UNITS.get(word) ?? TENS.get(word));
    const scale = MULTIPLIERS.get(word);
    if (small !== undefined) group += small;
    else if (scale === undefined) return null;
    else if (scale <= HUNDRED) group = Math.max(1, group) * scale;
    else {
      total += Math.max(1, group) * scale;
      group = 0;
    }
  }
  return total + group || null;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A fraction as per cent, to one decimal: "two thirds" → 66.7. Null where it is none. */
export function parseFraction(lower: string): number | null {
  if (lower.startsWith("all ")) return 100;
  const ratio = /^(\w+) (?:[a-z-]+ ){0,2}?(?:out of|in|of) (?:every )?(\w+)$/.exec(lower);
  if (ratio?.[1] && ratio[2]) {
    const [part, whole] = [parseCardinal(ratio[1]), parseCardinal(ratio[2])];
    return part && whole && part < whole ? round((100 * part) / whole) : null;
  }
  const [count = "", name = ""] = lower.split(/[- ]/);
  if (count === "every")
    return round(100 / (name === "second" || name === "other" ? 2 : (PARTS.get(name) ?? 1)));
  const denominator = PARTS.get(name) ?? PARTS.get(name.replace(/s$/, ""));
  const numerator = count === "a" ? 1 : UNITS.get(count);
  if (!denominator || !numerator || numerator >= denominator) return null;
  return round((100 * numerator) / denominator);
}

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    thousandth: 1e3,
    millionth: 1e6,
    mln: 1e6,
    mn: 1e6,
    m: 1e6,
    billion: 1e9,
    bln: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
    tr: 1e12,
    trn: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
  }),
);
