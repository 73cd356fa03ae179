import { createPhraseBook, type PhraseMatch } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Places that a question can name, by the code that claims carry; `EU` is Europe. */
export const PLACES: readonly { code: string; en: readonly string[]; zh: readonly string[] }[] = [
  { code: "CN", en: ["china", "chinese", "prc", "mainland china"], zh: ["中国", "国内"] },
  { code: "EU", en: ["europe", "european", "eu", "european union"], zh: ["欧洲", "欧盟"] },
  {
    code: "US",
    en: [
      "us",
      "u.s.",
      "usa",
      "united states",
      "america",
      "american",
      "u s",
      "north america",
      "north american",
    ],
    zh: ["美国"],
  },
  { code: "JP", en: ["japan", "japanese"], zh: ["日本"] },
  { code: "DE", en: ["germany", "german"], zh: ["德国"] },
  {
    code: "GB",
    en: ["uk", "united kingdom", "britain", "british", "england", "great britain"],
    zh: ["英国"],
  },
  { code: "FR", en: ["france", "french"], zh: ["法国"] },
  { code: "IT", en: ["italy", "italian"], zh: ["意大利"] },
  { code: "ES", en: ["spain", "spanish"], zh: ["西班牙"] },
  { code: "SE", en: ["sweden", "swedish"], zh: ["瑞典"] },
  { code: "NO", en: ["norway", "norwegian"], zh: ["挪威"] },
  { code: "NL", en: ["netherlands", "dutch", "holland"], zh: ["荷兰"] },
  { code: "HU", en: ["hungary", "hungarian"], zh: ["匈牙利"] },
  { code: "PL", en: ["poland", "polish"], zh: ["波兰"] },
  { code: "AT", en: ["austria", "austrian"], zh: ["奥地利"] },
  { code: "CH", en: ["switzerland", "swiss"], zh: ["瑞士"] },
  { code: "TR", en: ["turkey", "turkish", "turkiye"], zh: ["土耳其"] },
  { code: "RU", en: ["russia", "russian"], zh: ["俄罗斯"] },
  { code: "IN", en: ["india", "indian"], zh: ["印度"] },
  { code: "KR", en: ["korea", "korean", "south korea"], zh: ["韩国"] },
  { code: "TH", en: ["thailand", "thai"], zh: ["泰国"] },
  { code: "ID", en: ["indonesia", "indonesian"], zh: ["印度尼西亚", "印尼"] },
  { code: "MY", en: ["malaysia", "malaysian"], zh: ["马来西亚"] },
  { code: "VN", en: ["vietnam", "vietnamese"], zh: ["越南"] },
  { code: "AU", en: ["australia", "australian"], zh: ["澳大利亚", "澳洲"] },
  { code: "CA", en: ["canada", "canadian"], zh: ["加拿大"] },
  { code: "MX", en: ["mexico", "mexican"], zh: ["墨西哥"] },
  { code: "BR", en: ["brazil", "brazilian"], zh: ["巴西"] },
  { code: "ZA", en: ["south africa", "south african"], zh: ["南非"] },
];

/** Parts of the world that hold the name of a country, and that no claim carries: none of the places. */
const OTHER_AREAS: readonly string[] = [
  "latin america",
  "latin american",
  "south america",
  "south american",
  "central america",
];
const OTHER_AREA = "";

const PLACE_BOOK = createPhraseBook([
  ...PLACES.map(({ code, en, zh }) => ({ meaning: code, en, zh })),
  { meaning: OTHER_AREA, en: OTHER_AREAS, zh: [] },
]);

/** The places that a text names, by the code that claims carry. */
export const findPlaces = (text: string, tokens: readonly Token[]): PhraseMatch<string>[] =>
  PLACE_BOOK.find(text, tokens).filter(({ meaning }) => meaning !== OTHER_AREA);

/** Countries that count as Europe where a question asks for it. */
export const EUROPEAN: ReadonlySet<string> = new Set(
  "EU DE GB FR IT ES SE NO NL HU PL AT CH FI DK BE PT CZ SK RO IE GR".split(" "),
);

/** Words for "at home" in a text about a company: they mean its own country. */
export const HOME_WORDS: readonly string[] = ["domestic", "domestically", "home market", "国内"];

const ABROAD =
  /\b(?:overseas|abroad|foreign markets?|export(?:s|ed)?|outside (?:of )?(?:mainland |greater )?(?:(?:its|their) (?:home|own)|china|japan|south korea|korea|india|germany|europe|the u\.?s|the united states|america))\b|海外|国外|境外|出口/i;

/** Whether a text speaks of what lies beyond a company's own country, without naming it. */
export const isOfAbroad = (text: string): boolean => ABROAD.test(text);

/** `Chinese`, `German`: who or what is of a country. */
const DEMONYM = /(?:ese|ish|(?<!jap)an|french|dutch|swiss|thai)$/;
const BEFORE_HOME = /^(?:are|is|the|and|or|only|any|just|about|other)$/;
const AFTER_HOME = /^(?:ones?|only)$/;
/** `from Japan`, `based in Japan`. */
const OF_HOME =
  /^(?:are|is|come|comes|makers|companies|carmakers|automakers|those|ones) from$|^(?:based|headquartered|resident) in$/;

/** Whether a place says where companies are at home though none is named beside it: `which are Chinese?`. */
export function isHomeUnsaid(
  tokens: readonly { text: string }[],
  { from, to }: { from: number; to: number },
): boolean {
  const word = (at: number) => tokens[at]?.text ?? "";
  if (from < 1) return false;
  const before = word(from - 1) === "the" ? from - 1 : from;
  if (OF_HOME.test(`${word(before - 2)} ${word(before - 1)}`)) return true;
  if (!DEMONYM.test(word(to - 1))) return false;
  return AFTER_HOME.test(word(to)) || (BEFORE_HOME.test(word(from - 1)) && to >= tokens.length);
}
