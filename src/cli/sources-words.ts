import { CATALOGUE } from "../news/catalogue.ts";

/** The company whose press room the catalogue has at this host. */
export function companyAt(url: string): string | null {
  const host = new URL(url).hostname;
  return CATALOGUE.find((entry) => new URL(entry.url).hostname === host)?.company ?? null;
}

/** `German` for `de`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
