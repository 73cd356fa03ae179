import type { Desk } from "../../src/chat/desk.ts";
import type { Log } from "../../src/shared/log.ts";
import { withoutTokens } from "./clients.ts";
import type { PersonOf } from "./people.ts";

/** What every handler of Slack's events has. */
export interface SlackDeps {
  desk: Desk;
  personOf: PersonOf;
  log: Log;
  /**
   * Runs what comes after an event is acknowledged; a failure is logged once, without what people wrote.
   * Whoever stops the app waits for it.
   */
  work(name: string, run: () => Promise<void>): Promise<void>;
}

export function createWork(log: Log) {
  const running = new Set<Promise<void>>();
  return {
    work(name: string, run: () => Promise<void>): Promise<void> {
      const promise = run()
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
