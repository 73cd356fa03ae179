import type { Basis } from "../news/catalogue/entry.ts";
import { CATALOGUE } from "../news/catalogue.ts";
import { toInstant } from "../shared/clock.ts";
import { toDistance } from "../shared/distance.ts";
import { UserError } from "../shared/user-error.ts";
import type { Source, SourceYield } from "../store/types/source.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { type StoreOptions, withKnownStore } from "./session.ts";
import { renderTable } from "./table.ts";

export interface SourcesOptions extends StoreOptions {
  json?: boolean;
}

/** A source with what it gives. */
type Health = Source & Pick<SourceYield, "itemsAWeek" | "claimsAWeek">;

/** `sources list`: what is read, when, what it gives, and what went wrong. */
export async function runSourcesList(options: SourcesOptions, io: Io): Promise<0> {
  const { sources, now } = await withKnownStore(options, io, async ({ store }, clock) => {
    const [list, yields] = await Promise.all([
      store.sources.list(),
      store.sources.yields(toInstant(clock())),
    ]);
    const yieldOf = new Map(yields.map((one) => [one.sourceId, one]));
    const healths = list.map((source): Health => {
      const { itemsAWeek = 0, claimsAWeek = 0 } = yieldOf.get(source.id) ?? {};
      return { ...source, itemsAWeek, claimsAWeek };
    });
    return { sources: healths, now: clock() };
  });
  if (options.json) outLine(io, JSON.stringify(sources, null, 2));
  else if (sources.length === 0) errLine(io, "No source yet. Add one: pledgewatch sources add URL");
  else io.out(renderSources(sources, now, io));
  return 0;
}

/** Sources as a table for people; below it, in full, what went wrong. */
export function renderSources(
  sources: readonly Health[],
  now: Date,
  io: Pick<Io, "width" | "color">,
): string {
  const rows = sources.map((source) => [
    source.name,
    [source.kind, source.language, source.state === "active" ? null : source.state]
      .filter(Boolean)
      .join(", "),
    toDistance(source.lastSuccessAt, now),
    source.state === "active" ? toDistance(source.nextPollAt, now) : "–",
    toRate(source.itemsAWeek),
    toRate(source.claimsAWeek),
    source.lastError === null ? source.url : `! ${source.url}`,
  ]);
  const head = ["Name", "Kind", "Read", "Next", "Items/week", "Claims/week", "Link"];
  const table = renderTable({ title: "Sources", head, rows }, io);
  const troubles = sources.flatMap(({ id, name, lastError, failures }) =>
    lastError === null ? [] : `! ${name} (${id}): ${lastError} (${failures}×)\n`,
  );
  return table + troubles.join("");
}

const toRate = (aWeek: number): string =>
  aWeek === 0 ? "0" : String(Math.max(0.1, Math.round(aWeek * 10) / 10));

const BASIS: Record<Basis, string> = {
  feed_lists: "in public lists of feeds",
  cited: "cited in public places",
  own_host: "own host, page not confirmed",
};

/** `sources catalogue`: the sources that come with the bot. */
export function runSourcesCatalogue(options: SourcesOptions, io: Io): 0 {
  if (options.json) outLine(io, JSON.stringify(CATALOGUE, null, 2));
  else {
    const rows = CATALOGUE.map(({ name, kind, language, grade, basis, url }) => [
      ...[name, `${kind}, ${language}`, grade.replaceAll("_", " "), BASIS[basis], url],
    ]);
    const head = ["Name", "Kind", "Grade", "Address", "Link"];
    io.out(renderTable({ title: "Sources that come with the bot", head, rows }, io));
  }
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

/** By id or link, also one from which it moved. */
export function findSource(sources: readonly Source[], idOrUrl: string): Source {
  const found =
    sources.find(({ id, url }) => id === idOrUrl || url === idOrUrl) ??
    sources.find(({ movedFrom }) => movedFrom === idOrUrl);
  if (found) return found;
  throw new UserError(
    "SOURCE_UNKNOWN",
    `No source has the id or link "${idOrUrl}". See: pledgewatch sources list`,
    { exitCode: 2 },
  );
}
