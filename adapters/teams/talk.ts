import { z } from "zod";
import type { Card } from "../../src/chat/card.ts";
import type { Desk } from "../../src/chat/desk.ts";
import type { Activity } from "./activity.ts";
import { REASON, SAY } from "./buttons.ts";
import { type People, toOccasion, toReference, toSaid, toThreadId } from "./incoming.ts";
import { MAX_SUGGESTED_ACTIONS } from "./limits.ts";
import type { TeamsPort } from "./port.ts";
import { toThread } from "./reference.ts";
import { type Kind, renderMessage, type TeamsMessage } from "./render.ts";
import type { InvokeAnswer } from "./transport.ts";

/** How long an answer may take to be posted. */
const ANSWER_TIMEOUT_MS = 30_000;

export interface TalkDeps {
  desk: Desk;
  people: People;
  port: TeamsPort;
}

/** What a person typed, or a button of an old client sent as a message. */
export async function onMessage(deps: TalkDeps, activity: Activity): Promise<void> {
  const { desk, people } = deps;
  if (activity.from.id === activity.recipient.id) return;
  const text = readCommand(activity.value) ?? toSaid(activity);
  // That the bot is typing is said while it reads; nothing waits for it, or hangs on it.
  const isShown = toReference(activity).conversationType !== "channel";
  const typing = isShown ? sendTo(deps, activity, { type: "typing" }).catch(() => null) : null;
  const card = await desk.say({
    ...toOccasion(activity, people),
    text,
    thread: toThreadId(activity),
  });
  await typing;
  if (card) await sendTo(deps, activity, toAnswer(card));
}

/** A button that was pressed: its command is said, and answered below the card, where everybody sees it. */
export async function onButton(deps: TalkDeps, activity: Activity): Promise<InvokeAnswer> {
  const { desk, people } = deps;
  const text = readCommand(activity.value);
  if (text === null) return toWord(400, "This button is of another version of the bot.");
  const card = await desk.say({
    ...toOccasion(activity, people),
    text,
    thread: toThreadId(activity),
  });
  if (card) await sendTo(deps, activity, toAnswer(card));
  return toWord(200, card ? "Shown below." : "Done already.");
}

/** https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
const toWord = (status: number, text: string): InvokeAnswer => ({
  status: 200,
  body:
    status === 200
      ? { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text }
      : {
          statusCode: status,
          type: "application/vnd.microsoft.error",
          value: { code: "BadRequest", message: text },
        },
});

const data = z.looseObject({
  command: z.string().min(1).max(2_000),
  [REASON]: z.string().optional(),
});
const Pressed = z.union([
  z
    .object({ action: z.object({ verb: z.literal(SAY), data }) })
    .transform(({ action }) => action.data),
  data,
]);

/** The command of a button, with what was written into its field; null where it is none of ours. */
function readCommand(value: unknown): string | null {
  const pressed = Pressed.safeParse(value);
  if (!pressed.success) return null;
  const { command, [REASON]: reason = "" } = pressed.data;
  return `${command} ${String(reason).replace(/\s+/g, " ")}`.trim();
}

/** The bot is new in a place: one card that says what it does, with questions to begin with. */
export async function greet(deps: TalkDeps, activity: Activity): Promise<void> {
  const { desk, people } = deps;
  const occasion = toOccasion(activity, people);
  const card = await desk.added(occasion);
  if (!card) return;
  const prompts = occasion.place.isDirect ? await desk.prompts(occasion.place) : [];
  await sendTo(deps, activity, withPrompts(renderMessage(card, "view"), activity, prompts));
}

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/prompt-suggestions */
function withPrompts(
  message: TeamsMessage,
  { from }: Activity,
  prompts: readonly string[],
): TeamsMessage {
  const actions = prompts
    .slice(0, MAX_SUGGESTED_ACTIONS)
    .map((text) => ({ type: "imBack", title: text, value: text }));
  return actions.length === 0
    ? message
    : { ...message, suggestedActions: { to: [from.id], actions } };
}

/** Says a card where something was asked: in a channel in the thread of it. */
export async function reply(deps: TalkDeps, activity: Activity, card: Card): Promise<void> {
  await sendTo(deps, activity, toAnswer(card));
}

/** What rests on sources can be rated. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons */
function toAnswer(card: Card): TeamsMessage {
  const kind: Kind = card.citations.length > 0 ? "answer" : "view";
  const message = renderMessage(card, kind);
  return kind === "answer"
    ? { ...message, channelData: { feedbackLoop: { type: "default" } } }
    : message;
}

async function sendTo(
  { port }: TalkDeps,
  activity: Activity,
  message: TeamsMessage | { type: "typing" },
): Promise<void> {
  const reference = toReference(activity);
  const thread = toThreadId(activity);
  const conversationId =
    thread === null || reference.conversationId === null
      ? reference.conversationId
      : toThread(reference, reference.conversationId, thread);
  await port.answer(
    { ...reference, conversationId },
    message,
    AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  );
}

const Rating = z.object({
  actionName: z.literal("feedback"),
  actionValue: z.object({ reaction: z.enum(["like", "dislike"]), feedback: z.string().catch("") }),
});

/** A thumb below an answer. */
export async function onRating(
  { desk, people }: TalkDeps,
  activity: Activity,
): Promise<InvokeAnswer> {
  const rating = Rating.safeParse(activity.value);
  if (!rating.success) return { status: 400 };
  const { reaction, feedback } = rating.data.actionValue;
  const occasion = toOccasion(activity, people);
  await desk.rate(
    { ...occasion, thread: toThreadId(activity) },
    { isGood: reaction === "like", reason: readFeedback(feedback) },
  );
  return { status: 200 };
}

/** Teams sends `{"feedbackText":"…"}` as a text. */
function readFeedback(feedback: string): string {
  try {
    return z.object({ feedbackText: z.string() }).parse(JSON.parse(feedback)).feedbackText;
  } catch {
    return "";
  }
}
