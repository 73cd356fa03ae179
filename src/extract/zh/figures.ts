import { tidy } from "../figures/tidy.ts";
import { MULTIPLIERS, NUMERAL, parseNumeral } from "./numbers.ts";

/** A figure as printed, before its unit is known; offsets are into the sentence. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly amountMax: number | null;
  /** "余", "多": somewhat more than is printed. */
  readonly more: boolean;
  /** A share in words, which needs no unit. */
  readonly isPercent: boolean;
  /** Says that the level falls by this much: "减半". */
  readonly isCut: boolean;
  /** "亿" and the like without a unit may be a sum of money. */
  readonly isLarge: boolean;
}

const COUNT = "[零〇一二两三四五六七八九十百]";
const TENTH = "[一二两三四五六七八九]";
const NOT_TENTHS = "为|立|本|功|都|员|品|果|长|交|熟|绩|型|分|就|套|群|效|因|不|文|见";
/** "2兆日圓" is a sum, "2兆瓦" a power. */
const MULTIPLIER = MULTIPLIERS.map(([text]) =>
  text === "兆" ? `${text}(?![瓦焦帕赫字欧])` : text,
).join("|");
const RANGE = String.raw`\s?(?:-|~|至|到|\u2014(?!\u2014))\s?`;

/** What a figure is followed by that goes on behind its 萬: "37萬6千輛", "1億2千萬度". */
const COUNTED = "[余多]?(?:辆|台|座|个|家|根|吨|度|款|千瓦时|元|美元|欧元|日元)";

/** The forms of a figure; each names its groups after itself. Earlier forms win. */
const FORMS: readonly string[] = [
  `百分之(?<percent>${NUMERAL})(?:点(?<percentTenth>${TENTH}))?(?:${RANGE}(?:百分之)?(?<percentMax>${NUMERAL}))?`,
  `(?<whole>${COUNT}{1,4})分之(?<part>${COUNT}{1,4})`,
  `(?<![\\d.,])(?<tenth>[1-9]|${TENTH})(?:成?(?:至|到|-|~)?(?<tenthMax>${TENTH}))?成(?!${NOT_TENTHS})(?:(?<hundredth>[一二三四五六七八九半])(?!辆|座|家|款|个|年|月|万|级|汽))?`,
  "(?<full>百分百|百分之一百)",
  "(?<half>一半|半数|过半|对半|半壁江山)",
  "(?<cut>减半|折半|腰斩|砍半)",
  String.raw`(?<![a-z\d.])(?<first>${NUMERAL})\s?(?<firstFactor>%|${MULTIPLIER})?(?:辆|台|款|座|个|根|家|吨)?${RANGE}(?<second>${NUMERAL})\s?(?<secondFactor>${MULTIPLIER})?(?<rangeMore>余|多)?`,
  String.raw`(?<![a-z\d.数几])(?<plain>${NUMERAL})\s?(?<moreBefore>余|多|来)?(?<factor>${MULTIPLIER})?(?:(?<=[万亿])(?:(?<tail>\d{1,4}|[一二两三四五六七八九])(?<tailFactor>千万|百万|[万千百])|(?<tailDigits>\d,?\d{3}))(?=${COUNTED}))?(?<moreAfter>余|多)?`,
];
const EXPRESSION = new RegExp(FORMS.join("|"), "g");

type Groups = Readonly<Record<string, string | undefined>>;
type Value = Pick<Figure, "amount" | "amountMax"> & Partial<Figure>;

const factorOf = (text: string | undefined): number =>
  MULTIPLIERS.find(([name]) => name === text)?.[1] ?? 1;

function readPercent({ percent, percentTenth, percentMax }: Groups): Value | null {
  const amount = percent ? parseNumeral(percent) : null;
  if (amount === null) return null;
  const tenth = percentTenth ? (parseNumeral(percentTenth) ?? 0) / 10 : 0;
  return {
    amount: tidy(amount + tenth),
    amountMax: percentMax ? parseNumeral(percentMax) : null,
    isPercent: true,
  };
}

function readFraction({ whole, part }: Groups): Value | null {
  const of = whole ? parseNumeral(whole) : null;
  const count = part ? parseNumeral(part) : null;
  if (!of || !count || count >= of) return null;
  return { amount: tidy(Math.round((1000 * count) / of) / 10), amountMax: null, isPercent: true };
}

function readTenths({ tenth, tenthMax, hundredth }: Groups): Value | null {
  const first = tenth ? parseNumeral(tenth) : null;
  if (first === null) return null;
  const second = tenthMax ? parseNumeral(tenthMax) : null;
  const rest = hundredth === "半" ? 5 : hundredth ? (parseNumeral(hundredth) ?? 0) : 0;
  const last = second === null ? first * 10 + rest : second * 10 + rest;
  return second === null
    ? { amount: last, amountMax: null, isPercent: true }
    : { amount: first * 10, amountMax: last, isPercent: true };
}

