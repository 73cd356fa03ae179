import { z } from "zod";
import type { Card } from "../../src/chat/card.ts";
import type { Desk } from "../../src/chat/desk.ts";
import type { SubscribeForm } from "../../src/chat/subscribe-form.ts";
import { newForm } from "../../src/chat/subscribe-form.ts";
import type { Activity } from "./activity.ts";
import { ANY, renderForm } from "./form-card.ts";
import { type People, toOccasion } from "./incoming.ts";
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

const Sent = z.object({
  data: z
    .looseObject({ subscriptionId: z.string().nullable().catch(null) })
    .catch({ subscriptionId: null }),
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
  const { subscriptionId } = readSent(activity);
  const form = await desk.form(toOccasion(activity, people), subscriptionId);
  return form
    ? toDialog(renderForm(form, subscriptionId))
    : toWord("This subscription was ended meanwhile.");
}

/** Takes a form that was sent in; one with problems is shown again as it was filled in. */
export async function submitDialog(
  { desk, people, reply }: DialogDeps,
  activity: Activity,
): Promise<InvokeAnswer> {
  const { subscriptionId, ...fields } = readSent(activity);
  const occasion = toOccasion(activity, people);
  const result = await desk.submit(occasion, fields, subscriptionId);
  if (result === null) return toWord("Done already.");
  if (!result.ok) {
    const before = (await desk.form(occasion, subscriptionId)) ?? newForm(occasion.person);
    return toDialog(renderForm(asFilled(fields, before), subscriptionId, result.problems));
  }
  await reply(activity, result.card);
  return toWord(result.card.title);
}

/** What was sent in; a choice of anything is none. */
const readSent = ({ value }: Activity) => withoutAny(parseSent(value));

const withoutAny = (fields: z.infer<typeof Sent>["data"]) => ({
  ...fields,
  ...(fields["minGrade"] === ANY ? { minGrade: "" } : {}),
});

const parseSent = (value: unknown) =>
  Sent.catch({ data: { subscriptionId: null } }).parse(value).data;

const LISTS: ReadonlySet<string> = new Set(["companies", "kinds", "metrics", "regions"]);

/** The form with what a person put into it; Teams joins chosen values with commas and leaves out empty fields. */
function asFilled(fields: Record<string, unknown>, before: SubscribeForm): SubscribeForm {
  const filled = Object.keys(before).map((name) => {
    if (name === "kept") return [name, before.kept];
    const text = typeof fields[name] === "string" ? fields[name] : "";
    return [name, LISTS.has(name) ? text.split(",").filter((part) => part !== "") : text];
  });
  return Object.fromEntries(filled) as SubscribeForm;
}
