import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinLines } from "../../../src/news/pdf/blocks.ts";
import { isPdf, readPdf } from "../../../src/news/pdf.ts";
import { makePdf, type PdfLine } from "../../support/pdf.ts";

const URL_ = "https://press.example.org/releases/target.pdf";
/** A thread starts in under a second on an idle machine. */
const PATIENCE_MS = 60_000;
const options = { url: URL_, timeoutMs: PATIENCE_MS };

/** Lines under each other. */
const column = (x: number, top: number, lines: readonly string[], more: Partial<PdfLine> = {}) =>
  lines.map((text, at): PdfLine => ({ text, x, y: top - at * 12, ...more }));

async function articleOf(pdf: Uint8Array) {
  const reading = await readPdf(pdf, options);
  if (reading.kind !== "article") throw new Error(reading.reason);
  return reading.article;
}

async function reasonOf(pdf: Uint8Array, more: Partial<Parameters<typeof readPdf>[1]> = {}) {
  const reading = await readPdf(pdf, { ...options, ...more });
  return reading.kind === "unreadable" ? reading.reason : `read: ${reading.article.text}`;
}

const RELEASE: PdfLine[] = [
  { text: "Example Motors", x: 60, y: 800 },
  { text: "12 March 2025", x: 460, y: 800 },
  { text: "Example Motors to halve its emissions", x: 60, y: 760, size: 20, bold: true },
  { text: "per vehicle by 2030", x: 60, y: 736, size: 20, bold: true },
  ...column(60, 700, [
    "Munich. Example Motors will cut the carbon emissions of its vehicles by 50 percent by",
    "2030, compared with 2019, its chief executive said on Wednesday. Half of the way is to be",
    "gone with battery-electric cars, which need no fuel. It builds them in all of its plants. A bat-",
    "tery-electric car is sold in each class from next year on.",
  ]),
  { text: "Milestones", x: 60, y: 630, size: 12, bold: true },
  ...column(60, 606, [
    "• 25 percent of the cars that are sold in 2025 are electric",
    "• all plants run on power from renewable sources by 2026",
  ]),
  ...column(60, 560, [
    "Its suppliers are to deliver steel that is made with hydrogen. The first of it",
  ]),
];
const SECOND: PdfLine[] = [
  { text: "Example Motors", x: 60, y: 800 },
  ...column(60, 740, [
    "comes from a plant in Sweden in 2026, as the company has agreed with its makers.",
  ]),
  ...[
    ["Year", "Target"],
    ["2025", "20 percent"],
    ["2030", "50 percent"],
  ].flatMap(([year = "", share = ""], at) => [
    { text: year, x: 60, y: 700 - at * 12 },
    { text: share, x: 200, y: 700 - at * 12 },
  ]),
  ...column(60, 640, [
    "Progress is reported every year in the annual report, which an auditor has looked through.",
  ]),
  { text: "Page 2 of 2", x: 280, y: 30 },
];

describe("readPdf: what it reads", () => {
  it("keeps paragraphs, headings, lists and tables in order and leaves out running lines", {
    timeout: PATIENCE_MS,
  }, async () => {
    const { text } = await articleOf(makePdf({ pages: [RELEASE, SECOND] }));
    expect(text).toBe(
      `Munich. Example Motors will cut the carbon emissions of its vehicles by 50 percent by 2030, compared with 2019, its chief executive said on Wednesday. Half of the way is to be gone with battery-electric cars, which need no fuel. It builds them in all of its plants. A battery-electric car is sold in each class from next year on.

Milestones

• 25 percent of the cars that are sold in 2025 are electric
• all plants run on power from renewable sources by 2026

Its suppliers are to deliver steel that is made with hydrogen. The first of it comes from a plant in Sweden in 2026, as the company has agreed with its makers.

Year | Target
2025 | 20 percent
2030 | 50 percent

Progress is reported every year in the annual report, which an auditor has looked through.`,
    );
  });

  it("takes the headline, the day at its head and the language", {
    timeout: PATIENCE_MS,
  }, async () => {
    const info = { Title: "Microsoft Word - release_v3.docx", CreationDate: "D:20250301" };
    const article = await articleOf(makePdf({ pages: [RELEASE, SECOND], info }));
    expect(article).toMatchObject({
      title: "Example Motors to halve its emissions per vehicle by 2030",
      published: "2025-03-12",
      publisher: "press.example.org",
      language: "en",
      canonicalUrl: URL_,
    });
  });

  it("takes the day on which the file was made where none is printed", {
    timeout: PATIENCE_MS,
  }, async () => {
    const info = { Title: "Milestones of Example Motors", CreationDate: "D:20250301093000Z" };
    const article = await articleOf(makePdf({ pages: [RELEASE.slice(4)], info }));
    expect(article.published).toBe("2025-03-01");
  });

  it("reads down one column and then the next, under a headline across both", {
    timeout: PATIENCE_MS,
  }, async () => {
    const left = [
      "Example Motors sets out to be",
      "neutral in carbon by 2040, ten",
      "years before the date that it",
      "had named. Its plants go first",
      "and follow a plan of five steps.",
    ];
    const right = [
      "Suppliers get until 2035, when",
      "all steel is to come from makers",
      "that use hydrogen. Customers",
      "are told of each step in the",
      "yearly report of the company.",
    ];
    const pages = [
      [
        {
          text: "Example Motors is to be neutral in carbon by 2040, ten years sooner",
          x: 60,
          y: 780,
          size: 14,
        },
        ...column(60, 740, left),
        ...column(310, 740, right),
      ],
    ];
    expect((await articleOf(makePdf({ pages }))).text).toBe(
      `${left.join(" ")}\n\n${right.join(" ")}`,
    );
  });

  it("reads Chinese by the character map that the file only names", {
    timeout: PATIENCE_MS,
  }, async () => {
    const lines = [
      "北汽集团今天宣布，到二零三零年单车碳排放较二零二零年下降四成，并计划在",
      "二零二五年前建成两座零碳工厂。集团还将推动供应链企业使用绿色电力，每年",
      "公布进展情况，接受社会监督。",
    ];
    const { text, language } = await articleOf(
      makePdf({ pages: [column(60, 700, lines)], isChinese: true }),
    );
    expect(text).toBe(lines.join(""));
    expect(language).toBe("zh");
  });
});

