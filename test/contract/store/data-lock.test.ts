import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DataLock, lockDataDir } from "../../../src/store/data-lock.ts";
import { createEmptyDir } from "../../support/store.ts";
import { type StoreProcess, startProcess } from "../../support/store-process.ts";

const HOLDER = new URL("./lock-holder.ts", import.meta.url);

describe("the lock of a data folder", () => {
  let dataDir: string;
  let remove: () => Promise<void>;
  const path = () => join(dataDir, "pledgewatch.lock");
  const files = async () => (await readdir(dataDir)).sort();

  beforeEach(async () => {
    ({ dataDir, remove } = await createEmptyDir());
  });
  afterEach(() => remove());

  async function startHolder(): Promise<StoreProcess> {
    const holder = startProcess(HOLDER, [dataDir]);
    await holder.next();
    return holder;
  }

  /** The lock as a process would have written it that is gone, but for what `differs`. */
  async function writeLock(differs: Record<string, unknown>): Promise<void> {
    const own = await lockDataDir(dataDir);
    const written: Record<string, unknown> = JSON.parse(await readFile(path(), "utf8"));
    await own.release();
    await writeFile(path(), JSON.stringify({ ...written, token: "gone", ...differs }));
  }

  it("is given back, and may be taken again", async () => {
    const lock = await lockDataDir(dataDir);
    await expect(lockDataDir(dataDir)).rejects.toThrow(`process ${process.pid}`);
    await lock.release();
    await lock.release();
    await (await lockDataDir(dataDir)).release();
    expect(await files()).toEqual([]);
  });

  it("names the process that holds it, and what to do", async () => {
    const holder = await startHolder();
    holder.send("take");
    expect(await holder.next()).toBe("taken");
    const refusal: unknown = await lockDataDir(dataDir).catch((error) => error);
    expect(refusal).toMatchObject({
      name: "DataDirInUseError",
      code: "DATA_DIR_IN_USE",
      exitCode: 1,
      pid: holder.child.pid,
      message: [
        `The data folder ${dataDir} is in use by process ${holder.child.pid}.`,
        "Ask the running bot instead (at its prompt, in Slack or in Teams), stop it first,",
        "or use another folder (--data) or a PostgreSQL server (DATABASE_URL), which several processes may share.",
      ].join(" "),
    });
    await holder.kill();
    await (await lockDataDir(dataDir)).release();
  });

  it("of a killed process goes to one of many that ask for it at once", async () => {
    const dead = await startHolder();
    dead.send("take");
    await dead.next();
    await dead.kill();
    const holders = await Promise.all(Array.from({ length: 5 }, startHolder));
    for (const holder of holders) holder.send("take");
    const answers = await Promise.all(holders.map((holder) => holder.next()));
    expect(answers.filter((answer) => answer === "taken")).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes("is in use by process"))).toHaveLength(4);
    await Promise.all(holders.map((holder) => holder.kill()));
  });

  it("is never given twice, in whatever order those that race for it come", async () => {
    for (let round = 0; round < 40; round += 1) {
      if (round % 2 === 0) await writeLock({ pid: 2 ** 22 + 1 });
      const racers = await Promise.allSettled(
        Array.from({ length: 8 }, () => lockDataDir(dataDir)),
      );
      const winners = racers.flatMap((racer): DataLock[] =>
        racer.status === "fulfilled" ? [racer.value] : [],
      );
      expect(winners).toHaveLength(1);
      expect(await files()).toEqual(["pledgewatch.lock"]);
      await winners[0]?.release();
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ["of a process that is gone", { pid: 2 ** 22 + 1 }],
    ["whose pid belongs to a younger process", { startedTicks: "1" }],
  ])("%s is taken over", async (_, differs) => {
    await writeLock(differs);
    const lock = await lockDataDir(dataDir);
    expect(await files()).toEqual(["pledgewatch.lock"]);
    await lock.release();
  });

  it("that was left empty by a power cut is taken over", async () => {
    await writeFile(path(), "");
    await (await lockDataDir(dataDir)).release();
  });

  it.each<[string, Record<string, unknown>]>([
    ["on another machine", { host: "elsewhere" }],
    ["in another container", { pidNamespace: "pid:[1]" }],
  ])("of a process %s is taken over after half a minute of silence", async (_, differs) => {
    await writeLock({ pid: 77, ...differs });
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ pid: 77 });
    const silentSince = new Date(Date.now() - 31_000);
    await utimes(path(), silentSince, silentSince);
    await (await lockDataDir(dataDir)).release();
  });

  it("says on which machine its holder runs", async () => {
    await writeLock({ pid: 77, host: "elsewhere" });
    await expect(lockDataDir(dataDir)).rejects.toThrow("process 77 on elsewhere");
    expect(hostname()).not.toBe("elsewhere");
  });

  it("of another is not touched by one that gives back its own", async () => {
    const lock = await lockDataDir(dataDir);
    await writeFile(path(), "another's");
    await lock.release();
    expect(await readFile(path(), "utf8")).toBe("another's");
  });
});
