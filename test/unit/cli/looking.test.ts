import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
// Loaded before the clock of a test runs: the command line loads it when it is asked for.
import "../../../src/cli/doctor.ts";
import { callCommand } from "../../support/command.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-looking-"));
  await writeFile(join(folder, "a.txt"), "Ford aims to cut CO2 emissions by 45% by 2031.");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a command that only looks, in a folder with no database", () => {
  it.each([
    ["pledges"],
    ["digest"],
    ["ask", "What does Ford pledge?"],
    ["sources", "list"],
    ["feedback", "list"],
  ])("says so and makes none: %s", async (...args) => {
    const { code, err } = await callCommand([...args, "--data", folder]);
    expect(err).toContain(`There is no database in ${folder} yet.`);
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });

  it.each(["", "not-made"])("doctor finds nothing to mend and makes none: %j", async (name) => {
    const { code, out } = await callCommand(["doctor", "--data", join(folder, name)]);
    expect(out).toMatch(/look {2}store +There is no database in/);
    expect(code).toBe(0);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });
});
