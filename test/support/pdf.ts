import { deflateSync } from "node:zlib";

/** A line of text on a page, in points from its lower left corner. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export interface PdfSpec {
  /** Lines of each A4 page. */
  pages: PdfLine[][];
  /** Of the information dictionary, e.g. `{ Title: "…", CreationDate: "D:20250312" }`. */
  info?: Record<string, string>;
  /** Written to the catalogue as it is. */
  catalog?: string;
  /** Written to the trailer as it is. */
  trailer?: string;
  /** Instead of the first page's lines. */
  firstContent?: { bytes: Uint8Array; filter: string };
  /** Chinese text by a predefined character map, with no font in the file. */
  isChinese?: boolean;
}

/** A small PDF, written by hand: Helvetica, or a Chinese font that is only named. */
export function makePdf(spec: PdfSpec): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  const firstPage = 7;
  const pageIds = spec.pages.map((_, at) => firstPage + at * 2);
  add(`<< /Type /Catalog /Pages 2 0 R ${spec.catalog ?? ""} >>`);
  add(
    `<< /Type /Pages /Count ${pageIds.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] >>`,
  );
  const font = (base: string) =>
    spec.isChinese
      ? "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [5 0 R] >>"
      : `<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`;
  add(font("Helvetica"));
  add(font("Helvetica-Bold"));
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>",
  );
  const info = Object.entries(spec.info ?? {}).map(
    ([key, value]) => `/${key} <feff${utf16(value)}>`,
  );
  add(`<< ${info.join(" ")} >>`);
  for (const [at, lines] of spec.pages.entries()) {
    const content = 8 + at * 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const given = at === 0 ? spec.firstContent : undefined;
    const bytes =
      given?.bytes ??
      deflateSync(Buffer.from(lines.map((line) => show(line, spec)).join("\n"), "latin1"));
    const head = `<< /Length ${bytes.length} /Filter ${given?.filter ?? "/FlateDecode"} >>\nstream\n`;
    add(Buffer.concat([Buffer.from(head), bytes, Buffer.from("\nendstream")]));
  }
  return assemble(objects, spec.trailer ?? "");
}

function show({ text, x, y, size = 10, bold = false }: PdfLine, { isChinese }: PdfSpec): string {
  const shown = isChinese
    ? `<${utf16(text)}>`
    : `(${text.replace(/[\\()]/g, "\\$&").replace(/•/g, "\\225")})`;
  return `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td ${shown} Tj ET`;
}

const utf16 = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

function assemble(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  push(Buffer.from("%PDF-1.7\n"));
  for (const [at, body] of objects.entries()) {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
