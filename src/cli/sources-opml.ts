import { decodeBytes } from "../news/bytes.ts";
import { CATALOGUE } from "../news/catalogue.ts";
import { fromOpml, toOpml } from "../news/opml.ts";
import { COMPANIES } from "../pledge/companies.ts";
import { toInstant } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import { type Io, outLine } from "./io.ts";
import { readTextFile } from "./read-file.ts";
import { withKnownStore, withStore } from "./session.ts";
import type { SourcesOptions } from "./sources.ts";

/** `sources export`: all sources, or those that come with the bot, as OPML. */
export async function runSourcesExport(
  options: SourcesOptions & { catalogue?: boolean },
  io: Io,
): Promise<0> {
  const sources = options.catalogue
    ? CATALOGUE
    : await withKnownStore(options, io, ({ store }) => store.sources.list());
  if (options.json) outLine(io, JSON.stringify(sources, null, 2));
  else outLine(io, toOpml(sources, "Sources of Pledgewatch").trimEnd());
  return 0;
}

/** `sources import`: adds what an OPML file lists; what is there already stays as it is. */
export async function runSourcesImport(path: string, options: SourcesOptions, io: Io): Promise<0> {
  const listed = fromOpml(decodeBytes(await readTextFile(path), "text/xml"));
  if (listed === null || listed.length === 0) {
    throw new UserError("OPML_INVALID", `${path} lists no feed or page. Is it an OPML file?`, {
      exitCode: 2,
    });
  }
  const companies = new Set(COMPANIES.map(({ id }) => id));
  const result = await withStore(options, io, async ({ store }, now) => {
    const known = new Set((await store.sources.list()).map(({ url }) => url));
    const fresh = listed.filter(({ url }) => !known.has(url));
    for (const source of fresh) {
      const company =
        source.company !== null && companies.has(source.company) ? source.company : null;
      await store.sources.add({ ...source, company }, toInstant(now()));
    }
    return { added: fresh.length, known: listed.length - fresh.length };
  });
  outLine(
    io,
    options.json
      ? JSON.stringify(result)
      : `${result.added} sources are added, ${result.known} were there already. They are read at the next round.`,
  );
  return 0;
}
