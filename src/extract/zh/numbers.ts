/** Chinese numerals and multipliers. */
const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEP: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Figures in digits or in Chinese numerals. */
export const NUMERAL = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[一二两三四五六七八九十百][零〇一二两三四五六七八九十百千]{0,8}|千(?=万|亿|余|多|辆|座|家)`;
/** What may follow a figure and multiply it. */
export const MULTIPLIERS: readonly (readonly [text: string, factor: number])[] = [
  ["万亿", 1e12],
  ["兆", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

const FIRST_DIGIT = /^\d/;

/** The value of a numeral up to 9999, or of digits; null for other text. */
export function parseNumeral(text: string): number | null {
  if (FIRST_DIGIT.test(text)) return Number(text.replaceAll(",", ""));
  if (text === "") return null;
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const step = STEP[char];
    if (step !== undefined) {
      total += (digit || 1) * step;
      digit = 0;
      continue;
    }
    const value = DIGIT[char];
    if (value === undefined) return null;
    digit = value;
  }
  return total + digit;
}

/** A year told digit by digit, "二〇三〇"; null for other text. */
export function parseDigitYear(text: string): number | null {
  let year = 0;
  for (const char of text) {
    const value = DIGIT[char];
    if (value === undefined) return null;
    year = year * 10 + value;
  }
  return year >= 1900 && year < 2100 ? year : null;
}
