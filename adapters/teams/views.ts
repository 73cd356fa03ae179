import { z } from "zod";
import type { Card, ToldEvent } from "../../src/chat/card.ts";
import type { Desk } from "../../src/chat/desk.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { Activity } from "./activity.ts";
import { type People, toOccasion, toReference } from "./incoming.ts";
import { toNewCard, toWord } from "./invoke-answers.ts";
import { ENVELOPE_BYTES, MAX_MESSAGE_BYTES, MAX_REFRESH_USERS } from "./limits.ts";
import { type TeamsReference, toPlaceKey } from "./reference.ts";
import { remember } from "./remember.ts";
import { renderMessage, sizeOf, type TeamsMessage } from "./render.ts";
import type { InvokeAnswer } from "./transport.ts";

/** The verb with which Teams asks for a person's own view of a card. */
const VIEW = "view";

/** Who was seen in a place, the last first: they are shown alerts in a view of their own. */
export interface Seen {
  note(activity: Activity): void;
  in(place: TeamsReference): readonly string[];
}

/** Memory of this process: who says nothing sees an alert as everybody does. */
export function createSeen(): Seen {
  const places = new Map<string, string[]>();
  return {
    note(activity) {
      const reference = toReference(activity);
      const { id } = activity.from;
      if (reference.conversationType === "personal" || id === "" || id === activity.recipient.id)
        return;
      const key = toPlaceKey(reference);
      const others = (places.get(key) ?? []).filter((other) => other !== id);
      remember(places, key, [id, ...others].slice(0, MAX_REFRESH_USERS));
    },
    in: (place) => places.get(toPlaceKey(place)) ?? [],
  };
}

/**
 * An alert that Teams asks about again for these persons, when it is shown to them: as many of them as fit.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views
 */
export function withViews(
  message: TeamsMessage,
  { about }: Pick<Card, "about">,
  userIds: readonly string[],
): TeamsMessage {
  const [attachment, ...others] = message.attachments;
  if (about === undefined || userIds.length === 0 || !attachment) return message;
  const action = { type: "Action.Execute", title: "Refresh", verb: VIEW, data: { ...about } };
  const refreshed = (count: number): TeamsMessage => {
    const refresh = { action, userIds: userIds.slice(0, count) };
    const content = { ...attachment.content, refresh };
    return { ...message, attachments: [{ ...attachment, content }, ...others] };
  };
  for (let count = Math.min(userIds.length, MAX_REFRESH_USERS); count > 0; count -= 1)
    if (sizeOf(refreshed(count)) <= MAX_MESSAGE_BYTES - ENVELOPE_BYTES) return refreshed(count);
  return message;
}

const Asked = z
  .object({
    action: z.object({
      verb: z.literal(VIEW),
      data: z.object({ eventId: z.string().min(1).max(200), language: z.enum(["en", "zh"]) }),
    }),
  })
  .transform(({ action }): ToldEvent => action.data);

/** A person's own view of an alert; null for what asks for none. */
export async function onView(
  { desk, people }: { desk: Desk; people: People },
  activity: Activity,
): Promise<InvokeAnswer | null> {
  const asked = Asked.safeParse(activity.value);
  if (!asked.success) return null;
  const card = await desk.view(toOccasion(activity, people), asked.data);
  if (card === null) return toWord(200, wordsOf(asked.data.language).notices.noLongerRegistered);
  const [view] = withViews(renderMessage(card, "alert"), card, [activity.from.id]).attachments;
  return view ? toNewCard(view) : toWord(200, card.title);
}
