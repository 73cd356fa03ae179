import type { QueueTarget } from "../../../src/queue/queue.ts";
import type { Log } from "../../../src/shared/log.ts";

/** An engine that the contract is tried on. */
export interface QueueStage {
  /** For the queues of this process. */
  target(): QueueTarget;
  /** A place where another process may be killed while it works. */
  crashSite(): Promise<CrashSite>;
  close(): Promise<void>;
}

export interface CrashSite {
  /** What the process to be killed is told. */
  place: CrashPlace;
  /** The same place for this process, once the other is dead. */
  target(): Promise<QueueTarget>;
  close(): Promise<void>;
}

export type CrashPlace =
  | { kind: "redis"; url: string }
  | { kind: "postgres"; url: string }
  | { kind: "pglite"; folder: string };

interface Line {
  level: string;
  message: string;
  fields: Record<string, unknown>;
}

/** Keeps what the queue logs, and prints nothing. */
export function createTestLog(): Log & { lines: Line[] } {
  const lines: Line[] = [];
  const write = (level: string) => (fields: Record<string, unknown>, message: string) => {
    lines.push({ level, message, fields });
  };
  return {
    lines,
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
}
