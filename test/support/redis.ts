import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "./find-program.ts";

const LOWEST_PORT = 20_000;
const HIGHEST_PORT = 32_000;

/** A Redis of our own, on a free port of loopback, with nothing kept on disk. */
export interface TestRedis {
  url: string;
  /** Kills the server; `start` brings an empty one back on the same port. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts Debian's redis-server. Null where there is none; with CI=true that is an error instead.
 *
 * @param settings what `redis.conf` would hold, as on the command line
 */
export async function startRedis(settings: readonly string[] = []): Promise<TestRedis | null> {
  const program = await findProgram("redis-server");
  if (!program) return null;
  const folder = await mkdtemp(join(tmpdir(), "pledgewatch-redis-"));
  const port = await findFreePort();
  const defaults = ["--maxmemory-policy", "noeviction", "--save", "", "--appendonly", "no"];
  const place = ["--bind", "127.0.0.1", "--port", `${port}`, "--dir", folder];
  let kill = async () => {};
  const start = async () => {
    const server = spawn(program, [...place, ...defaults, ...settings], { stdio: "pipe" });
    const killNow = () => server.kill("SIGKILL");
    process.once("exit", killNow);
    kill = async () => {
      process.off("exit", killNow);
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exited = once(server, "exit");
      killNow();
      await exited;
    };
    await untilReady(server.stdout);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill: () => kill(),
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(output: AsyncIterable<Buffer>): Promise<void> {
  let text = "";
  for await (const chunk of output) {
    text += chunk.toString();
    if (text.includes("Ready to accept connections")) return;
  }
  throw new Error(`redis-server ended: ${text}`);
}

/**
 * A port of loopback that was free a moment ago. It is below those that a system gives to whoever asks for
 * any (Linux from 32768, others from 49152), as the servers of other tests do: one that is down for a while
 * finds its own again.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = LOWEST_PORT + Math.floor(Math.random() * (HIGHEST_PORT - LOWEST_PORT));
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
