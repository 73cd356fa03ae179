import { measureDistance } from "../../shared/distance.ts";
import type { Source, SourceYield } from "../../store/types/source.ts";
import { type Card, told } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import type { CardWords } from "../words/card-words.ts";
import { wordsOf } from "../words/of.ts";

/** More are a list for the terminal. */
const MAX_SOURCES = 20;

/** What is read, how well, and what it gives; what is in trouble comes first. */
export async function showSources(
  { sources }: Pick<CommandDeps, "sources">,
  { nowAt, language: here }: Pick<CommandContext, "nowAt" | "language">,
): Promise<Card> {
  const language = await here();
  const say = wordsOf(language).cards.sources;
  const list = await sources.list();
  if (list.length === 0) return toNotice(say.title, say.none, language);
  const yields = new Map((await sources.yields(nowAt)).map((one) => [one.sourceId, one]));
  const ordered = list.toSorted((one, other) => Number(isWell(one)) - Number(isWell(other)));
  const ill = list.filter((source) => !isWell(source)).length;
  const more = ordered.length - MAX_SOURCES;
  return {
    ...toNotice(say.title, say.read(list.length, ill)),
    ...told(language),
    blocks: [
      {
        kind: "list",
        items: ordered
          .slice(0, MAX_SOURCES)
          .map((source) => toLine(source, yields.get(source.id), { now: new Date(nowAt), say })),
      },
      ...(more > 0 ? [{ kind: "context" as const, text: say.more(more) }] : []),
    ],
  };
}

const isWell = ({ state, lastError }: Source): boolean => state === "active" && lastError === null;

function toLine(
  source: Source,
  given: SourceYield | undefined,
  { now, say }: { now: Date; say: CardWords["sources"] },
): string {
  const { name, url, state, lastSuccessAt, nextPollAt, lastError, failures } = source;
  return say.line({
    ...{ name, url, state },
    items: toRate(given?.itemsAWeek ?? 0),
    claims: toRate(given?.claimsAWeek ?? 0),
    read: lastSuccessAt === null ? null : sayDistance(lastSuccessAt, now, say),
    next: state === "active" ? sayDistance(nextPollAt, now, say) : null,
    trouble: lastError === null ? null : { failures, error: lastError },
  });
}

function sayDistance(at: string | null, now: Date, say: CardWords["sources"]): string {
  const distance = measureDistance(at, now);
  switch (distance.kind) {
    case "never":
    case "now":
      return say[distance.kind];
    case "ago":
    case "ahead":
      return say[distance.kind](distance.time);
    default:
      return distance satisfies never;
  }
}

const toRate = (aWeek: number): number =>
  aWeek === 0 ? 0 : Math.max(0.1, Math.round(aWeek * 10) / 10);
