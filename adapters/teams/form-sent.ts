import { z } from "zod";
import type { Card } from "../../src/chat/card.ts";
import type { Desk } from "../../src/chat/desk.ts";
import { newForm, type SubscribeForm } from "../../src/chat/subscribe/subscribe-form.ts";
import type { Activity } from "./activity.ts";
import { ANY, renderForm } from "./form-card.ts";
import { type People, toOccasion } from "./incoming.ts";
import type { CardAttachment } from "./render.ts";

/** The fields of a form as Teams sends them, beside the subscription that it was opened for. */
export const SentForm = z
  .looseObject({ subscriptionId: z.string().nullable().catch(null) })
  .catch({ subscriptionId: null });
type SentForm = z.infer<typeof SentForm>;

/** What became of a form that was sent in. */
type Taken =
  | { kind: "repeat" }
  /** The form as it was filled in, with what is wrong. */
  | { kind: "problems"; form: CardAttachment }
  | { kind: "done"; card: Card };

export async function takeForm(
  { desk, people }: { desk: Desk; people: People },
  activity: Activity,
  { sent, where }: { sent: SentForm; where: "dialog" | "chat" },
): Promise<Taken> {
  const { subscriptionId, ...fields } = withoutAny(sent);
  const occasion = toOccasion(activity, people);
  const result = await desk.submit(occasion, fields, subscriptionId);
  if (result === null) return { kind: "repeat" };
  if (result.ok) return { kind: "done", card: result.card };
  const before = (await desk.form(occasion, subscriptionId)) ?? newForm(occasion.person);
  const view = { where, subscriptionId, problems: result.problems };
  return { kind: "problems", form: renderForm(asFilled(fields, before), view) };
}

/** A choice of anything is none. */
const withoutAny = (fields: SentForm): SentForm => ({
  ...fields,
  ...(fields["minGrade"] === ANY ? { minGrade: "" } : {}),
});

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
