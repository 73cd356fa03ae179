/** What a person says is wrong: of an event they name, or else of what was told them last. */
export interface WrongWhat {
  eventId: string | null;
  reason: string;
}

/** `evt_…`, or what looks like the id of an event of a test or an older version. */
const EVENT_ID = /^(?:evt_|(?=.*\d))[\w:.#-]{6,200}$/;

/** An id as the register gives them. */
export const SURE_ID = /^evt_[\w:.#-]{2,196}$/;

/** Reads `evt_… the year is 2035` or `the year is 2035`; null for a question. What else looks like an id may be a figure or a day. */
export function parseWrong(rest: string): WrongWhat | null {
  const [eventId = "", ...reason] = rest.split(" ");
  if (SURE_ID.test(eventId)) return { eventId, reason: reason.join(" ") };
  return /[?？]$/.test(rest) ? null : { eventId: null, reason: rest };
}

/** Takes the first word for an event's id, where it may be one: a caller knows whether there is such an event. */
export function splitWrong(reason: string): { eventId: string; reason: string } | null {
  const [eventId = "", ...others] = reason.split(" ");
  return EVENT_ID.test(eventId) ? { eventId, reason: others.join(" ") } : null;
}
