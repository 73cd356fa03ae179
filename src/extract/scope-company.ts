import type { Context, Subject } from "./context.ts";
import type { CompanyMention } from "./entities.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

export interface CompanyHit extends Subject {
  readonly rule: string;
  /** The name in the sentence, or null where it comes from elsewhere. */
  readonly at: CompanyMention | null;
}

/** Whether a name stands as a partner, rival or adjective and cannot be the subject. */
export function isAside(
  reading: Pick<Reading, "sentence" | "language">,
  mention: CompanyMention,
): boolean {
  const before = reading.sentence.lower.slice(Math.max(0, mention.start - 45), mention.start);
  const after = reading.sentence.lower.slice(mention.end, mention.end + 8);
  return (
    reading.language.phrases.notSubjectBefore.test(before) ||
    /^-(?:owned|backed|listed|built)/.test(after)
  );
}

const AND = /^(?:,| and| &|、|和|及)\s*$/;

/** The names of a sentence that may be its subject: "with Volvo and Traton" sets both aside. */
function subjectsOf(
  reading: Pick<Reading, "sentence" | "language" | "companies">,
): CompanyMention[] {
  let previous: { mention: CompanyMention; aside: boolean } | null = null;
  return reading.companies.filter((mention) => {
    const joined =
      previous !== null &&
      AND.test(reading.sentence.lower.slice(previous.mention.end, mention.start));
    const aside = isAside(reading, mention) || (joined && previous?.aside === true);
    previous = { mention, aside };
    return !aside;
  });
}

/** The company whose claim it is: the last subject named before, the one of the paragraph, the article's. */
export function decideCompany(
  reading: Reading,
  segment: Segment,
  context: Context,
): CompanyHit | null {
  const candidates = subjectsOf(reading);
  const before = candidates.findLast((mention) => mention.end <= segment.anchor.start + 1);
  const inside = candidates.find(
    (mention) => mention.start >= segment.anchor.start && mention.end <= segment.anchor.end,
  );
  if (inside && (!before || inside.companyId === before.companyId))
    return { companyId: inside.companyId, brand: inside.brand, rule: "company:phrase", at: inside };
  if (before)
    return {
      companyId: before.companyId,
      brand: before.brand,
      rule: "company:subject",
      at: before,
    };
  const fallback = context.subject ?? context.main;
  const after = candidates.find((mention) => mention.start >= segment.anchor.end);
  if (after && (!fallback || fallback.companyId === after.companyId))
    return { companyId: after.companyId, brand: after.brand, rule: "company:after", at: after };
  if (context.issuer)
    return { companyId: context.issuer, brand: null, rule: "company:issuer", at: null };
  if (!fallback) return null;
  return { ...fallback, rule: context.subject ? "company:paragraph" : "company:article", at: null };
}

/** Who a new paragraph speaks of: the company of its head, the one it points back to, or the article's. */
function openingSubject(
  { sentence, language, companies }: Pick<Reading, "sentence" | "language" | "companies">,
  context: Context,
): Subject | null {
  if (sentence.kind === "heading") {
    const [named] = companies;
    const isOne = named && companies.every((it) => it.companyId === named.companyId);
    context.headSubject = isOne ? { companyId: named.companyId, brand: named.brand } : null;
  }
  const opens = language.phrases.pronoun.exec(sentence.lower.slice(0, OPENING_CHARS));
  if (context.headSubject) return context.headSubject;
  return opens?.index === 0 ? (context.subject ?? context.main) : context.main;
}

/** A pronoun in the first words of a paragraph points to the paragraph before. */
const OPENING_CHARS = 20;

/** Notes who the paragraph speaks of, for the sentences that follow. */
export function trackSubject(
  reading: Pick<Reading, "sentence" | "language" | "companies">,
  context: Context,
): void {
  if (reading.sentence.block !== context.block) {
    context.block = reading.sentence.block;
    context.subject = openingSubject(reading, context);
    context.region = null;
  }
  const [named] = subjectsOf(reading);
  if (named) context.subject = { companyId: named.companyId, brand: named.brand };
}
