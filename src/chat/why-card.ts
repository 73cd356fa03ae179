import { METRIC_NAMES } from "../pledge/metric-names.ts";
import type { EventView } from "../pledge/view.ts";
import { assertNever } from "../shared/never.ts";
import type { Subscription } from "../store/types/subscription.ts";
import type { Card } from "./card.ts";
import { companyName, eventName, eventText } from "./event-words.ts";
import { type FilterStop, toMatchable } from "./filter.ts";
import { GRADE_NAMES } from "./filter-grade.ts";
import { regionName } from "./filter-region.ts";
import { MAX_NEWS_AGE_DAYS } from "./news-age.ts";
import { toLocalTime } from "./schedule.ts";
import type { WantedDecision } from "./schedule-digest.ts";
import { sayExcept, sayGrade, saySubscription } from "./subscribe-say.ts";
import { KIND_PHRASES } from "./subscribe-words.ts";
import type { Why } from "./why.ts";

/** What each subscription of a channel did with an event, those that told it first. */
export function renderWhy(
  event: EventView,
  reasons: readonly { subscription: Subscription; why: Why }[],
  others: readonly EventView[],
): Card {
  const told = reasons.filter(({ why }) => why.kind === "told");
  const isSent = told.some(({ why }) => why.kind === "told" && why.state === "sent");
  const isComing = reasons.some(
    ({ why }) => why.kind === "waits" || (why.kind === "told" && why.state === "pending"),
  );
  const shown = isSent ? told : reasons;
  const verdict = isSent
    ? "It was sent here:"
    : isComing
      ? "It was not sent here yet:"
      : reasons.length === 0
        ? "It was not sent here: this channel follows nothing."
        : "It was not sent here:";
  return {
    title: `${companyName(event.company)}: ${eventName(event)}: ${eventText(event)} (${event.occurredOn})`,
    verdict,
    blocks: [
      {
        kind: "list",
        items: shown.map(
          ({ subscription, why }) =>
            `${saySubscription(subscription)}: ${sayWhy(why, { event, subscription })}`,
        ),
      },
      { kind: "context", text: `${event.id}, registered ${event.recordedAt.slice(0, 16)}Z` },
    ],
    citations: [],
    actions: others.map((other) => ({
      label: `${eventName(other)} of ${other.occurredOn}`,
      command: `why ${other.id}`,
      style: "default",
    })),
  };
}

interface Subject {
  event: EventView;
  subscription: Subscription;
}

function sayWhy(why: Why, subject: Subject): string {
  const { timeZone } = subject.subscription;
  const sayTime = (at: string) => `${toLocalTime(at, timeZone)} ${timeZone}`;
  switch (why.kind) {
    case "told": {
      const by = why.period === null ? "as an alert" : `in the digest of ${why.period}`;
      if (why.state === "sent") return `sent ${by}${why.sentAt ? `, ${sayTime(why.sentAt)}` : ""}`;
      const failure =
        why.failure === null ? "" : ` (last try: ${why.failure.replaceAll("_", " ")})`;
      return why.state === "pending"
        ? `to be sent ${by}${failure}`
        : `the platform refused it ${by}${failure}`;
    }
    case "paused":
      return "paused";
    case "needs_attention":
      return "stopped, as the platform refuses messages";
    case "missed":
      return "it was registered while this was paused or stopped";
    case "waits":
      return why.until === "digest"
        ? `comes with the digest, ${sayTime(why.dueAt)}`
        : `held back by quiet hours or the limit; comes ${sayTime(why.dueAt)}`;
    case "stopped":
      return sayStop(why.decision, subject);
    default:
      return assertNever(why);
  }
}

function sayStop(
  stop: Extract<WantedDecision, { wanted: false }>,
  { event, subscription }: Subject,
): string {
  switch (stop.reason) {
    case "filter":
      switch (stop.decision.filter) {
        case "except":
          return `stopped, as it leaves out ${sayExcept(stop.decision.clause)}`;
        case "muted":
          return stop.decision.muted.of === "pledge"
            ? "stopped, as this pledge is muted here"
            : `stopped, as ${KIND_PHRASES[stop.decision.muted.kind]} are muted here`;
        default:
          return sayFilter(stop.decision.filter, { event, subscription });
      }
    case "before_subscription":
      return `it was registered before this began (${subscription.createdAt.slice(0, 10)})`;
    case "baseline":
      return `it happened before this began (${subscription.baselineOn})`;
    case "age_unknown":
      return "no news: its article has no date, and its source had it already when that was read for the first time";
    case "happened_long_ago":
      return `no news: it was learned of more than ${MAX_NEWS_AGE_DAYS} days after it happened`;
    default:
      return assertNever(stop);
  }
}

function sayFilter(
  filter: Exclude<FilterStop, "except" | "muted">,
  { event, subscription }: Subject,
): string {
  switch (filter) {
    case "company": {
      const brand = event.brand === null ? "" : ` (${event.brand})`;
      return `stopped by its companies, as this is of ${companyName(event.company)}${brand}`;
    }
    case "kind":
      return `stopped by its kinds, as this is: ${eventName(event)}`;
    case "metric":
      return `stopped by its metrics, as this is about ${METRIC_NAMES[event.metric].label.en}`;
    case "region":
      return event.region === null
        ? "stopped by its places, as this names none"
        : `stopped by its places, as this is of ${regionName(event.region)}`;
    case "keyword":
      return "stopped by its keywords, which this does not mention";
    case "grade": {
      const wanted = subscription.minGrade === null ? "" : ` (${sayGrade(subscription.minGrade)})`;
      return `stopped by its sources${wanted}, as this is from ${GRADE_NAMES[toMatchable(event).grade]}`;
    }
    default:
      return assertNever(filter);
  }
}
