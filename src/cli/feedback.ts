import { acceptFeedback, rejectFeedback } from "../../jobs/review.ts";
import { companyName, eventName, eventText } from "../chat/cards/event-words.ts";
import type { Review, ReviewOutcome } from "../chat/review.ts";
import { wordsOf } from "../chat/words/of.ts";
import { sayTroubles } from "../chat/words/trouble-words.ts";
import type { EventView } from "../pledge/view.ts";
import { type Clock, toDay } from "../shared/clock.ts";
import { UserError } from "../shared/user-error.ts";
import type { Feedback } from "../store/types/feedback.ts";
import type { Store } from "../store/types/store.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { type StoreOptions, withKnownStore } from "./session.ts";

export interface FeedbackOptions extends StoreOptions {
  json?: boolean;
}

interface Reported {
  feedback: Feedback;
  event: EventView | null;
}

/** `feedback list`: what people say is wrong, with what was told and the words that it rests on. */
export async function runFeedbackList(options: FeedbackOptions, io: Io): Promise<0> {
  const open = await withKnownStore(options, io, ({ store }, now) => readOpen(store, now));
  if (options.json) outLine(io, JSON.stringify(open, null, 2));
  else if (open.length === 0) errLine(io, "Nothing waits for a review.");
  else io.out(open.map(renderReported).join("\n"));
  return 0;
}

async function readOpen(store: Store, now: Clock): Promise<Reported[]> {
  const open = await store.feedback.list("open");
  return Promise.all(
    open.map(async (feedback) => ({
      feedback,
      event:
        feedback.eventId === null ? null : await store.events.get(feedback.eventId, toDay(now())),
    })),
  );
}

function renderReported({ feedback, event }: Reported): string {
  const { id, givenAt, reason, question, author } = feedback;
  const by = author === null ? "" : ` by ${author}`;
  const subject = event
    ? [
        `  ${companyName(event.company)}: ${eventName(event)}: ${eventText(event)} (${event.id})`,
        ...(event.evidence
          ? [`  "${event.evidence.quote}"`, `  ${event.evidence.url ?? event.evidence.articleId}`]
          : []),
      ]
    : question === null
      ? [`  ${feedback.eventId ?? "What an article said before it was edited"}`]
      : [`  The answer to: ${question}`];
  const said = reason === "" ? "no reason given" : reason;
  return `${[`${id}  ${givenAt.slice(0, 16)}Z${by}: ${said}`, ...subject].join("\n")}\n`;
}

export interface AcceptOptions extends FeedbackOptions {
  set?: string[];
  withdraw?: boolean;
  /** Also a figure that the quote does not say, where the article does. */
  force?: boolean;
  note?: string;
}

/** `feedback accept`: corrects what was read, or withdraws it; messages that told it are changed. */
export async function runFeedbackAccept(id: string, options: AcceptOptions, io: Io): Promise<0> {
  const review = toReview(options);
  // The running bot's deliverer finds in the store what is to be changed.
  const next = { deliver: async () => {} };
  const outcome = await withKnownStore(options, io, ({ store }, now) =>
    acceptFeedback({ store, now, next }, id, review),
  );
  return tell(outcome, options, io, ({ channels }) =>
    channels === 0
      ? "Accepted. No message told it."
      : `Accepted. What was told in ${channels === 1 ? "one channel" : `${channels} channels`} is changed as soon as the bot runs.`,
  );
}

function toReview({ set = [], withdraw = false, force = false, note }: AcceptOptions): Review {
  if (withdraw === set.length > 0)
    throw new UserError(
      "REVIEW_UNCLEAR",
      "Say what becomes of it: --withdraw, or --set field=value (such as --set year=2035).",
      { exitCode: 2 },
    );
  const said = note ?? null;
  if (withdraw) return { kind: "withdrawn", note: said };
  const fields = set.map((text): [string, string] => {
    const at = text.indexOf("=");
    if (at < 1)
      throw new UserError("REVIEW_UNCLEAR", `"${text}" is not field=value.`, { exitCode: 2 });
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  });
  return {
    ...{ kind: "corrected", fields: Object.fromEntries(fields), note: said },
    ...(force ? { isForced: true } : {}),
  };
}

/** `feedback reject`: the report is closed and nothing changes. */
export async function runFeedbackReject(
  id: string,
  options: FeedbackOptions & { note?: string },
  io: Io,
): Promise<0> {
  const outcome = await withKnownStore(options, io, ({ store }, now) =>
    rejectFeedback({ store, now }, id, options.note ?? null),
  );
  return tell(outcome, options, io, () => "Rejected. Nothing changes.");
}

function tell(
  outcome: ReviewOutcome,
  { json }: FeedbackOptions,
  io: Io,
  say: (done: Extract<ReviewOutcome, { ok: true }>) => string,
): 0 {
  if (!outcome.ok)
    throw new UserError("REVIEW_REFUSED", sayTroubles([outcome.trouble], wordsOf("en")));
  outLine(io, json ? JSON.stringify(outcome) : say(outcome));
  return 0;
}
