import { chainsOf } from "../claims/shared-owners.ts";
import type { Context, Subject } from "../context.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../text/segments.ts";
import type { CompanyMention } from "./entities.ts";

export interface CompanyHit extends Subject {
  readonly rule: string;
  /** The name in the sentence, or null where it comes from elsewhere. */
  readonly at: CompanyMention | null;
}

const BEFORE_CHARS = 80;
/** "BMW-owned". */
const OWNED_AFTER = /^-(?:owned|backed|listed|built)/;
const AFTER_CHARS = 40;

/** Whether a name stands as a partner, rival or adjective and cannot be the subject. */
export function isAside(
  reading: Pick<Reading, "sentence" | "language" | "companies">,
  mention: CompanyMention,
): boolean {
  const { lower } = reading.sentence;
  const { phrases } = reading.language;
  const before = lower.slice(Math.max(0, mention.start - BEFORE_CHARS), mention.start);
  const after = lower.slice(mention.end, mention.end + AFTER_CHARS);
  if (OWNED_AFTER.test(after)) return true;
  if (phrases.notSubjectAfter?.test(after)) return true;
  if (!phrases.notSubjectBefore.test(before)) return false;
  if (phrases.opensWithRival?.test(lower.slice(0, mention.start))) return false;
  const isFirst = reading.companies.every((it) => it.start >= mention.start);
  if (isFirst && phrases.ventureOf?.test(lower.slice(0, mention.start))) return false;
  const isHead = phrases.subjectAfterAll?.test(before) ?? false;
  return !(isHead && phrases.verbAfter?.test(after));
}

/** "Leapmotor, in which Stellantis holds a fifth, sold": a name whose clause has ended before `at`. */
function isEnclosed(
  reading: Pick<Reading, "sentence" | "language">,
  mention: CompanyMention,
  at: number,
): boolean {
  const { lower } = reading.sentence;
  const after = lower.slice(mention.end, at);
  const bracket = lower.lastIndexOf("(", mention.start);
  if (bracket >= 0 && !lower.slice(bracket, mention.start).includes(")") && after.includes(")"))
    return bracket > 0 && !/^\s*\)/.test(after);
  const before = lower.slice(Math.max(0, mention.start - BEFORE_CHARS), mention.start);
  if (!after.includes(",")) return false;
  const { phrases } = reading.language;
  return (phrases.relative?.test(before) || phrases.inRelative?.test(before)) ?? false;
}

/** "overtaken by BYD, which sold": a name that is no subject but that of the clause it opens. */
function isOfRelative(
  { sentence, language }: Reading,
  mention: CompanyMention,
  at: number,
): boolean {
  return language.phrases.opensRelative?.test(sentence.lower.slice(mention.end, at)) ?? false;
}

/**
 * The name that a sentence is about: "While Ford trims its plans, GM …" goes on about GM, as what opens with such a word ends
 * at the comma.
 */
export function leadOf(
  lower: string,
  [first, ...others]: readonly CompanyMention[],
  { phrases }: Pick<Reading["language"], "phrases">,
): CompanyMention | undefined {
  if (!first || !phrases.opensAside?.test(lower.slice(0, first.start))) return first;
  const comma = lower.slice(first.end).search(/[,，]/);
  const after = comma < 0 ? undefined : others.find(({ start }) => start > first.end + comma);
  return after !== undefined && after.companyId !== first.companyId ? after : first;
}

const AND = /^(?:,| and| &|、|和|与|及|以及)\s*$/;
/** Behind a name that "and" joins to another: they act as partners, and the first is the subject. */
const PARTNERS =
  /^(?:汽车|集团|公司)?(?:之间|合作|合资|联合|联手|携手|共同|共建|签署|达成|双方|一起|等合作)/;

