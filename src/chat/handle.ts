import { type Answer, asksSinceLast, type Question } from "../answer/answer.ts";
import type { ExtractInput, Extraction } from "../extract/extract.ts";
import type { Language } from "../shared/language.ts";
import { assertNever } from "../shared/never.ts";
import type { ArticleStore } from "../store/types/article.ts";
import type { ChannelStore } from "../store/types/channel.ts";
import type { ConversationStore } from "../store/types/conversation.ts";
import type { DigestStore } from "../store/types/digest.ts";
import type { FeedbackStore } from "../store/types/feedback.ts";
import type { MuteStore } from "../store/types/mute.ts";
import type { EventStore, RegisterStore } from "../store/types/register.ts";
import type { SourceStore } from "../store/types/source.ts";
import type { Channel, SubscriptionStore } from "../store/types/subscription.ts";
import { type Card, told } from "./card.ts";
import { renderHelp } from "./cards/help-card.ts";
import { toNotice } from "./cards/notice.ts";
import type { Command } from "./command.ts";
import { type AddedSource, addSourceFor } from "./handle/handle-add-source.ts";
import { checkAgainstRegister, type LinkReading } from "./handle/handle-check.ts";
import { showDigest } from "./handle/handle-digest.ts";
import { showEvidence } from "./handle/handle-evidence.ts";
import { showHome } from "./handle/handle-home.ts";
import { muteHere, unmuteHere } from "./handle/handle-mute.ts";
import { showPledge } from "./handle/handle-pledge.ts";
import { showPledges } from "./handle/handle-register.ts";
import { reviewFeedback } from "./handle/handle-review.ts";
import { showSources } from "./handle/handle-sources.ts";
import { addSubscription, removeSubscriptions } from "./handle/handle-subscription.ts";
import { editByWords } from "./handle/handle-subscription-edit.ts";
import { listSubscriptions } from "./handle/handle-subscription-list.ts";
import { pauseSubscriptions, resumeSubscriptions } from "./handle/handle-subscription-pause.ts";
import { reportWrong } from "./handle/handle-wrong.ts";
import type { Role } from "./incoming.ts";
import type { ChannelRef } from "./port.ts";
import type { Review, ReviewOutcome } from "./review.ts";
import { showPreview } from "./subscribe/preview.ts";
import { showWhy } from "./why-find.ts";
import { wordsOf } from "./words/of.ts";
import { sayTroubles } from "./words/trouble-words.ts";

export interface CommandDeps {
  answer: (question: Question) => Promise<Answer>;
  register: Pick<RegisterStore, "pledges" | "statements" | "companiesOf">;
  articles: Pick<ArticleStore, "get">;
  /** Reads what a link leads to. */
  readLink: (url: string) => Promise<LinkReading>;
  /** Finds claims and changes in a text. */
  extract: (input: ExtractInput) => Promise<Extraction>;
  events: Pick<EventStore, "list" | "get">;
  subscriptions: Pick<
    SubscriptionStore,
    "add" | "list" | "remove" | "update" | "upsertChannel" | "channel"
  >;
  mutes: MuteStore;
  digests: Pick<DigestStore, "tellings" | "lastEnds" | "lastTold">;
  conversations: Pick<ConversationStore, "history" | "append" | "lastAskedAt">;
  feedback: Pick<FeedbackStore, "add" | "list">;
  channels: Pick<ChannelStore, "countWorkspaces">;
  /** Takes up a report of what is wrong, or leaves all as it is. */
  accept: (feedbackId: string, review: Review) => Promise<ReviewOutcome>;
  reject: (feedbackId: string, note: string | null) => Promise<ReviewOutcome>;
  sources: Pick<SourceStore, "list" | "yields">;
  /** Adds what a link leads to to what is read; its owner, by the id of their direct message, is told of its end. */
  addSource: (url: string, ownerChannelId: string | null) => Promise<AddedSource>;
}

/** Where and when a command was given. */
export interface CommandContext {
  channel: Channel;
  /** A direct message with who gave it, to tell of trouble later; null where the platform names none. */
  author: ChannelRef | null;
  /** The platform's id of who gave it; null where the platform names none. */
  authorId: string | null;
  /** Whether nobody but this person reads along. */
  isDirect: boolean;
  /** What the person may do; asked only where it matters. Never rejects. */
  role: () => Promise<Role>;
  /** The language in which commands are answered here. */
  language: () => Promise<Language>;
  /** The conversation that follow-ups belong to; private to its channel. */
  thread: string;
  /** The platform's own id of it: that of the message it hangs below; null for the place itself. */
  threadId: string | null;
  /** ISO, UTC. */
  nowAt: string;
}

export type CommandHandler = (command: Command, context: CommandContext) => Promise<Card>;

/** Earlier questions that an answer may lean on. */
const MAX_HISTORY = 8;

/** Carries out commands, the same for every platform. Rejects only where a store does. */
export function createCommandHandler(deps: CommandDeps): CommandHandler {
  return async (command, context) => {
    switch (command.kind) {
      case "ask":
        return ask(deps, command.question, context);
      case "subscribe":
        return addSubscription(deps, command, context);
      case "unsubscribe":
        return removeSubscriptions(deps, command.which, context);
      case "subscriptions":
        return listSubscriptions(deps, context);
      case "pause":
        return pauseSubscriptions(deps, command, context);
      case "resume":
        return resumeSubscriptions(deps, command.which, context);
      case "edit":
        return editByWords(deps, command, context);
      case "home":
        return showHome(deps, context);
      case "mute":
        return muteHere(deps, command.what, context);
      case "unmute":
        return unmuteHere(deps, command.what, context);
      case "preview":
        return showPreview(deps, command.request, context);
      case "why":
        return showWhy(deps, command.of, context);
      case "digest":
        return showDigest(deps, command.days, context);
      case "pledges":
        return showPledges(deps, command, context);
      case "pledge":
        return showPledge(deps, command.of, context);
      case "check":
        return checkAgainstRegister(deps, command.what, context);
      case "evidence":
        return showEvidence(deps, command.of, context);
      case "wrong":
        return reportWrong(deps, command, context);
      case "feedback":
        return reviewFeedback(deps, command.review, context);
      case "add_source":
        return addSourceFor(deps, command.url, context);
      case "sources":
        return showSources(deps, context);
      case "help":
        return renderHelp(await context.language());
      case "thanks": {
        const language = await context.language();
        return toNotice("Pledgewatch", wordsOf(language).reply.welcome, language);
      }
      case "unclear":
        return renderUnclear(command, await context.language());
      default:
        return assertNever(command);
    }
  };
}

async function ask(
  { answer, conversations }: CommandDeps,
  text: string,
  { channel, thread, nowAt }: CommandContext,
): Promise<Card> {
  const history = await conversations.history(thread, MAX_HISTORY);
  const lastAskedAt = asksSinceLast(text) ? await conversations.lastAskedAt(thread) : null;
  const { card } = await answer({ text, history, nowOn: nowAt.slice(0, 10), lastAskedAt });
  await conversations.append(thread, channel.id, text, nowAt);
  return card;
}

function renderUnclear(
  { troubles, suggestions }: Extract<Command, { kind: "unclear" }>,
  language: Language,
): Card {
  const words = wordsOf(language);
  const { notices, cards } = words;
  return {
    ...toNotice(notices.notUnderstood, sayTroubles(troubles, words)),
    actions: suggestions.map((command) => ({
      label: cards.actions.try,
      command,
      style: "default",
    })),
    ...told(language),
  };
}
