/** The plain value of digits with group marks: `1,234.5` → 1234.5, `2.100` stays 2.1. */
export function toNumber(digits: string): number {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(grouped ? digits.replaceAll(",", "") : digits.replace(",", "."));
}

/** `scopes 1, 2 and 3`, `范围一和二`: names, and no figures. */
export const SCOPES =
  /(?:\bscopes? |范围 ?)[123一二三](?!\d|\.\d)(?:(?:, ?| and | & |\+| to | or |和|、|及)(?:scope |范围)?[123一二三](?!\d|\.\d))*/gi;

/** Counts that words of a ratio say, from one on. */
export const SMALL = "one two three four five six seven eight nine ten".split(" ");
const COUNT = `(?:${SMALL.join("|")}|[1-9]|10|100)`;
const WHOLE = 100;

/** `six out of ten of its sales`, `every second car` apart: a share by two numbers. */
export const N_OUT_OF_M = new RegExp(
  `\\b(${COUNT}) (?:out of|in) (?:every )?(two|three|four|five|ten|20|100|hundred)\\b(?! (?:years?|months?|countr|markets?|plants?|sites?|factor))`,
  "i",
);
const toSmall = (word: string): number =>
  word === "hundred" ? WHOLE : SMALL.includes(word) ? SMALL.indexOf(word) + 1 : Number(word);

/** `eight in ten`, in percent. */
export function parseRatio(text: string): number[] {
  const [, part = "", all = ""] = N_OUT_OF_M.exec(text.toLowerCase()) ?? [];
  return part === "" ? [] : [Math.round((toSmall(part) / toSmall(all)) * WHOLE)];
}
