import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { findProgram } from "./find-program.ts";
import { findFreePort } from "./redis.ts";

/** A PostgreSQL server for tests: our own on a free port of loopback, or one that the environment names. */
export interface TestPostgres {
  /** A database that may be filled; empty at the start. */
  url: string;
  /** Another empty database on the same server. */
  createDatabase(): Promise<string>;
  /** Stops the server, which ends all connections, and starts it again; null where it is not ours. */
  restart: (() => Promise<void>) | null;
  /** Drops the databases, and the server where it is ours. */
  stop(): Promise<void>;
}

const INSTALLED = "/usr/lib/postgresql";
const USER = "pledgewatch";
const PASSWORD = "secret";

/** Runs the server until standard input ends: with our call to stop, or with our process, however that dies. */
const WATCH = '"$0" "$@" & read -r _; kill -INT $!; wait';

/**
 * Uses the server of `PLEDGEWATCH_TEST_DATABASE_URL` or `DATABASE_URL_TEST`, whose user must be allowed to
 * create databases; else starts an installed one. Null where there is none; with CI=true that is an error.
 */
export async function startPostgres(): Promise<TestPostgres | null> {
  const named = process.env["PLEDGEWATCH_TEST_DATABASE_URL"] || process.env["DATABASE_URL_TEST"];
  const server = named ? { url: named, restart: null, stop: async () => {} } : await startServer();
  if (!server) return null;
  const names: string[] = [];
  const createDatabase = async () => {
    const name = `pledgewatch_test_${process.pid}_${Date.now().toString(36)}_${names.length}`;
    await runOn(server.url, `create database ${name}`);
    names.push(name);
    return Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  };
  return {
    url: await createDatabase(),
    createDatabase,
    restart: server.restart,
    async stop() {
      for (const name of names) await runOn(server.url, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

interface Server {
  url: string;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

async function startServer(): Promise<Server | null> {
  const folders = await installedFolders();
  const initdb = await findProgram("initdb", folders);
  const postgres = await findProgram("postgres", folders);
  if (!initdb || !postgres) return null;
  const as = await unprivilegedUser();
  const folder = await mkdtemp(join(tmpdir(), "pledgewatch-postgres-"));
  const password = join(folder, "password");
  await writeFile(password, PASSWORD);
  if (as) for (const path of [folder, password]) await chown(path, as.uid, as.gid);
  const data = join(folder, "data");
  const setUp = ["-D", data, "-U", USER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  await promisify(execFile)(initdb, [...setUp, "-A", "scram-sha-256", "--pwfile", password], {
    ...as,
    cwd: folder,
  });
  const port = await findFreePort();
  const place = ["-D", data, "-p", `${port}`, "-c", "listen_addresses=127.0.0.1"];
  const settings = ["-c", "unix_socket_directories=", "-c", "fsync=off"];
  const start = async () => {
    const server = spawn("sh", ["-c", WATCH, postgres, ...place, ...settings], {
      ...as,
      cwd: folder,
      stdio: "pipe",
    });
    await untilReady(server.stderr);
    return server;
  };
  let server = await start();
  const end = async () => {
    const exited = once(server, "exit");
    server.stdin.end();
    await exited;
  };
  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async restart() {
      await end();
      server = await start();
    },
    async stop() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps each version in a folder of its own, outside PATH; the newest first. */
async function installedFolders(): Promise<string[]> {
  const versions = await readdir(INSTALLED).catch(() => []);
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(INSTALLED, version, "bin"));
}

/** PostgreSQL refuses to run as root: then its own user is taken, or `nobody`. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const users = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const user = ["postgres", "nobody"].flatMap((name) =>
    users.filter(([found]) => found === name),
  )[0];
  return { uid: Number(user?.[2] ?? 65_534), gid: Number(user?.[3] ?? 65_534) };
}

async function untilReady(output: AsyncIterable<Buffer>): Promise<void> {
  let text = "";
  for await (const chunk of output) {
    text += chunk.toString();
    if (text.includes("ready to accept connections")) return;
  }
  throw new Error(`postgres ended: ${text}`);
}
