import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A process of its own that runs a TypeScript file, and what it has sent to us. */
export interface StoreProcess {
  child: ChildProcess;
  /** What it sent so far. */
  sent: string[];
  /** The next thing that it sends; rejects when it ends first. */
  next(): Promise<string>;
  send(message: string): void;
  /** Ends it without warning; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Runs `file` with `args`; it has `process.send`. */
export function startProcess(file: URL, args: string[]): StoreProcess {
  const child = fork(file, args, { execArgv: ["--import", "tsx"] });
  const sent: string[] = [];
  let taken = 0;
  let wake = () => {};
  child.on("message", (message) => {
    sent.push(String(message));
    wake();
  });
  child.once("exit", () => wake());
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);
  child.once("exit", () => process.off("exit", killNow));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    sent,
    async next() {
      while (sent.length <= taken) {
        if (hasEnded()) throw new Error(`${file.pathname} ended (${child.exitCode})`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      taken += 1;
      return sent[taken - 1] ?? "";
    },
    send: (message) => child.send(message),
    async kill() {
      if (hasEnded()) return;
      const exited = once(child, "exit");
      killNow();
      await exited;
    },
  };
}
