import { JOBS } from "../../jobs/index.ts";
import { watch } from "../../jobs/watch.ts";
import { toInstant } from "../shared/clock.ts";
import { createDeadline } from "../shared/deadline.ts";
import type { Bot } from "./bot.ts";
import { errLine, type Io } from "./io.ts";

/** A round that takes longer than this goes on in the background. */
const ROUND_BUDGET_MS = 10 * 60_000;
const PROGRESS_MS = 2_000;

/** What stands in the store after a round. */
export interface Round {
  /** False when it was stopped before everything was read. */
  isWhole: boolean;
  articles: number;
  pledges: number;
  events: number;
  /** Messages that wait for their channel. */
  waiting: number;
  sources: { name: string; error: string | null }[];
}

/** Reads every source that is due, sees its articles through to their alerts, then looks for passed deadlines. */
export async function runRound(bot: Bot, io: Io): Promise<Round> {
  const startedMs = performance.now();
  const deadline = createDeadline(ROUND_BUDGET_MS, io.signal);
  const { signal } = deadline;
  deadline.start();
  const { polls } = await watch(bot.deps);
  errLine(io, `Reading ${countOf(polls, "source")} …`);
  const progress = setInterval(() => void tellProgress(bot, io), PROGRESS_MS);
  let isWhole = false;
  try {
    const isRead = await isIdle(bot, signal);
    // Also of a round that was cut: the schedule does not make up for the days on which no bot ran.
    await bot.queue.add(JOBS.deadlines, {});
    isWhole = isRead && (await isIdle(bot, signal));
  } finally {
    clearInterval(progress);
    deadline.stop();
  }
  const round = { isWhole, ...(await readState(bot)) };
  tell(round, (performance.now() - startedMs) / 1_000, bot, io);
  return round;
}

/** Whether all is done; false where the signal came first. */
async function isIdle(bot: Bot, signal: AbortSignal): Promise<boolean> {
  try {
    await bot.idle(signal);
    return true;
  } catch (error) {
    if (!signal.aborted) throw error;
    return false;
  }
}

const countOf = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? "" : "s"}`;

/** How many of the articles that are known have been read, while a round lasts. */
async function tellProgress({ queue }: Bot, io: Io): Promise<void> {
  const counts = await queue.counts().catch(() => null);
  if (counts === null) return;
  const left = (name: string) => (counts[name]?.waiting ?? 0) + (counts[name]?.active ?? 0);
  const articles = left("ingest") + left("tag") + left("alert");
  if (left("poll") + articles > 0) {
    errLine(io, `  … ${countOf(left("poll"), "source")} and ${countOf(articles, "article")} to go`);
  }
}

async function readState({ deps: { store } }: Bot): Promise<Omit<Round, "isWhole">> {
  const [{ articles, pledges, events }, sources, owed] = await Promise.all([
    store.health(),
    store.sources.list(),
    store.deliveries.owed(),
  ]);
  return {
    ...{ articles, pledges, events },
    waiting: owed.reduce((sum, { count }) => sum + count, 0),
    sources: sources.map(({ name, lastError }) => ({ name, error: lastError })),
  };
}

function tell(round: Round, seconds: number, { deps: { now } }: Bot, io: Io): void {
  const { isWhole, articles, pledges, events, waiting } = round;
  if (!isWhole) {
    errLine(io, "Stopped before everything was read; the rest is taken up next time.");
  }
  const at = toInstant(now()).slice(0, 16);
  errLine(
    io,
    `${articles} articles, ${pledges} pledges, ${events} events, after ${seconds.toFixed(1)} s (${at}Z).`,
  );
  for (const { name, error } of round.sources) if (error !== null) errLine(io, `${name}: ${error}`);
  if (waiting > 0) errLine(io, `${waiting} messages wait for their channel.`);
}
