import { describe, expect, it } from "vitest";
import { readArticleBytes } from "../../../src/news/article-bytes.ts";

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const TEXT = "Ford aims to cut CO2 emissions in production by 45% by 2031.";

describe("readArticleBytes", () => {
  it.each(["image/png", "application/octet-stream", "text/html", null])(
    "takes a picture that is served as %s for no article",
    async (contentType) => {
      const reading = await readArticleBytes(PNG, { contentType, url: null });
      expect(reading).toMatchObject({
        kind: "unreadable",
        reason: expect.stringContaining("neither text nor a PDF"),
      });
    },
  );

  it.each(["image/svg+xml", "Video/mp4"])("takes %s for none by its type alone", async (type) => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(await readArticleBytes(bytes, { contentType: type, url: null })).toMatchObject({
      kind: "unreadable",
    });
  });

  it.each(["text/plain; charset=utf-16le", "text/plain"])("reads UTF-16 as %s", async (type) => {
    const bytes = Buffer.from(`${type === "text/plain" ? "\ufeff" : ""}${TEXT}`, "utf16le");
    const reading = await readArticleBytes(bytes, { contentType: type, url: null });
    expect(reading).toMatchObject({ kind: "article", article: { text: TEXT } });
  });
});
