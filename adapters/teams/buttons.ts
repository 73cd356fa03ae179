import type { Action } from "../../src/chat/card.ts";
import type { Words } from "../../src/chat/words/words.ts";
import type { Element } from "./elements.ts";
import { clip, toLine } from "./escape.ts";

/** The verb of a button that says its command. */
export const SAY = "say";
/** The verb of a form that stands in a chat, with its fields. */
export const FORM = "form";
/** What is added to the command of a button with a field: the field's text. */
export const REASON = "reason";

const STYLES = { primary: "positive", danger: "destructive", default: "default" } as const;
const MAX_LABEL_CHARS = 40;
const MAX_REASON_CHARS = 500;

/** A button for an action. One that needs more than a press opens a form, or asks in the card itself. */
export function toButton({ label, command, style }: Action, words: Words["platform"]): Element {
  const title = clip(toLine(label), MAX_LABEL_CHARS) || "…";
  const look = style === "default" ? {} : { style: STYLES[style] };
  const [, subscriptionId] = EDIT.exec(command) ?? [];
  if (command === SUBSCRIBE || subscriptionId !== undefined)
    return { ...toFormButton(title, subscriptionId ?? null), ...look };
  if (WRONG.test(command))
    return { type: "Action.ShowCard", title, card: toReasonCard(command, words) };
  return { type: "Action.Execute", title, verb: SAY, data: { command }, ...look };
}

/** Asks for the form. */
export const SUBSCRIBE = "subscribe";
const EDIT = /^edit (\S+)$/;
const WRONG = /^wrong \S+$/;

/** Where a card offers to subscribe, the form is offered too. */
export function withForm(actions: readonly Action[], words: Words["platform"]): Action[] {
  const offers = actions.some(({ command }) => /^subscribe \S/.test(command));
  const form: Action = { label: words.choose, command: SUBSCRIBE, style: "default" };
  return offers ? [...actions, form] : [...actions];
}

/** Opens the dialog. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots */
export const toFormButton = (title: string, subscriptionId: string | null): Element => ({
  ...{ type: "Action.Submit", title, data: { msteams: { type: "task/fetch" }, subscriptionId } },
});

const toReasonCard = (command: string, words: Words["platform"]): Element => ({
  type: "AdaptiveCard",
  body: [
    {
      ...{ type: "Input.Text", id: REASON, label: words.whatSourceSays },
      ...{ isMultiline: true, maxLength: MAX_REASON_CHARS },
      placeholder: words.eventReviewed,
    },
  ],
  actions: [{ type: "Action.Execute", title: words.send, verb: SAY, data: { command } }],
});
