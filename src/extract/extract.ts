import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import { type Block, splitBlocks } from "./blocks.ts";
import { readClaims } from "./claims.ts";
import { type Context, decideMain } from "./context.ts";
import { dedupe } from "./dedupe.ts";
import { ENGLISH } from "./en/language.ts";
import { type CompanyMention, findCompanies } from "./entities.ts";
import { isArticleText } from "./furniture.ts";
import type { Language } from "./language.ts";
import { readSentence } from "./reading.ts";
import { trackSubject } from "./scope-company.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { normalise } from "./text.ts";

/** One article, cleaned. */
export interface ExtractInput {
  /** The article's text; all offsets point into it. */
  text: string;
  title?: string | null | undefined;
  /** Day (`YYYY-MM-DD`) or ISO instant; relative dates are resolved against it. */
  published?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
  /** `en` or `zh`; told from the script where absent. */
  language?: string | null | undefined;
  /** Id of a known issuer: claims then need no name in the text. May be unknown to the catalogue. */
  company?: string | null | undefined;
}

export interface Extraction {
  claims: ExtractedClaim[];
  changes: ExtractedChange[];
}

const YEAR = /^(\d{4})/;

function publishedYear(input: ExtractInput): number | null {
  const year = YEAR.exec(input.published ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

function chooseLanguage(_input: ExtractInput): Language {
  return ENGLISH;
}

/** The names that stand in each sentence, with offsets into the sentence. */
function namesBySentence(
  sentences: readonly Sentence[],
  mentions: readonly CompanyMention[],
): CompanyMention[][] {
  let at = 0;
  return sentences.map((sentence) => {
    const own: CompanyMention[] = [];
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= sentence.start) at += 1;
    for (let i = at; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= sentence.end) break;
      own.push({
        ...mention,
        start: mention.start - sentence.start,
        end: mention.end - sentence.start,
      });
    }
    return own;
  });
}

/**
 * Claims and changes that an article states. Pure and deterministic; safe to call on any string.
 * `text.slice(start, end) === quote` holds for every statement.
 */
export function extract(input: ExtractInput): Extraction {
  const language = chooseLanguage(input);
  const text = normalise(input.text);
  const blocks: Block[] = splitBlocks(text).filter(isArticleText(text, language));
  const sentences = splitSentences(text, blocks);
  const mentions = findCompanies(text);
  const names = namesBySentence(sentences, mentions);
  const context: Context = {
    publishedYear: publishedYear(input),
    issuer: input.company ?? null,
    main: input.company
      ? { companyId: input.company, brand: null }
      : decideMain(names.flat(), findCompanies(normalise(input.title ?? ""))),
    reportYear: null,
    subject: null,
    block: -1,
    headDate: null,
    last: null,
    period: null,
    baselineYear: null,
    usesScopes: false,
    region: null,
  };
  const claims: ExtractedClaim[] = [];
  sentences.forEach((sentence, index) => {
    const companies = names[index] ?? [];
    if (!language.gate.test(sentence.lower)) {
      trackSubject({ sentence, language, companies }, context);
      return;
    }
    const reading = readSentence(sentence, language, companies, context.publishedYear);
    trackSubject(reading, context);
    claims.push(...readClaims(reading, context));
  });
  const quoted = claims.map((claim) => ({
    ...claim,
    quote: input.text.slice(claim.start, claim.end),
  }));
  return { claims: dedupe(quoted), changes: [] };
}
