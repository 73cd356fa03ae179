import { extract } from "../../../src/extract/extract.ts";

/** A Chinese text as it was published, by default in September 2024. */
export interface Told {
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
}

export const read = ({ text, published = "2024-09-12", title = "" }: Told) =>
  extract({ text, published, title, language: "zh" });

/** Claims of a text, in short: kind, company, metric, amount, year. */
export const claimsOf = (told: Told): string[] =>
  read(told)
    .claims.map((it) =>
      [it.kind, it.company, it.metric, it.amount ?? "-", it.year ?? "-"].join(" "),
    )
    .sort();

/** Changes of a text, in short: company, metric, effect. */
export const changesOf = (told: Told): string[] =>
  read(told).changes.map((it) => [it.company, it.metric, it.effect].join(" "));
