// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * @typedef {import("./reading.ts").PdfAnswer} PdfAnswer
 * @typedef {import("./reading.ts").PdfRequest} PdfRequest
 * @typedef {import("./reading.ts").Sheet} Sheet
 * @typedef {import("./reading.ts").Piece} Piece
 * @typedef {import("pdfjs-dist/legacy/build/pdf.mjs").PDFDocumentProxy} PDFDocumentProxy
 */

/** Fewer characters in all are stamps on pictures. */
const MIN_CHARS = 30;

/**
 * Reads one document. Scripts in it are never run, and nothing is drawn. It is no TypeScript so that a thread
 * starts with it as it is, from source and when built.
 *
 * @param {PdfRequest} request
 * @returns {Promise<PdfAnswer>}
 */
async function read({ bytes, maxPages, cMapUrl }) {
  const task = getDocument({
    ...{ data: bytes, cMapUrl, cMapPacked: true },
    ...{ isEvalSupported: false, enableXfa: false, disableFontFace: true, useSystemFonts: false },
    ...{ useWasm: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false },
    verbosity: 0,
  });
  /** @type {PDFDocumentProxy} */
  let document;
  try {
    document = await task.promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { kind: isLocked ? "locked" : "broken" };
  }
  const pages = document.numPages;
  if (pages > maxPages) return { kind: "too_many_pages", pages };
  /** @type {Sheet[]} */
  const sheets = [];
  for (let number = 1; number <= pages; number += 1) {
    // a page that is broken does not stop the others
    const sheet = await readSheet(document, number).catch(() => null);
    if (sheet !== null) sheets.push(sheet);
  }
  if (sheets.length === 0) return { kind: "broken" };
  const pieces = sheets.flatMap((sheet) => sheet.pieces);
  if (pieces.reduce((sum, { text }) => sum + text.trim().length, 0) < MIN_CHARS) {
    return { kind: "no_text", pages };
  }
  return { kind: "text", sheets, ...(await factsOf(document)) };
}

/**
 * @param {PDFDocumentProxy} document
 * @param {number} number
 * @returns {Promise<Sheet>}
 */
async function readSheet(document, number) {
  const page = await document.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    // text on its side stands in the margin
    if (Math.abs(b) > Math.abs(a)) return [];
    const { str: text, width, fontName: font } = item;
    return [{ text, x, y: y - bottom, width, size: Math.hypot(a, b), font }];
  });
  page.cleanup();
  return { height: top - bottom, pieces };
}

/**
 * @param {PDFDocumentProxy} document
 */
async function factsOf(document) {
  const metadata = await document.getMetadata().catch(() => null);
  /** @type {Record<string, unknown>} */
  const info = { ...metadata?.info };
  /** @param {string} key */
  const text = (key) => {
    const value = info[key];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  return { title: text("Title"), createdAt: text("CreationDate"), language: text("Language") };
}

parentPort?.postMessage(await read(workerData));
