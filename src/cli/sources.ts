import { readSource } from "../../jobs/read-source.ts";
import { toInstant } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import type { Source } from "../store/types/source.ts";
import { parseCompany } from "./choice.ts";
import { createBotFetcher } from "./fetcher.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { readConfig, type StoreOptions, withKnownStore, withStore } from "./session.ts";
import { renderTable } from "./table.ts";

export interface SourcesOptions extends StoreOptions {
  json?: boolean;
}

/** `sources list`: what is read, when, and what went wrong. */
export async function runSourcesList(options: SourcesOptions, io: Io): Promise<0> {
  const sources = await withKnownStore(options, io, ({ store }) => store.sources.list());
  if (options.json) outLine(io, JSON.stringify(sources, null, 2));
  else if (sources.length === 0) errLine(io, "No source yet. Add one: pledgewatch sources add URL");
  else io.out(renderSources(sources, io));
  return 0;
}

/** Sources as a table for people. */
export function renderSources(sources: Source[], io: Pick<Io, "width" | "color">): string {
  const rows = sources.map(({ id, name, url, state, lastPolledAt, lastError, failures }) => [
    ...[id, name, url, state, lastPolledAt?.slice(0, 16).replace("T", " ") ?? "never"],
    lastError === null ? "" : `${lastError} (${failures}×)`,
  ]);
  const head = ["Id", "Name", "Link", "State", "Last read (UTC)", "Trouble"];
  return renderTable({ title: "Sources", head, rows }, io);
}

/** `sources add`: a feed, or a press-room page; it is read at the next round. */
export async function runSourcesAdd(
  url: string,
  options: SourcesOptions & { name?: string; company?: string; page?: boolean },
  io: Io,
): Promise<0> {
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) {
    throw new UserError("URL_INVALID", `"${url}" is no http or https link.`, { exitCode: 2 });
  }
  const company = options.company === undefined ? null : parseCompany(options.company);
  const name = options.name ?? new URL(url).hostname;
  const kind = options.page ? "page" : "feed";
  const { source, isKnown } = await withStore(options, io, async ({ store }, now) => {
    const before = await store.sources.list();
    const added = await store.sources.add({ kind, url, name, company }, toInstant(now()));
    return { source: added, isKnown: before.some(({ id }) => id === added.id) };
  });
  const done = isKnown ? "is there already" : "is added";
  outLine(
    io,
    options.json ? JSON.stringify(source, null, 2) : `${source.name} ${done} (${source.id}).`,
  );
  return 0;
}

/** `sources remove`: by id or link. Its articles stay. */
export async function runSourcesRemove(
  idOrUrl: string,
  options: SourcesOptions,
  io: Io,
): Promise<0> {
  const source = await withKnownStore(options, io, async ({ store }) => {
    const found = await findSource(await store.sources.list(), idOrUrl);
    await store.sources.remove(found.id);
    return found;
  });
  outLine(io, options.json ? JSON.stringify(source) : `Removed ${source.name}. Its articles stay.`);
  return 0;
}

/** `sources test`: reads a source or a link once and keeps nothing. */
export async function runSourcesTest(
  target: string,
  options: SourcesOptions & { page?: boolean },
  io: Io,
): Promise<0 | 1> {
  const given = { url: target, kind: options.page ? ("page" as const) : ("feed" as const) };
  const { url, kind } = /^https?:\/\//i.test(target)
    ? given
    : await withKnownStore(options, io, async ({ store }) =>
        findSource(await store.sources.list(), target),
      );
  const fetcher = createBotFetcher(readConfig(options, io));
  try {
    const outcome = await fetcher.get(url, {
      ...{ signal: io.signal, obeysRobots: kind === "page" },
    });
    if (outcome.kind !== "fetched") {
      errLine(io, `${url}: ${outcome.kind === "failed" ? outcome.message : outcome.kind}`);
      return 1;
    }
    const reading = await readSource({ kind }, outcome, { fetcher, signal: io.signal });
    if (options.json) outLine(io, JSON.stringify({ url, ...reading }, null, 2));
    else io.out(renderReading(url, reading, io));
    return reading.kind === "unreadable" ? 1 : 0;
  } finally {
    await fetcher.close();
  }
}

function renderReading(
  url: string,
  reading: Awaited<ReturnType<typeof readSource>>,
  io: Io,
): string {
  switch (reading.kind) {
    case "unreadable":
      return `${url}: ${reading.reason}\n`;
    case "moved":
      return `${url} is a web page; its feed is ${reading.feedUrl}\n`;
    case "links": {
      const rows = reading.links.map(({ title, published, url: link }) => [
        published ?? "–",
        title ?? "–",
        link,
      ]);
      return renderTable(
        { title: `${url}: ${rows.length} articles`, head: ["Date", "Title", "Link"], rows },
        io,
      );
    }
  }
}

function findSource(sources: Source[], idOrUrl: string): Source {
  const found = sources.find(({ id, url }) => id === idOrUrl || url === idOrUrl);
  if (found) return found;
  throw new UserError(
    "SOURCE_UNKNOWN",
    `No source has the id or link "${idOrUrl}". See: pledgewatch sources list`,
    { exitCode: 2 },
  );
}
