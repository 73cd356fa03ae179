import { N_OUT_OF_M, parseRatio, SCOPES, SMALL, toNumber } from "../../shared/printed-numbers.ts";

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  万亿: 1e12,
  兆: 1e12,
};

const NUMBER =
  /(?<![A-Za-z\d]|\d[.,])(\d+(?:[.,]\d+)*)(?![\d.,]*\s?[年月日号])\s?(thousand|million|billion|trillion|lakh|crore|mn|bn|万亿|百万|万|亿|兆|[mk](?![\p{L}\d]))?/giu;

/** Which GHG Protocol scopes a text names. */
export function parseScopes(text: string): (1 | 2 | 3)[] {
  const named = [...text.matchAll(SCOPES)]
    .map(([words]) => words.replaceAll("一", "1").replaceAll("二", "2").replaceAll("三", "3"))
    .join(" ");
  return ([1, 2, 3] as const).filter((scope) => named.includes(String(scope)));
}

/** `per ten thousand cars`, `每万辆`: what a figure is divided by. */
const DIVISORS =
  /\b(?:per|for every) (?:(?:ten|a|one) |hundred )?(?:\d[\d,.]*|thousand|hundred|million) (?=[a-z])|每(?:[产造卖售交付制生销]{1,3})?[一十百千1]?[万千百](?=[辆台])|每[一十百千]?[万千百]/gi;

/** "100 % electric" is a state, told without a figure. */
const WHOLE = 100;

/** Those of the figures that a question names which an answer has to have. */
export const figuresToMeet = (amounts: readonly number[]): number[] =>
  amounts.filter((amount) => amount !== WHOLE);

/** Shares told in words, in percent: `a quarter of its sales`. */
const SHARES: readonly [RegExp, number][] = [
  [/\b(?:an?|one)[ -]quarter of\b(?! \d)|四分之一/i, 25],
  [/\bthree[ -]quarters of\b(?! \d)|四分之三/i, 75],
  [
    /(?<!\b(?:first|second|last|latter|next|other) )\bhalf (?:of|the|its|their|all)\b(?! \d)|一半|二分之一/i,
    50,
  ],
];

/** After a number that counts something, though it looks like a year: `2000座`. */
export const COUNTED = "\\s?(?:%|percent|per cent|vehicles|cars|tons|tonnes|[辆座个家台吨根])";
const IS_COUNTED = new RegExp(`^${COUNTED}`);

/** Figures that a question names, written out; years are not among them. */
export function parseAmounts(question: string): number[] {
  const text = question.replace(DIVISORS, " ");
  const shares = SHARES.flatMap(([pattern, percent]) => (pattern.test(text) ? [percent] : []));
  const digits = parseDigits(text.replace(N_OUT_OF_M, " "));
  return [...shares, ...parseRatio(text), ...digits, ...parseWorded(text)];
}

const WORDED_COUNTS = ["half", ...SMALL];
const WORDED = new RegExp(
  `\\b(${WORDED_COUNTS.join("|")})(?: an?)? (thousand|million|billion)\\b`,
  "gi",
);

/** `half a million`, `two million` */
const parseWorded = (text: string): number[] =>
  [...text.matchAll(WORDED)].map(
    ([, count = "", scale = ""]) =>
      (WORDED_COUNTS.indexOf(count.toLowerCase()) || HALF) * (SCALES[scale.toLowerCase()] ?? 1),
  );

const HALF = 0.5;

function parseDigits(text: string): number[] {
  return [...text.replace(SCOPES, " ").matchAll(NUMBER)].flatMap((match) => {
    const [, digits = "", scale] = match;
    const plain = toNumber(digits);
    const isCounted = IS_COUNTED.test(match.input.slice(match.index + match[0].trimEnd().length));
    const isYear = scale === undefined && !isCounted && /^(?:19|20|21)\d{2}$/.test(digits);
    if (isYear || Number.isNaN(plain)) return [];
    return [plain * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1))];
  });
}