function readRange(groups: Groups): Value | null {
  const first = parseNumeral(groups["first"] ?? "");
  const second = parseNumeral(groups["second"] ?? "");
  if (first === null || second === null) return null;
  const { firstFactor, secondFactor } = groups;
  const amount = first * factorOf(firstFactor ?? secondFactor);
  const amountMax = second * factorOf(secondFactor);
  if (amountMax <= amount) return null;
  return {
    amount: tidy(amount),
    amountMax: tidy(amountMax),
    more: groups["rangeMore"] !== undefined,
    isLarge: secondFactor?.includes("亿") ?? false,
  };
}

/** "两三款" are two to three. */
function parseNeighbours(text: string): [number, number] | null {
  if (text.length !== 2 || !/^[一二两三四五六七八九]{2}$/.test(text)) return null;
  const [first, second] = [...text].map((char) => parseNumeral(char));
  return first && second && second === first + 1 ? [first, second] : null;
}

/** "6千" of "37萬6千輛". */
function tailOf({ tail, tailFactor, tailDigits }: Groups): number {
  if (tailDigits) return parseNumeral(tailDigits.replace(",", "")) ?? 0;
  return tail ? (parseNumeral(tail) ?? 0) * factorOf(tailFactor) : 0;
}

function readPlain(groups: Groups): Value | null {
  const { plain, factor, moreBefore, moreAfter } = groups;
  const [amount, max] = parseNeighbours(plain ?? "") ?? [parseNumeral(plain ?? ""), null];
  if (amount === null) return null;
  return {
    amount: tidy(amount * factorOf(factor) + tailOf(groups)),
    amountMax: max === null ? null : tidy(max * factorOf(factor)),
    more: moreBefore !== undefined || moreAfter !== undefined,
    isLarge: factor?.includes("亿") ?? false,
  };
}

function readValue(groups: Groups): Value | null {
  if (groups["percent"]) return readPercent(groups);
  if (groups["whole"]) return readFraction(groups);
  if (groups["tenth"]) return readTenths(groups);
  if (groups["full"]) return { amount: 100, amountMax: null, isPercent: true };
  if (groups["half"])
    return { amount: 50, amountMax: null, more: groups["half"] === "过半", isPercent: true };
  if (groups["cut"]) return { amount: 50, amountMax: null, isPercent: true, isCut: true };
  return groups["first"] ? readRange(groups) : readPlain(groups);
}

const LEAVES =
  /(?:从(?!而|事)|(?<!理|自|缘|来)由(?!此(?!前)|于)|自(?!主|身|有|动|营|己|建|研|由))(?:[^,，;；。\d]{0,4})$/;

/** "从50万至60万辆提高到58万": another level follows, so that this one is a range. */
const MOVES_ON =
  /^(?:%|辆|台|座|个|款|吨|家|根)?(?:的?(?:区间|范围|水平))?(?:大幅|进一步|一路|再)?(?:提高|提升|上调|下调|上修|下修|调[高低升降整]|修正|修订|增加?|降低?|减少?|缩减?|削减|砍|扩大?|改)(?:至|到|为|成)/;
const MOVE_CHARS = 16;

/** "从4万到9万", "上调20%至360万" are two figures: the range is read again as its first end alone. */
function isStep(lower: string, hit: RegExpExecArray): boolean {
  if (hit.groups?.["first"] === undefined || !/[至到]/.test(hit[0])) return false;
  const end = hit.index + hit[0].length;
  if (hit.groups["firstFactor"] === "%" && lower.charAt(end) !== "%") return true;
  return (
    LEAVES.test(lower.slice(Math.max(0, hit.index - 6), hit.index)) &&
    !MOVES_ON.test(lower.slice(end, end + MOVE_CHARS))
  );
}

const PLAIN = new RegExp(`${FORMS.at(-1) ?? ""}`, "y");

function rereadAsPlain(lower: string, at: number): { hit: RegExpExecArray; value: Value } | null {
  PLAIN.lastIndex = at;
  const hit = PLAIN.exec(lower);
  const value = hit?.groups ? readPlain(hit.groups) : null;
  return hit && value ? { hit, value } : null;
}

/** The next figure at or after `from`, or null. */
export function nextFigure(lower: string, from: number): Figure | null {
  EXPRESSION.lastIndex = from;
  const hit = EXPRESSION.exec(lower);
  if (!hit?.groups) return null;
  const own = isStep(lower, hit) ? null : readValue(hit.groups);
  const again = own ? { hit, value: own } : rereadAsPlain(lower, hit.index);
  const end = again ? hit.index + again.hit[0].length : hit.index + 1;
  const nothing = { amount: Number.NaN, amountMax: null };
  return {
    start: hit.index,
    end,
    more: false,
    isPercent: false,
    isCut: false,
    isLarge: false,
    ...(again?.value ?? nothing),
  };
}
