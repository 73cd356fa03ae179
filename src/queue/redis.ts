import { createRedisBackend, type KeyPrefixOptions, type QueueBaseOptions } from "bullmq";
import { Redis } from "ioredis";
import type { Log } from "../shared/log.ts";
import { UserError } from "../shared/user-error.ts";
import type { QueueEngine } from "./engine.ts";

/** All keys begin with it. */
const PREFIX = "pledgewatch";
/** BullMQ's recommendation: https://docs.bullmq.io/guide/going-to-production */
const OLDEST_MAJOR_MINOR = [6, 2] as const;
/** A blocked read is renewed at least this often, as BullMQ caps it at 10 s on Redis. */
const IDLE_SLEEP_SECONDS = 10;
const CONNECTION = { lazyConnect: true, connectTimeout: 5_000 } as const;
const FIRST_RECONNECT_MS = 200;
const WORKER_RECONNECT_MS = 5_000;
/** Adding a job fails after so many tries to reconnect, which is within 10 s. */
const PRODUCER_TRIES = 9;
const PRODUCER_RECONNECT_MS = 1_000;

/**
 * Connects to Redis. It must answer now; when it is lost later it is reconnected for ever, and adding
 * a job meanwhile fails after some seconds.
 */
export async function openRedis(url: string, log: Log): Promise<QueueEngine> {
  await checkServer(url, log);
  const producer = new Redis(url, {
    ...CONNECTION,
    retryStrategy: toReconnectMs(PRODUCER_RECONNECT_MS),
    maxRetriesPerRequest: PRODUCER_TRIES,
  });
  // Workers wait for Redis to come back instead of failing: BullMQ requires it.
  const worker = new Redis(url, {
    ...CONNECTION,
    retryStrategy: toReconnectMs(WORKER_RECONNECT_MS),
    maxRetriesPerRequest: null,
  });
  for (const client of [producer, worker]) client.setMaxListeners(0);
  logConnection(worker, log);
  // Unheard errors would end the process; the worker's are the same and are logged.
  producer.on("error", () => {});
  await Promise.all([producer.connect(), worker.connect()]);
  return {
    createBackend: (name, opts, kind) => {
      const connection = kind?.withBlockingConnection ? worker : producer;
      // The prefix is Redis' own option, which the common type of BullMQ's backends leaves out.
      const redisOptions: QueueBaseOptions & KeyPrefixOptions = {
        ...opts,
        prefix: PREFIX,
        connection,
      };
      return createRedisBackend(name, redisOptions, kind);
    },
    idleSleepSeconds: IDLE_SLEEP_SECONDS,
    async close() {
      producer.disconnect();
      worker.disconnect();
    },
  };
}

/** The wait before try `times` to reconnect, in ms. */
const toReconnectMs = (maxMs: number) => (times: number) =>
  Math.min(times * FIRST_RECONNECT_MS, maxMs);

/** One try, without reconnecting: a wrong address must show at the start. */
async function checkServer(url: string, log: Log): Promise<void> {
  const client = new Redis(url, {
    ...CONNECTION,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let lastError: unknown;
  client.on("error", (error) => {
    lastError = error;
  });
  try {
    await client.connect();
    checkInfo(parseInfo(await client.info()), log);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError("REDIS_UNREACHABLE", toAdvice(url, lastError ?? error), {
      cause: lastError ?? error,
    });
  } finally {
    client.disconnect();
  }
}

function checkInfo(info: ReadonlyMap<string, string>, log: Log): void {
  const version = info.get("redis_version") ?? "";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_MAJOR_MINOR;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    const oldest = OLDEST_MAJOR_MINOR.join(".");
    const message = `Redis ${version} is too old: upgrade it to ${oldest} or newer, or leave REDIS_URL unset.`;
    throw new UserError("REDIS_TOO_OLD", message);
  }
  const policy = info.get("maxmemory_policy");
  if (policy !== undefined && policy !== "noeviction") {
    log.warn({ policy }, "Redis may evict jobs: set maxmemory-policy to noeviction");
  }
}

function parseInfo(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return fields;
}

/** Says once that Redis was lost, and once that it is back. */
function logConnection(client: Redis, log: Log): void {
  let isLost = false;
  client.on("error", (error: Error) => {
    if (isLost) return;
    isLost = true;
    log.error({ error: error.message }, "lost Redis; reconnecting");
  });
  client.on("ready", () => {
    if (isLost) log.info({}, "Redis is back");
    isLost = false;
  });
}

function toAdvice(url: string, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `Redis at ${toAddress(url)} cannot be used: ${reason}. Start it, mend REDIS_URL, or leave REDIS_URL unset.`;
}

/** Host, port and database, without name and password. */
function toAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
