import type { EventKind, Lifecycle } from "../../pledge/event.ts";
import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Titled } from "../../pledge/title.ts";
import type { Followed } from "../subscribe/subscribe-names.ts";
import type { CardWords } from "./card-words.ts";
import type { FormWords } from "./form-words.ts";
import type { HelpWords } from "./help-words.ts";
import type { NoticeWords } from "./notice-words.ts";
import type { TroubleWords } from "./trouble-words.ts";
import type { WhyWords } from "./why-words.ts";

/** Everything that messages say, in one language. Each language has the same; who uses them is the same code. */
export interface Words {
  /** What a kind of event is called. */
  events: Readonly<Record<EventKind, string>>;
  /** What a change of a pledge is called. */
  changes: Readonly<Record<Lifecycle, string>>;
  company(id: string): string;
  followed(who: Followed): string;
  metric(metric: Metric): string;
  region(code: string): string;
  grades: Readonly<Record<EvidenceGrade, string>>;
  title(said: Titled): string;
  /** `YYYY-MM-DD` as a reader writes it. */
  day(on: string): string;
  /** `YYYY-MM-DD H:MM` as a reader writes it. */
  time(local: string): string;
  /** Between a head and what is said of it, items of a list, and sentences in one line. */
  colon: string;
  comma: string;
  semicolon: string;
  stop: string;
  /** Text as a remark. */
  remark(text: string): string;
  event: {
    due(text: string): string;
    quiet(text: string): string;
    since(on: string): string;
    coverage(outlets: string, more: number): string;
    /** Said of a year that the quote does not say. */
    yearOf(year: number): string;
    /** Other sources say otherwise. */
    differ(texts: string): string;
    evidence: string;
    pledge: string;
    /** Said of a message that was changed after a review. */
    corrected(on: string): string;
    withdrawn(on: string): string;
    edited(on: string): string;
    mutePledge: string;
    muteKind(kind: string): string;
    unmute: string;
    /** Said to who follows it in their own chat. */
    yoursToo: string;
    wrong: string;
  };
  digest: {
    daily(from: string, to: string, zone: string): string;
    weekly(from: string, to: string, zone: string): string;
    heldBack(from: string, to: string, zone: string): string;
    span(from: string, to: string): string;
    /** One of the messages that say all of it. */
    inFull(title: string, number: number, count: number): string;
    nothing: string;
    nothingFresh: string;
    told(texts: string): string;
    more(count: number): string;
    moreCompanies(count: number): string;
    moreKnown(count: number): string;
    unchanged(count: number): string;
    /** So many events of a name: `2 pledges changed`. */
    count(count: number, name: string): string;
  };
  preview: {
    title(from: string, to: string): string;
    nothing: string;
    brought(summary: string): string;
    none: string;
    alerts(count: number): string;
    digests(events: number, digests: number): string;
    subscribe: string;
    try: string;
  };
  stopped: {
    title(channel: string): string;
    verdict(reason: string): string;
    reasons: Readonly<Record<string, string>>;
    otherReason(reason: string): string;
    waiting(count: number): string;
    lost: string;
    mend(command: string): string;
    resume: string;
  };
  /** A source that is gone for good. */
  source: {
    gone(name: string): string;
    verdict: string;
    mend(command: string): string;
  };
  /** What commands that change something answer. */
  reply: {
    subscribed: string;
    /** To who says thanks. */
    welcome: string;
    already: string;
    again: string;
    otherLanguage: string;
    fromToday: string;
    undo: string;
    unsubscribed: string;
    nothingNow: string;
    ended: string;
    noLonger(names: string): string;
    subscriptions: string;
    follows: string;
    followsNothing: string;
    followAll: string;
    howToEnd: string;
    paused: string;
    meanwhile: string;
    pausedUntil(time: string): string;
    pausedOpen: string;
    stopped: string;
    stoppedUntold: string;
    resume: string;
    resumed: string;
    fromNow: string;
    whatHappened: string;
    changed: string;
    before(text: string): string;
    muted: string;
    mutedAlready: string;
    mutedHere: string;
    hearsNoMore(what: string): string;
    unmuted: string;
    hearsAgain: string;
  };
  /** What platforms add to a card. */
  platform: {
    details: string;
    sources: string;
    /** Opens the form for a subscription. */
    choose: string;
    /** Lines of a card that its messages have no room for. */
    moreLines(count: number): string;
    continued(title: string, number: number): string;
    goodAnswer: string;
    badAnswer: string;
    whatIsWrong: string;
    whatShouldBe: string;
    /** Who reads what is said of an answer, and of an event. */
    answerReviewed: string;
    eventReviewed: string;
    whatSourceSays: string;
    send: string;
    skip: string;
    cancel: string;
    thanks: string;
    /** Said to who liked an answer, or did not. */
    noted: string;
    notedBad: string;
    nothingAsked: string;
    askFirst: string;
  };
  form: FormWords;
  cards: CardWords;
  notices: NoticeWords;
  trouble: TroubleWords;
  help: HelpWords;
  why: WhyWords;
  subscription: SubscriptionWords;
}

/** The parts of what is said of a subscription. */
export interface SubscriptionWords {
  everything: string;
  or: string;
  and: string;
  otherwise: string;
  comma: string;
  blank: string;
  kinds: Readonly<Record<EventKind, string>>;
  only(kinds: string): string;
  of(who: string): string;
  about(metrics: string): string;
  in(regions: string): string;
  mentioning(words: string): string;
  except(what: string): string;
  grade(name: string): string;
  daily(time: string): string;
  weekly(day: string, time: string): string;
  weekdays: readonly string[];
  instant: string;
  quiet(from: string, to: string, zone: string): string;
  limit(count: number): string;
  rest(time: string): string;
  evenNothing: string;
  history: string;
  language: string;
}
