import type { Feedback } from "../store/types/feedback.ts";
import type { Action, Card } from "./card.ts";
import type { ReviewCommand } from "./command-review.ts";
import { companyName, eventName, eventText } from "./event-words.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { toNotice } from "./notice.ts";

type Deps = Pick<CommandDeps, "feedback" | "events" | "channels" | "accept" | "reject">;

/** Reports that are shown at once, the oldest first. */
const MAX_SHOWN = 5;

/** The review queue, for admins of the workspace. */
export async function reviewFeedback(
  deps: Deps,
  command: ReviewCommand,
  context: CommandContext,
): Promise<Card> {
  if ((await context.role()) !== "admin")
    return toNotice("Not allowed", "Only admins of this workspace review what people report.");
  // The register is one for all: no workspace decides for another, or reads what is reported there.
  if (context.channel.platform !== "console" && (await deps.channels.countWorkspaces()) > 1)
    return toNotice(
      "Not here",
      "This bot serves several workspaces: who runs it reviews, with pledgewatch feedback list.",
    );
  switch (command.do) {
    case "list":
      return showQueue(deps, context);
    case "accept": {
      const outcome = await deps.accept(command.id, command.review);
      if (!outcome.ok) return toNotice("Not changed", outcome.message);
      const { channels } = outcome;
      const where =
        channels === 0 ? "No message told it." : `Messages in ${channels} of the channels change.`;
      return withQueue(toNotice("Accepted", `The register is made anew from that. ${where}`));
    }
    case "reject": {
      const outcome = await deps.reject(command.id, command.note);
      return outcome.ok
        ? withQueue(toNotice("Rejected", "Nothing changes."))
        : toNotice("Not changed", outcome.message);
    }
    default:
      return command satisfies never;
  }
}

const withQueue = (card: Card): Card => ({
  ...card,
  actions: [{ label: "The rest", command: "feedback", style: "default" }],
});

async function showQueue({ feedback, events }: Deps, { nowAt }: CommandContext): Promise<Card> {
  const open = await feedback.list("open");
  if (open.length === 0) return toNotice("Review", "Nothing waits for a review.");
  const shown = open.slice(0, MAX_SHOWN);
  const items = await Promise.all(
    shown.map(async (one) => {
      const event = one.eventId === null ? null : await events.get(one.eventId, nowAt.slice(0, 10));
      const subject = event
        ? `${companyName(event.company)}: ${eventName(event)}: ${eventText(event)}: "${event.evidence?.quote ?? "no article says so"}"`
        : one.question === null
          ? (one.eventId ?? "what an article said before it was edited")
          : `the answer to: ${one.question}`;
      return `${one.reason || "no reason given"} (${one.id}, ${one.givenAt.slice(0, 10)}): ${subject}`;
    }),
  );
  const more = open.length - shown.length;
  return {
    ...toNotice("Review", `${open.length} wait for a review, the oldest first:`),
    blocks: [
      { kind: "list", items, ordered: true },
      ...(more > 0 ? [{ kind: "context" as const, text: `and ${more} more` }] : []),
      {
        kind: "context",
        text: `To correct what was read: feedback accept ${shown[0]?.id} year=2035`,
      },
    ],
    actions: shown.flatMap(toActions),
  };
}

function toActions({ id, eventId }: Feedback, index: number): Action[] {
  const number = index + 1;
  return [
    ...(eventId === null
      ? []
      : [
          {
            label: `Withdraw ${number}`,
            command: `feedback withdraw ${id}`,
            style: "danger" as const,
          },
        ]),
    { label: `Reject ${number}`, command: `feedback reject ${id}`, style: "default" },
  ];
}
