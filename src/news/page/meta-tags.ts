import { cleanLine } from "../text.ts";
import type { PageDocument } from "./dom.ts";

/** The page's `<meta>` by lower-case name or property; the first of each. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = cleanLine(tag.getAttribute("content") ?? "");
    const names = ["property", "name", "itemprop", "http-equiv"].flatMap(
      (key) => tag.getAttribute(key)?.toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of names) if (content !== "" && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The first of several `<meta>` values that is there. */
export function firstOf(meta: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}
