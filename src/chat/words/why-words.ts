/** What is said of why an event was told, or not, in one language. */
export interface WhyWords {
  sent: string;
  notYet: string;
  notSent: string;
  followsNothing: string;
  sentForEnded: string;
  registered(id: string, at: string): string;
  /** Stands above other events that the words fit. */
  others: string;
  other(event: string, on: string): string;
  asAlert: string;
  inDigest(period: string): string;
  sentBy(by: string, at: string | null): string;
  pending(by: string): string;
  refused(by: string): string;
  failure(reason: string): string;
  paused: string;
  needsAttention: string;
  missed: string;
  withDigest(at: string): string;
  heldBack(at: string): string;
  leftOut(what: string): string;
  pledgeMuted: string;
  kindMuted(kinds: string): string;
  before(on: string): string;
  happenedBefore(on: string): string;
  noNews(days: number): string;
  company(name: string): string;
  kind(name: string): string;
  metric(name: string): string;
  noRegion: string;
  region(name: string): string;
  keyword: string;
  grade(wanted: string, has: string): string;
}
