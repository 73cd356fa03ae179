import { type FoundSource, inspectSource } from "../../jobs/inspect-source.ts";
import { type PreviewedItem, previewItems } from "../../jobs/preview-source.ts";
import type { Fetcher } from "../news/fetch.ts";
import { isSelector } from "../news/links.ts";
import { toTitle } from "../pledge/title.ts";
import { toInstant } from "../shared/clock.ts";
import { toInterval } from "../shared/distance.ts";
import { UserError } from "../shared/user-error.ts";
import type { NewSource } from "../store/types/source.ts";
import { parseCompany } from "./choice.ts";
import { createBotFetcher } from "./fetcher.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { readClock, readConfig, type StoreOptions, withStore } from "./session.ts";
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
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) {
    throw new UserError("URL_INVALID", `"${url}" is no http or https link.`, { exitCode: 2 });
  }
  const selector = options.selector ?? null;
  if (selector !== null && !isSelector(selector)) {
    throw new UserError("SELECTOR_INVALID", `"${selector}" is no CSS selector.`, { exitCode: 2 });
  }
  const company = options.company === undefined ? companyAt(url) : parseCompany(options.company);
  const fetcher = createBotFetcher(readConfig(options, io));
  try {
    const given: NewSource = {
      ...{ kind: options.page || selector !== null ? "page" : "feed", url, company, selector },
      name: options.name ?? new URL(url).hostname,
    };
    if (options.unchecked) return await add(given, { options, found: null, items: [] }, io);
    const nowAt = toInstant(readClock(options)());
    const inspection = await inspectSource(url, { fetcher, signal: io.signal, nowAt, selector });
    if (inspection.kind === "trouble") {
      if (!inspection.isPassing) {
        errLine(io, `Not added. ${url}: ${inspection.reason} (--unchecked adds it as it is.)`);
        return 1;
      }
      errLine(io, `It could not be read yet and is tried again later: ${inspection.reason}`);
      return await add(given, { options, found: null, items: [] }, io);
    }
    const found = inspection.source;
    const items = options.preview === false ? [] : await preview(found, { fetcher, company }, io);
    const name = options.name ?? found.title ?? given.name;
    const { kind, language } = found;
    return await add(
      { kind, url: found.url, name, company, language, selector },
      { options, found, items },
      io,
    );
  } finally {
    await fetcher.close();
  }
}

async function preview(
  found: FoundSource,
  { fetcher, company }: { fetcher: Fetcher; company: string | null },
  io: Io,
): Promise<PreviewedItem[]> {
  const links = found.links.slice(0, PREVIEW_ITEMS);
  errLine(io, `Reading its last ${links.length === 1 ? "item" : `${links.length} items`} …`);
  const items: PreviewedItem[] = [];
  for await (const item of previewItems(links, { fetcher, signal: io.signal, company })) {
    items.push(item);
  }
  return items;
}

async function add(
  source: NewSource,
  {
    options,
    found,
    items,
  }: { options: AddOptions; found: FoundSource | null; items: PreviewedItem[] },
  io: Io,
): Promise<0> {
  const { added, isKnown } = await withStore(options, io, async ({ store }, now) => {
    const before = await store.sources.list();
    const one = await store.sources.add(source, toInstant(now()));
    return { added: one, isKnown: before.some(({ id }) => id === one.id) };
  });
  if (options.json) {
    const poll = found?.poll ?? null;
    outLine(io, JSON.stringify({ ...added, isKnown, poll, items }, null, 2));
    return 0;
  }
  if (found !== null) io.out(renderFound(found, items, io));
  const done = isKnown ? "is there already" : "is added";
  outLine(io, `${added.name} ${done} (${added.id}).`);
  return 0;
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
  const titles = claims.map((claim) => `${claim.company}: ${toTitle(claim)}`);
  const shown = titles.slice(0, MAX_CLAIMS_SHOWN);
  const more = titles.length + changes.length - shown.length;
  if (shown.length === 0 && more === 0) return "nothing";
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
