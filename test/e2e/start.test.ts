import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putDatabase } from "../support/fresh-database.ts";
import { isBuilt, pledgewatch } from "../support/pledgewatch.ts";

/** Long enough for a busy machine; the real figures are in bench/README.md. */
const PATIENCE_MS = 60_000;
const ALERT = "by 2035";

let data: string;
beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), "pledgewatch-start-")), "data");
});
afterAll(() => rm(join(data, ".."), { recursive: true, force: true }));

/** What a small machine can spare (Linux only: elsewhere it is not measured). */
const MAX_RESIDENT_MB = 450;
/** From source the loader's threads are measured with it, on which nothing here has a hold. */
const MEASURES_MEMORY = isBuilt && process.platform === "linux";
if (!MEASURES_MEMORY)
  console.log("skipped: memory is measured of what was built, on Linux (PLEDGEWATCH_TEST_BUILT)");
function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

const alertsIn = (text: string) => text.split("\n").filter((line) => line.includes(ALERT)).length;

describe("pledgewatch start", () => {
  it("reads the sample newsroom and alerts on the console, with no configuration", async () => {
    const run = pledgewatch(["start", "--once", "--data", data]);
    expect(await run.ended).toBe(0);
    expect(run.stderr()).toContain("Reading the sample newsroom");
    expect(run.stderr()).toMatch(/\d+ articles, \d+ pledges/);
    expect(alertsIn(run.stdout())).toBeGreaterThan(0);
  });

  it("tells nothing twice when it is started again", async () => {
    const run = pledgewatch(["start", "--once", "--data", data]);
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toBe("");
  });

  it("has its sample newsroom taken for sound while it does not run", async () => {
    const run = pledgewatch(["doctor", "--online", "--data", data]);
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toMatch(/ok {4}source Sample newsroom +served by the bot while it runs/);
  });

  it("says once why what was read before the first start is not told", async () => {
    const own = `${data}-own`;
    await pledgewatch(["ingest", "docs/examples/bmw-2022.txt", "--data", own]).ended;
    const runs = [];
    for (let time = 0; time < 2; time += 1) {
      const run = pledgewatch(["start", "--once", "--data", own]);
      expect(await run.ended).toBe(0);
      runs.push(run.stderr().includes("What happened before today is registered and not told"));
    }
    expect(runs).toEqual([true, false]);
  });

  it("stays up without a terminal, answers on PORT, refuses a second process and stops on SIGTERM", async () => {
    const run = pledgewatch(["start", "--data", data], { env: { PORT: "0" } });
    await run.shows(/articles, .*pledges/, PATIENCE_MS);
    const url = /http:\/\/\S+(?=\/healthz)/.exec(run.stderr())?.[0];
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    const second = pledgewatch(["pledges", "--data", data]);
    expect(await second.ended).toBe(1);
    expect(second.stderr()).toContain(String(run.child.pid));
    expect(second.stdout()).toBe("");

    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
  });

  it.skipIf(!MEASURES_MEMORY)("takes no more memory than a small machine can spare", async () => {
    const run = pledgewatch(["start", "--data", data], { env: { PORT: "0" } });
    await run.shows(/articles, .*pledges/, PATIENCE_MS);
    expect(residentMb(run.child.pid)).toBeLessThan(MAX_RESIDENT_MB);
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
  });

  it("takes commands from a pipe, and ends at quit", async () => {
    const input = "What does BMW promise for CO2 per euro of revenue?\nhelp\nquit\n";
    const run = pledgewatch(["start", "--data", data], { input });
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toMatch(/half|50 ?%/);
    expect(run.stdout()).toContain("subscribe");
  });

  it("prints JSON lines for machines", async () => {
    await putDatabase(`${data}-json`);
    const run = pledgewatch(["start", "--once", "--json", "--data", `${data}-json`]);
    expect(await run.ended).toBe(0);
    const lines = run
      .stdout()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ kind }) => kind === "alert").length).toBeGreaterThan(10);
    expect(lines.at(-1)).toMatchObject({ kind: "round", isWhole: true, articles: 12 });
  });

  it("says that a port is taken", async () => {
    const server = createServer().listen(0, "0.0.0.0");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const run = pledgewatch(["start", "--once", "--data", data], { env: { PORT: String(port) } });
    expect(await run.ended).toBe(1);
    expect(run.stderr()).toContain(`Port ${port} is taken`);
    expect(run.stderr()).not.toMatch(/^\s+at /m);
    server.close();
  });
});
