import type { Desk } from "../../src/chat/desk.ts";
import type { Log } from "../../src/shared/log.ts";
import { createSlots } from "../../src/shared/slots.ts";
import { withoutTokens } from "./clients.ts";
import type { PersonOf } from "./people.ts";

/** What every handler of Slack's events has. */
export interface SlackDeps {
  desk: Desk;
  personOf: PersonOf;
  log: Log;
  /**
   * Runs what comes after an event is acknowledged; a failure is logged once, without what people wrote.
   * Whoever stops the app waits for it. So much is done at once that what comes is still acknowledged in time;
   * the rest waits in line, but for what is urgent, as Slack's leave to open a modal ends after 3 s.
   */
  work(name: string, run: () => Promise<void>, how?: { isUrgent: boolean }): Promise<void>;
}

/** Answers that are made at once. */
const MAX_AT_ONCE = 8;

export function createWork(log: Log): Pick<SlackDeps, "work"> & { ended(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const inSlot = createSlots(MAX_AT_ONCE);
  return {
    work(name, run, { isUrgent } = { isUrgent: false }) {
      const promise = (isUrgent ? run() : inSlot(run))
        .catch((error: unknown) =>
          log.error({ name, detail: toDetail(error) }, "slack: not answered"),
        )
        .finally(() => running.delete(promise));
      running.add(promise);
      return promise;
    },
    /** Resolves when nothing is being answered any more. */
    async ended(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

/** Slack's errors hold the whole request; their message and the error's name are enough. */
export function toDetail(error: unknown): string {
  if (!(error instanceof Error)) return "not an error";
  return withoutTokens(error.stack ?? `${error.name}: ${error.message}`);
}
