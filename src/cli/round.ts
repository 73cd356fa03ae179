import { JOBS } from "../../jobs/index.ts";
import { watch } from "../../jobs/watch.ts";
import { toInstant } from "../shared/clock.ts";
import type { Bot } from "./bot.ts";
import { errLine, type Io } from "./io.ts";

/** A round that takes longer than this goes on in the background. */
const ROUND_BUDGET_MS = 10 * 60_000;

/** Reads every source that is due, sees its articles through to their alerts, then looks for passed deadlines. */
export async function runRound(bot: Bot, io: Io): Promise<void> {
  const startedMs = performance.now();
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(ROUND_BUDGET_MS)]);
  const { polls } = await watch(bot.deps);
  errLine(io, `Reading ${polls} source${polls === 1 ? "" : "s"} …`);
  try {
    await bot.idle(signal);
    await bot.queue.add(JOBS.deadlines, {});
    await bot.idle(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return errLine(io, "Stopped before everything was read; the rest is taken up next time.");
  }
  const { store, now } = bot.deps;
  const [health, sources, owed] = await Promise.all([
    store.health(),
    store.sources.list(),
    store.deliveries.owed(),
  ]);
  const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
  errLine(
    io,
    `${health.articles} articles, ${health.pledges} pledges, ${health.events} events, after ${seconds} s (${toInstant(now()).slice(0, 16)}Z).`,
  );
  for (const { name, lastError } of sources) {
    if (lastError !== null) errLine(io, `${name}: ${lastError}`);
  }
  const waiting = owed.reduce((sum, { count }) => sum + count, 0);
  if (waiting > 0) errLine(io, `${waiting} messages wait for their channel.`);
}
