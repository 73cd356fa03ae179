const LINE_PX = 19;
const LEFT_PX = 20;
const TOP_PX = 56;
const CHAR_PX = 8.43;

const COLOURS: Readonly<Record<string, string>> = {
  "1": 'fill="#ffffff" font-weight="bold"',
  "2": 'fill="#8b96a3"',
  "3": 'fill="#c9b98a"',
  "32": 'fill="#7fc48a"',
  "33": 'fill="#e0b65c"',
  "36": 'fill="#6fb7c9"',
  "90": 'fill="#8b96a3"',
};
const PLAIN = 'fill="#d5dae0"';

/** A colour code; between two of them stands text. */
const CODE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Blanks that no viewer draws together, so that columns stay. */
const toFixed = (text: string) => escaped(text).replaceAll(" ", "\u00a0");

/** A terminal with these lines, which may hold colour codes, as a picture. */
export function renderTerminal(lines: readonly string[], label: string): string {
  const width = Math.ceil(LEFT_PX * 2 + CHAR_PX * 102);
  const height = TOP_PX + lines.length * LINE_PX + 10;
  let style = PLAIN;
  const rows = lines.map((line, row) => {
    const spans = line.split(CODE).map((part, at) => {
      if (at % 2 === 0) return part === "" ? "" : `<tspan ${style}>${toFixed(part)}</tspan>`;
      style = COLOURS[part] ?? PLAIN;
      return "";
    });
    return `<text x="${LEFT_PX}" y="${TOP_PX + row * LINE_PX}">${spans.join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#14181d"/>`,
    '<circle cx="20" cy="20" r="6" fill="#d9605a"/><circle cx="40" cy="20" r="6" fill="#dfb04a"/><circle cx="60" cy="20" r="6" fill="#5ea862"/>',
    '<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">',
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
