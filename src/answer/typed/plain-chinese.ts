import { parseDigitYear, parseNumeral } from "../../extract/zh/numbers.ts";
import { toSimplified } from "../../extract/zh/traditional.ts";
import { hasCjk } from "../lexicon/tokens.ts";

const ONES = "[一二两三四五六七八九]";
const NUMERAL = "[一二两三四五六七八九十百千]";
const PERCENT_OF_TENTH = 10;

interface NumberRule {
  pattern: RegExp;
  read: (match: string[]) => string | null;
}

/** How questions write numbers in characters, and the digits that stand for them. */
const RULES: readonly NumberRule[] = [
  // 在新版ESG报告里: where it was said limits nothing.
  {
    pattern: /在?(?:其|它)?(?:新版|最新|新一?期)?的?(?:ESG|CSR|可持续发展|社会责任)报告(?:里|中)/gi,
    read: () => "",
  },
  // 二〇三〇年, 二零三零年
  {
    pattern: /([一二][〇零一二三四五六七八九]{3})(?=年)/g,
    read: ([, digits = ""]) => toText(parseDigitYear(digits)),
  },
  // 百分之三十五
  {
    pattern: new RegExp(`百分之(${NUMERAL}{1,5})(?![点多])`, "g"),
    read: ([, numeral = ""]) => toText(parseNumeral(numeral), "%"),
  },
  // 八成, 三成五; 完成 and 一成不变 are none.
  {
    pattern: new RegExp(`(?<!${NUMERAL})(${ONES})成(${ONES}|半)?(?![不为立功本员长都绩])`, "g"),
    read: ([, tenths = "", ones = ""]) =>
      toText(
        (parseNumeral(tenths) ?? 0) * PERCENT_OF_TENTH +
          (ones === "半" ? PERCENT_OF_TENTH / 2 : (parseNumeral(ones) ?? 0)),
        "%",
      ),
  },
  // 少了几个点, 多少个百分点: of a hundred.
  { pattern: /(?:几|多少)个?(?:百分)?点(?![钟儿半])/g, read: () => "百分之几" },
  // 一万辆, 两百万台, 百万辆: of 上百万 and 几十万 nobody knows how many.
  {
    pattern: new RegExp(
      `(?<![几数上近\\d.]|${NUMERAL})(${NUMERAL}{1,5})([万亿])(?![多余一分])`,
      "g",
    ),
    read: ([, numeral = "", scale = ""]) => toText(parseNumeral(numeral), scale),
  },
];

const toText = (value: number | null, after = ""): string | null =>
  value === null ? null : `${value}${after}`;

/**
 * A question in Chinese the way its words are known: in simplified characters, its numbers in digits
 * (`蔚來`, `八成`, `两百万辆` → `蔚来`, `80%`, `200万辆`). Other text is unchanged.
 */
export function toPlainChinese(text: string): string {
  if (!hasCjk(text)) return text;
  return RULES.reduce(
    (left, { pattern, read }) => left.replace(pattern, (...match) => read(match) ?? match[0]),
    toSimplified(text),
  );
}
