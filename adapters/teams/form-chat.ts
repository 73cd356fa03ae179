import { z } from "zod";
import type { SubscribeForm } from "../../src/chat/subscribe/subscribe-form.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { assertNever } from "../../src/shared/never.ts";
import type { Activity } from "./activity.ts";
import { FORM } from "./buttons.ts";
import { renderForm } from "./form-card.ts";
import { SentForm, takeForm } from "./form-sent.ts";
import { languageOf, toOccasion } from "./incoming.ts";
import { toNewCard, toWord } from "./invoke-answers.ts";
import { renderMessage } from "./render.ts";
import { replaceAt, sendTo, type TalkDeps } from "./send.ts";
import { type InvokeAnswer, TransportError } from "./transport.ts";

/** The form as a message, for who types rather than presses, and where there are no dialogs. */
export async function showForm(deps: TalkDeps, activity: Activity): Promise<void> {
  const form = await deps.desk.form(toOccasion(activity, deps.people), null);
  if (form) await sendTo(deps, activity, toMessage(form));
}

const NEW = { where: "chat", subscriptionId: null } as const;

const toMessage = (form: SubscribeForm) => ({
  type: "message" as const,
  summary: wordsOf(form.language).form.summary,
  attachments: [renderForm(form, NEW)],
});

const Sent = z
  .object({ action: z.object({ verb: z.literal(FORM), data: SentForm }) })
  .transform(({ action }) => action.data);

/**
 * A form that was sent in the chat: what was done stands in its place, so that it is not sent again. One with
 * problems is shown again to who filled it in. Null for what is no form.
 */
export async function onForm(deps: TalkDeps, activity: Activity): Promise<InvokeAnswer | null> {
  const sent = Sent.safeParse(activity.value);
  if (!sent.success) return null;
  const taken = await takeForm(deps, activity, { sent: sent.data, where: "chat" });
  switch (taken.kind) {
    case "repeat":
      return toWord(200, wordsOf(languageOf(activity)).notices.doneAlready);
    case "problems":
      return toNewCard(taken.form);
    case "done": {
      const message = renderMessage(taken.card, "view");
      await replaceAt(deps, activity, message).catch((error: unknown) => {
        if (!(error instanceof TransportError)) throw error;
        return sendTo(deps, activity, message);
      });
      return toWord(200, taken.card.title);
    }
    default:
      return assertNever(taken);
  }
}
