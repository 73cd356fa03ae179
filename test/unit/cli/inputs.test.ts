import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Document, readDocuments } from "../../../src/cli/documents.ts";
import { openStore } from "../../../src/store/open.ts";
import { callCommand } from "../../support/command.ts";

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-inputs-"));
  const line = { id: "a", text: "Honda sold 20,000 electric cars in 2023." };
  await writeFile(inFolder("lines.jsonl"), `${JSON.stringify(line)}\nnope\n`);
  await mkdir(inFolder("mixed"));
  await writeFile(inFolder("mixed/a.txt"), "Ford aims to cut CO2 emissions by 45% by 2031.");
  await writeFile(inFolder("mixed/subs.opml"), '<opml version="2.0"><body/></opml>');
  await writeFile(inFolder("mixed/z.bin"), "z");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("extract", () => {
  it.each([[[]], [["--json"]], [["--explain"]]])("reads the lines of a file %j", async (more) => {
    const args = ["extract", "--jsonl", ...more, inFolder("lines.jsonl")];
    const { code, out, err } = await callCommand(args);
    expect(JSON.parse(out)).toMatchObject({ id: "a", claims: [{}] });
    expect("passedOver" in JSON.parse(out)).toBe(more.includes("--explain" as never));
    expect(err).toContain("lines.jsonl, line 2: not JSON");
    expect(code).toBe(1);
  });

  it("says which file of lines is not there", async () => {
    const { code, err } = await callCommand(["extract", "--jsonl", inFolder("none.jsonl")]);
    expect(err).toContain("there is no such file");
    expect(code).toBe(2);
  });

  it.each([[[]], [["--explain"]]])("says that it found nothing %j", async (more) => {
    const stdin = Readable.from([Buffer.from("x\n")]);
    const { code, out } = await callCommand(["extract", ...more], { stdin });
    expect(out.trim()).toBe("stdin\n  no claim found");
    expect(code).toBe(0);
  });

  it("reads the text of a page", async () => {
    const { out } = await callCommand(["extract", "docs/examples/page.html"]);
    expect(out).toContain('"BMW Group plans to reduce');
    expect(out).not.toContain("<p>");
  });
});

describe("files to ingest", () => {
  const read = async (path: string) => {
    const reading = { fetcher: {} as never, signal: new AbortController().signal };
    const documents: Document[] = [];
    for await (const document of readDocuments([path], reading)) documents.push(document);
    return documents;
  };

  it("says which of a folder are skipped, and why", async () => {
    const [skipped, article] = await read(inFolder("mixed"));
    expect(skipped).toMatchObject({ kind: "skipped" });
    expect(skipped).toHaveProperty(
      "message",
      expect.stringMatching(/^2 files skipped \(.opml, .bin\): only /),
    );
    expect(article).toMatchObject({ kind: "article", id: "a" });
  });

  it("points from a list of feeds to its own command", async () => {
    const [document] = await read(inFolder("mixed/subs.opml"));
    expect(document).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("pledgewatch sources import"),
    });
  });
});

describe("a data folder that cannot be one", () => {
  it.each(["mixed/a.txt", "mixed/a.txt/sub"])("is a failure for doctor: %s", async (name) => {
    const { code, out } = await callCommand(["doctor", "--data", inFolder(name)]);
    expect(out).toMatch(/MEND {2}store +The data folder .* is a file\./);
    expect(code).toBe(1);
    expect(await readdir(inFolder("mixed"))).toHaveLength(3);
  });

  it.each(["/proc/nope", "/proc/nope/a"])(
    "is told at once: %s",
    { timeout: 5_000 },
    async (dataDir) => {
      await expect(openStore({ dataDir, onProgress: () => {} })).rejects.toThrow(
        "cannot be written",
      );
      const { code, out } = await callCommand(["doctor", "--data", dataDir]);
      expect(out).toMatch(/MEND {2}store/);
      expect(code).toBe(1);
    },
  );

  it("is told to be a file", async () => {
    const dataDir = inFolder("mixed/a.txt");
    await expect(openStore({ dataDir, onProgress: () => {} })).rejects.toThrow("is a file");
  });
});
