import { toDistance } from "../shared/distance.ts";
import type { Source, SourceYield } from "../store/types/source.ts";
import type { Card } from "./card.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { toNotice } from "./notice.ts";

/** More are a list for the terminal. */
const MAX_SOURCES = 20;

/** What is read, how well, and what it gives; what is in trouble comes first. */
export async function showSources(
  { sources }: Pick<CommandDeps, "sources">,
  { nowAt }: Pick<CommandContext, "nowAt">,
): Promise<Card> {
  const list = await sources.list();
  if (list.length === 0)
    return toNotice("Sources", "No source is read yet. `add source LINK` adds one.");
  const yields = new Map((await sources.yields(nowAt)).map((one) => [one.sourceId, one]));
  const ordered = list.toSorted((one, other) => Number(isWell(one)) - Number(isWell(other)));
  const ill = list.filter((source) => !isWell(source)).length;
  const more = ordered.length - MAX_SOURCES;
  const verdict = ill === 0 ? "all are well" : `${ill} in trouble`;
  return {
    ...toNotice("Sources", `${list.length} ${list.length === 1 ? "is" : "are"} read, ${verdict}:`),
    blocks: [
      {
        kind: "list",
        items: ordered
          .slice(0, MAX_SOURCES)
          .map((source) => toLine(source, yields.get(source.id), new Date(nowAt))),
      },
      ...(more > 0
        ? [{ kind: "context" as const, text: `and ${more} more: pledgewatch sources list` }]
        : []),
    ],
  };
}

const isWell = ({ state, lastError }: Source): boolean => state === "active" && lastError === null;

function toLine(source: Source, given: SourceYield | undefined, now: Date): string {
  const { name, url, state, lastSuccessAt, nextPollAt, lastError, failures } = source;
  const gives = `${toRate(given?.itemsAWeek ?? 0, "item")} and ${toRate(given?.claimsAWeek ?? 0, "claim")} a week`;
  const read = lastSuccessAt === null ? "not read yet" : `read ${toDistance(lastSuccessAt, now)}`;
  const next = state === "active" ? `next ${toDistance(nextPollAt, now)}` : state;
  const trouble = lastError === null ? "" : `. Trouble (${failures}×): ${lastError}`;
  return `${name}: ${gives}, ${read}, ${next}: ${url}${trouble}`;
}

function toRate(aWeek: number, word: string): string {
  const rate = aWeek === 0 ? 0 : Math.max(0.1, Math.round(aWeek * 10) / 10);
  return `${rate} ${word}${rate === 1 ? "" : "s"}`;
}
