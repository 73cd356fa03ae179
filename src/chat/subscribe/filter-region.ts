/** Countries that count as Europe; the same that count where a question asks for it. */
const EUROPE: ReadonlySet<string> = new Set(
  "EU DE GB FR IT ES SE NO NL HU PL AT CH FI DK BE PT CZ SK RO IE GR".split(" "),
);

/** Whether a place lies in the one that is asked for: Germany does in Europe. */
export const isWithin = (region: string, wanted: string): boolean =>
  region === wanted || (wanted === "EU" && EUROPE.has(region));

const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** The place in English: `China`, `Europe`. */
export const regionName = (code: string): string =>
  code === "EU" ? "Europe" : (NAMES.of(code) ?? code);
