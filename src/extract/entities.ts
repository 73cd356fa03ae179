import { ALIASES, COMPANIES } from "../pledge/companies.ts";
import type { PreparedText } from "./text.ts";

/** A company named in the text; offsets into the article's text. `companyId` null hides a namesake. */
export interface CompanyMention {
  readonly start: number;
  readonly end: number;
  readonly companyId: string;
  readonly brand: string | null;
}

interface Name {
  readonly companyId: string | null;
  readonly brand: string | null;
  readonly caseSensitive: boolean;
  readonly text: string;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const plain = (text: string): string =>
  text.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2013]/g, "-");

function collectNames(script: "latin" | "cjk"): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const alias of ALIASES) {
    if (alias.script !== script) continue;
    const text = plain(alias.text);
    if (!names.has(text.toLowerCase())) names.set(text.toLowerCase(), { ...alias, text });
  }
  for (const company of COMPANIES) {
    for (const other of company.notToBeConfused ?? []) {
      const text = plain(other);
      const isCjk = /[\u3000-\u9fff\uac00-\ud7af]/.test(text);
      if (isCjk === (script === "cjk") && !names.has(text.toLowerCase()))
        names.set(text.toLowerCase(), { companyId: null, brand: null, caseSensitive: false, text });
    }
  }
  return names;
}

const LATIN = collectNames("latin");
const CJK = collectNames("cjk");

/** Longest names first, so that `Volvo Trucks` wins over `Volvo`. */
function alternation(names: Map<string, Name>): string {
  return [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
}

const LATIN_NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${alternation(LATIN)})(?![\\p{L}\\p{N}_])`,
  "gu",
);
const CJK_NAMES = new RegExp(alternation(CJK), "g");
const HAS_CJK = /[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]/;

function scan(text: PreparedText, names: Map<string, Name>, expression: RegExp): CompanyMention[] {
  const found: CompanyMention[] = [];
  expression.lastIndex = 0;
  for (let hit = expression.exec(text.lower); hit; hit = expression.exec(text.lower)) {
    const start = hit.index;
    const end = start + hit[0].length;
    const name = names.get(hit[0]);
    if (!name?.companyId) continue;
    const printed = text.norm.slice(start, end);
    if (names === LATIN && !isPrintedAsName(printed, name)) continue;
    found.push({ start, end, companyId: name.companyId, brand: name.brand });
  }
  return found;
}

function isPrintedAsName(printed: string, name: Name): boolean {
  if (name.caseSensitive) return printed === name.text;
  return /[A-Z0-9\u00c0-\u024f]/.test(printed);
}

/** All companies and brands of the catalogue in the text, in order, found in one pass. */
export function findCompanies(text: PreparedText): CompanyMention[] {
  const latin = scan(text, LATIN, LATIN_NAMES);
  if (!HAS_CJK.test(text.norm)) return latin;
  return [...latin, ...scan(text, CJK, CJK_NAMES)].sort((a, b) => a.start - b.start);
}
