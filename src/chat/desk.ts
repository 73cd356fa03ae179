import { type Clock, toDay, toInstant } from "../shared/clock.ts";
import type { Language } from "../shared/language.ts";
import type { ChannelStore } from "../store/types/channel.ts";
import type { AmendmentStore } from "../store/types/delivery.ts";
import type { Channel } from "../store/types/subscription.ts";
import type { Card, ToldEvent } from "./card.ts";
import { companyName } from "./cards/event-words.ts";
import { toNotice } from "./cards/notice.ts";
import { renderWelcome } from "./cards/welcome-card.ts";
import { type Command, parseCommand } from "./command.ts";
import { type FormResult, openForm, submitForm } from "./desk/desk-form.ts";
import { decideRight, type SubscribeBy } from "./desk/desk-rights.ts";
import { type FoundPledge, renderArticle, searchPledges } from "./desk/desk-search.ts";
import { viewEvent } from "./desk/desk-view.ts";
import { companiesOf } from "./handle/handle-digest.ts";
import { type Rating, rateAnswer } from "./handle/handle-feedback.ts";
import { toKey } from "./handle/handle-subscription.ts";
import { type CommandContext, type CommandDeps, createCommandHandler } from "./handle.ts";
import type { Incoming, Occasion, Place } from "./incoming.ts";
import type { ChannelRef } from "./port.ts";
import type { SubscribeForm } from "./subscribe/subscribe-form.ts";
import { languageOf } from "./subscribe/subscribe-say.ts";
import { listReachable, mayChangeElsewhere } from "./subscribe/subscription-reach.ts";
import { wordsOf } from "./words/of.ts";

/** Why a platform will take no more messages for a channel. */
export type Loss = "removed" | "archived" | "deleted";

/**
 * What a platform's adapter asks of the bot. Methods that take an {@link Occasion} give null for an event
 * that was taken before, in whatever process: then nothing is to be shown. They reject only where the store does.
 */
export interface Desk {
  /** The card for what a person said, or for an action that they pressed. */
  say(incoming: Incoming): Promise<Card | null>;
  /** Whether the bot was asked something in this thread before: what is said there next is said to it. */
  knowsThread(place: Place, thread: string): Promise<boolean>;
  /** Questions that somebody here may want to begin with, at most four. */
  prompts(place: Place, language?: Language): Promise<string[]>;

  /** Pledges that some words are about, for a search box; a beginning of a name is enough. */
  search(text: string, limit: number, language?: Language): Promise<FoundPledge[]>;
  /** What the register holds of the article behind a link; null where that is nothing. Reads no page. */
  unfurl(url: string, language?: Language): Promise<Card | null>;

  /** What a person thinks of an answer; it goes into the review queue unless it is good. */
  rate(occasion: Occasion & Pick<Incoming, "thread">, rating: Rating): Promise<Card | null>;

  /** An alert as this person sees it now, with what they may do; null where the register no longer has it. */
  view(occasion: Omit<Occasion, "eventId">, event: ToldEvent): Promise<Card | null>;

  /** What a form for a new subscription begins with, or one for the subscription that is to be changed; null for an unknown one. */
  form(
    occasion: Omit<Occasion, "eventId">,
    subscriptionId: string | null,
  ): Promise<SubscribeForm | null>;
  /** A form that was sent in: the card that says what was done, or what is wrong with its fields. */
  submit(
    occasion: Occasion & Pick<Incoming, "prepare">,
    form: unknown,
    subscriptionId: string | null,
  ): Promise<FormResult | null>;

  /** The bot is in a new place: one card that says what it does. What stopped here when it left goes on. */
  added(occasion: Occasion): Promise<Card | null>;
  /** No message gets there any more: what is followed there stops, and its owners are told once. */
  lost(place: ChannelRef, loss: Loss): Promise<void>;
  /** Messages get there again: what stopped goes on. */
  regained(place: Place): Promise<void>;
  /** It has another name, or a fresh reference. */
  renamed(place: Place): Promise<void>;
  /** The platform has another id for it now. */
  moved(from: ChannelRef, to: Place): Promise<void>;
  /** The bot is out of the whole workspace, or back in it. */
  workspaceLost(workspace: Workspace): Promise<void>;
  workspaceRegained(workspace: Workspace): Promise<void>;
}

