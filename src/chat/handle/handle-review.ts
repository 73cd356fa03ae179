import type { EventView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import type { Feedback } from "../../store/types/feedback.ts";
import { type Action, type Card, told } from "../card.ts";
import { eventName, eventText } from "../cards/event-words.ts";
import { toNotice } from "../cards/notice.ts";
import type { ReviewCommand } from "../command/command-review.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles } from "../words/trouble-words.ts";
import type { Words } from "../words/words.ts";

type Deps = Pick<CommandDeps, "feedback" | "events" | "channels" | "accept" | "reject">;

/** Reports that are shown at once, the oldest first. */
const MAX_SHOWN = 5;

/** The review queue, for admins of the workspace. */
export async function reviewFeedback(
  deps: Deps,
  command: ReviewCommand,
  context: CommandContext,
): Promise<Card> {
  const language = await context.language();
  const words = wordsOf(language);
  const say = words.cards.review;
  const toCard = (title: string, text: string) => toNotice(title, text, language);
  if ((await context.role()) !== "admin") return toCard(say.notAllowed, say.onlyAdmins);
  // The register is one for all: no workspace decides for another, or reads what is reported there.
  if (context.channel.platform !== "console" && (await deps.channels.countWorkspaces()) > 1)
    return toCard(say.notHere, say.several);
  switch (command.do) {
    case "list":
      return showQueue(deps, context.nowAt, language);
    case "accept": {
      const outcome = await deps.accept(command.id, command.review);
      if (!outcome.ok) return toCard(say.notChanged, sayTroubles([outcome.trouble], words));
      return withQueue(toCard(say.accepted, say.made(outcome.channels)), words);
    }
    case "reject": {
      const outcome = await deps.reject(command.id, command.note);
      return outcome.ok
        ? withQueue(toCard(say.rejected, say.nothingChanges), words)
        : toCard(say.notChanged, sayTroubles([outcome.trouble], words));
    }
    default:
      return command satisfies never;
  }
}

const withQueue = (card: Card, { cards }: Words): Card => ({
  ...card,
  actions: [{ label: cards.actions.rest, command: "feedback", style: "default" }],
});

async function showQueue(
  { feedback, events }: Deps,
  nowAt: string,
  language: Language,
): Promise<Card> {
  const words = wordsOf(language);
  const { review: say } = words.cards;
  const open = await feedback.list("open");
  if (open.length === 0) return toNotice(say.title, say.nothingWaits, language);
  const shown = open.slice(0, MAX_SHOWN);
  const items = await Promise.all(
    shown.map(async (one) => {
      const event = one.eventId === null ? null : await events.get(one.eventId, nowAt.slice(0, 10));
      const subject = event
        ? sayEvent(event, language)
        : one.question === null
          ? (one.eventId ?? say.edited)
          : say.answerTo(one.question);
      const given = words.remark([one.id, words.day(one.givenAt.slice(0, 10))].join(words.comma));
      return (one.reason || say.noReason) + given + words.colon + subject;
    }),
  );
  const more = open.length - shown.length;
  // An answer follows the register: a report of one can only be rejected.
  const mended = shown.find(({ eventId }) => eventId !== null);
  return {
    ...toNotice(say.title, say.waiting(open.length)),
    ...told(language),
    blocks: [
      { kind: "list", items, ordered: true },
      ...(more > 0 ? [{ kind: "context" as const, text: words.digest.more(more) }] : []),
      ...(mended === undefined
        ? []
        : [{ kind: "context" as const, text: say.how(`feedback accept ${mended.id}`) }]),
    ],
    actions: shown.flatMap((one, index) => toActions(one, index, words)),
  };
}

/** What was told, with the words that it rests on. */
function sayEvent(event: EventView, language: Language): string {
  const { company, colon, cards } = wordsOf(language);
  const quote = `"${event.evidence?.quote ?? cards.review.noArticle}"`;
  const said = [company(event.company), eventName(event, language), eventText(event, language)];
  return [...said, quote].join(colon);
}

function toActions({ id, eventId }: Feedback, index: number, { cards }: Words): Action[] {
  const number = index + 1;
  const { withdraw, reject } = cards.actions;
  return [
    ...(eventId === null
      ? []
      : [
          {
            label: withdraw(number),
            command: `feedback withdraw ${id}`,
            style: "danger" as const,
          },
        ]),
    { label: reject(number), command: `feedback reject ${id}`, style: "default" },
  ];
}
