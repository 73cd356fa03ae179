import { type FoundSource, inspectSource } from "../../jobs/inspect-source.ts";
import { type PreviewedItem, previewItems } from "../../jobs/preview-source.ts";
import type { Fetcher } from "../news/fetch.ts";
import { isSelector } from "../news/links.ts";
import { toTitle } from "../pledge/title.ts";
import { toInstant } from "../shared/clock.ts";
import { toInterval } from "../shared/distance.ts";
import { UserError } from "../shared/user-error.ts";
import type { NewSource, SourceRevision } from "../store/types/source.ts";
import type { Store } from "../store/types/store.ts";
import { parseCompany } from "./choice.ts";
import { companyOf } from "./extraction-text.ts";
import { createBotFetcher } from "./fetcher.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { putSource } from "./put-source.ts";
import { readConfig, type StoreOptions, withStore } from "./session.ts";
import { companyAt, languageName } from "./sources-words.ts";
import { renderTable } from "./table.ts";

/** Items that show what a source gives. */
const PREVIEW_ITEMS = 10;
/** Longest title of a claim in the table. */
const MAX_CLAIMS_SHOWN = 2;

export interface AddOptions extends StoreOptions {
  json?: boolean;
  name?: string;
  company?: string;
  page?: boolean;
  /** Commander's `--no-preview`. */
  preview?: boolean;
  unchecked?: boolean;
  selector?: string;
}

/** `sources add`: finds out what a link is, shows what its last items would have given, and adds it. */
export async function runSourcesAdd(url: string, options: AddOptions, io: Io): Promise<0 | 1> {
  const said = toSaid(options);
  const config = readConfig(options, io);
  // opened first: a host is asked in turn with the bots on the same server, or by nobody else at all
  return withStore(options, io, async (open, now) => {
    const fetcher = createBotFetcher(config, { open });
    try {
      const add = { store: open.store, fetcher, options, said, nowAt: toInstant(now()) };
      return await lookAndAdd(url, add, io);
    } finally {
      await fetcher.close();
    }
  });
}

/** What the line says of the source expressly. */
function toSaid({ name, company, selector }: AddOptions): SourceRevision {
  if (selector !== undefined && !isSelector(selector)) {
    throw new UserError("SELECTOR_INVALID", `"${selector}" is no CSS selector.`, { exitCode: 2 });
  }
  return {
    ...(name === undefined ? {} : { name }),
    ...(company === undefined ? {} : { company: parseCompany(company) }),
    ...(selector === undefined ? {} : { selector }),
  };
}

interface Adding {
  store: Store;
  fetcher: Fetcher;
  options: AddOptions;
  said: SourceRevision;
  nowAt: string;
}

async function lookAndAdd(url: string, adding: Adding, io: Io): Promise<0 | 1> {
  const { store, fetcher, options, said, nowAt } = adding;
  const known = (await store.sources.list()).find((one) => one.url === url);
  const { company = companyAt(url), selector = known?.selector ?? null } = said;
  const given: NewSource = {
    ...{ kind: options.page || selector !== null ? "page" : "feed", url, company, selector },
    name: said.name ?? new URL(url).hostname,
  };
  if (options.unchecked) return add(given, { ...adding, found: null, items: [] }, io);
  const inspection = await inspectSource(url, { fetcher, signal: io.signal, nowAt, selector });
  if (inspection.kind === "trouble") {
    if (!inspection.isPassing) {
      errLine(io, `Not added. ${url}: ${inspection.reason} (--unchecked adds it as it is.)`);
      return 1;
    }
    errLine(io, `It could not be read yet and is tried again later: ${inspection.reason}`);
    const { reason: trouble } = inspection;
    return add(given, { ...adding, found: null, items: [], trouble }, io);
  }
  const found = inspection.source;
  const items = options.preview === false ? [] : await preview(found, { fetcher, company }, io);
  const name = said.name ?? found.title ?? given.name;
  const { kind, language } = found;
  const source = { kind, url: found.url, name, company, language, selector };
  return add(source, { ...adding, found, items }, io);
}

async function preview(
  found: FoundSource,
  { fetcher, company }: { fetcher: Fetcher; company: string | null },
  io: Io,
): Promise<PreviewedItem[]> {
  const links = found.links.slice(0, PREVIEW_ITEMS);
  if (links.length === 0) return [];
  errLine(io, `Reading its last ${links.length === 1 ? "item" : `${links.length} items`} …`);
  const items: PreviewedItem[] = [];
  for await (const item of previewItems(links, { fetcher, signal: io.signal, company })) {
    items.push(item);
  }
  return items;
}

interface Looked {
  found: FoundSource | null;
  items: PreviewedItem[];
  /** Why it could not be read yet. */
  trouble?: string;
}

async function add(
  given: NewSource,
  { store, options, said, nowAt, found, items, trouble }: Adding & Looked,
  io: Io,
): Promise<0> {
  const { source, isKnown, changed } = await putSource(store.sources, given, {
    ...{ said, trouble: trouble ?? null, nowAt },
  });
  if (options.json) {
    const poll = found?.poll ?? null;
    outLine(io, JSON.stringify({ ...source, isKnown, changed, poll, items }, null, 2));
    return 0;
  }
  if (found !== null) io.out(renderFound(found, items, io));
  outLine(io, `${source.name} ${sayPut(isKnown, changed)} (${source.id}).`);
  return 0;
}

function sayPut(isKnown: boolean, changed: readonly string[]): string {
  if (!isKnown) return "is added";
  return changed.length === 0
    ? "is there already"
    : `is there already, with another ${new Intl.ListFormat("en").format(changed)} from now on`;
}

function renderFound(found: FoundSource, items: readonly PreviewedItem[], io: Io): string {
  const what = found.kind === "feed" ? "feed" : "page with a list of articles";
  const language = found.language === null ? "" : ` in ${languageName(found.language)}`;
  const title = `${found.url}: a ${what}${language}, ${found.links.length} ${found.links.length === 1 ? "item" : "items"}, read every ${toInterval(found.poll.waitMs)}`;
  if (items.length === 0) return `${title}\n`;
  const rows = items.map((item) => [item.published ?? "–", item.title ?? item.url, yieldOf(item)]);
  return renderTable({ title, head: ["Date", "Title", "Would have given"], rows }, io);
}

function yieldOf({ claims, changes, trouble }: PreviewedItem): string {
  if (trouble !== null) return `not read: ${trouble}`;
  const titles = claims.map((claim) => `${companyOf(claim)}: ${toTitle(claim)}`);
  const shown = titles.slice(0, MAX_CLAIMS_SHOWN);
  const more = titles.length + changes.length - shown.length;
  if (shown.length === 0 && more === 0) return "nothing";
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
