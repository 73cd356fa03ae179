/** The current instant; a fixed one where `--now` is given. */
export type Clock = () => Date;

/** Instant as ISO 8601 in UTC. */
export const toInstant = (date: Date): string => date.toISOString();

/** Day in UTC, `YYYY-MM-DD`. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** `date` moved by `ms`, as ISO 8601 in UTC. */
export const instantAfter = (date: Date, ms: number): string =>
  new Date(date.getTime() + ms).toISOString();
