import { setTimeout as sleep } from "node:timers/promises";
import type { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../src/shared/log.ts";
import { toAppTokenError, toUnreachable } from "./identify.ts";
import { toFailure } from "./outcome.ts";

/** The connection of Socket Mode, held as long as the bot runs. */
export interface Connection {
  /** Resolves when it stands. Rejects with a UserError that says what to do where it does not come about. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** What is wrong, in a line for the operator; null while it stands. */
  trouble(): string | null;
}

export interface ConnectionOptions {
  log: Log;
  random?: () => number;
  /** Wait before the first new try, ms; it doubles up to {@link MAX_WAIT_MS}. */
  firstWaitMs?: number;
}

const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 60_000;
/** A connection that does not end within this is left to the process's end. */
const MAX_CLOSE_MS = 2_000;
const WHAT_TO_DO =
  "Slack retries what it sends for a while. If this lasts, see status.slack.com and the network, and try: pledgewatch doctor --online";

type Client = SocketModeReceiver["client"];

/**
 * Connects anew whenever the connection ends: Slack ends each after some hours, and it breaks with the network. The
 * library's own way gives up where Slack cannot be reached at once, and takes the process with it.
 */
export function keepConnected(client: Client, options: ConnectionOptions): Connection {
  const { log, random = Math.random, firstWaitMs = FIRST_WAIT_MS } = options;
  const closing = new AbortController();
  let lostAt: string | null = null;
  let isMending = false;
  let isUp = false;
  client.on("connected", () => {
    isUp = true;
  });
  /** Tries until it stands again; a failure is told once. */
  const mend = async () => {
    let isTold = false;
    for (let boundMs = firstWaitMs; !closing.signal.aborted; ) {
      try {
        await sleep(random() * boundMs, undefined, { signal: closing.signal });
        await client.start();
        // It was closed while it came about.
        if (closing.signal.aborted) return void client.disconnect();
        if (isTold) log.info({ lostAt }, "slack: connected again");
        lostAt = null;
        return;
      } catch (error) {
        if (closing.signal.aborted) return;
        if (!isTold) log.error({ lostAt, ...toReason(error) }, WHAT_TO_DO);
        isTold = true;
        boundMs = Math.min(MAX_WAIT_MS, boundMs * 2);
      }
    }
  };
  client.on("disconnected", () => {
    isUp = false;
    if (closing.signal.aborted || isMending) return;
    lostAt = new Date().toISOString();
    isMending = true;
    void mend().finally(() => {
      isMending = false;
    });
  });
  return {
    async open() {
      // A first try that fails is told to who starts the bot.
      isMending = true;
      try {
        await client.start();
      } catch (cause) {
        throw isRefused(cause) ? toAppTokenError(cause) : toUnreachable(cause);
      } finally {
        isMending = false;
      }
    },
    async close() {
      closing.abort();
      // Of a connection that does not stand the library waits for the end for ever.
      if (isUp)
        await Promise.race([client.disconnect(), sleep(MAX_CLOSE_MS, undefined, { ref: false })]);
    },
    trouble: () =>
      lostAt === null ? null : `Slack: not connected since ${lostAt.slice(0, 16)}Z, trying again`,
  };
}

const isRefused = (error: unknown): boolean => {
  try {
    return toFailure(error).kind === "rejected";
  } catch {
    return false;
  }
};

/** Of an error its kind only: it can hold the request. */
const toReason = (error: unknown) => ({
  detail: error instanceof Error ? error.message : "the connection ended",
  isRefused: isRefused(error),
});
