import type { CardAttachment } from "./render.ts";
import type { InvokeAnswer } from "./transport.ts";

/** A word to who pressed, shown for a moment. https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
export const toWord = (status: 200 | 400, text: string): InvokeAnswer => ({
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

/** Another card in place of the one that was pressed, for who pressed alone. */
export const toNewCard = ({ contentType, content }: CardAttachment): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: contentType, value: content },
});
