import { isGrounded } from "../../pledge/ground.ts";
import type { EventView, Evidence } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import type { Action, Block, Card } from "../card.ts";
import { wordsOf } from "../words/of.ts";
import type { Words } from "../words/words.ts";
import { companyName, eventName, eventText, milestoneText } from "./event-words.ts";

/** Outlets that are named; the others are counted, as the line has to stay one. */
const MAX_OUTLETS = 3;

/**
 * An event as an alert of three lines: who, what with its figure, and the source. The quote and what
 * the reader can do about it come as further parts, which a platform may fold away.
 *
 * @param coverage other outlets that reported the same, the earliest first
 * @param language of all but the quote, and the names in it
 */
export function renderEventCard(
  event: EventView,
  coverage: readonly string[] = [],
  language: Language = "en",
): Card {
  const { evidence } = event;
  const words = wordsOf(language);
  const rivals = toRivals(event, language);
  return {
    title: companyName(event.company, language) + words.colon + eventName(event, language),
    verdict: toVerdict(event, language) + toUnquotedYear(event, words) + (evidence ? " [1]" : ""),
    blocks: [
      ...toCorrection(event, words),
      { kind: "context", text: toSource(event, words) + toCoverage(coverage, words) },
      ...(evidence ? [toQuote(evidence, words)] : []),
      ...(rivals.texts.length === 0
        ? []
        : [
            { kind: "text" as const, text: words.event.differ(rivals.texts.join(words.semicolon)) },
          ]),
    ],
    citations: [...(evidence ? [evidence] : []), ...rivals.evidence].map((source, index) => ({
      ...{ ...source, number: index + 1 },
    })),
    actions: toActions(event, words),
    about: { eventId: event.id, language },
  };
}

/** What was withdrawn, or is no longer in its article, is not said again. */
function toVerdict(event: EventView, language: Language): string {
  const { correction } = event;
  const { event: words, day } = wordsOf(language);
  switch (correction?.kind) {
    case "withdrawn":
      return words.withdrawn(day(correction.on));
    case "edited":
      return words.edited(day(correction.on));
    default:
      return eventText(event, language);
  }
}

/** "BMW now offers five electric models", told as of 2022: the year is that of the article. */
function toUnquotedYear(
  { kind, pledge, milestone, evidence, correction }: EventView,
  { event: words }: Words,
): string {
  const isStated = kind === "pledge_new" || kind === "milestone";
  const year = pledge?.targetYear ?? milestone?.year ?? null;
  if (!isStated || !evidence || year === null || correction !== null) return "";
  return isGrounded(year, [evidence.quote]) ? "" : words.yearOf(year);
}

function toCorrection({ correction }: EventView, { event: words, day }: Words): Block[] {
  if (correction === null) return [];
  const { kind, note, on } = correction;
  const texts = [...(kind === "corrected" ? [words.corrected(day(on))] : []), note ?? ""];
  const text = texts.filter((part) => part !== "").join(" ");
  return text === "" ? [] : [{ kind: "text", text }];
}

function toSource({ evidence, occurredOn }: EventView, words: Words): string {
  if (!evidence) return words.event.since(words.day(occurredOn));
  return toPlace(evidence.publisher ?? evidence.title ?? evidence.articleId, evidence, words);
}

/** Who said it, and when. */
const toPlace = (name: string, { published }: Evidence, words: Words): string =>
  published === null ? name : name + words.comma + words.day(published);

/** What other sources say in place of a milestone, each with its source. */
function toRivals({ evidence, milestone }: EventView, language: Language) {
  const first = evidence ? 2 : 1;
  const cited = (milestone?.contradicts ?? []).flatMap((rival) => {
    const source = rival.sources[0];
    return source ? [{ rival, source }] : [];
  });
  return {
    evidence: cited.map(({ source }) => source),
    texts: cited.map(({ rival }, index) => `${milestoneText(rival, language)} [${first + index}]`),
  };
}

function toCoverage(coverage: readonly string[], words: Words): string {
  if (coverage.length === 0) return "";
  const outlets = coverage.slice(0, MAX_OUTLETS).join(words.comma);
  return words.event.coverage(outlets, coverage.length - MAX_OUTLETS);
}

/** In the words of the source, whatever the language of the message. */
function toQuote(evidence: Evidence, words: Words): Block {
  const source = toPlace(evidence.publisher ?? evidence.articleId, evidence, words);
  return { kind: "quote", text: evidence.quote, source, url: evidence.url };
}

function toActions(event: EventView, { event: words, subscription: { kinds } }: Words): Action[] {
  return [
    ...(event.evidence ? [action(words.evidence, `evidence ${event.id}`)] : []),
    ...(event.pledge ? [action(words.pledge, `pledge ${event.id}`)] : []),
    // By the event's id: a pledge can have another id by the time that a button is pressed.
    ...toMute(event, { event: words, kinds }),
    action(words.wrong, `wrong ${event.id}`),
  ];
}

function toMute(
  { id, kind, pledge }: EventView,
  { event: words, kinds }: { event: Words["event"]; kinds: Words["subscription"]["kinds"] },
): Action[] {
  if (pledge) return [action(words.mutePledge, `mute ${id}`)];
  return kind === "milestone" ? [action(words.muteKind(kinds[kind]), `mute ${id}`)] : [];
}

const action = (label: string, command: string): Action => ({ label, command, style: "default" });
