import { z } from "zod";
import type { Card } from "../../src/chat/card.ts";
import { askDesk } from "../../src/chat/desk/ask-desk.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { Activity } from "./activity.ts";
import { REASON, SAY, SUBSCRIBE } from "./buttons.ts";
import { onForm, showForm } from "./form-chat.ts";
import {
  isOverheard,
  languageOf,
  toOccasion,
  toPlace,
  toReference,
  toSaid,
  toThreadId,
} from "./incoming.ts";
import { toWord } from "./invoke-answers.ts";
import { MAX_SUGGESTED_ACTIONS } from "./limits.ts";
import { type Kind, renderMessage, type TeamsMessage } from "./render.ts";
import { sendTo, type TalkDeps } from "./send.ts";
import { openStream } from "./stream.ts";
import type { InvokeAnswer, Outgoing } from "./transport.ts";
import { onView } from "./views.ts";

/** What a person typed, or a button of an old client sent as a message. */
export async function onMessage(deps: TalkDeps, activity: Activity): Promise<void> {
  if (activity.from.id === activity.recipient.id) return;
  const pressed = readCommand(activity.value);
  if (pressed === null && isOverheard(activity) && !(await isFollowUp(deps, activity))) return;
  const text = pressed ?? toSaid(activity);
  if (text.trim().toLowerCase() === SUBSCRIBE) return showForm(deps, activity);
  await converse(deps, activity, text);
}

/** Hands a text to the desk and says its answer, with a sign of it meanwhile; nothing waits for that, or hangs on it. */
async function converse(deps: TalkDeps, activity: Activity, text: string): Promise<void> {
  const { desk, people } = deps;
  const say = (message: Outgoing) => sendTo(deps, activity, message);
  const { conversationType } = toReference(activity);
  const typing = conversationType === "channel" ? null : say({ type: "typing" }).catch(() => null);
  const stream =
    conversationType === "personal"
      ? openStream(say, { text: wordsOf(languageOf(activity)).cards.reading })
      : null;
  try {
    const said = { ...toOccasion(activity, people), text, thread: toThreadId(activity) };
    const tell = (card: Card) => (stream ? stream.end(toAnswer(card)) : say(toAnswer(card)));
    const card = await askDesk(desk, said, tell);
    await typing;
    if (card) await tell(card);
  } finally {
    stream?.cancel();
  }
}

/** What is said next in a thread that the bot was asked in needs no mention. */
async function isFollowUp({ desk }: TalkDeps, activity: Activity): Promise<boolean> {
  const thread = toThreadId(activity);
  return thread !== null && thread !== activity.id && desk.knowsThread(toPlace(activity), thread);
}

/** A button that was pressed: its command is said, and answered below the card, where everybody sees it. */
export async function onButton(deps: TalkDeps, activity: Activity): Promise<InvokeAnswer> {
  const { desk, people } = deps;
  const other = (await onView(deps, activity)) ?? (await onForm(deps, activity));
  if (other !== null) return other;
  const say = wordsOf(languageOf(activity)).notices;
  const text = readCommand(activity.value);
  if (text === null) return toWord(400, say.otherVersion);
  const card = await desk.say({
    ...toOccasion(activity, people),
    text,
    thread: toThreadId(activity),
  });
  if (card) await sendTo(deps, activity, toAnswer(card));
  return toWord(200, card ? say.shownBelow : say.doneAlready);
}

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
