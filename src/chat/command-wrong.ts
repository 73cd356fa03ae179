/** What a person says is wrong: of an event they name, or else of what was told them last. */
export interface WrongWhat {
  eventId: string | null;
  reason: string;
}

/** `evt_…`, or what looks like the id of an event of a test or an older version. */
export const EVENT_ID = /^(?:evt_|(?=.*\d))[\w:.#-]{6,200}$/;

/** Reads `evt_… the year is 2035` or `the year is 2035`; null for a question. */
export function parseWrong(rest: string): WrongWhat | null {
  const [eventId = "", ...reason] = rest.split(" ");
  if (EVENT_ID.test(eventId)) return { eventId, reason: reason.join(" ") };
  return /[?？]$/.test(rest) ? null : { eventId: null, reason: rest };
}
