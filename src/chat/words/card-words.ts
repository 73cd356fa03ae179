import type { DeliveryStatus, Lifecycle } from "../../pledge/event.ts";
import type { Verdict } from "../check.ts";

/** What the cards that answer a command say, in one language. */
export interface CardWords {
  /** Where a pledge stands in its life, and how far it is. */
  lifecycles: Readonly<Record<Lifecycle, string>>;
  deliveries: Readonly<Record<DeliveryStatus, string>>;
  /** Said below a list, of what does not say it itself. */
  meanings: Readonly<Partial<Record<DeliveryStatus, string>>>;
  home: {
    askMe: string;
    nothing: string;
    followedHere: string;
    followedEverywhere: string;
    due: string;
    noSource: string;
    wellSources(count: number): string;
    troubledSources(troubled: number, count: number): string;
    gone: string;
    /** Opens the form. */
    subscribe: string;
    /** Said below, where buttons answer elsewhere. */
    howToAsk: string;
  };
  welcome: { tells: string; ask: string };
  /** Questions to begin with, about two companies. */
  prompts(first: string, second: string): string[];
  /** Said while an answer is made, and at the head of a new conversation. */
  reading: string;
  greeting: string;
  untitled: string;
  actions: {
    edit(number: number): string;
    pause(number: number): string;
    resume(number: number): string;
    end(number: number): string;
    unmute(what: string): string;
    follow(name: string): string;
    muteHere: string;
    lastDays: string;
    preview: string;
    sources: string;
    help: string;
    show: string;
    try: string;
    allPledges: string;
    rest: string;
    withdraw(number: number): string;
    reject(number: number): string;
  };
  pledge: {
    achieved: string;
    history: string;
    reported: string;
    /** Series of a chart, and what its figures are. */
    target: string;
    report: string;
    cut: string;
    growth: string;
    /** Earlier points of a chart that there is no room for. */
    earlier(count: number): string;
    differ(ids: string): string;
  };
  pledges: {
    title(asked: string): string;
    none: string;
    registered(count: number): string;
    severalFit(count: number): string;
    nameOne: string;
    differ(sides: string): string;
    fromArticle(count: number): string;
  };
  evidence: {
    source(number: number | null): string;
    noAnswer: string;
    askFirst: string;
    noSource: string;
    hasNone: string;
    has(count: number): string;
    noArticle: string;
    unheard: string;
  };
  check: {
    title(what: string): string;
    yourText: string;
    /** The text as a source of what it says. */
    thisText: string;
    heads: Readonly<Record<Verdict["kind"], string>>;
    nothing: string;
    counts(all: number, counts: readonly { kind: Verdict["kind"]; count: number }[]): string;
    first(who: string, cited: string): string;
    registered(title: string, who: string, cited: string): string;
    readBefore: string;
    /** Of a text in which nothing was read. */
    nearby: string;
    howToSay: string;
    notChecked: string;
    noText: string;
    nothingToCheck: string;
  };
  sources: {
    title: string;
    none: string;
    read(count: number, troubled: number): string;
    line(said: {
      name: string;
      url: string;
      items: number;
      claims: number;
      read: string | null;
      /** Null where it is asked no more; then `state` says why. */
      next: string | null;
      state: string;
      trouble: { failures: number; error: string } | null;
    }): string;
    more(count: number): string;
    /** `3 h` ago, or ahead. */
    ago(time: string): string;
    ahead(time: string): string;
    now: string;
    never: string;
    askAdmin: string;
    notAdded: string;
    added: string;
    waiting(url: string, reason: string): string;
    isAdded(said: {
      name: string;
      form: "feed" | "page";
      language: string | null;
      interval: string;
      isKnown: boolean;
    }): string;
  };
  wrong: {
    thanks: string;
    noted: string;
    how(command: string): string;
    /** Which event, or which question, a report without an id was taken for. */
    of(event: string): string;
    /** The same of the message in whose thread it was said. */
    ofThread(event: string): string;
    ofAnswer(question: string): string;
    number(number: number): string;
    /** How many events of a digest are not offered. */
    more(count: number): string;
  };
  review: {
    title: string;
    notAllowed: string;
    onlyAdmins: string;
    notHere: string;
    several: string;
    notChanged: string;
    accepted: string;
    made(channels: number): string;
    rejected: string;
    nothingChanges: string;
    nothingWaits: string;
    waiting(count: number): string;
    noArticle: string;
    edited: string;
    answerTo(question: string): string;
    noReason: string;
    how(command: string): string;
  };
}
