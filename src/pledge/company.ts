/** A maker of vehicles, batteries or parts, as the catalogue knows it. */
export interface Company {
  /** Lower-case, hyphenated; a contract. */
  id: string;
  /** The name a reader expects: `BMW Group`, `BAIC Group`. */
  name: string;
  /** Other names in English and other Latin-script languages; case is ignored when matching. */
  aliases: readonly string[];
  /** Names in Chinese, Japanese or Korean script. */
  aliasesCjk: readonly string[];
  /** Those of `name` and `aliases` that match only in this case, being words otherwise: `MAN`. */
  cased?: readonly string[];
  /** Brands and subsidiaries that count as this company. */
  brands: readonly Brand[];
  /** Names that look like this company and are another: `SAIC` the US contractor. */
  notToBeConfused?: readonly string[];
  /** ISO 3166 alpha-2 of the head office. */
  country: string;
  /** Exchange and symbol of the main listing (`XETRA:BMW`), or null. */
  ticker: string | null;
  /** Home page of the press room, or null. */
  pressRoom: string | null;
  /** Kind of business. */
  sector: Sector;
}

export interface Brand {
  name: string;
  aliases: readonly string[];
  aliasesCjk: readonly string[];
  /** Those of `name` and `aliases` that match only in this case: `MINI`, `SEAT`. */
  cased?: readonly string[];
}

/** One name of one company, ready to be looked for in a text as a whole word. */
export interface Alias {
  text: string;
  companyId: string;
  /** The brand that it names; null for the company's own names. */
  brand: string | null;
  script: "latin" | "cjk";
  /** Match only in this case; otherwise case is ignored. */
  caseSensitive: boolean;
}

/** What a company mainly makes. */
export type Sector = "automaker" | "truckmaker" | "battery" | "supplier";
