import type { Review, ReviewOutcome } from "../src/chat/review.ts";
import { type Trouble, trouble } from "../src/chat/words/trouble-words.ts";
import { ChangeFields, ClaimFields, type Correction } from "../src/pledge/correction.ts";
import { isGrounded } from "../src/pledge/ground.ts";
import { decideEvents } from "../src/pledge/register/register-events.ts";
import { foldLive } from "../src/pledge/register/register-live.ts";
import { applyRenames, decideRenames } from "../src/pledge/register/register-rename.ts";
import { toDay, toInstant } from "../src/shared/clock.ts";
import type { EventStatement, Feedback } from "../src/store/types/feedback.ts";
import type { Store } from "../src/store/types/store.ts";
import type { PipelineDeps } from "./pipeline.ts";

type Deps = Pick<PipelineDeps, "store" | "now"> & {
  next: Pick<PipelineDeps["next"], "deliver">;
};

/**
 * Takes a report up: the statement that its event rests on is read otherwise, or not at all, from now on;
 * the company's register is folded anew, and the messages that told the event are changed and say so. All
 * in one transaction. What was pledged and what follows from it is told to nobody anew.
 */
export async function acceptFeedback(
  { store, now, next }: Deps,
  feedbackId: string,
  review: Review,
): Promise<ReviewOutcome> {
  const outcome = await store.transaction((inside) => accept(inside, { feedbackId, review, now }));
  if (!outcome.ok) return outcome;
  const { eventId, channelIds } = outcome;
  if (channelIds.length > 0) await next.deliver(channelIds);
  return { ok: true, eventId, channels: channelIds.length };
}

const fails = (what: Trouble): { ok: false; trouble: Trouble } => ({ ok: false, trouble: what });

type Accepted =
  | { ok: true; eventId: string; channelIds: string[] }
  | Extract<ReviewOutcome, { ok: false }>;

async function accept(
  store: Store,
  { feedbackId, review, now }: { feedbackId: string; review: Review } & Pick<Deps, "now">,
): Promise<Accepted> {
  const found = await store.feedback.get(feedbackId);
  if (!found) return fails(trouble("noReport", feedbackId));
  if (found.state !== "open") return decidedAlready(store, found);
  if (found.eventId === null) return fails(trouble("reportOfAnswer"));
  const { eventId } = found;
  const statement = await store.feedback.statementOf(eventId);
  const correction = decideCorrection(review, statement);
  if ("trouble" in correction) return fails(correction.trouble);
  const { note } = review;
  const nowAt = toInstant(now());
  // Before all else that is written: of two who decide at once only one may.
  const decision = { state: "accepted", note } as const;
  if (!(await store.feedback.decide(feedbackId, decision, nowAt))) {
    return decidedAlready(store, found);
  }
  if (statement) {
    await store.register.lock([statement.company]);
    await store.feedback.correct(statement, correction, nowAt);
    await foldAnew(store, statement.company, nowAt);
  }
  const channelIds = await store.feedback.mark(eventId, {
    ...{ kind: review.kind, note, on: toDay(now()) },
  });
  return { ok: true, eventId, channelIds };
}

/** By the state as it is now: another may have decided since the report was read. */
async function decidedAlready(store: Store, found: Feedback) {
  const { id, state } = (await store.feedback.get(found.id)) ?? found;
  return fails(trouble("decidedAlready", id, state));
}

/** What silence made can only be withdrawn: there is no statement to read otherwise. */
function decideCorrection(
  review: Review,
  statement: EventStatement | null,
): Correction | { trouble: Trouble } {
  if (review.kind === "withdrawn") return { kind: "withdrawn" };
  if (!statement) return { trouble: trouble("onlyWithdrawn") };
  const schema = statement.kind === "claim" ? ClaimFields : ChangeFields;
  const names = Object.keys(schema.shape);
  const unknown = Object.keys(review.fields).find((name) => !names.includes(name));
  if (unknown !== undefined) return { trouble: trouble("noSuchField", unknown, names) };
  const values = Object.entries(review.fields).map(([name, typed]) => [name, toValue(name, typed)]);
  if (values.length === 0) return { trouble: trouble("whatIsRight") };
  const fields = schema.safeParse(Object.fromEntries(values));
  if (!fields.success) {
    const [issue] = fields.error.issues;
    return {
      trouble: trouble("wrongField", issue?.path.join(".") ?? "", issue?.message ?? ""),
    };
  }
  const { quote, text } = statement;
  const figures = Object.values(fields.data).filter((value) => typeof value === "number");
  const unquoted = figures.find((value) => !isGrounded(value, [quote]));
  const unsaid = figures.find((value) => !isGrounded(value, [quote, text]));
  if (unsaid !== undefined) return { trouble: trouble("notInArticle", unsaid) };
  // The article may say it of something else: only who knows that it does not insists on it.
  if (unquoted !== undefined && !review.isForced)
    return { trouble: trouble("notInQuote", unquoted, quote) };
  return { kind: "corrected", fields: fields.data };
}

const LISTS = new Set(["scopes"]);

function toValue(name: string, typed: string): unknown {
  if (typed === "" || typed === "none") return null;
  if (LISTS.has(name)) return typed.split(/[\s,]+/).map(Number);
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

/** What follows from the correction is registered, and stands in the next digests that ask for it. */
async function foldAnew(store: Store, company: string, nowAt: string): Promise<void> {
  const before = await store.register.load(company);
  const { register: after } = foldLive({ company, ...(await store.register.statements(company)) });
  await store.register.save(after);
  const renames = decideRenames(before, after);
  await store.events.rename(renames);
  await store.events.record(decideEvents(applyRenames(before, renames), after), nowAt);
}

/** Leaves a report as it is; nothing changes but the queue. */
export async function rejectFeedback(
  { store, now }: Pick<Deps, "store" | "now">,
  feedbackId: string,
  note: string | null,
): Promise<ReviewOutcome> {
  const found = await store.feedback.get(feedbackId);
  if (!found) return fails(trouble("noReport", feedbackId));
  const isDecided = await store.feedback.decide(
    feedbackId,
    { state: "rejected", note },
    toInstant(now()),
  );
  return isDecided
    ? { ok: true, eventId: found.eventId ?? "", channels: 0 }
    : decidedAlready(store, found);
}
