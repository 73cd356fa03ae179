import { z } from "zod";
import type { Card } from "../../src/chat/card.ts";
import { toNotice } from "../../src/chat/cards/notice.ts";
import type { Desk } from "../../src/chat/desk.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import type { Activity } from "./activity.ts";
import { toDialog } from "./dialogs.ts";
import { escapeHtml, toWebAddress } from "./escape.ts";
import { fromHtml, languageOf, type People, toDirect, toOccasion } from "./incoming.ts";
import { MAX_SEARCH_RESULTS } from "./limits.ts";
import { toChannelRef } from "./reference.ts";
import { renderView } from "./render.ts";
import type { InvokeAnswer } from "./transport.ts";

/** As long as a text that is read. */
const MAX_CHECKED_CHARS = 1_900;

interface ExtensionDeps {
  desk: Desk;
  people: People;
}

const Query = z.object({
  parameters: z.array(z.object({ name: z.string().catch(""), value: z.unknown() })).catch([]),
  queryOptions: z
    .object({ skip: z.number().catch(0), count: z.number().catch(MAX_SEARCH_RESULTS) })
    .catch({ skip: 0, count: MAX_SEARCH_RESULTS }),
});

/** The search of the compose box: pledges, each as the card that is put into the message. */
export async function searchRegister(
  { desk }: ExtensionDeps,
  activity: Activity,
): Promise<InvokeAnswer> {
  const { value } = activity;
  const { parameters, queryOptions } = Query.catch({
    parameters: [],
    queryOptions: { skip: 0, count: MAX_SEARCH_RESULTS },
  }).parse(value);
  // At the first opening a parameter of this name is sent in place of what is typed.
  const typed = parameters.find(({ name }) => name !== "initialRun")?.value;
  const skip = Math.max(0, queryOptions.skip);
  const count = Math.min(MAX_SEARCH_RESULTS, Math.max(1, queryOptions.count));
  const found = await desk.search(
    typeof typed === "string" ? typed.trim() : "",
    skip + count,
    languageOf(activity),
  );
  const shown = found.slice(skip).map(({ company, pledge, text, card }) =>
    // Of a title one line is shown, of a text two.
    toAttachment({ title: company, text: `${pledge}; ${text}`, card }),
  );
  return toResult(shown);
}

/** https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search */
const toResult = (attachments: object[]): InvokeAnswer => ({
  status: 200,
  body: { composeExtension: { type: "result", attachmentLayout: "list", attachments } },
});

const toAttachment = ({ title, text, card }: { title: string; text: string; card: Card }) => ({
  ...renderView({ ...card, actions: [] }),
  preview: {
    contentType: "application/vnd.microsoft.card.thumbnail",
    content: { title: escapeHtml(title), text: escapeHtml(text) },
  },
});

/** A link of a message: what the register holds of its article. Another link stays as it is. */
export async function unfurlLink(
  { desk }: ExtensionDeps,
  activity: Activity,
): Promise<InvokeAnswer> {
  const { url } = z
    .object({ url: z.string().catch("") })
    .catch({ url: "" })
    .parse(activity.value);
  const address = toWebAddress(url);
  const card = address === null ? null : await desk.unfurl(address, languageOf(activity));
  if (card === null) return NOTHING;
  return toResult([toAttachment({ title: card.title, text: card.verdict ?? "", card })]);
}

const NOTHING: InvokeAnswer = { status: 200, body: {} };

const Message = z.object({
  messagePayload: z.object({ body: z.object({ content: z.string() }) }),
});

/** An action on a message: what it claims, checked against the register, for who asked alone. */
export async function checkMessage(deps: ExtensionDeps, activity: Activity): Promise<InvokeAnswer> {
  const message = Message.safeParse(activity.value);
  const text = message.success ? fromHtml(message.data.messagePayload.body.content) : "";
  const card =
    text === "" ? null : await ask(deps, activity, `check ${text.slice(0, MAX_CHECKED_CHARS)}`);
  return toDialog(renderView(card === null ? toNoText(activity) : { ...card, actions: [] }));
}

function toNoText(activity: Activity): Card {
  const { nothingToCheck, noText } = wordsOf(languageOf(activity)).cards.check;
  return toNotice(nothingToCheck, noText);
}

/** Asked in the person's own chat with the bot, as the bot may not be where the person is. */
function ask(
  { desk, people }: ExtensionDeps,
  activity: Activity,
  text: string,
): Promise<Card | null> {
  const place = { ...toChannelRef(toDirect(activity)), name: null, isDirect: true };
  return desk.say({ ...toOccasion(activity, people), place, eventId: null, text, thread: null });
}