/** The names of a sentence that may be its subject: "with Volvo and Traton" sets both aside. */
export function subjectsOf(
  reading: Pick<Reading, "sentence" | "language" | "companies" | "asides">,
): CompanyMention[] {
  let previous: { mention: CompanyMention; aside: boolean } | null = null;
  return reading.companies.filter((mention) => {
    const { lower } = reading.sentence;
    const between = previous === null ? null : lower.slice(previous.mention.end, mention.start);
    // "Unlike Toyota, Nissan has a date."
    const begins =
      between === ", " &&
      (reading.language.phrases.verbAfter?.test(lower.slice(mention.end)) ?? false);
    const joined = between !== null && AND.test(between) && !begins;
    const isListed = joined && previous?.aside === false && reading.language.isVerbless === true;
    const aside = isListed
      ? PARTNERS.test(lower.slice(mention.end, mention.end + AFTER_CHARS))
      : reading.asides.has(mention) || (joined && previous?.aside === true);
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
  const candidates = reading.subjects;
  const { start: at } = segment.anchor;
  const last = reading.companies.findLast(
    (mention) =>
      mention.end <= at + 1 &&
      (candidates.includes(mention)
        ? !isEnclosed(reading, mention, at)
        : isOfRelative(reading, mention, at)),
  );
  const before = last && headOf(reading, candidates, last);
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
  const { companyId, brand } = fallback;
  const rule = context.subject ? "company:paragraph" : "company:article";
  return { companyId, brand, rule, at: null };
}

/** Of several companies that are one subject, the first. */
function headOf(
  reading: Reading,
  candidates: readonly CompanyMention[],
  mention: CompanyMention,
): CompanyMention {
  const chain = chainsOf(reading, candidates).find((it) => it.end === mention.end);
  const [first] = chain?.owners ?? [];
  return candidates.find((it) => it.companyId === first?.companyId) ?? mention;
}

/** Who a new paragraph speaks of: the company of its head, the one it points back to, or the article's. */
function openingSubject(
  { sentence, language, companies }: Pick<Reading, "sentence" | "language" | "companies">,
  context: Context,
): Subject | null {
  if (sentence.kind === "heading" || isNameAlone(sentence, companies)) {
    const [named] = companies;
    const isOne = named && companies.every((it) => it.companyId === named.companyId);
    context.headSubject = isOne ? { companyId: named.companyId, brand: named.brand } : null;
  }
  const opens = language.phrases.pronoun.exec(sentence.lower.slice(0, OPENING_CHARS));
  if (context.headSubject) return context.headSubject;
  return opens?.index === 0 ? (context.subject ?? context.main) : context.main;
}

/** "2. Honda": a list item that is a name and nothing else heads what follows. */
function isNameAlone(
  { lower, kind }: Reading["sentence"],
  [name]: readonly CompanyMention[],
): boolean {
  return (
    kind === "bullet" && name !== undefined && lower.length - (name.end - name.start) < ALONE_CHARS
  );
}

/** What may stand beside a name that is alone. */
const ALONE_CHARS = 8;

/** A pronoun in the first words of a paragraph points to the paragraph before. */
const OPENING_CHARS = 20;

/** Notes who the paragraph speaks of, for the sentences that follow. */
export function trackSubject(reading: Reading, context: Context): void {
  if (reading.sentence.block !== context.block) {
    context.block = reading.sentence.block;
    context.subject = openingSubject(reading, context);
    context.region = null;
  }
  const { subjects } = reading;
  const named = leadOf(reading.sentence.lower, subjects, reading.language);
  if (named && !goesOnAboutSubject(reading, named, context))
    context.subject = { companyId: named.companyId, brand: named.brand };
  trackPair(subjects, context);
}

/** "Its 376,183 electric cars …, next to Tesla's": a sentence that goes on about the one spoken of before. */
function goesOnAboutSubject(
  { sentence, language }: Reading,
  named: CompanyMention,
  { subject, main }: Context,
): boolean {
  if (subject === null && main === null) return false;
  const { opensWithPronoun, opensWithSubject, heldAgainst } = language.phrases;
  // "The company says that … at its site, where batteries for the Nissan Leaf are made".
  if (subject !== null && opensWithSubject?.test(sentence.lower.slice(0, named.start))) return true;
  if (!opensWithPronoun?.test(sentence.lower)) return false;
  return heldAgainst?.test(sentence.lower.slice(0, named.start)) ?? false;
}

/** Notes the two companies that were spoken of last: together, or one after the other. */
function trackPair(subjects: readonly CompanyMention[], context: Context): void {
  const ids = new Set(subjects.map((it) => it.companyId));
  for (const id of ids) {
    const mention = subjects.find((it) => it.companyId === id);
    const rest = context.recent.filter((it) => it.companyId !== id);
    if (mention) context.recent = [...rest, { companyId: id, brand: mention.brand }].slice(-2);
  }
}
