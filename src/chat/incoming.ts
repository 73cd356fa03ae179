import type { Language } from "../shared/language.ts";
import type { Card } from "./card.ts";
import type { ChannelRef } from "./port.ts";

/** Where something was said or happened. */
export interface Place extends ChannelRef {
  /** As people see it; null where the platform does not say. */
  name: string | null;
  /** A conversation with one person alone. */
  isDirect: boolean;
}

/** What a person may do in a place, the weakest first. A manager is who made or runs the channel. */
export type Role = "member" | "manager" | "admin";

/** Who said it. */
export interface Person {
  /** The platform's id. */
  id: string;
  /** The direct message with them, in which trouble of what they follow is told; null where none is known. */
  direct: ChannelRef | null;
  /** IANA name; null where the platform does not say. */
  timeZone: string | null;
  /** Null where the platform does not say, or says another. */
  language: Language | null;
  /** Asked only where it matters, as it may cost a call; a rejection counts as member. */
  role: () => Promise<Role>;
}

/** What comes from a platform, of whatever kind. */
export interface Occasion {
  place: Place;
  /** Null where the platform names none. */
  person: Person | null;
  /**
   * The platform's own id of the event, which it repeats when it sends the event again; null where it has
   * none, and the event is then never taken for a repeat.
   */
  eventId: string | null;
}

/** What is done once it is known that the person may; a card that says why it cannot be done ends the rest. */
export type Preparation = () => Promise<Card | null>;

/** What a person typed, or the command of an action that was pressed. */
export interface Incoming extends Occasion {
  text: string;
  /** The thread within the place that follow-ups belong to; null for the place itself. */
  thread: string | null;
  /** What the platform has to do first. */
  prepare?: Preparation;
}
