import type { Stage } from "../../pledge/metric.ts";
import { unique } from "../../shared/unique.ts";
import { CONCEPT_BOOK } from "../lexicon/concept-book.ts";
import { decideCourses, decidePresupposed, presumesMove } from "../lexicon/effects.ts";
import { findNames } from "../lexicon/names.ts";
import { toTruckMakers } from "../lexicon/namesakes.ts";
import { objectsInChinese } from "../lexicon/objects.ts";
import { createPhraseBook, type PhraseMatch } from "../lexicon/phrases.ts";
import { findPlaces, isOfAbroad } from "../lexicon/places.ts";
import { readSectors } from "../lexicon/sectors.ts";
import { asksOfScopes, namesOtherPart, STAGE_WORDS } from "../lexicon/stages.ts";
import { hasCjk, type Token, tidy, tokenise, toStem } from "../lexicon/tokens.ts";
import { type Facet, isOneMonth, type Query } from "../query.ts";
import { leansOnHistory } from "../thread/leaning.ts";
import { toAsked } from "../typed/asked.ts";
import { withoutBelieved } from "../typed/believed.ts";
import { withoutOwnWords } from "../typed/own-words.ts";
import { toPlainChinese } from "../typed/plain-chinese.ts";
import { spellOut } from "../typed/shorthand.ts";
import { withoutSlips } from "../typed/slips.ts";
import { asksOfBoth, withNow } from "../typed/two-parts.ts";
import { parseScopes } from "./amounts.ts";
import { readArticleDate } from "./article-asked.ts";
import { parseAsOf } from "./as-of.ts";
import { type Enumerated, readEnumerated } from "./enumerated.ts";
import { toYearsAsked } from "./goes-on.ts";
import { asksBase, decideChangeAsked, decideUnit } from "./intent.ts";
import { decideKind } from "./kind-asked.ts";
import { toMeant } from "./meant.ts";
import { decideBasis, readMetrics } from "./metrics-asked.ts";
import { effectsAsked } from "./moves-asked.ts";
import { withParents } from "./parents-asked.ts";
import { homeIn, toPlaces, withoutHomes, withoutNames } from "./places-asked.ts";
import { readAsked } from "./read-asked.ts";
import { toRead, withoutListed, withoutMoves, withoutRead } from "./read-words.ts";
import { readShape } from "./shape.ts";
import { countFromFirst } from "./span.ts";
import { asksOfCountry, asksOfState } from "./state-asked.ts";
import { withTold } from "./told.ts";
import { readTopic, type Topic } from "./topic.ts";
import { parseTime, type TimeAsked } from "./years.ts";

const STAGE_BOOK = createPhraseBook(
  STAGE_WORDS.map(({ stage, en, zh }) => ({ meaning: stage, en, zh })),
);

/**
 * A question on its own, without the ones before it. `nowOn` is `YYYY-MM-DD`; `isInPast`: the one before asked of
 * a day in the past.
 */
export function parseQuestion(question: string, nowOn: string, isInPast = false): Query {
  const whole = withoutOwnWords(toAsked(spellOut(withoutSlips(toPlainChinese(tidy(question))))));
  const past = parseAsOf(whole, nowOn, isInPast);
  return parseText(past?.rest ?? whole, nowOn, {
    language: hasCjk(whole) ? "zh" : "en",
    asOf: past === null ? null : { asOn: past.asOn, named: past.named },
  });
}

