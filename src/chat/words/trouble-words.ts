import type { Feedback } from "../../store/types/feedback.ts";
import type { NotRead } from "./not-read.ts";

/** What is said where something typed cannot be carried out, in one language. What is to be typed stays as it is. */
export interface TroubleWords {
  checkWhat(): string;
  whichSource(): string;
  whyWhat(): string;
  wrongWhat(): string;
  whichCitation(): string;
  digestSpan(maxDays: number): string;
  didYouMean(command: string): string;
  whichOfList(typed: string): string;
  numberOrWeeks(typed: string): string;
  pauseTooLong(maxDays: number): string;
  muteWhat(typed: string, kinds: readonly string[]): string;
  unmuteWhat(typed: string): string;
  whichReport(): string;
  editWhat(): string;
  noDay(typed: string): string;
  /** How a pause is written. */
  pauseForm(): string;
  notSet(typed: string): string;
  whenQuiet(): string;
  noSummerTime(typed: string): string;
  severalPlaces(typed: string): string;
  fromWhichGrade(typed: string): string;
  otherLanguage(typed: string): string;
  unknown(typed: string, meant: readonly string[]): string;
  noTime(typed: string): string;
  noPartOfDay(typed: string): string;
  byTheHour(typed: string): string;
  alertsAnHour(max: number, typed: string): string;
  unknownZone(typed: string, meant: readonly string[]): string;
  clashes(typed: string): string;
  weekdayIsWeekly(): string;
  quietHoldsAlerts(): string;
  limitIsOfAlerts(): string;
  emptyIsOfDigests(): string;
  quietHasItsEnd(): string;
  timeIsOfDigests(): string;
  zoneNeedsTime(): string;
  keywordLength(maxChars: number): string;
  changesAreOne(typed: string): string;
  brackets(): string;
  notUnderstood(typed: string): string;
  tooLong(maxChars: number): string;
  orNot(): string;
  whom(): string;
  whatIsLeftOut(): string;
  allIsLeftOut(): string;
  dangling(): string;
  danglingWord(word: string): string;
  severalParts(): string;
  notRead(link: string, why: NotRead): string;
  whyNotRead(why: NotRead): string;
  noReport(id: string): string;
  decidedAlready(id: string, state: Feedback["state"]): string;
  reportOfAnswer(): string;
  onlyWithdrawn(): string;
  noSuchField(name: string, names: readonly string[]): string;
  whatIsRight(): string;
  wrongField(name: string, problem: string): string;
  notInArticle(figure: number): string;
  notInQuote(figure: number, quote: string): string;
}

/** What is wrong, to be said in a language later. */
export type Trouble = {
  [Name in keyof TroubleWords]: { says: Name; of: Parameters<TroubleWords[Name]> };
}[keyof TroubleWords];

/** Names what is wrong, with what it is said of. */
export const trouble = <Name extends keyof TroubleWords>(
  says: Name,
  ...of: Parameters<TroubleWords[Name]>
): Trouble => ({ says, of }) as Trouble;

/** What is wrong, in the words of a language, one sentence after the other. */
export const sayTroubles = (
  troubles: readonly Trouble[],
  { trouble: words, stop }: { trouble: TroubleWords; stop: string },
): string =>
  troubles
    .map(({ says, of }) => (words[says] as (...said: Trouble["of"]) => string)(...of))
    .join(stop);
