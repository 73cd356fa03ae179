import { decodeBytes } from "../news/bytes.ts";
import { CATALOGUE } from "../news/catalogue.ts";
import { fromOpml, toOpml } from "../news/opml.ts";
import { COMPANIES } from "../pledge/companies.ts";
import { toInstant } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import { errLine, type Io, outLine } from "./io.ts";
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
  if (listed === null || listed.sources.length === 0) {
    throw new UserError("OPML_INVALID", `${path} lists no feed or page. Is it an OPML file?`, {
      exitCode: 2,
    });
  }
  const companies = new Set(COMPANIES.map(({ id }) => id));
  const result = await withStore(options, io, async ({ store }, now) => {
    const known = new Set((await store.sources.list()).map(({ url }) => url));
    const fresh = listed.sources.filter(({ url }) => !known.has(url));
    for (const source of fresh) {
      const company =
        source.company !== null && companies.has(source.company) ? source.company : null;
      await store.sources.add({ ...source, company }, toInstant(now()));
    }
    return { added: fresh.length, known: listed.sources.length - fresh.length };
  });
  for (const link of listed.unreadable) errLine(io, `Not added, as it is no web address: ${link}`);
  outLine(io, options.json ? JSON.stringify(result) : renderImported(result));
  return 0;
}

function renderImported({ added, known }: { added: number; known: number }): string {
  const there = known === 0 ? "" : `, ${known} ${known === 1 ? "was" : "were"} there already`;
  if (added === 0) return `No source is added${there}.`;
  const [are, they] = added === 1 ? ["source is", "It is"] : ["sources are", "They are"];
  return `${added} ${are} added${there}. ${they} read at the next round.`;
}
