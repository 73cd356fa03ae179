import { access, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../support/pdf.ts";
import { pledgewatch } from "../support/pledgewatch.ts";

let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pledgewatch-commands-"));
  data = join(folder, "data");
  await mkdir(join(folder, "inbox"));
  await writeFile(
    join(folder, "inbox", "ford-2023.txt"),
    "title: Ford sets goals\npublisher: Test Wire\nurl: https://wire.example/ford\npublished: 2023-05-02\n\nFord aims to cut CO2 emissions in production by 45% by 2031 compared to 2018.\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: string[], input?: string) {
  const child = pledgewatch(args, input === undefined ? {} : { input });
  const code = await child.ended;
  return { code, out: child.stdout(), err: child.stderr() };
}

describe("the commands", () => {
  it("ingest a folder and show the register as a table, JSON and CSV", async () => {
    const ingest = await run([
      "ingest",
      join(folder, "inbox"),
      "--data",
      data,
      "--now",
      "2026-01-15",
    ]);
    expect(ingest.err).toContain("1 read, 0 not read");
    expect(ingest.out).toMatch(/new pledge/);
    expect(ingest.code).toBe(0);

    const table = await run(["pledges", "--data", data, "--now", "2026-01-15"]);
    expect(table.out).toMatch(/45 %.*2031/s);
    const json = await run(["pledges", "--json", "--data", data, "--now", "2026-01-15"]);
    const [pledge] = JSON.parse(json.out);
    expect(pledge).toMatchObject({
      company: "ford",
      metric: "ghg-emissions",
      amount: 45,
      unit: "%",
      targetYear: 2031,
      baselineYear: 2018,
      lifecycle: "announced",
      sources: [{ articleId: "ford-2023", publisher: "Test Wire", published: "2023-05-02" }],
    });
    const csv = await run(["pledges", "--csv", "--company", "Ford", "--data", data]);
    expect(csv.out.split("\n")[0]).toContain("id,company,brand,title");
    expect(csv.out).toContain(",45,");
  });

  it("answer with the quote and its source, and say so when nothing is known", async () => {
    const lines = [
      { id: "known", question: "What is Ford's target for production emissions?" },
      { id: "unknown", question: "How many charging points has Ford built?" },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
    const { code, out } = await run(
      ["ask", "--jsonl", "--data", data, "--now", "2026-01-15"],
      input,
    );
    expect(code).toBe(0);
    const [known, unknown] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(known.abstained).toBe(false);
    expect(known.text).toMatch(/45 ?%/);
    expect(known.citations[0]).toMatchObject({
      articleId: "ford-2023",
      url: "https://wire.example/ford",
    });
    expect(known.citations[0].quote).toContain("45%");
    expect(unknown).toMatchObject({ abstained: true });
  });

  it("extract lines in order, and pass over a broken one with its number", async () => {
    const input =
      '{"id":1,"text":"BYD sold 100,000 electric cars in 2022.","published":"2023-01-05"}\nnonsense\n{"id":"b","text":""}\n';
    const { code, out, err } = await run(["extract", "--jsonl"], input);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["1", "b"]);
    expect(err).toContain("line 2: not JSON");
    expect(code).toBe(1);
  });

  it("read a saved page", async () => {
    const path = join(folder, "page.html");
    const paragraph = "Renault opened a plant in Douai where bodies are welded by robots. ".repeat(
      6,
    );
    await writeFile(
      path,
      `<html lang="en"><head><title>Plant</title></head><body><nav>Home</nav><article><h1>Plant</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`,
    );
    const { code, out } = await run(["read", "--json", path]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: "Plant", language: "en" });
  });

  it("read a PDF into the register, and name the one that is locked", async () => {
    const inbox = join(folder, "pdfs");
    await mkdir(inbox);
    const text = "Renault will cut its production emissions by 47% by 2031, compared to 2019.";
    const pages = [[{ text, x: 60, y: 700 }]];
    const key = `<${"0f".repeat(32)}>`;
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >> /ID [<00> <00>]`;
    await writeFile(join(inbox, "a.pdf"), makePdf({ pages, info: { CreationDate: "D:20240305" } }));
    await writeFile(join(inbox, "b.pdf"), makePdf({ pages, trailer }));
    const { code, out, err } = await run(["ingest", inbox, "--json", "--data", data]);
    const [read] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(read.claims[0]).toMatchObject({ company: "renault", year: 2031 });
    expect(err).toContain("b: The PDF is locked with a password.");
    expect(code).toBe(1);
    const saved = await run(["read", "--json", join(inbox, "a.pdf")]);
    expect(JSON.parse(saved.out)).toMatchObject({ published: "2024-03-05", text });
  });

  it.each([
    [["pledges", "--company", "volksvagen"], 2, 'Did you mean "volkswagen"?'],
    [["plegdes"], 2, "Did you mean pledges?"],
    [["ingest", "/nowhere/at/all"], 1, "no such file or folder"],
    [["ask"], 2, "What is the question?"],
    [["pledges", "--now", "yesterday"], 2, "Expected a date"],
    [["pledges", "--now", "2026-02-31"], 2, "Expected a date"],
    [["pledges", "--csv", "--json"], 2, "cannot be used with"],
    [["extract", "--company", "tesler"], 2, 'Did you mean "tesla"?'],
    [["read", "ftp://press.example/x"], 2, "only http and https"],
    [["extract", "/"], 2, "it is a folder"],
    [["sources", "add", "ftp://x.example"], 2, "Expected an http or https link"],
    [["sources", "remove", "nothing"], 2, "No source has the id"],
  ])("say what is wrong with %j", async (args, code, message) => {
    const needsStore = !["plegdes", "ask"].includes(args[0] ?? "");
    const result = await run(needsStore ? [...args, "--data", data] : args);
    expect(result.err).toContain(message);
    expect(result.err).not.toMatch(/^\s+at /m);
    expect(result.code).toBe(code);
  });

  it("read the rest of a folder where one file cannot be read, and tell which and why", async () => {
    const inbox = join(folder, "mixed");
    await mkdir(join(inbox, "folder.txt"), { recursive: true });
    await symlink(join(folder, "nowhere"), join(inbox, "b-dangling.txt"));
    await writeFile(join(inbox, "c-binary.txt"), Buffer.from([0x4d, 0x5a, 0, 0, 1, 2]));
    await writeFile(join(inbox, "d-huge.txt"), Buffer.alloc(6 * 1024 * 1024, "a"));
    await writeFile(join(inbox, "e-good.txt"), "Kia aims to be carbon neutral by 2045.");
    const { code, err, out } = await run(["ingest", inbox, "--data", data]);
    expect(err).toContain("b-dangling.txt cannot be read: there is no such file");
    expect(err).toContain("c-binary.txt cannot be read: it is neither text nor a PDF");
    expect(err).toContain("d-huge.txt cannot be read: it has 6 MB");
    expect(err).toContain("1 read, 3 not read");
    expect(out).toContain("e-good");
    expect(code).toBe(1);
  });

  it("make no database when they only look", async () => {
    const { code, err } = await run(["pledges", "--data", join(folder, "nothing-here")]);
    expect(err).toContain("There is no database in");
    expect(code).toBe(1);
    await expect(access(join(folder, "nothing-here"))).rejects.toThrow();
  });

  it("add, list, export, import and remove sources", async () => {
    const url = "https://press.example/feed";
    const added = await run([
      "sources",
      "add",
      url,
      "--unchecked",
      "--company",
      "Kia",
      "--data",
      data,
      "--json",
    ]);
    expect(JSON.parse(added.out)).toMatchObject({ url, company: "kia", isKnown: false });
    const list = await run(["sources", "--data", data]);
    expect(list.out).toContain(url);
    const exported = await run(["sources", "export", "--data", data]);
    const file = join(folder, "sources.opml");
    await writeFile(file, exported.out);
    const removed = await run(["sources", "remove", url, "--data", data]);
    expect(removed.code).toBe(0);
    const imported = await run(["sources", "import", file, "--data", data, "--json"]);
    expect(JSON.parse(imported.out)).toEqual({ added: 1, known: 0 });
    const told = await run(["sources", "import", file, "--data", data]);
    expect(told.out).toBe("No source is added, 1 was there already.\n");
    await writeFile(file, exported.out.replace("https://press.example/feed", "gopher://old"));
    const refused = await run(["sources", "import", file, "--data", data]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("lists no feed or page");
    const again = await run(["sources", "--json", "--data", data]);
    expect(JSON.parse(again.out)).toMatchObject([{ url, company: "kia", itemsAWeek: 0 }]);
  });

  it("show the sources that come with the bot, each address in one piece and with why it is trusted", async () => {
    const [table, json] = [
      await run(["sources", "catalogue"]),
      await run(["sources", "catalogue", "--json"]),
    ];
    const listed: { name: string; url: string; basis: string }[] = JSON.parse(json.out);
    expect(listed.length).toBeGreaterThanOrEqual(25);
    const lines = table.out.split("\n");
    for (const { url } of listed) expect(lines.some((line) => line.endsWith(url))).toBe(true);
    expect(table.out).toMatch(/in public lists/);
    const exported = await run(["sources", "export", "--catalogue"]);
    for (const { url } of listed) expect(exported.out).toContain(url.replaceAll("&", "&amp;"));
  });

  it("find nothing wrong with a sound installation", async () => {
    const { code, out } = await run(["doctor", "--data", data, "--json"]);
    const checks: { name: string; state: string }[] = JSON.parse(out);
    expect(checks.filter(({ state }) => state === "bad")).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["node", "settings", "store", "queue"]),
    );
    expect(code).toBe(0);
  });
});