function parseText(
  text: string,
  nowOn: string,
  { language, asOf }: Pick<Query, "language" | "asOf">,
): Query {
  const tokens = tokenise(text);
  const { names, read: ofParents } = withParents(
    toTruckMakers(findNames(text, tokens), text),
    text,
    tokens,
  );
  const { sectors, bare } = toBare(text, names);
  const listed = readEnumerated(text);
  const rest = withoutRead(tokens, { names, text, ofParents, bare });
  const concepts = CONCEPT_BOOK.find(bare, rest);
  const places = findPlaces(bare, rest);
  const stages = STAGE_BOOK.find(bare, rest);
  const all = [...concepts, ...places, ...stages];
  const basis = decideBasis(text);
  const companies = new Set(names.map(({ companyId }) => companyId)).size;
  const { intent, ...ofAll } = readShape(text, companies, { nowOn, tokens: rest, named: all });
  const time = readTime(withoutBelieved(text, intent), nowOn, intent);
  const meant = toMeant(concepts, { text, basis, intent, tokens, names, bound: ofAll.bound });
  const { facets, ...asked } = readMetrics(text, { meant, basis, listed });
  const topic = toTopicBeside(
    { ...time, text },
    readTopic(withoutListed(intent === "change" ? withoutMoves(rest, text) : rest, listed), {
      ...toRead(rest, { concepts, stages, all }),
      hasNames: names.length > 0,
    }),
  );
  // "Which targets were weakened in 2025?" names when it was done, not a deadline.
  const isAboutMoves = intent === "change" && names.length === 0 && time.published !== null;
  return {
    text,
    language,
    asOf,
    intent: isOfAllTold(intent, { time, metrics: asked.metrics, topic, listed }) ? "list" : intent,
    names,
    ...asked,
    ...time,
    years: isAboutMoves ? [] : toYearsAsked(withNow(time.years, text, nowOn), text, asked.metrics),
    yearsInherited: false,
    toldAnyTime: false,
    asksOfState:
      asksOfCountry(text) || (names.length === 0 && asksOfState(text, { places, tokens: rest })),
    ...toPlacesAsked(places, { text, tokens: rest, names }),
    sectors,
    isAbroad: isOfAbroad(text),
    stages: namesOtherPart(text) ? [] : unique<Stage>(stages.map(({ meaning }) => meaning)),
    scopes: asksOfScopes(text) ? [] : parseScopes(text),
    basis,
    kind: toKind(text, { intent, years: time.years, isOfPast: asOf !== null, nowOn }),
    kindInherited: false,
    unit: intent === "count" || intent === "change" ? null : decideUnit(text),
    ...readAsked(text, { companies, places: places.length, intent }),
    ...ofAll,
    ...readMove(text, intent),
    leansOnHistory: leansOnHistory(text),
    ...topic,
    facets: [...facets, ...topic.facets, ...objectsInChinese(bare)],
  };
}

/** A text with blanks for whom it names, and in which kinds of company. */
const toBare = (text: string, names: Query["names"]): ReturnType<typeof readSectors> =>
  names.length > 0
    ? { sectors: [], bare: withoutNames(withoutHomes(text, names), names) }
    : readSectors(text);

/** The places that a question names; where it names none, "at home" is where its company is. */
function toPlacesAsked(
  found: readonly PhraseMatch<string>[],
  { names, ...read }: { text: string; tokens: readonly Token[]; names: Query["names"] },
): ReturnType<typeof toPlaces> {
  const asks = ASKED_AFTER.exec(read.text)?.index ?? -1;
  const after = found.filter(({ from }) => (read.tokens[from]?.start ?? -1) > asks);
  const all = toPlaces(asks >= 0 && after.length > 0 ? after : found, read);
  // "Worldwide or in Europe" leaves out no place.
  const open = WORLD_OR_PLACE.test(read.text) ? { ...all, places: [] } : all;
  // "Every BMW plant, the Chinese ones too": whom it names is at home where it is.
  const isOfOnes = open.places.length === 0 && OF_ITS_ONES.test(read.text);
  const asked =
    names.length > 0 ? { ...open, homes: [], places: isOfOnes ? open.homes : open.places } : open;
  return asked.places.length > 0 ? asked : { ...asked, places: homeIn(read.text, names) };
}

/** Whether what is pledged or what is reached is asked for; null where it is both, or left open. */
const toKind = (
  text: string,
  {
    intent,
    years,
    isOfPast,
    nowOn,
  }: Pick<Query, "intent" | "years"> & { isOfPast: boolean; nowOn: string },
): Query["kind"] => {
  if (intent === "progress" || asksOfBoth(text, years)) return null;
  const kind = decideKind(text) ?? (isOfPast ? "pledge" : null);
  // "The cuts that it has signed up to for 2030": what is still to come has not been reached.
  const isToCome = years.length > 0 && years.every(({ from }) => from > Number(nowOn.slice(0, 4)));
  return kind === "milestone" && isToCome ? "pledge" : kind;
};

