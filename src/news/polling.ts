import type { SourceRhythm } from "../store/types/source.ts";

/** Bounds of the interval between two polls of a healthy source. */
export const MIN_INTERVAL_MS = 5 * 60_000;
export const MAX_INTERVAL_MS = 6 * 3_600_000;
/** A server may ask for more, and a failing source waits longer; both end here, so that none is ever given up. */
export const MAX_WAIT_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;
/** What a feed skips comes again after so long. */
const WEEK_HOURS = 7 * 24;
/** Before a source has shown its rhythm. */
export const DEFAULT_INTERVAL_MS = 30 * 60_000;
/** Share of the interval that jitter moves it by, either way. */
const JITTER_SHARE = 0.1;
/** Twice as often as the source publishes. */
const POLLS_PER_ITEM = 2;
/** A source that has been silent for ten hours is polled once an hour. */
const SILENCE_SHARE = 0.1;

/** The rhythm of a source, as kept, and what just happened. */
export interface PollInput extends SourceRhythm {
  /** Now, ISO UTC. */
  nowAt: string;
  /** Failures in a row, this one included; 0 after a success. */
  failures: number;
  /** Cache-Control or Expires of the answer. */
  maxAgeSeconds: number | null;
  /** Retry-After of the answer. */
  retryAfterMs: number | null;
  /** 0 to 1, from the caller's source of chance. */
  random: number;
}

export interface NextPoll {
  nextPollAt: string;
  reason:
    | "retry_after"
    | "backoff"
    | "ttl"
    | "cache_control"
    | "rhythm"
    | "silence"
    | "no_rhythm_yet"
    | "skipped_hours";
  waitMs: number;
}

/**
 * When to ask a source again. Healthy: half of the median gap between its items, slower while it is silent,
 * within 5 min to 6 h, never sooner than TTL or Cache-Control allow, not in hours and days that the feed skips. Failing: 5 min doubled for each failure,
 * up to 24 h. Retry-After always holds, up to 24 h. Jitter of ± 10 % never goes below what a server asked for.
 * Pure.
 */
export function decideNextPoll(input: PollInput): NextPoll {
  const now = Date.parse(input.nowAt);
  const wanted = wantedWait(input, now);
  const floorMs = askedFloor(input);
  const jittered = wanted.waitMs * (1 + JITTER_SHARE * (2 * clamp(input.random, 0, 1) - 1));
  const waitMs = Math.round(
    clamp(Math.max(jittered, floorMs.waitMs), MIN_INTERVAL_MS, MAX_WAIT_MS),
  );
  const reason = floorMs.waitMs > jittered ? floorMs.reason : wanted.reason;
  const awakeMs = afterSkipped(now + waitMs, input) - now;
  const isAsked = input.failures > 0 || awakeMs === waitMs;
  const nextMs = isAsked ? waitMs : Math.min(awakeMs, MAX_WAIT_MS);
  const nextPollAt = new Date(now + nextMs).toISOString();
  return { nextPollAt, reason: isAsked ? reason : "skipped_hours", waitMs: nextMs };
}

/** The first instant from `at` on in an hour and on a day that the feed does not skip; `at` where it skips all. */
function afterSkipped(
  at: number,
  { skipHours, skipDays }: Pick<PollInput, "skipHours" | "skipDays">,
): number {
  let next = at;
  for (let hours = 0; hours <= WEEK_HOURS; hours += 1) {
    const date = new Date(next);
    const isSkipped = skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
    if (!isSkipped) return next;
    next = Math.floor(next / HOUR_MS + 1) * HOUR_MS;
  }
  return at;
}

interface Wait {
  waitMs: number;
  reason: NextPoll["reason"];
}

function wantedWait(input: PollInput, now: number): Wait {
  if (input.failures > 0) {
    const doublings = clamp(input.failures - 1, 0, 20);
    return { waitMs: Math.min(MIN_INTERVAL_MS * 2 ** doublings, MAX_WAIT_MS), reason: "backoff" };
  }
  const times = input.itemAts
    .map((at) => Date.parse(at))
    .filter((at) => Number.isFinite(at) && at <= now)
    .sort((a, b) => b - a);
  const gapMs = usualGap(times);
  const newest = times[0];
  if (gapMs === null || newest === undefined) {
    return { waitMs: DEFAULT_INTERVAL_MS, reason: "no_rhythm_yet" };
  }
  const rhythmMs = gapMs / POLLS_PER_ITEM;
  const silenceMs = now - newest > gapMs ? (now - newest) * SILENCE_SHARE : 0;
  return {
    waitMs: clamp(Math.max(rhythmMs, silenceMs), MIN_INTERVAL_MS, MAX_INTERVAL_MS),
    reason: silenceMs > rhythmMs ? "silence" : "rhythm",
  };
}

function askedFloor(input: PollInput): Wait {
  const asked: Wait[] = [
    { waitMs: input.retryAfterMs ?? 0, reason: "retry_after" },
    { waitMs: (input.ttlMinutes ?? 0) * 60_000, reason: "ttl" },
    { waitMs: (input.maxAgeSeconds ?? 0) * 1000, reason: "cache_control" },
  ];
  return asked.reduce((most, next) => (next.waitMs > most.waitMs ? next : most));
}

/** The median gap; the mean where most items share a day and no time of it is told. */
function usualGap(newestFirst: readonly number[]): number | null {
  const gaps = newestFirst.slice(1).map((time, at) => (newestFirst[at] ?? 0) - time);
  const median = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
  if (median !== 0) return median;
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Of a source that says nothing. */
export const NO_RHYTHM: SourceRhythm = {
  ...{ itemAts: [], ttlMinutes: null },
  ...{ skipHours: [], skipDays: [] },
};
/** Enough to see a rhythm. */
const MAX_ITEMS = 12;

/** The rhythm to keep of what a source shows: its latest items, newest first. */
export function toRhythm(
  shown: Partial<Omit<SourceRhythm, "itemAts">> & { itemAts: readonly string[] },
): SourceRhythm {
  const itemAts = [...new Set(shown.itemAts)].sort((a, b) => b.localeCompare(a));
  return { ...NO_RHYTHM, ...shown, itemAts: itemAts.slice(0, MAX_ITEMS) };
}
