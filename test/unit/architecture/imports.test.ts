import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Imports that the table of docs/architecture.md forbids, a folder a row. */
const FORBIDDEN: Record<string, string[]> = {
  "src/shared": ["../pledge/claim.ts", "../store/open.ts"],
  "src/pledge": [
    ...["../extract/extract.ts", "../news/page.ts", "../answer/answer.ts", "../chat/card.ts"],
    ...["../store/types/store.ts", "../queue/queue.ts", "../config.ts", "../../jobs/poll.ts"],
    ...["../../adapters/console/render.ts", "node:fs", "node:fs/promises", "node:http", "undici"],
  ],
  "src/extract": [
    ...["../news/page.ts", "../answer/answer.ts", "../chat/card.ts", "../store/types/store.ts"],
    ...["../queue/queue.ts", "../../jobs/poll.ts", "node:fs", "bullmq", "../config.ts"],
  ],
  "src/news": [
    ...["../store/open.ts", "../answer/answer.ts", "../chat/card.ts", "../queue/queue.ts"],
    ...["../../jobs/poll.ts", "../../adapters/console/render.ts", "drizzle-orm", "../config.ts"],
  ],
  "src/answer": [
    "../store/open.ts",
    "../chat/handle.ts",
    "../news/page.ts",
    "../queue/queue.ts",
    "pg",
    "ai",
  ],
  "src/chat": [
    "../store/open.ts",
    "../answer/parse.ts",
    "../news/page.ts",
    "@slack/bolt",
    "botbuilder",
  ],
  "src/store": [
    "../chat/card.ts",
    "../queue/queue.ts",
    "../../jobs/poll.ts",
    "bullmq",
    "../news/page.ts",
  ],
  "src/queue": ["../chat/card.ts", "../store/open.ts", "../../jobs/poll.ts", "drizzle-orm"],
  jobs: ["../adapters/console/render.ts", "@slack/bolt", "botbuilder", "../src/cli/start.ts"],
  "adapters/console": [
    ...["../slack/render.ts", "../teams/render.ts", "../web/server.ts", "../../jobs/poll.ts"],
    ...["../../src/store/types/store.ts", "../../src/queue/queue.ts", "@slack/bolt", "botbuilder"],
  ],
  "adapters/llm": [
    "../console/render.ts",
    "../../src/answer/answer.ts",
    "../../src/store/open.ts",
    "express",
  ],
  "adapters/slack": [
    "../teams/render.ts",
    "../../jobs/poll.ts",
    "../../src/store/open.ts",
    "botbuilder",
    "bullmq",
  ],
  "adapters/teams": [
    "../slack/render.ts",
    "../../jobs/poll.ts",
    "../../src/store/open.ts",
    "@slack/bolt",
    "ioredis",
  ],
  "adapters/web": [
    "../slack/render.ts",
    "../console/render.ts",
    "../../src/queue/queue.ts",
    "../../jobs/poll.ts",
  ],
};

/** Imports that the table allows, to show that the linter does not just refuse everything. */
const ALLOWED: Record<string, string[]> = {
  "src/pledge": ["../shared/clock.ts", "zod"],
  "src/extract": ["../pledge/claim.ts", "../shared/clock.ts"],
  "src/news": [
    "../pledge/claim.ts",
    "../extract/extract.ts",
    "../store/types/article.ts",
    "undici",
  ],
  "src/answer": ["../pledge/view.ts", "../store/types/store.ts", "../chat/card.ts"],
  "src/chat": ["../answer/answer.ts", "../store/types/store.ts"],
  "src/store": ["../pledge/view.ts", "../shared/clock.ts", "drizzle-orm", "pg"],
  "src/queue": ["../shared/log.ts", "bullmq", "ioredis"],
  "src/cli": [
    "../store/open.ts",
    "../../jobs/poll.ts",
    "../../adapters/console/render.ts",
    "commander",
  ],
  jobs: ["../src/news/page.ts", "../src/chat/port.ts", "../src/store/types/store.ts"],
  "adapters/console": ["../../src/chat/card.ts", "../../src/shared/never.ts"],
  "adapters/llm": ["ai", "@ai-sdk/openai-compatible", "../../src/answer/model.ts"],
  "adapters/slack": ["@slack/bolt", "../../src/chat/port.ts"],
};

const ROOT = resolve(import.meta.dirname, "../../..");
const RULE = "lint/style/noRestrictedImports";
let folder: string;
let refused: Set<string>;

const fileOf = (kind: "forbidden" | "allowed", from: string, index: number) =>
  join(from, `${kind}-${index}.ts`);

async function writeProbes(kind: "forbidden" | "allowed", table: Record<string, string[]>) {
  for (const [from, targets] of Object.entries(table)) {
    for (const [index, target] of targets.entries()) {
      const path = join(folder, fileOf(kind, from, index));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `import * as probe from "${target}";\nexport const used = probe;\n`);
    }
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-imports-"));
  await cp(join(ROOT, "biome.json"), join(folder, "biome.json"));
  await cp(join(ROOT, "package.json"), join(folder, "package.json"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await writeProbes("forbidden", FORBIDDEN);
  await writeProbes("allowed", ALLOWED);
  const args = [
    "lint",
    `--only=${RULE.replace("lint/", "")}`,
    "--reporter=json",
    "--max-diagnostics=none",
  ];
  const biome = join(ROOT, "node_modules/.bin/biome");
  const options = { cwd: folder, maxBuffer: 1 << 26 };
  const { stdout } = await promisify(execFile)(biome, args, options).catch(
    (error: { stdout: string }) => error,
  );
  const report = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const pathOf = (path: string | { file: string }) => (typeof path === "string" ? path : path.file);
  refused = new Set(
    report.diagnostics
      .filter(({ category }) => category === RULE)
      .map(({ location }) => pathOf(location.path)),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the import table", () => {
  const rows = (table: Record<string, string[]>) =>
    Object.entries(table).flatMap(([from, targets]) =>
      targets.map((target, index) => [from, target, index] as const),
    );

  it.each(rows(FORBIDDEN))("refuses in %s an import of %s", (from, _target, index) => {
    expect(refused).toContain(fileOf("forbidden", from, index));
  });

  it.each(rows(ALLOWED))("lets %s import %s", (from, _target, index) => {
    expect(refused).not.toContain(fileOf("allowed", from, index));
  });
});