/** `How many of its European ones`: what is asked of stands before it. */
const OF_ITS_ONES = /\bof (?:its|their) \p{Lu}\p{L}+ ones\b/u;

/** `200 of its Chinese suppliers have; how many European ones?`: where it is asked after a statement, the place of that. */
const ASKED_AFTER = /[;.:] (?:and |so |but )?(?=(?:how|what|which|when|who|where)\b)/i;

const WORLD_OR_PLACE =
  /\b(?:world-?wide|globally|around the world),? (?:or|and)\b.{0,20}\bin (?:the )?\p{Lu}|\bin (?:the )?\p{Lu}[\p{L} ]{1,20},? (?:or|and) (?:world-?wide|globally)\b/iu;

/** "What did Ford say before September 2024?" asks of all that it said. */
const isOfAllTold = (
  intent: Query["intent"],
  {
    time,
    metrics,
    topic,
    listed,
  }: {
    time: TimeAsked;
    metrics: readonly unknown[];
    topic: Topic;
    listed: Enumerated | null;
  },
): boolean =>
  intent === "look_up" &&
  (listed !== null ||
    (time.published !== null && metrics.length + topic.terms.length + topic.facets.length === 0));

/** "With the baseline 2018" and "since last summer" have been read with their time; "which scope and which base year" is what is asked. */
const toTopicBeside = (
  { baselineYear, published, text }: TimeAsked & { text: string },
  read: Topic,
): Topic =>
  withoutProgramme(text, {
    ...read,
    terms: read.terms.filter(
      (term) =>
        !((baselineYear !== null || asksBase(text)) && /^(?:base|baselin|referenc)/.test(term)) &&
        !(asksOfScopes(text) && /^scop/.test(term)) &&
        !(published !== null && SEASONS.has(term)),
    ),
  });

/** `Under Dare Forward`: what a plan is called limits nothing, and is named where no quote calls it so. */
function withoutProgramme(text: string, topic: Topic): Topic {
  const isProgramme = ({ typed }: Facet): boolean => {
    const at = text.indexOf(typed);
    return at > 0 && /\bunder (?:(?:its|the|their) )?["']?$/i.test(text.slice(0, at));
  };
  const called = topic.facets.filter(isProgramme);
  return {
    ...topic,
    facets: topic.facets.filter((facet) => !called.includes(facet)),
    terms: [...topic.terms, ...called.flatMap(({ stems }) => stems)],
  };
}

const SEASONS: ReadonlySet<string> = new Set(["spring", "summer", "autumn", "winter"].map(toStem));

const readMove = (
  text: string,
  intent: Query["intent"],
): Pick<Query, "changeAsked" | "courses" | "effects" | "presumesMove"> =>
  intent === "change"
    ? {
        changeAsked: decideChangeAsked(text),
        courses: decideCourses(text),
        effects: effectsAsked(text),
        presumesMove: presumesMove(text),
      }
    : {
        changeAsked: null,
        courses: decidePresupposed(text),
        effects: [],
        presumesMove: decidePresupposed(text).length > 0,
      };

/** `Which targets did it lower in February 2025?` asks of what was told in that month or the next. */
function readTime(text: string, nowOn: string, intent: Query["intent"]): TimeAsked {
  const article = readArticleDate(text, nowOn);
  if (article !== null) {
    const { published, rest } = article;
    return { ...countFromFirst(parseTime(rest, nowOn), rest, intent), published, month: null };
  }
  const parsed = countFromFirst(parseTime(text, nowOn), text, intent);
  const time = withTold(parsed, text, nowOn, intent);
  if (
    intent !== "change" ||
    parsed.month === null ||
    time.published?.sinceOn !== parsed.month.sinceOn
  )
    return time;
  return {
    ...time,
    years: [],
    published: isOneMonth(time.published) ? parsed.month : time.published,
  };
}
