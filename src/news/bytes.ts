import { isUtf8 as isWholeUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** A declaration of the encoding stands at the start; the HTML standard looks at 1,024 bytes, real pages need more. */
const DECLARATION_BYTES = 4096;
/** Enough of a text to judge its encoding by. */
const SAMPLE_BYTES = 65_536;
const XML_DECLARATION = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i;
const META_CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** Names that the WHATWG encoding standard widens: what calls itself the left is read as the right. */
const WIDENED: Record<string, string> = {
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "iso-8859-9": "windows-1254",
  gb2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  "x-sjis": "shift_jis",
  "windows-31j": "shift_jis",
  sjis: "shift_jis",
  "ks_c_5601-1987": "euc-kr",
  "x-euc-jp": "euc-jp",
};

/** Encodings that a text without a declaration may be in, with the letters that speak for each. */
const CANDIDATES: readonly { encoding: string; typical: RegExp }[] = [
  {
    encoding: "gb18030",
    typical:
      /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经车电新汽能源]/g,
  },
  {
    encoding: "big5",
    typical:
      /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經車電新汽能源]/g,
  },
  {
    encoding: "shift_jis",
    typical:
      /[のにはをたがでてとしれさあいうえおかきくけこすせそちつなねまみむめもやゆよらりるろわん]/g,
  },
  {
    encoding: "euc-jp",
    typical:
      /[のにはをたがでてとしれさあいうえおかきくけこすせそちつなねまみむめもやゆよらりるろわん]/g,
  },
  {
    encoding: "euc-kr",
    typical: /[이다의는에을를가은로고하서한도기지사인자어대정리시전해수과그차]/g,
  },
  { encoding: "windows-1251", typical: /[оеаинтсрвлкмдпуяыьгзбчйх]/g },
];

/**
 * Bytes of a page or feed as text, without a byte order mark. In order: byte order mark, valid UTF-8 with
 * no other claim, charset of the header, XML declaration or meta charset, the look of the content. A claim
 * of UTF-8 that the bytes contradict does not count. Never throws; what cannot be read becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(bytes);
  if (marked !== null) return decode(buffer, marked).replace(/^\ufeff/, "");
  const isUtf8 = isWholeUtf8(bytes) || isCutUtf8(bytes);
  const claims = [headerCharset(contentType), declaredCharset(bytes)];
  for (const claim of claims) {
    const encoding = claim === null ? null : known(claim);
    if (encoding === null) continue;
    if (encoding === "utf8" && !isUtf8) continue;
    // a page in UTF-8 under a wrong single-byte or foreign claim is common, the reverse is all but impossible
    if (encoding !== "utf8" && !isUtf16(encoding) && isUtf8 && hasHighByte(bytes)) break;
    return decode(buffer, encoding);
  }
  return decode(buffer, isUtf8 ? "utf8" : guessEncoding(bytes));
}

/** UTF-8, which most pages are in, is read by Node itself: five times as fast. */
const decode = (buffer: Buffer, encoding: string): string =>
  encoding === "utf8" ? buffer.toString("utf8") : iconv.decode(buffer, encoding);

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function headerCharset(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString("latin1");
  return XML_DECLARATION.exec(start)?.[1] ?? META_CHARSET.exec(start)?.[1] ?? null;
}

function known(name: string): string | null {
  const lower = name.toLowerCase();
  if (lower === "utf-8" || lower === "utf8") return "utf8";
  const encoding = WIDENED[lower] ?? lower;
  // a declaration that could be read as ASCII cannot itself be in UTF-16
  return !isUtf16(encoding) && iconv.encodingExists(encoding) ? encoding : null;
}

function isUtf16(encoding: string): boolean {
  return /^(?:utf-?16|ucs-?2|utf-?32)/.test(encoding);
}

/** A body cut at a cap may end within a character. */
function isCutUtf8(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut += 1) {
    if ((bytes[bytes.length - cut] ?? 0) < 0xc0) continue;
    return isWholeUtf8(bytes.subarray(0, bytes.length - cut));
  }
  return false;
}

function hasHighByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80);
}

/** The multi-byte or Cyrillic encoding whose most common letters fill the decoded text, else windows-1252. */
function guessEncoding(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_BYTES));
  let best = { encoding: "windows-1252", share: 0.12 };
  for (const { encoding, typical } of CANDIDATES) {
    const decoded = iconv.decode(sample, encoding).replace(/\p{ASCII}+/gu, "");
    if (decoded === "") continue;
    const wrong = (decoded.match(/[\ufffd\ue000-\uf8ff]/g) ?? []).length;
    const share = ((decoded.match(typical) ?? []).length - 5 * wrong) / decoded.length;
    if (share > best.share) best = { encoding, share };
  }
  return best.encoding;
}

/** Bytes that are looked at to tell text from anything else. */
const SNIFF_BYTES = 8_192;

/** Whether bytes are no text: a NUL stands in none but UTF-16, which says so in its first two bytes or its type. */
export function isBinary(bytes: Uint8Array, contentType: string | null = null): boolean {
  const [first, second] = bytes;
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    /utf-?(?:16|32)/i.test(contentType ?? "");
  return !isUtf16 && bytes.subarray(0, SNIFF_BYTES).includes(0);
}
