import { parseRatio, SCOPES, toNumber } from "../shared/printed-numbers.ts";
import { remember } from "../shared/remember.ts";

/** A number in a text. */
export interface NumberFound {
  /** Written out: 2000000 for "2 million". */
  value: number;
  typed: string;
}

const SCALES: readonly [RegExp, number][] = [
  [/^(?:trillion|万亿|兆)/i, 1e12],
  [/^(?:billion|bn\b|十亿)/i, 1e9],
  [/^(?:亿|億)/, 1e8],
  [/^(?:crore)/i, 1e7],
  [/^(?:million|mn\b|mln\b|m\b|百万)/i, 1e6],
  [/^(?:lakh)/i, 1e5],
  [/^(?:万|萬)/, 1e4],
  [/^(?:thousand|k\b|千)/i, 1e3],
];

/** Digits that are part of a name and count nothing: CO2, PM2.5, m2, H2. */
const DIGITS = /(?<![A-Za-z\d]|\d[.,])\d+(?:[.,]\d+)*/g;

/** 二〇三〇年 */
const YEAR_IN_NUMERALS = /[一二]〇[〇一二三四五六七八九]{2}(?=年)/g;
const NUMERALS = "〇一二三四五六七八九";

/** A year in its last two digits: `FY24`, `到30年`; 未来30年 are so many years. */
const SHORT_YEAR = /\bFY ?'?(\d{2})\b|(?<![\d近去过来后共余])([2-5]\d)年(?![来内后间以前多的])/gi;

/** Quotes that are looked through for one number after another. */
const MAX_REMEMBERED = 2_000;
/** Longest scale word and what may stand before it, in characters. */
const SCALE_CHARS = 20;

/** Every number in digits, with its scale word. */
export const numbersIn: (text: string) => readonly NumberFound[] = remember(
  MAX_REMEMBERED,
  findNumbers,
);

function findNumbers(text: string): NumberFound[] {
  const plain = text
    .normalize("NFKC")
    .replace(SCOPES, (name) => " ".repeat(name.length))
    .replace(YEAR_IN_NUMERALS, (year) => [...year].map((it) => NUMERALS.indexOf(it)).join(""));
  return [...plain.matchAll(DIGITS)].map(({ 0: typed, index }) => {
    const from = index + typed.length;
    const after = plain.slice(from, from + SCALE_CHARS).replace(/^[\s-]+/, "");
    const scale = SCALES.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
    return { value: toNumber(typed) * scale, typed };
  });
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ". ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Shares that words stand for, in percent; a cut may be told by what is left. */
const SHARE_WORDS: readonly [RegExp, readonly number[]][] = [
  [/\bhal(?:f|ve[sd]?|ving)\b|二分之一|一半|过半/i, [50]],
  [/\bdoubl(?:e[sd]?|ing)\b|\btwice\b|翻番|翻倍/i, [100, 200, 2]],
  [/\btripl(?:e[sd]?|ing)\b|\bthree times\b/i, [200, 300, 3]],
  [/\bthirds?\b|三分之/i, [33, 33.3, 33.33, 66, 66.7, 67, 66.67]],
  [/\bquarters?\b|四分之/i, [25, 75]],
  [/\bfifths?\b|五分之|\bout of five\b/i, [20, 40, 60, 80]],
  [/\btenths?\b|十分之|\bout of ten\b|成/i, [10, 20, 30, 40, 50, 60, 70, 80, 90]],
  [
    /\b(?:all|every|entire(?:ly)?|only|completely|fully|whole|exclusively)\b|全部|所有|全面|完全/i,
    [100],
  ],
  [/\b(?:first|an?|another)\b|首/i, [1]],
];

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, value) => [word, value * 10] as const),
]);
const WORD = /\b[a-z]+\b/g;

/** Numbers that a text gives in words, as far as claims are made of them. */
const wordedIn = remember(MAX_REMEMBERED, findWorded);

function findWorded(text: string): number[] {
  const plain = text.normalize("NFKC").toLowerCase();
  const said = new Set([...plain.matchAll(WORD)].map(([word]) => word));
  const values = [...NUMBER_WORDS].flatMap(([word, value]) => (said.has(word) ? [value] : []));
  const tens = values.filter((value) => value > 0 && value % 10 === 0);
  const counted = values.filter((value) => value < TENS_FROM);
  const small = [...counted, ...tens, ...tens.flatMap((ten) => counted.map((unit) => ten + unit))];
  const scaled = SCALE_WORDS.filter(([word]) => plain.includes(word)).flatMap(([, scale]) =>
    small.map((value) => value * scale),
  );
  const shares = SHARE_WORDS.filter(([pattern]) => pattern.test(plain)).flatMap(
    ([, values]) => values,
  );
  return [...small, ...scaled, ...shares, ...parseRatio(plain), ...fiveYearPlans(plain)];
}

/** From here on tens are words of their own, to which units are added. */
const TENS_FROM = 20;

const SCALE_WORDS: readonly [string, number][] = [
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
];

/** China's plans end in a year that their number gives. */
function fiveYearPlans(text: string): number[] {
  return [
    ...(/十三五/.test(text) ? [2020] : []),
    ...(/十四五|14th five/.test(text) ? [2025] : []),
    ...(/十五五|15th five/.test(text) ? [2030] : []),
  ];
}

const same = (left: number, right: number) =>
  Math.abs(left - right) <= Math.abs(right) * 1e-6 + 1e-9;

/** Whether a number stands in one of these texts, in digits of any scale or in words. */
export function isGrounded(value: number, texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      numbersIn(text).some(
        (found) => same(found.value, value) || same(toNumber(found.typed), value),
      ) ||
      [...text.matchAll(SHORT_YEAR)].some(
        ([, fiscal, short]) => 2000 + Number(fiscal ?? short) === value,
      ) ||
      wordedIn(text).some((worded) => same(worded, value)),
  );
}

/** The numbers of a text that stand in none of the others. */
export function ungroundedIn(text: string, texts: readonly string[]): NumberFound[] {
  return numbersIn(text).filter(
    ({ value, typed }) => !isGrounded(value, texts) && !isGrounded(toNumber(typed), texts),
  );
}
