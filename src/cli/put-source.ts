import type { NewSource, Source, SourceRevision, SourceStore } from "../store/types/source.ts";

/** What became of a source that was to be added. */
export interface PutSource {
  source: Source;
  isKnown: boolean;
  /** What was changed of one that is known, as it was said to be otherwise. */
  changed: (keyof SourceRevision)[];
}

const BACK = { state: "active", failures: 0, lastError: null } as const;

/**
 * Adds a source; with `trouble` where it could not be read yet. One that is known stays as it is, but for what `said` names and where it was gone: then it is read
 * again from `nowAt` on.
 */
export async function putSource(
  sources: Pick<SourceStore, "add" | "get" | "list" | "polled" | "revise">,
  given: NewSource,
  {
    said = {},
    trouble = null,
    nowAt,
  }: { said?: SourceRevision; trouble?: string | null; nowAt: string },
): Promise<PutSource> {
  const before = await sources.list();
  const added = await sources.add(given, nowAt);
  const { id } = added;
  if (!before.some((one) => one.id === id)) {
    if (trouble !== null)
      await sources.polled(id, {
        failures: 1,
        lastPolledAt: nowAt,
        lastError: trouble,
        nextPollAt: nowAt,
      });
    return { source: (await sources.get(id)) ?? added, isKnown: false, changed: [] };
  }
  const changed = CHANGEABLE.filter((name) => name in said && said[name] !== added[name]);
  if (changed.length > 0) await sources.revise(id, said, nowAt);
  if (added.state === "gone") await sources.polled(id, { ...BACK, nextPollAt: nowAt });
  return { source: (await sources.get(id)) ?? added, isKnown: true, changed };
}

const CHANGEABLE = ["name", "company", "selector"] as const satisfies (keyof SourceRevision)[];
