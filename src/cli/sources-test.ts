import { inspectSource } from "../../jobs/inspect-source.ts";
import { toInstant } from "../shared/clock.ts";
import { toInterval } from "../shared/distance.ts";
import { openCommandFetcher } from "./fetcher.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { readClock, readConfig, withKnownStore } from "./session.ts";
import { findSource, type SourcesOptions } from "./sources.ts";
import { renderTable } from "./table.ts";

/** `sources test`: reads a source or a link once and keeps nothing. */
export async function runSourcesTest(
  target: string,
  options: SourcesOptions,
  io: Io,
): Promise<0 | 1> {
  const { url, selector } = /^https?:\/\//i.test(target)
    ? { url: target, selector: null }
    : await withKnownStore(options, io, async ({ store }) =>
        findSource(await store.sources.list(), target),
      );
  const fetcher = await openCommandFetcher(readConfig(options, io));
  try {
    const nowAt = toInstant(readClock(options)());
    const found = await inspectSource(url, { fetcher, signal: io.signal, nowAt, selector });
    if (found.kind === "trouble") {
      if (options.json) outLine(io, JSON.stringify({ url, ...found }, null, 2));
      else errLine(io, `${url}: ${found.reason}`);
      return 1;
    }
    const { source } = found;
    if (options.json) outLine(io, JSON.stringify(source, null, 2));
    else {
      const rows = source.links.map((link) => [
        ...[link.published ?? "–", link.title ?? "–", link.url],
      ]);
      const asked = source.url === url ? url : `${url} leads to ${source.url}`;
      const title = `${asked}: a ${source.kind} of ${rows.length} ${rows.length === 1 ? "article" : "articles"}, read every ${toInterval(source.poll.waitMs)}`;
      io.out(renderTable({ title, head: ["Date", "Title", "Link"], rows }, io));
    }
    return 0;
  } finally {
    await fetcher.close();
  }
}
