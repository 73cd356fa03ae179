import { sha256Hex } from "../shared/hash.ts";
import { sharedBy } from "./minhash.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long after each reading of a recent article's page the next comes. */
const WAITS_MS = [HOUR_MS, DAY_MS, 7 * DAY_MS];
/** An article that was older than this when it was found is read again only when its source says that it changed. */
const RECENT_MS = 7 * DAY_MS;
/** Share of the runs of three words of an article that an edit leaves. */
const MIN_KEPT_SHARE = 0.4;
/** A page is read again so often in all, however often its source changes what it says of it; and so often it may not come in a row. */
export const MAX_REREADS = 10;

/** A page that was read. */
export interface ReadPage {
  /** `YYYY-MM-DD`; null where it does not say. */
  published: string | null;
  /** When its link was found, ISO, UTC. */
  foundAt: string;
  /** How often it was read again. */
  rereads: number;
  /** How often in a row it did not come: a server that is away takes no reading from an article. */
  failures: number;
  /** Uniform in [0, 1). */
  random: number;
}

/**
 * How long after a reading the page of an article is to be read again, in ms: an hour, a day and a week, and up to a
 * tenth more, so that those that were found together are not asked for together. One that did not come is asked for
 * ever more seldom. Null: not until its source says that it changed. Pure.
 */
export function decideReread(page: ReadPage): number | null {
  const { published, foundAt, rereads, failures, random } = page;
  const ageMs = published === null ? 0 : Date.parse(foundAt) - Date.parse(published);
  const isRecent = ageMs <= RECENT_MS;
  const waitMs =
    failures > 0 ? HOUR_MS * 2 ** (failures - 1) : isRecent ? WAITS_MS[rereads] : undefined;
  if (waitMs === undefined || Math.max(rereads, failures) >= MAX_REREADS) return null;
  return Math.round(waitMs * (1 + random / 10));
}

/** What a source says of an article, as a hash: another one means that the article may have changed. */
export const announcementHash = (said: {
  title: string | null;
  date: string | null;
  summary: string | null;
}): string => sha256Hex(JSON.stringify([said.title, said.date, said.summary]));

/**
 * Whether another text at an article's address is that article, edited: so much of it has to stand there still. A page that
 * was put in its place (a start page, a notice, another article) has hardly a run of its words. Pure.
 */
export const isEdit = (before: string, after: string): boolean =>
  sharedBy(before, after) >= MIN_KEPT_SHARE;