export type Workspace = Pick<ChannelRef, "platform" | "workspaceId">;

export interface DeskDeps extends CommandDeps {
  channels: ChannelStore;
  amendments: Pick<AmendmentStore, "coverage">;
  leases: {
    /** As the store's: marks the channel, and owes its owners a notice; null when it was marked before. */
    stop(channelId: string, reason: string): Promise<{ toldChannelIds: string[] } | null>;
  };
  /** Hands channels that are owed something to the deliverer. */
  wake: (channelIds: string[]) => Promise<unknown>;
  now: Clock;
  /** The id that the article of a link has. */
  toArticleId: (url: string) => string;
  subscribeBy: SubscribeBy;
}

/** The desk at which all platforms ask. It keeps no state of its own: any number of them may be open. */
export function createDesk(deps: DeskDeps): Desk {
  const handle = createCommandHandler(deps);
  return {
    async say(incoming) {
      const entered = await enter(deps, incoming);
      if (!entered) return null;
      const command = parseCommand(incoming.text);
      return (
        (await refuse(deps, command, incoming, entered)) ??
        (await incoming.prepare?.()) ??
        handle(command, entered)
      );
    },
    async knowsThread(place, thread) {
      return (await deps.conversations.history(toThread(place, thread), 1)).length > 0;
    },
    prompts: (place, language = "en") => suggestPrompts(deps, place, language),
    search: (text, limit, language = "en") =>
      searchPledges(deps, text, { limit, nowOn: toDay(deps.now()), language }),
    unfurl: async (url, language = "en") =>
      URL.canParse(url) ? renderArticle(deps, deps.toArticleId(url), language) : null,
    async rate(occasion, rating) {
      const entered = await enter(deps, occasion);
      return entered && rateAnswer(deps, rating, entered);
    },
    view: (occasion, event) => viewEvent(deps, occasion, event),
    form: (occasion, subscriptionId) => openForm(deps, occasion, subscriptionId),
    submit: (occasion, form, subscriptionId) =>
      submitForm(deps, { form, subscriptionId, ...occasion, enter: () => enter(deps, occasion) }),
    async added(occasion) {
      const entered = await enter(deps, occasion);
      if (!entered) return null;
      await deps.channels.revive(entered.channel.id);
      const followed = await deps.subscriptions.list({ channelId: entered.channel.id });
      return renderWelcome(followed, await entered.language());
    },
    async lost(place, loss) {
      const channel = await deps.channels.find(place);
      if (!channel) return;
      const outcome = await deps.leases.stop(channel.id, loss);
      if (outcome && outcome.toldChannelIds.length > 0) await deps.wake(outcome.toldChannelIds);
    },
    async regained(place) {
      const { id } = await deps.subscriptions.upsertChannel(toChannel(place));
      if (await deps.channels.revive(id)) await deps.wake([id]);
    },
    async renamed(place) {
      await deps.channels.rename(toChannel(place));
    },
    async moved(from, to) {
      const channel = await deps.channels.find(from);
      const movedId = channel && (await deps.channels.move(channel.id, to, toKey));
      const { id } = await deps.subscriptions.upsertChannel(toChannel(to));
      if (!movedId) return;
      // The old id may have been refused meanwhile.
      await deps.channels.revive(id);
      await deps.wake([id]);
    },
    async workspaceLost(workspace) {
      await deps.channels.stopWorkspace(workspace, UNINSTALLED);
    },
    async workspaceRegained(workspace) {
      await deps.channels.reviveWorkspace(workspace, UNINSTALLED);
    },
  };
}

/** Why the channels of a workspace stop that the bot is out of. */
export const UNINSTALLED = "uninstalled";

