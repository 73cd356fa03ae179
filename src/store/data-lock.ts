import { randomBytes } from "node:crypto";
import { link, readFile, readlink, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { sha256Hex } from "../shared/hash.ts";
import { UserError } from "../shared/user-error.ts";

/** Who holds a data folder: what its lock file says. */
const Holder = z.object({
  pid: z.int(),
  host: z.string(),
  /** Which processes its pid counts among; null where the system does not say. */
  pidNamespace: z.string().nullable(),
  /** When it began, in clock ticks since boot: a pid may belong to another process by now. */
  startedTicks: z.string().nullable(),
  /** Makes each lock file different from every other. */
  token: z.string(),
});
type Holder = z.infer<typeof Holder>;

export interface DataLock {
  /** Safe to call twice. */
  release(): Promise<void>;
}

/** The data folder belongs to a running process. */
export class DataDirInUseError extends UserError {
  /** Of the process that holds it. */
  readonly pid: number;

  constructor(dataDir: string, { pid, host }: Pick<Holder, "pid" | "host">) {
    const where = host === hostname() ? "" : ` on ${host}`;
    super(
      "DATA_DIR_IN_USE",
      [
        `The data folder ${dataDir} is in use by process ${pid}${where}.`,
        "Ask the running bot instead (at its prompt, in Slack or in Teams), stop it first,",
        "or use another folder (--data) or a PostgreSQL server (DATABASE_URL), which several processes may share.",
      ].join(" "),
    );
    this.name = "DataDirInUseError";
    this.pid = pid;
  }
}

const LOCK_FILE = "pledgewatch.lock";
/** The holder touches its lock this often. */
const HEARTBEAT_MS = 5_000;
/** A holder that cannot be looked up, in another container or on another machine, is gone after this silence. */
const SILENCE_MS = 30_000;

/**
 * Takes the folder for this process until it is released or the process ends. PGlite itself lets two
 * processes write over each other's pages. Throws `DataDirInUseError` when another process has it.
 */
export async function lockDataDir(dataDir: string): Promise<DataLock> {
  const path = join(dataDir, LOCK_FILE);
  const content = JSON.stringify(await describeSelf());
  await take({ path, content, dataDir });
  const heartbeat = setInterval(() => {
    const now = new Date();
    // A folder that was removed meanwhile has nothing left to protect.
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      if ((await readIfThere(path)) === content) await rm(path, { force: true });
    },
  };
}

interface Claim {
  path: string;
  content: string;
  dataDir: string;
}

/** The lock appears with its content in one step: a link to a file that is already written. */
async function take({ path, content, dataDir }: Claim): Promise<void> {
  const own = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(own, content, { flag: "wx" });
  try {
    for (;;) {
      if (await linkIfFree(own, path)) return;
      const standing = await readIfThere(path);
      if (standing === null) continue;
      const holder = parseHolder(standing);
      if (holder && (await isAlive(holder, { path, own })))
        throw new DataDirInUseError(dataDir, holder);
      if (await takeOver({ path, content, dataDir }, { own, standing })) return;
    }
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Puts our lock in the place of a dead process's. The right to replace this very lock is a lock too,
 * named by its content, so that of two processes that find it dead only one replaces it, and the other
 * cannot replace the winner's.
 */
async function takeOver(
  { path, content, dataDir }: Claim,
  { own, standing }: { own: string; standing: string },
): Promise<boolean> {
  const right = `${path}.${sha256Hex(standing).slice(0, 12)}`;
  await take({ path: right, content, dataDir });
  try {
    if ((await readIfThere(path)) !== standing) return false;
    await rename(own, path);
    return true;
  } finally {
    await rm(right, { force: true });
  }
}

async function linkIfFree(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Null for what is no lock of ours: a file left empty by a power cut holds nothing. */
function parseHolder(content: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

async function describeSelf(): Promise<Holder> {
  return {
    pid: process.pid,
    host: hostname(),
    pidNamespace: await readPidNamespace(),
    startedTicks: (await readProcess(process.pid))?.startedTicks ?? null,
    token: randomBytes(12).toString("hex"),
  };
}

async function isAlive(holder: Holder, files: { path: string; own: string }): Promise<boolean> {
  if (holder.host !== hostname() || holder.pidNamespace !== (await readPidNamespace())) {
    return isHeard(files);
  }
  if (!isRunning(holder.pid)) return false;
  const found = await readProcess(holder.pid);
  if (!found || holder.startedTicks === null) return true;
  return !found.ended && found.startedTicks === holder.startedTicks;
}

/** Both times come from the file system's clock, as machines may not agree on theirs. */
async function isHeard({ path, own }: { path: string; own: string }): Promise<boolean> {
  try {
    const [lock, now] = await Promise.all([stat(path), stat(own)]);
    return now.mtimeMs - lock.mtimeMs < SILENCE_MS;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, as another user.
    return hasCode(error, "EPERM");
  }
}

async function readPidNamespace(): Promise<string | null> {
  try {
    return await readlink("/proc/self/ns/pid");
  } catch {
    return null;
  }
}

/** What Linux says of a process (proc(5): `state` and `starttime` after the name in parentheses); null elsewhere. */
async function readProcess(pid: number): Promise<{ ended: boolean; startedTicks: string } | null> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const startedTicks = fields[19];
    return startedTicks === undefined
      ? null
      : { ended: "ZX".includes(fields[0] ?? ""), startedTicks };
  } catch {
    return null;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
