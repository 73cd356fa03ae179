import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { ContextActionsBlock, ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { wordsOf } from "../../src/chat/words/of.ts";
import { type Language, languageOfQuestion } from "../../src/shared/language.ts";
import type { SlackDeps } from "./context.ts";
import { MAX_MODAL_TITLE_CHARS } from "./limits.ts";
import { type TeamContext, toPlace, toTeam } from "./place.ts";
import { toText } from "./render-actions.ts";
import { postAnswer, type Target } from "./reply.ts";

const FEEDBACK_ACTION = "answer_feedback";
const FEEDBACK_VIEW = "feedback_form";
const REASON = "reason";
const MAX_REASON_CHARS = 500;
/** Fits twice escaped into a button's value and into what a modal remembers. */
const MAX_QUESTION_CHARS = 900;
const GOOD = "good ";
const BAD = "bad ";

/** Thumbs below an answer. They carry what was asked, so that an older answer is judged for itself. */
export function renderFeedback(question: string, language: Language): ContextActionsBlock {
  const { goodAnswer, badAnswer } = wordsOf(language).platform;
  const asked = question.slice(0, MAX_QUESTION_CHARS);
  return {
    type: "context_actions",
    elements: [
      {
        ...{ type: "feedback_buttons", action_id: FEEDBACK_ACTION },
        positive_button: { text: toText(goodAnswer), value: GOOD + asked },
        negative_button: { text: toText(badAnswer), value: BAD + asked },
      },
    ],
  };
}

/** What a modal that asks for a reason remembers; within Slack's 3,000 characters. */
type FeedbackMemory = Target & { question: string };

/**
 * What people think of answers is kept (`pledgewatch feedback`). A bad one is asked why, and is reviewed also
 * where the question is closed unanswered.
 */
export function onFeedback(app: App, deps: SlackDeps): void {
  app.action<BlockAction<ButtonAction>>(
    { type: "block_actions", action_id: FEEDBACK_ACTION },
    async ({ action, body, ack, context, client }) => {
      await ack();
      const { value = "" } = action;
      const memory = { ...toTarget(body), question: value.slice(value.indexOf(" ") + 1) };
      const isGood = value.startsWith(GOOD);
      const judge = async () => {
        const eventId = `${body.trigger_id} ${action.action_ts}`;
        const judged = { memory, isGood, reason: "", eventId, userId: body.user.id };
        await rate(deps, client, context, judged);
      };
      const ask = async () => {
        await client.views.open({ trigger_id: body.trigger_id, view: renderReason(memory) });
      };
      await deps.work("feedback", isGood ? judge : ask, { isUrgent: !isGood });
    },
  );
  const take = (
    { view, body }: { view: ModalOutput; body: { user: { id: string } } },
    { client, context }: { client: WebClient; context: TeamContext },
  ) =>
    deps.work("feedback", () => {
      const memory = JSON.parse(view.private_metadata) as FeedbackMemory;
      const reason = view.state?.values[REASON]?.[REASON]?.value ?? "";
      const judged = { memory, isGood: false, reason, eventId: view.id, userId: body.user.id };
      return rate(deps, client, context, judged);
    });
  app.view(FEEDBACK_VIEW, async ({ ack, client, context, ...sent }) => {
    await ack();
    await take(sent, { client, context });
  });
  app.view(
    { type: "view_closed", callback_id: FEEDBACK_VIEW },
    async ({ ack, client, context, ...closed }) => {
      await ack();
      await take(closed, { client, context });
    },
  );
}

interface ModalOutput {
  id: string;
  private_metadata: string;
  state?: { values: Record<string, Record<string, { value?: string | null }>> };
}

interface Judged {
  memory: FeedbackMemory;
  isGood: boolean;
  reason: string;
  eventId: string;
  userId: string;
}

async function rate(
  { desk, personOf }: SlackDeps,
  client: WebClient,
  context: TeamContext,
  { memory, isGood, reason, eventId, userId }: Judged,
): Promise<void> {
  const { channelId, threadTs, question } = memory;
  const team = toTeam(context);
  const place = toPlace(team, channelId);
  const person = await personOf(client, { userId, team, place });
  const occasion = { place, person, eventId, thread: threadTs };
  const card = await desk.rate(occasion, { isGood, reason, question });
  if (card) await postAnswer(client, { channelId, threadTs }, card);
}

function toTarget({ channel, message, user }: BlockAction<ButtonAction>): Target {
  const { thread_ts, ts } = (message ?? {}) as { thread_ts?: string; ts?: string };
  return { channelId: channel?.id ?? user.id, threadTs: thread_ts ?? ts ?? null };
}

function renderReason(memory: FeedbackMemory): ModalView {
  const words = wordsOf(languageOfQuestion(memory.question)).platform;
  return {
    ...{ type: "modal", callback_id: FEEDBACK_VIEW, notify_on_close: true },
    private_metadata: JSON.stringify(memory),
    title: toText(words.whatIsWrong, MAX_MODAL_TITLE_CHARS),
    submit: toText(words.send, MAX_MODAL_TITLE_CHARS),
    close: toText(words.skip, MAX_MODAL_TITLE_CHARS),
    blocks: [
      {
        ...{ type: "input", block_id: REASON, label: toText(words.whatShouldBe) },
        ...{ optional: true, hint: toText(words.answerReviewed) },
        element: {
          ...{ type: "plain_text_input", action_id: REASON, multiline: true },
          max_length: MAX_REASON_CHARS,
        },
      },
    ],
  };
}
