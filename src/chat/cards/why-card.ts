import type { EventView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { assertNever } from "../../shared/never.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { type Block, type Card, told } from "../card.ts";
import { MAX_NEWS_AGE_DAYS } from "../news-age.ts";
import { type FilterStop, toMatchable } from "../subscribe/filter.ts";
import { toLocalTime } from "../subscribe/schedule.ts";
import type { WantedDecision } from "../subscribe/schedule-digest.ts";
import { sayExcept, sayGrade, saySubscription } from "../subscribe/subscribe-say.ts";
import type { Why } from "../why.ts";
import { wordsOf } from "../words/of.ts";
import type { Words } from "../words/words.ts";
import { eventName, eventText } from "./event-words.ts";

/** What each subscription of a channel did with an event, those that told it first. */
export function renderWhy(
  event: EventView,
  reasons: readonly { subscription: Subscription; why: Why }[],
  { others, language }: { others: readonly EventView[]; language: Language },
): Card {
  const words = wordsOf(language);
  const { why: say, colon, day } = words;
  const tellings = reasons.filter(({ why }) => why.kind === "told");
  const isSent = tellings.some(({ why }) => why.kind === "told" && why.state === "sent");
  const isComing = reasons.some(
    ({ why }) => why.kind === "waits" || (why.kind === "told" && why.state === "pending"),
  );
  const shown = isSent ? tellings : reasons;
  const verdict = isSent
    ? say.sent
    : isComing
      ? say.notYet
      : reasons.length === 0
        ? say.followsNothing
        : say.notSent;
  return {
    title: sayEvent(event, language),
    verdict,
    blocks: [
      {
        kind: "list",
        items: shown.map(
          ({ subscription, why }) =>
            saySubscription(subscription, language) +
            colon +
            sayWhy(why, { event, subscription, language, words }),
        ),
      },
      { kind: "context", text: say.registered(event.id, `${event.recordedAt.slice(0, 16)}Z`) },
      ...(others.length === 0 ? [] : listOthers(others, language)),
    ],
    citations: [],
    actions: others.map((other) => ({
      label: say.other(eventName(other, language), day(other.occurredOn)),
      command: `why ${other.id}`,
      style: "default",
    })),
    ...told(language),
  };
}

/** `BMW Group: new pledge: Net zero by 2050 (2025-11-15)`. */
function sayEvent(event: EventView, language: Language): string {
  const { company, colon, remark, day } = wordsOf(language);
  const said = [company(event.company), eventName(event, language), eventText(event, language)];
  return said.join(colon) + remark(day(event.occurredOn));
}

/** Other events that the words fit, by their titles, each with what asks for it. */
function listOthers(others: readonly EventView[], language: Language): Block[] {
  const { why: say, comma } = wordsOf(language);
  return [
    { kind: "context", text: say.others },
    {
      ...{ kind: "list", ordered: true },
      items: others.map((one) => `${sayEvent(one, language)}${comma}why ${one.id}`),
    },
  ];
}

interface Subject {
  event: EventView;
  subscription: Subscription;
  language: Language;
  words: Words;
}

function sayWhy(why: Why, subject: Subject): string {
  const { timeZone } = subject.subscription;
  const { why: say, time, day } = subject.words;
  const sayTime = (at: string) => `${time(toLocalTime(at, timeZone))} ${timeZone}`;
  switch (why.kind) {
    case "told": {
      const by = why.period === null ? say.asAlert : say.inDigest(day(why.period));
      if (why.state === "sent") return say.sentBy(by, why.sentAt ? sayTime(why.sentAt) : null);
      const failure = why.failure === null ? "" : say.failure(why.failure);
      return why.state === "pending" ? say.pending(by) + failure : say.refused(by) + failure;
    }
    case "paused":
      return say.paused;
    case "needs_attention":
      return say.needsAttention;
    case "missed":
      return say.missed;
    case "waits":
      return why.until === "digest"
        ? say.withDigest(sayTime(why.dueAt))
        : say.heldBack(sayTime(why.dueAt));
    case "stopped":
      return sayStop(why.decision, subject);
    default:
      return assertNever(why);
  }
}

function sayStop(stop: Extract<WantedDecision, { wanted: false }>, subject: Subject): string {
  const { subscription, language, words } = subject;
  const { why: say, day } = words;
  switch (stop.reason) {
    case "filter":
      switch (stop.decision.filter) {
        case "except":
          return say.leftOut(sayExcept(stop.decision.clause, language));
        case "muted":
          return stop.decision.muted.of === "pledge"
            ? say.pledgeMuted
            : say.kindMuted(words.subscription.kinds[stop.decision.muted.kind]);
        default:
          return sayFilter(stop.decision.filter, subject);
      }
    case "before_subscription":
      return say.before(day(subscription.createdAt.slice(0, 10)));
    case "baseline":
      return say.happenedBefore(day(subscription.baselineOn ?? ""));
    case "age_unknown":
      return "no news: its article has no date, and its source had it already when that was read for the first time";
    case "happened_long_ago":
      return say.noNews(MAX_NEWS_AGE_DAYS);
    default:
      return assertNever(stop);
  }
}

function sayFilter(
  filter: Exclude<FilterStop, "except" | "muted">,
  { event, subscription, language, words }: Subject,
): string {
  const { why: say, remark } = words;
  switch (filter) {
    case "company": {
      const { company: companyId, brand } = event;
      const ofBrand = brand === null ? "" : remark(words.followed({ companyId, brand }));
      return say.company(words.company(companyId) + ofBrand);
    }
    case "kind":
      return say.kind(eventName(event, language));
    case "metric":
      return say.metric(words.metric(event.metric));
    case "region":
      return event.region === null ? say.noRegion : say.region(words.region(event.region));
    case "keyword":
      return say.keyword;
    case "grade": {
      const { minGrade } = subscription;
      const wanted = minGrade === null ? "" : remark(sayGrade(minGrade, language));
      return say.grade(wanted, words.grades[toMatchable(event).grade]);
    }
    default:
      return assertNever(filter);
  }
}
