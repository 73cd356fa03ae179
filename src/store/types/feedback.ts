import type { Correction } from "../../pledge/correction.ts";

/** What a person says is wrong, of what was told or answered. */
export interface Feedback {
  id: string;
  /** The event that is said to be wrong; null for an answer. */
  eventId: string | null;
  /** The question whose answer it is about; null for an event. */
  question: string | null;
  channelId: string | null;
  /** In the person's words; empty where they gave none. */
  reason: string;
  /** The platform's id of the person; null where it names none. */
  author: string | null;
  givenAt: string;
  /** `noted` asks for nothing. */
  state: "open" | "accepted" | "rejected" | "noted";
  /** Of who decided. */
  note: string | null;
  decidedAt: string | null;
}

export type NewFeedback = Pick<
  Feedback,
  "eventId" | "question" | "channelId" | "reason" | "author" | "state"
>;

/** What an event rests on, as it was read out of its article. */
export interface EventStatement {
  statementId: string;
  kind: "claim" | "change";
  company: string;
  articleId: string;
  quote: string;
  /** The whole text of its article. */
  text: string;
}

/** The review queue, and what came of it. */
export interface FeedbackStore {
  add(entry: NewFeedback, nowAt: string): Promise<Feedback>;
  get(id: string): Promise<Feedback | null>;
  /** The oldest first. */
  list(state: Feedback["state"]): Promise<Feedback[]>;
  /** False where it was decided before. */
  decide(
    id: string,
    decision: { state: "accepted" | "rejected"; note: string | null },
    nowAt: string,
  ): Promise<boolean>;
  /** Null where silence made the event, or its article was read anew and no longer says so. */
  statementOf(eventId: string): Promise<EventStatement | null>;
  /**
   * Keeps a correction of a statement: from now on the register reads it so, also when the article is
   * read anew. Takes the place of an earlier one.
   */
  correct(statement: EventStatement, correction: Correction, nowAt: string): Promise<void>;
  /**
   * Marks the event, and others that rest on the same statement, as corrected, and lets the messages that
   * told them be changed. Returns the channels.
   */
  mark(
    eventId: string,
    mark: { kind: Correction["kind"]; note: string | null; on: string },
  ): Promise<string[]>;
}
