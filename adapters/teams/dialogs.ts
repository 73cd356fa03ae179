import { z } from "zod";
import type { Card } from "../../src/chat/card.ts";
import type { Desk } from "../../src/chat/desk.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { assertNever } from "../../src/shared/never.ts";
import type { Activity } from "./activity.ts";
import { renderForm } from "./form-card.ts";
import { SentForm, takeForm } from "./form-sent.ts";
import { languageOf, type People, toOccasion } from "./incoming.ts";
import type { CardAttachment } from "./render.ts";
import type { InvokeAnswer } from "./transport.ts";

const TITLE = "Pledgewatch";

/** A dialog that shows a card. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules */
export const toDialog = (card: CardAttachment): InvokeAnswer => ({
  status: 200,
  body: {
    task: { type: "continue", value: { title: TITLE, height: "large", width: "medium", card } },
  },
});

/** A dialog that says one line, and is closed. */
const toWord = (text: string): InvokeAnswer => ({
  status: 200,
  body: { task: { type: "message", value: text } },
});

export interface DialogDeps {
  desk: Desk;
  people: People;
  /** Says the card where the form was opened. */
  reply(activity: Activity, card: Card): Promise<void>;
}

/** Opens the form for a new subscription, or for one that is to be changed. */
export async function openDialog(
  { desk, people }: DialogDeps,
  activity: Activity,
): Promise<InvokeAnswer> {
  const { subscriptionId } = parseDialog(activity.value);
  const form = await desk.form(toOccasion(activity, people), subscriptionId);
  return form
    ? toDialog(renderForm(form, { where: "dialog", subscriptionId }))
    : toWord(wordsOf(languageOf(activity)).notices.ended);
}

/** Takes a form that was sent in; one with problems is shown again as it was filled in. */
export async function submitDialog(
  { desk, people, reply }: DialogDeps,
  activity: Activity,
): Promise<InvokeAnswer> {
  const sent = parseDialog(activity.value);
  const taken = await takeForm({ desk, people }, activity, { sent, where: "dialog" });
  switch (taken.kind) {
    case "repeat":
      return toWord(wordsOf(languageOf(activity)).notices.doneAlready);
    case "problems":
      return toDialog(taken.form);
    case "done":
      await reply(activity, taken.card);
      return toWord(taken.card.title);
    default:
      return assertNever(taken);
  }
}

const Dialog = z.object({ data: SentForm }).catch({ data: { subscriptionId: null } });
const parseDialog = (value: unknown) => Dialog.parse(value).data;
