import type { TeamsMessage } from "./render.ts";

/** The id that the first element of a posted card has: it says whose delivery it is, and no reader sees it. */
export const toMarker = (idempotencyKey: string): string => `pledgewatch:${idempotencyKey}`;

/** A message that can be found again by its key. */
export function withMarker(message: TeamsMessage, idempotencyKey: string): TeamsMessage {
  const [attachment, ...others] = message.attachments;
  const body = attachment?.content["body"];
  if (!attachment || !Array.isArray(body) || body.length === 0) return message;
  const [first, ...rest] = body;
  const marked = { ...first, id: toMarker(idempotencyKey) };
  const content = { ...attachment.content, body: [marked, ...rest] };
  return { ...message, attachments: [{ ...attachment, content }, ...others] };
}
