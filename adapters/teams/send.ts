import type { Desk } from "../../src/chat/desk.ts";
import type { Activity } from "./activity.ts";
import { type People, toReference, toThreadId } from "./incoming.ts";
import type { TeamsPort } from "./port.ts";
import { type TeamsReference, toThread } from "./reference.ts";
import type { TeamsMessage } from "./render.ts";
import { type Outgoing, TransportError } from "./transport.ts";

/** How long an answer may take to be posted. */
const ANSWER_TIMEOUT_MS = 30_000;

/** What is needed to talk with people. */
export interface TalkDeps {
  desk: Desk;
  people: People;
  port: TeamsPort;
}

/** Says something where something was said: in a channel in the thread of it. Rejects with a TransportError. */
export const sendTo = ({ port }: TalkDeps, activity: Activity, message: Outgoing) =>
  port.answer(toAnswered(activity), message, AbortSignal.timeout(ANSWER_TIMEOUT_MS));

/** Puts a message in place of the one whose button was pressed. Rejects with a TransportError. */
export async function replaceAt(
  { port }: TalkDeps,
  activity: Activity,
  message: TeamsMessage,
): Promise<void> {
  const { replyToId } = activity;
  if (!replyToId)
    throw new TransportError(404, null, { cause: new Error("no message was answered") });
  const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
  await port.replace(toAnswered(activity), { id: replyToId, message, signal });
}

function toAnswered(activity: Activity): TeamsReference {
  const reference = toReference(activity);
  const thread = toThreadId(activity);
  if (thread === null || reference.conversationId === null) return reference;
  return { ...reference, conversationId: toThread(reference, reference.conversationId, thread) };
}
