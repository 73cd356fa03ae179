import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";

/**
 * Why an address is thought right. None was fetched when the list was made; `sources test` does it from where
 * the bot runs.
 * - `feed_lists`: the same feed stands in several public lists of feeds.
 * - `cited`: public documents and programs link this page, or pages under it.
 * - `own_host`: the host is the company's own by public catalogues; the page on it is not confirmed.
 */
export type Basis = "feed_lists" | "cited" | "own_host";

/** A source that the bot can start with. */
export interface CatalogueEntry {
  name: string;
  url: string;
  kind: "feed" | "page";
  /** ISO 639-1. */
  language: string;
  /** Id of the company whose own press room this is; null for the press. */
  company: string | null;
  /** What its articles are, unless they say otherwise themselves. */
  grade: EvidenceGrade;
  basis: Basis;
}
