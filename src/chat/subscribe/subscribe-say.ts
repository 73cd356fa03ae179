import type { Language } from "../../shared/language.ts";
import type { Clause, SubscriptionTerms } from "../../store/types/subscription.ts";
import { wordsOf } from "../words/of.ts";
import type { Words } from "../words/words.ts";
import { toLocalTime } from "./schedule.ts";
import { toClock } from "./subscribe-words.ts";

/**
 * A subscription in one sentence: `BMW Group or BAIC Group, only new pledges or changes, in Europe, daily
 * at 9:00 Europe/Berlin`. In English, read as a request it gives the same subscription.
 *
 * @param language of the sentence, whatever that of the subscription is
 */
export function saySubscription(
  terms: SubscriptionTerms & { history?: boolean },
  language: Language = "en",
): string {
  const { alternatives, except, minGrade } = terms;
  const words = wordsOf(language);
  const { subscription: say } = words;
  return [
    [terms, ...alternatives].map((clause) => sayWanted(clause, words)).join(say.otherwise),
    ...except.map((clause) => say.except(sayLeftOut(clause, words))),
    ...(minGrade === null ? [] : [say.grade(words.grades[minGrade])]),
    ...sayDelivery(terms, words),
    ...(terms.history ? [say.history] : []),
    ...(terms.language === "zh" && language === "en" ? [say.language] : []),
  ].join(say.comma);
}

/** What a form cannot show of a subscription; empty where there is nothing. */
export function sayBeyondForm(
  { keywords, alternatives, except, maxPerHour, tellsNothingNew }: SubscriptionTerms,
  language: Language = "en",
): string {
  const words = wordsOf(language);
  const { subscription: say } = words;
  const none = { companies: [], brands: [], kinds: [], metrics: [], regions: [] };
  return [
    ...sayAbout({ ...none, keywords }, words),
    ...(alternatives.length === 0
      ? []
      : [alternatives.map((clause) => sayWanted(clause, words)).join(say.otherwise)]),
    ...except.map((clause) => say.except(sayLeftOut(clause, words))),
    ...(maxPerHour === null ? [] : [say.limit(maxPerHour)]),
    ...(tellsNothingNew ? [say.evenNothing] : []),
  ].join(say.comma);
}

/** The language of all of some subscriptions; English where they differ. */
export const languageOf = (followed: readonly Pick<SubscriptionTerms, "language">[]): Language =>
  followed.length > 0 && followed.every(({ language }) => language === "zh") ? "zh" : "en";

export const sayGrade = (
  grade: NonNullable<SubscriptionTerms["minGrade"]>,
  language: Language = "en",
): string => {
  const { subscription, grades } = wordsOf(language);
  return subscription.grade(grades[grade]);
};

function sayWanted(clause: Clause, words: Words): string {
  const { subscription: say } = words;
  const kinds = sayKinds(clause, words);
  return [
    sayNames(clause, words) ?? say.everything,
    ...(kinds === null ? [] : [say.only(kinds)]),
    ...sayAbout(clause, words),
  ].join(say.comma);
}

/** What a clause leaves out: `milestones of BMW Group in China`. */
export const sayExcept = (clause: Clause, language: Language = "en"): string =>
  sayLeftOut(clause, wordsOf(language));

function sayLeftOut(clause: Clause, words: Words): string {
  const { subscription: say } = words;
  const kinds = sayKinds(clause, words);
  const who = sayNames(clause, words);
  return [
    ...(kinds === null ? [] : [kinds]),
    ...(who === null ? [] : [kinds === null ? who : say.of(who)]),
    ...sayAbout(clause, words),
  ].join(say.blank);
}

/** Null for all companies. */
export const sayWho = (
  clause: Pick<Clause, "companies" | "brands">,
  language: Language = "en",
): string | null => sayNames(clause, wordsOf(language));

function sayNames(
  { companies, brands }: Pick<Clause, "companies" | "brands">,
  words: Words,
): string | null {
  const names = [
    ...companies.map((companyId) => words.followed({ companyId, brand: null })),
    ...brands.map(words.followed),
  ];
  return names.length === 0 ? null : names.join(words.subscription.or);
}

/** Null for all kinds. */
function sayKinds({ kinds }: Pick<Clause, "kinds">, { subscription: say }: Words): string | null {
  return kinds.length === 0 ? null : kinds.map((kind) => say.kinds[kind]).join(say.or);
}

function sayAbout({ metrics, regions, keywords }: Clause, words: Words): string[] {
  const { subscription: say } = words;
  const groups = keywords.map((group) => group.map((word) => `"${word}"`).join(say.or));
  return [
    ...(metrics.length === 0 ? [] : [say.about(metrics.map(words.metric).join(say.or))]),
    ...(regions.length === 0 ? [] : [say.in(regions.map(words.region).join(say.or))]),
    ...(groups.length === 0 ? [] : [say.mentioning(groups.join(say.and))]),
  ];
}

function sayDelivery(terms: SubscriptionTerms, { subscription: say }: Words): string[] {
  const { delivery, timeZone, maxPerHour } = terms;
  const time = `${toClock(terms.atMinutes)} ${timeZone}`;
  const empty = terms.tellsNothingNew ? [say.evenNothing] : [];
  switch (delivery) {
    case "daily":
      return [say.daily(time), ...empty];
    case "weekly":
      return [say.weekly(say.weekdays[terms.weekday - 1] ?? "", time), ...empty];
    case "instant": {
      const { quietHours } = terms;
      const rest = quietHours === null && maxPerHour !== null ? [say.rest(time)] : [];
      return [
        say.instant,
        ...(quietHours === null
          ? []
          : [say.quiet(toClock(quietHours.fromMinutes), toClock(quietHours.toMinutes), timeZone)]),
        ...(maxPerHour === null ? [] : [say.limit(maxPerHour)]),
        ...rest,
      ];
    }
    default:
      return delivery satisfies never;
  }
}

/** How long a subscription is paused. */
export function sayPause(
  pausedUntil: string | null,
  timeZone: string,
  language: Language = "en",
): string {
  const { reply, time } = wordsOf(language);
  return pausedUntil === null
    ? reply.pausedOpen
    : reply.pausedUntil(`${time(toLocalTime(pausedUntil, timeZone))} ${timeZone}`);
}
