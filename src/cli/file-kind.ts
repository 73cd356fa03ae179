import { extname } from "node:path";

/** How a file is read: as text, as a page or PDF, as a feed, or as a list of feeds. */
export type FileKind = "text" | "page" | "feed" | "list";

const EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = {
  text: [".txt", ".md", ".text"],
  page: [".html", ".htm", ".xhtml", ".pdf"],
  feed: [".xml", ".rss", ".atom", ".json", ".rdf"],
  list: [".opml"],
};

const KINDS: ReadonlyMap<string, FileKind> = new Map(
  (Object.keys(EXTENSIONS) as FileKind[]).flatMap((kind) =>
    EXTENSIONS[kind].map((extension): [string, FileKind] => [extension, kind]),
  ),
);

/** The kind that a file's name says, e.g. `page` of `press/A.HTM`; null for `a.bin`. */
export const fileKindOf = (path: string): FileKind | null =>
  KINDS.get(extname(path).toLowerCase()) ?? null;
