import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pledgewatch } from "../support/pledgewatch.ts";

/** Long enough for a busy machine; the real figures are in bench/README.md. */
const PATIENCE_MS = 60_000;
const ALERT = "by 2035";

let data: string;
beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), "pledgewatch-start-")), "data");
});
afterAll(() => rm(join(data, ".."), { recursive: true, force: true }));

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

  it("takes commands from a pipe", async () => {
    const input = "What does BMW promise for CO2 per euro of revenue?\nhelp\nquit\n";
    const run = pledgewatch(["start", "--data", data], { input });
    await run.shows(/2035/, PATIENCE_MS);
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toMatch(/half|50 ?%/);
  });
});
