import { decodeHTML } from "entities";
import type { Occasion, Person, Place, Role } from "../../src/chat/incoming.ts";
import type { Language } from "../../src/shared/language.ts";
import { type Activity, tenantOf } from "./activity.ts";
import { type TeamsReference, threadOf, toChannelRef, toRoot } from "./reference.ts";
import type { TeamsTransport } from "./transport.ts";

/** What is asked of people. */
export interface People extends Pick<TeamsTransport, "memberRoles"> {
  /** Entra's ids of persons who are admins, in lower case: Teams does not tell a bot who is. */
  admins: ReadonlySet<string>;
}

/** How long Teams may take to tell the role of a member. */
const ROLE_TIMEOUT_MS = 5_000;

/** The conversation that an activity belongs to, without its thread. */
export function toReference(activity: Activity): TeamsReference {
  const { conversation, serviceUrl, from, recipient } = activity;
  const conversationType = typeOf(activity);
  const isPersonal = conversationType === "personal";
  return {
    ...{ serviceUrl, tenantId: tenantOf(activity), conversationType },
    conversationId: toRoot(conversation.id),
    botId: recipient.id,
    teamId: conversationType === "channel" ? (activity.channelData?.team?.id ?? null) : null,
    userId: isPersonal ? from.id : null,
    userAadId: isPersonal ? (from.aadObjectId ?? null) : null,
  };
}

function typeOf({ conversation }: Activity): TeamsReference["conversationType"] {
  const type = conversation.conversationType;
  return type === "channel" || type === "groupChat" ? type : "personal";
}

export function toPlace(activity: Activity): Place {
  const reference = toReference(activity);
  const { channelData, conversation } = activity;
  return {
    ...toChannelRef(reference),
    name: channelData?.channel?.name ?? channelData?.team?.name ?? conversation.name ?? null,
    isDirect: reference.conversationType === "personal",
  };
}

/** The chat with who did something, wherever they did it. */
export const toDirect = (activity: Activity): TeamsReference => ({
  ...toReference(activity),
  ...{
    conversationType: "personal",
    userId: activity.from.id,
    userAadId: activity.from.aadObjectId ?? null,
  },
  conversationId: typeOf(activity) === "personal" ? toRoot(activity.conversation.id) : null,
});

/** What came, as the desk takes it; the same activity of Teams has the same id when it comes again. */
export function toOccasion(activity: Activity, people: People): Occasion {
  return {
    place: toPlace(activity),
    person: toPerson(activity, people),
    eventId: activity.id ?? null,
  };
}

function toPerson(activity: Activity, people: People): Person | null {
  const { from, locale } = activity;
  if (from.id === "") return null;
  const timeZone = activity["localTimezone"];
  return {
    id: from.aadObjectId ?? from.id,
    direct: toChannelRef(toDirect(activity)),
    timeZone: typeof timeZone === "string" ? timeZone : null,
    language: toLanguage(locale),
    role: () => readRole(activity, people),
  };
}

async function readRole(activity: Activity, { admins, memberRoles }: People): Promise<Role> {
  const { id, aadObjectId } = activity.from;
  if (admins.has((aadObjectId ?? "").toLowerCase())) return "admin";
  const signal = AbortSignal.timeout(ROLE_TIMEOUT_MS);
  return toRole(await memberRoles(toReference(activity), id, signal));
}

/** The language of who sent it, as far as Teams says; English where it does not. */
export const languageOf = ({ locale }: Activity): Language => toLanguage(locale) ?? "en";

const toLanguage = (locale: string | null | undefined): Person["language"] =>
  /^zh\b/i.test(locale ?? "") ? "zh" : /^en\b/i.test(locale ?? "") ? "en" : null;

/** Teams tells a bot of owners of a team. */
const toRole = (roles: readonly string[]): Role => (roles.includes("owner") ? "manager" : "member");

/** The thread of a channel that an activity belongs to; other places are one conversation. */
export function toThreadId({ conversation, replyToId, id, type }: Activity): string | null {
  if (
    !toRoot(conversation.id).includes("@thread.tacv2") &&
    conversation.conversationType !== "channel"
  )
    return null;
  const begins = { message: id, invoke: replyToId }[type];
  return threadOf(conversation.id) ?? begins ?? null;
}

/**
 * Whether a message of a channel or a group chat does not mention the bot: it comes where the bot may read
 * messages, and is none of its business.
 */
export const isOverheard = ({ conversation, entities, recipient }: Activity): boolean =>
  (conversation.conversationType === "channel" || conversation.conversationType === "groupChat") &&
  !(entities ?? []).some((entity) => mentionedOf(entity) === recipient.id);

const mentionedOf = (entity: object): unknown =>
  (entity as { mentioned?: { id?: unknown } }).mentioned?.id;

/** What a person typed, without the mention of the bot that made Teams hand it over. */
export function toSaid({ text, entities, recipient }: Activity): string {
  let said = text ?? "";
  for (const entity of entities ?? []) {
    const { mentioned, text: mark } = entity as { mentioned?: { id?: unknown }; text?: unknown };
    if (mentioned?.id === recipient.id && typeof mark === "string" && mark !== "")
      said = said.replaceAll(mark, " ");
  }
  return fromHtml(said);
}

/**
 * Text of Teams' HTML: paragraphs are lines, tags go, entities are what they stand for. No tag holds a `<`, as
 * a text full of them would be read to its end for each.
 */
export const fromHtml = (html: string): string =>
  decodeHTML(
    html.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, "\n").replace(/<\/?[a-z][^<>]*>/gi, " "),
  )
    .replace(/[^\S\n]+/g, " ")
    .trim();
