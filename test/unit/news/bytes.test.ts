import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/news/bytes.ts";

const CHINESE =
  "宝马集团计划到2030年将单车全生命周期碳排放量较2019年降低百分之四十，这是公司的目标。";
const TRADITIONAL =
  "寶馬集團計劃到2030年將單車全生命週期碳排放量較2019年降低百分之四十，這是公司的目標。";
const JAPANESE =
  "トヨタは2030年までに電気自動車を三百五十万台にする目標を掲げている。これは会社の計画である。";
const KOREAN =
  "현대자동차는 2045년까지 탄소중립을 달성하겠다는 목표를 발표했다. 이것은 회사의 계획이다.";
const GERMAN =
  "Die CO₂-Emissionen der Flotte sollen bis 2030 um 40 % sinken – größer als geplant.".replace(
    "₂",
    "2",
  );
const RUSSIAN = "Компания планирует сократить выбросы углерода на сорок процентов к 2030 году.";

describe("decodeBytes", () => {
  it.each([
    [
      "the header's charset",
      iconv.encode(CHINESE, "gb18030"),
      "text/html; charset=gb2312",
      CHINESE,
    ],
    [
      "a header in quotes",
      iconv.encode(JAPANESE, "shift_jis"),
      'text/html; charset="Shift_JIS"',
      JAPANESE,
    ],
    [
      "ISO-8859-1 as windows-1252",
      iconv.encode("“€5”", "windows-1252"),
      "text/html; charset=iso-8859-1",
      "“€5”",
    ],
    [
      "UTF-8 under a claim of Latin-1",
      Buffer.from(CHINESE),
      "text/html; charset=iso-8859-1",
      CHINESE,
    ],
    [
      "GBK under a claim of UTF-8",
      iconv.encode(CHINESE, "gbk"),
      "text/html; charset=utf-8",
      CHINESE,
    ],
    ["an unknown charset", Buffer.from(GERMAN), "text/html; charset=x-none", GERMAN],
    [
      "UTF-16 with a mark",
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(CHINESE, "utf-16le")]),
      null,
      CHINESE,
    ],
    [
      "UTF-8 with a mark",
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(CHINESE)]),
      null,
      CHINESE,
    ],
    ["no bytes", Buffer.alloc(0), null, ""],
  ])("reads %s", (_, bytes, contentType, expected) => {
    expect(decodeBytes(bytes, contentType)).toBe(expected);
  });

  it("reads an XML declaration and a meta charset", () => {
    const xml = `<?xml version="1.0" encoding="EUC-KR"?><rss>${KOREAN}</rss>`;
    const html = `<html><head><meta http-equiv="content-type" content="text/html; charset=big5">${TRADITIONAL}`;
    expect(decodeBytes(iconv.encode(xml, "euc-kr"), "application/xml")).toBe(xml);
    expect(decodeBytes(iconv.encode(html, "big5"), "text/html")).toBe(html);
  });

  it.each([
    ["utf8", CHINESE],
    ["gb18030", CHINESE],
    ["big5", TRADITIONAL],
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["euc-kr", KOREAN],
    ["windows-1251", RUSSIAN],
    ["windows-1252", GERMAN],
  ])("guesses %s by the look of the text", (encoding, text) => {
    const page = `<p>${text}</p>`;
    expect(decodeBytes(iconv.encode(page, encoding), null)).toBe(page);
  });

  it("reads UTF-8 that was cut within a character", () => {
    expect(decodeBytes(Buffer.from(CHINESE).subarray(0, -1), null).startsWith("宝马集团")).toBe(
      true,
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string(), { nil: null }), (bytes, contentType) => {
        expect(typeof decodeBytes(bytes, contentType)).toBe("string");
      }),
    );
  });
});
