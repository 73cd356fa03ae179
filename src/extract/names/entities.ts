import { ALIASES, COMPANIES } from "../../pledge/companies.ts";
import { ANYWHERE, WHOLE_WORDS } from "../match/name-edges.ts";
import { createNameList, type NameEdges, type NameList } from "../match/name-list.ts";
import type { PreparedText } from "../text/text.ts";
import { toSimplified } from "../zh/traditional.ts";
import { CAR_PLURALS } from "./car-names.ts";

/** A company named in the text; offsets into the article's text. */
export interface CompanyMention {
  readonly start: number;
  readonly end: number;
  readonly companyId: string;
  readonly brand: string | null;
}

interface Name {
  readonly companyId: string | null;
  readonly brand: string | null;
}

const plain = (text: string): string =>
  text.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2013]/g, "-");

type Script = "folded" | "cased" | "cjk";

const CJK_LETTER = /[\u3000-\u9fff\uac00-\ud7af]/;

function scriptOf(alias: { script: "latin" | "cjk"; caseSensitive: boolean }): Script {
  if (alias.script === "cjk") return "cjk";
  return alias.caseSensitive ? "cased" : "folded";
}

/** The key under which a printed name is looked up. */
const keyOf = (text: string, script: Script): string => {
  if (script === "cased") return text;
  return script === "cjk" ? toSimplified(text.toLowerCase()) : text.toLowerCase();
};

function collectNames(script: Script): Map<string, Name> {
  const names = new Map<string, Name>();
  const add = (text: string, name: Name): void => {
    const key = keyOf(plain(text), script);
    if (!names.has(key)) names.set(key, name);
  };
  for (const alias of ALIASES) if (scriptOf(alias) === script) add(alias.text, alias);
  if (script === "cased")
    for (const alias of ALIASES) {
      const isCapitalised =
        alias.brand === null && alias.text.length > 2 && scriptOf(alias) === script;
      if (isCapitalised) add(alias.text.toUpperCase(), alias);
    }
  if (script === "folded") for (const [plural, alias] of CAR_PLURALS) add(plural, alias);
  for (const company of COMPANIES) {
    for (const other of company.notToBeConfused ?? []) {
      const own: Script = CJK_LETTER.test(other) ? "cjk" : "folded";
      if (own === script) add(other, { companyId: null, brand: null });
    }
  }
  return names;
}

interface Finder {
  readonly names: ReadonlyMap<string, Name>;
  readonly find: NameList;
}

/** Longest names first, so that `Volvo Trucks` wins over `Volvo`. */
function createFinder(script: Script, edges: NameEdges): Finder {
  const names = collectNames(script);
  return { names, find: createNameList(names.keys(), edges) };
}

const FOLDED = createFinder("folded", WHOLE_WORDS);
const CASED = createFinder("cased", WHOLE_WORDS);
const CJK = createFinder("cjk", ANYWHERE);
const CAPITAL = /[A-Z0-9\u00c0-\u024f]/;

/** A hit of the catalogue; a namesake of a company has no id and only hides what it covers. */
interface Hit extends Name {
  readonly start: number;
  readonly end: number;
}

function scan(searched: string, { names, find }: Finder): Hit[] {
  return find(searched).flatMap(({ name, start, end }) => {
    const found = names.get(name);
    return found ? [{ companyId: found.companyId, brand: found.brand, start, end }] : [];
  });
}

/** Drops hits that a longer one covers. */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

/**
 * In an article on Daimler Truck, "Daimler" alone is that company: a short name that opens a longer
 * one of the same text takes its company, unless the text also has a longer name of its own company.
 */
function resolveShortNames(mentions: CompanyMention[], text: PreparedText): CompanyMention[] {
  const printed = (it: CompanyMention): string => text.lower.slice(it.start, it.end);
  const names = new Map<string, CompanyMention>();
  for (const mention of mentions)
    if (!names.has(printed(mention))) names.set(printed(mention), mention);
  const meant = new Map<string, CompanyMention>();
  for (const [short, mention] of names) {
    const longer = [...names].filter(([name]) => name.startsWith(`${short} `)).map(([, it]) => it);
    const [first] = longer;
    const isOwn = longer.some((it) => it.companyId === mention.companyId);
    if (first && !isOwn) meant.set(short, first);
  }
  if (meant.size === 0) return mentions;
  return mentions.map((mention) => {
    const other = meant.get(printed(mention));
    return other ? { ...mention, companyId: other.companyId, brand: other.brand } : mention;
  });
}

/** All companies and brands of the catalogue in the text, in order. */
export function findCompanies(text: PreparedText): CompanyMention[] {
  const folded = scan(text.lower, FOLDED).filter((hit) =>
    CAPITAL.test(text.norm.slice(hit.start, hit.end)),
  );
  const cjk = CJK_LETTER.test(text.norm) ? scan(text.lower, CJK) : [];
  const hits = withoutCovered([...folded, ...scan(text.norm, CASED), ...cjk]);
  const mentions = hits.flatMap(({ companyId, brand, start, end }) =>
    companyId === null ? [] : [{ companyId, brand, start, end }],
  );
  return resolveShortNames(mentions, text);
}
