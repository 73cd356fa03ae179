import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const readme = await readFile(join(ROOT, "README.md"), "utf8");
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
  (block ?? "").trim().split("\n"),
);

/** These run the installation and this very suite: `.ci/run` runs them in a fresh clone. */
const INSTALLING = ["npm ci && npm start", "npm test"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-readme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command line as a person would type it, on a data folder of its own. */
function run(command: string): Promise<{ code: number | null; out: string }> {
  const env = {
    ...process.env,
    PLEDGEWATCH_DATA: join(folder, "data"),
    DATABASE_URL: "",
    REDIS_URL: "",
    PORT: "",
  };
  const child = spawn("bash", ["-c", command], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
  }
  return new Promise((done) => child.once("close", (code) => done({ code, out })));
}

describe("the README", () => {
  it("shows its two commands on the first screen", () => {
    const firstScreen = readme.split("\n").slice(0, 30).join("\n");
    for (const command of INSTALLING) expect(firstScreen).toContain(command);
  });

  it("starts with a run of npm start", async () => {
    const { code, out } = await run("npm start -- --once");
    expect(out).toMatch(/\d+ articles, \d+ pledges/);
    expect(code).toBe(0);
  });

  it.each(commands.filter((command) => !INSTALLING.includes(command)))(
    "runs %s",
    async (command) => {
      const { code, out } = await run(command);
      expect(out).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      expect({ command, code }).toEqual({ command, code: 0 });
    },
  );

  it("names only files that are there", async () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) await expect(readFile(join(ROOT, path))).resolves.toBeDefined();
  });
});
