import type { Clause, Subscription } from "../../store/types/subscription.ts";
import { trouble } from "../words/trouble-words.ts";
import { parseSubscribe, type SubscribeParse, type SubscribeRequest } from "./subscribe.ts";
import { sayWho } from "./subscribe-say.ts";
import type { DeliveryTerms } from "./subscribe-settle.ts";

/** Names "as it happens" by a word of its own: else it is only what nothing said of it means. */
const INSTANT =
  /\binstant(?:ly)?\b|\bimmediately\b|\blive\b|\bas (?:it|they) happens?\b|\bat once\b/i;
const ENGLISH = /\benglish\b|英文|英语/i;

/**
 * What a subscription becomes by some words: what they say of whom and what takes the place of all that was
 * followed, what they say of how and when takes the place of that, and what they do not say stays.
 */
export function decideEdit(before: Subscription, words: string): SubscribeParse {
  const named = parseSubscribe(words);
  const asAll = parseSubscribe(`all ${words}`);
  const ofSame = parseSubscribe(`${sayWho(before) ?? "all"} ${words}`);
  const ofPace = parseSubscribe(`all ${toPace(before)} ${words}`);
  if (named.ok) return done(merge(before, named.request, words, { isNamed: true }));
  if (asAll.ok && isBare(asAll.request))
    return done(merge(before, asAll.request, words, { isNamed: false }));
  if (ofPace.ok && isBare(ofPace.request))
    return done(merge(before, ofPace.request, words, { isNamed: false }));
  if (ofSame.ok && before.alternatives.length > 0)
    return { ok: false, troubles: [trouble("severalParts")], suggestions: [] };
  if (ofSame.ok) return done(merge(before, ofSame.request, words, { isNamed: true }));
  const namesNobody = named.troubles.some(({ says }) => says === "whom");
  return namesNobody && !asAll.ok ? toUnnamed(asAll) : named;
}

/** Of whom stays as it was: what is wrong with the rest is told, and nothing that would follow all. */
const toUnnamed = ({ troubles, suggestions }: Refused): SubscribeParse => ({
  ok: false,
  troubles,
  suggestions: suggestions.map((text) => text.replace(/^subscribe all /, "subscribe ")),
});

type Refused = Extract<SubscribeParse, { ok: false }>;

const done = (request: SubscribeRequest): SubscribeParse => ({ ok: true, request });

const toPace = ({ delivery }: Subscription): string => (delivery === "instant" ? "" : delivery);

/** Nothing was said of whom and what. */
const isBare = ({ alternatives, except, ...clause }: SubscribeRequest): boolean =>
  alternatives.length === 0 && except.length === 0 && isOfAll(clause);

const isOfAll = ({ companies, brands, kinds, metrics, regions, keywords }: Clause): boolean =>
  [companies, brands, kinds, metrics, regions, keywords].every((list) => list.length === 0);

function merge(
  before: Subscription,
  request: SubscribeRequest,
  words: string,
  { isNamed }: { isNamed: boolean },
): SubscribeRequest {
  const { companies, brands, kinds, metrics, regions, keywords } = isNamed ? request : before;
  const { alternatives, except } = isNamed ? request : before;
  const filter = { companies, brands, kinds, metrics, regions, keywords, alternatives, except };
  const language =
    request.language === "zh" || ENGLISH.test(words) ? request.language : before.language;
  const minGrade = request.minGrade ?? before.minGrade;
  const history = request.history || before.baselineOn === null;
  const kept = { ...filter, language, minGrade, history };
  if (!saysPace(request, words)) return { ...kept, ...toTold(before) };
  const timeZone =
    request.timeZone === "UTC" && !/\b(?:utc|gmt)\b/i.test(words) && usesZone(request)
      ? before.timeZone
      : request.timeZone;
  return { ...kept, ...toTold(request), timeZone };
}

type Told = Omit<DeliveryTerms, "minGrade" | "language" | "history">;

function toTold(told: Told): Told {
  const { delivery, atMinutes, weekday, timeZone, quietHours, maxPerHour, tellsNothingNew } = told;
  return { delivery, atMinutes, weekday, timeZone, quietHours, maxPerHour, tellsNothingNew };
}

const saysPace = ({ delivery, quietHours, maxPerHour }: SubscribeRequest, words: string): boolean =>
  delivery !== "instant" || quietHours !== null || maxPerHour !== null || INSTANT.test(words);

const usesZone = ({ delivery, quietHours, maxPerHour }: SubscribeRequest): boolean =>
  delivery !== "instant" || quietHours !== null || maxPerHour !== null;
