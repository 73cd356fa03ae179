import { z } from "zod";
import { ALIASES, COMPANIES } from "./companies.ts";
import { GENERAL_PRESS, type Outlets, REGULATORS, TRADE_PRESS, WIRES } from "./outlets.ts";

/** What kind of source an article is, and so how much its word weighs. */
export const EvidenceGrade = z.enum([
  "company_release",
  "trade_press",
  "general_press",
  "regulator_or_auditor",
  "machine_translation",
  "unknown",
]);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** What is known of an article when it is graded. */
export interface Graded {
  publisher: string | null;
  url: string | null;
  text: string;
  /** The company whose own press room the article came from; null where it came from elsewhere. */
  company: string | null;
}

/** Why a grade was given. */
export type GradeReason = "text" | "source" | "publisher" | "host" | "nothing_known";

export interface GradeDecision {
  grade: EvidenceGrade;
  reason: GradeReason;
}

/**
 * Grades an article by its own words, its publisher and its host. A translation by a machine is one
 * whoever wrote the original; what a company says stays its own word wherever it is printed. A publisher's
 * name is written by the page itself, so it makes a regulator only where there is no address to check.
 */
export function decideGrade({ publisher, url, text, company }: Graded): GradeDecision {
  const host = toHost(url);
  const name = toName(publisher);
  if (MACHINE_TRANSLATION.some((sign) => sign.test(text))) {
    return { grade: "machine_translation", reason: "text" };
  }
  if (company !== null) return { grade: "company_release", reason: "source" };
  if (isCompanyName(name) || isNameOf(name, WIRES)) {
    return { grade: "company_release", reason: "publisher" };
  }
  if (isCompanyHost(host) || isHostOf(host, WIRES)) {
    return { grade: "company_release", reason: "host" };
  }
  if (isHostOf(host, REGULATORS)) return { grade: "regulator_or_auditor", reason: "host" };
  if (host === "" && isNameOf(name, REGULATORS)) {
    return { grade: "regulator_or_auditor", reason: "publisher" };
  }
  if (isNameOf(name, TRADE_PRESS)) return { grade: "trade_press", reason: "publisher" };
  if (isNameOf(name, GENERAL_PRESS)) return { grade: "general_press", reason: "publisher" };
  if (isHostOf(host, TRADE_PRESS)) return { grade: "trade_press", reason: "host" };
  if (isHostOf(host, GENERAL_PRESS)) return { grade: "general_press", reason: "host" };
  return { grade: "unknown", reason: "nothing_known" };
}

const MACHINE =
  "(?:machine|AI|an AI|artificial intelligence|ChatGPT|GPT-?\\d\\w*|DeepL|DeepSeek|Google|Bing|Baidu|Microsoft Translator|Youdao)";
const THIS = "\\b(?:this|the following) (?:article|text|report|story|page|release|version)\\b";

/** Words by which a text says of itself that a machine translated it. */
const MACHINE_TRANSLATION: readonly RegExp[] = [
  new RegExp(
    `${THIS}[^.\\n]{0,40}\\b(?:is|was|has been|:)[^.\\n]{0,20}\\ba?\\s*translation\\b`,
    "i",
  ),
  new RegExp(`${THIS}[^.\\n]{0,40}\\btranslated (?:automatically|from)\\b`, "i"),
  new RegExp(`\\btranslat(?:ed|ion) (?:by|with|using|via|from) ${MACHINE}\\b`, "i"),
  /\b(?:machine|automatically|auto|AI)[- ]translated\b/i,
  /\b(?:machine|automatic|automated|AI) translation (?:of|by|from|by)\b/i,
  /(?:本文|全文|此文|以下内容)[^。\n]{0,20}(?:机器|AI|人工智能|ChatGPT|DeepL|谷歌)[^。\n]{0,8}翻译|机器翻译|机翻/i,
];

/** Words that a company's newsroom adds to its name. */
const NEWSROOM =
  /\b(?:(?:global|corporate|official|group|media|news|europe|usa|uk|china|japan|india|international)\s+)*(?:newsroom|news room|news|press ?club|press ?room|press(?: release| office| centre| center)?|media(?: site| centre| center)?|corporate|communications|global|europe|usa|uk|china|japan|india)$/i;
/** The same in a host name: `baicgroup.com.cn`, `tatamotors.com`. */
const HOST_SUFFIX =
  /(?:group|motors?|motor(?:corp|company)?|cars?|auto(?:mobiles?)?|trucks?|corp|corporation|global|world(?:wide)?|usa|newsroom|news|press|media|pressroom)$/;
/** Domains under which others register: the name is one label further left. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(["co", "com", "net", "org", "ac", "gov", "go"]);

const COMPANY_NAMES: ReadonlySet<string> = new Set(ALIASES.map(({ text }) => text.toLowerCase()));
/** Shorter names are too often a word or another's initials. */
const MIN_HOST_NAME_CHARS = 3;
const HOST_NAMES: ReadonlySet<string> = new Set(
  ALIASES.filter(({ script }) => script === "latin")
    .map(({ text }) => toCompact(text))
    .filter((name) => name.length >= MIN_HOST_NAME_CHARS),
);
const PRESS_ROOMS: ReadonlySet<string> = new Set(
  COMPANIES.flatMap(({ pressRoom }) => (pressRoom === null ? [] : [toDomain(toHost(pressRoom))])),
);

function isCompanyName(name: string): boolean {
  if (name === "") return false;
  return COMPANY_NAMES.has(name) || COMPANY_NAMES.has(name.replace(NEWSROOM, "").trim());
}

function isCompanyHost(host: string): boolean {
  if (host === "") return false;
  const domain = toDomain(host);
  if (PRESS_ROOMS.has(domain)) return true;
  const [name = ""] = domain.split(".");
  const compact = toCompact(name);
  return HOST_NAMES.has(compact) || HOST_NAMES.has(compact.replace(HOST_SUFFIX, ""));
}

function isHostOf(host: string, { hosts }: Outlets): boolean {
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** A masthead may say more than its name: `China Daily Hong Kong`, `Reuters / Mail Online`. */
function isNameOf(name: string, { names }: Outlets): boolean {
  return names.some(
    (known) =>
      name === known ||
      (name.startsWith(known) && !/^[\p{L}\p{N}]/u.test(name.slice(known.length))) ||
      (/\p{Script=Han}$/u.test(known) && name.startsWith(known)),
  );
}

function toName(publisher: string | null): string {
  return (publisher ?? "").toLowerCase().replace(/\s+/g, " ").trim();
}

function toHost(url: string | null): string {
  if (url === null || !URL.canParse(url)) return "";
  return new URL(url).hostname.replace(/^www\./, "");
}

/** The registered domain of a host, near enough: `press.bmwgroup.com` → `bmwgroup.com`. */
function toDomain(host: string): string {
  const labels = host.split(".");
  const isSecondLevel = SECOND_LEVEL.has(labels.at(-2) ?? "") && (labels.at(-1) ?? "").length === 2;
  return labels.slice(isSecondLevel ? -3 : -2).join(".");
}

function toCompact(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