describe("readPdf: what it refuses", () => {
  const text = column(60, 700, [
    "Example Motors will be neutral in carbon by 2040, it said on Wednesday.",
  ]);

  it("says of a scan that it holds no text", { timeout: PATIENCE_MS }, async () => {
    expect(await reasonOf(makePdf({ pages: [[], []] }))).toMatch(/pictures of pages and no text/);
  });

  it("says of a locked file that it is locked", { timeout: PATIENCE_MS }, async () => {
    const key = "<0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef>";
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >> /ID [<00> <00>]`;
    expect(await reasonOf(makePdf({ pages: [text], trailer }))).toMatch(/locked with a password/);
  });

  it("says of a broken file that it is broken", { timeout: PATIENCE_MS }, async () => {
    expect(await reasonOf(new TextEncoder().encode("%PDF-1.7\nnothing of the kind"))).toMatch(
      /broken/,
    );
  });

  it("counts pages before it reads them", { timeout: PATIENCE_MS }, async () => {
    const pages = Array.from({ length: 12 }, () => text);
    expect(await reasonOf(makePdf({ pages }), { maxPages: 10 })).toMatch(
      /12 pages, and at most 10/,
    );
  });

  it("ends a file that unpacks to far more than it is", { timeout: PATIENCE_MS }, async () => {
    const bytes = deflateSync(deflateSync(Buffer.alloc(700 * 1024 * 1024, " "), { level: 1 }), {
      level: 1,
    });
    const firstContent = { bytes, filter: "[/FlateDecode /FlateDecode]" };
    const maxGrowthBytes = 300 * 1024 * 1024;
    expect(await reasonOf(makePdf({ pages: [text], firstContent }), { maxGrowthBytes })).toMatch(
      /too much memory/,
    );
  });

  it("ends a file that takes too long", { timeout: PATIENCE_MS }, async () => {
    expect(await reasonOf(makePdf({ pages: [text] }), { timeoutMs: 0 })).toMatch(/too long/);
  });

  it("runs no script of the file", { timeout: PATIENCE_MS }, async () => {
    const catalog =
      "/OpenAction << /S /JavaScript /JS (throw new Error) >> /AA << /WC << /S /JavaScript /JS (app.alert) >> >>";
    expect((await articleOf(makePdf({ pages: [text], catalog }))).text).toBe(text[0]?.text);
  });

  it("stops with the signal's reason", { timeout: PATIENCE_MS }, async () => {
    const signal = AbortSignal.abort(new Error("stopped by hand"));
    await expect(readPdf(makePdf({ pages: [text] }), { url: null, signal })).rejects.toThrow(
      "stopped by hand",
    );
  });
});

describe("isPdf", () => {
  it("finds the header within the first kilobyte, as readers do", () => {
    expect(isPdf(makePdf({ pages: [[]] }))).toBe(true);
    expect(isPdf(Buffer.from(`${" ".repeat(1_000)}%PDF-1.4`))).toBe(true);
    expect(isPdf(Buffer.from(`${" ".repeat(2_000)}%PDF-1.4`))).toBe(false);
    expect(isPdf(new Uint8Array())).toBe(false);
  });
});

describe("joinLines", () => {
  const known = new Set(["battery", "electric", "emissions", "low-carbon"]);
  it.each([
    [["of bat-", "teries"], "of batteries"],
    [["a battery-", "electric car"], "a battery-electric car"],
    [["its emis-", "sions fall"], "its emissions fall"],
    [["a low-", "carbon plan"], "a low-carbon plan"],
    [["2020-", "2030"], "2020-2030"],
    [["weniger CO2-", "Emissionen"], "weniger CO2-Emissionen"],
    [["low-", "and zero-emission cars"], "low- and zero-emission cars"],
    [["到二零三零", "年下降"], "到二零三零年下降"],
    [["one", "two"], "one two"],
  ])("joins %j to %j", (lines, joined) => {
    expect(joinLines(lines, known)).toBe(joined);
  });

  it("loses no letter and no digit", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (lines) => {
        const letters = (text: string) => text.replace(/[\s\-\u00ad\u2010]/gu, "");
        expect(letters(joinLines(lines, known))).toBe(letters(lines.join("")));
      }),
    );
  });
});
