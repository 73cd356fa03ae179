import type { EventView } from "../../pledge/view.ts";
import { groupBy } from "../../shared/group-by.ts";
import type { Language } from "../../shared/language.ts";
import { type Block, type Card, type Citation, type Citer, createCiter } from "../card.ts";
import { wordsOf } from "../words/of.ts";
import { bySection, toItem } from "./digest-item.ts";
import { renderLongForm } from "./digest-long.ts";
import { companyName, EVENT_ORDER, eventName, eventText } from "./event-words.ts";

export interface DigestContent {
  /** `Digest, 2026-01-14 to 2026-01-15`. */
  title: string;
  events: readonly EventView[];
  /** Ids of events that the channel knows from an alert or another digest: told in short form. */
  knownIds?: ReadonlySet<string>;
  /** Pledges with nothing new; null where that is not to be said. */
  standing: number | null;
  /** English by default. */
  language?: Language;
}

/** Events of one company in a digest; the rest are counted. */
const MAX_EVENTS_EACH = 5;
const MAX_COMPANIES = 12;
/** Known events of one company that are named; the rest are counted. */
const MAX_KNOWN_EACH = 3;

/**
 * What happened, grouped by company, that with the most important event first; of each what is new, what
 * changed, what is due or quiet, then what the channel knows already, in short; last, in one line, what
 * stands unchanged. Where that is much, all of it stands below, in the thread.
 */
export function renderDigest(digest: DigestContent): Card {
  const { title, events, knownIds, standing, language = "en" } = digest;
  const { digest: words } = wordsOf(language);
  if (events.length === 0) return toCard({ title, verdict: words.nothing, standing, language });
  const isKnown = ({ id }: EventView) => knownIds?.has(id) ?? false;
  const fresh = events.filter((event) => !isKnown(event));
  const byCompany = groupBy(
    [...fresh.toSorted(byImportance), ...events.filter(isKnown).toSorted(byImportance)],
    ({ company }) => company,
  );
  const groups = [...byCompany];
  const citer = createCiter();
  const blocks = groups.slice(0, MAX_COMPANIES).flatMap(([company, own]): Block[] => [
    { kind: "text", text: companyName(company, language) },
    {
      kind: "list",
      items: [
        ...toFresh(
          own.filter((event) => !isKnown(event)),
          { citer, language },
        ),
        ...toKnown(own.filter(isKnown), language),
      ],
    },
  ]);
  const more = groups.length - MAX_COMPANIES;
  const rest: Block[] = more > 0 ? [{ kind: "context", text: words.moreCompanies(more) }] : [];
  const card = toCard({
    ...{ title, standing, language, blocks: [...blocks, ...rest], citations: citer.citations() },
    verdict: fresh.length === 0 ? words.nothingFresh : toSummary(fresh, language),
  });
  const inFull = groups.map(([, own]) => own.filter((event) => !isKnown(event)));
  const below = renderLongForm(inFull, { title, language });
  return below.length === 0 ? card : { ...card, below };
}

function toCard(digest: {
  title: string;
  verdict: string;
  standing: number | null;
  language: Language;
  blocks?: Block[];
  citations?: Citation[];
}): Card {
  const { standing, language } = digest;
  const unchanged =
    standing === null || standing === 0
      ? []
      : [{ kind: "context" as const, text: wordsOf(language).digest.unchanged(standing) }];
  return {
    title: digest.title,
    verdict: digest.verdict,
    blocks: [...(digest.blocks ?? []), ...unchanged],
    citations: digest.citations ?? [],
    actions: [],
    ...(language === "en" ? {} : { language }),
  };
}

/** `2 pledges changed, 1 new pledge, 4 milestones`. */
export function toSummary(events: readonly EventView[], language: Language = "en"): string {
  const { digest, comma } = wordsOf(language);
  const names = groupBy(events.toSorted(byImportance), (event) => eventName(event, language));
  return [...names].map(([name, own]) => digest.count(own.length, name)).join(comma);
}

interface Telling {
  citer: Citer;
  language: Language;
}

/** The most important ones, by section. */
function toFresh(events: readonly EventView[], telling: Telling): string[] {
  const shown = events.slice(0, MAX_EVENTS_EACH).toSorted(bySection);
  const more = events.length - shown.length;
  const { digest } = wordsOf(telling.language);
  return [
    ...shown.map((event) => toItem(event, telling)),
    ...(more > 0 ? [digest.more(more)] : []),
  ];
}

function toKnown(events: readonly EventView[], language: Language): string[] {
  if (events.length === 0) return [];
  const more = events.length - MAX_KNOWN_EACH;
  const { digest, semicolon } = wordsOf(language);
  const named = events.slice(0, MAX_KNOWN_EACH).map((event) => eventText(event, language));
  return [digest.told([...named, ...(more > 0 ? [digest.moreKnown(more)] : [])].join(semicolon))];
}

function byImportance(left: EventView, right: EventView): number {
  return (
    EVENT_ORDER.indexOf(left.kind) - EVENT_ORDER.indexOf(right.kind) ||
    right.occurredOn.localeCompare(left.occurredOn) ||
    left.id.localeCompare(right.id)
  );
}