const toChannel = ({ platform, workspaceId, externalId, name, reference }: Place) => ({
  ...{ platform, workspaceId, externalId, name, reference },
});

/** Threads of different places never meet, whatever the platform calls them. */
const toThread = (place: ChannelRef, thread: string | null): string =>
  JSON.stringify([place.platform, place.workspaceId, place.externalId, thread]);

/** Teams counts its events in each conversation anew. */
const toEvent = ({ platform, workspaceId, externalId }: Place, eventId: string) => ({
  ...{ platform, workspaceId, eventId: JSON.stringify([externalId, eventId]) },
});

/** Takes the event and keeps the place fresh; null for one that was taken before. */
async function enter(
  { channels, subscriptions, now }: DeskDeps,
  { place, person, eventId, ...said }: Occasion & { thread?: string | null },
): Promise<CommandContext | null> {
  const nowAt = toInstant(now());
  const isNew = eventId === null || (await channels.takeEvent(toEvent(place, eventId), nowAt));
  if (!isNew) return null;
  const channel: Channel = await subscriptions.upsertChannel(toChannel(place));
  const threadId = said.thread ?? null;
  return {
    ...{ channel, thread: toThread(place, threadId), threadId, nowAt, isDirect: place.isDirect },
    language: () => decideLanguage(subscriptions, channel, person),
    role: async () => (person === null ? "member" : person.role().catch(() => "member" as const)),
    author: person?.direct ?? null,
    authorId: person?.id ?? null,
  };
}

/** What is followed here is told in a language; where nothing is, the person's own. */
async function decideLanguage(
  subscriptions: Pick<DeskDeps["subscriptions"], "list">,
  { id }: Channel,
  person: Occasion["person"],
): Promise<Language> {
  const followed = await subscriptions.list({ channelId: id });
  return followed.length > 0 ? languageOf(followed) : (person?.language ?? "en");
}

/** A card that says who may do it; null where this person may. */
async function refuse(
  { subscribeBy, subscriptions }: Pick<DeskDeps, "subscribeBy" | "subscriptions">,
  command: Command,
  { place, person }: Pick<Occasion, "place" | "person">,
  context: CommandContext,
): Promise<Card | null> {
  const decision = await decideRight(command, { subscribeBy, place, person });
  const language = await context.language();
  const { notices } = wordsOf(language);
  if (!decision.may) return toNotice(notices.notAllowed, notices[decision.only], language);
  if (!("which" in command) || subscribeBy === "anyone") return null;
  // What stopped as its channel was refused may be taken up by its owner, whom the bot has told of it.
  if (command.kind === "resume" && command.which.of === "channel") return null;
  return (await isElsewhere({ subscriptions }, command.which, context)) &&
    !(await mayChangeElsewhere(subscribeBy, person))
    ? toNotice(notices.notAllowed, notices.elsewhere, language)
    : null;
}

/** Whether a command is about what another channel follows. */
async function isElsewhere(
  deps: Pick<DeskDeps, "subscriptions">,
  which: Extract<Command, { which: unknown }>["which"],
  context: CommandContext,
): Promise<boolean> {
  if (which.of === "channel") return which.channelId !== context.channel.id;
  if (which.of !== "ids") return false;
  const { ids } = which;
  const reachable = await listReachable(deps, context, ids);
  return reachable.some(
    ({ id, channelId }) => ids.includes(id) && channelId !== context.channel.id,
  );
}

/** What people ask first, of whom the channel follows. */
async function suggestPrompts(
  { subscriptions, channels }: Pick<DeskDeps, "subscriptions" | "channels">,
  place: Place,
  language: Language,
): Promise<string[]> {
  const channel = await channels.find(place);
  const followed = channel ? await subscriptions.list({ channelId: channel.id }) : [];
  const names = companiesOf(followed).map((id) => companyName(id, language));
  const { cards } = wordsOf(language);
  const [first = companyName("bmw", language), second = companyName("baic", language)] = names;
  return cards.prompts(first, second);
}
