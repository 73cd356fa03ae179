import type { Card } from "./card.ts";
import type { PledgeName } from "./command-mute.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { toNotice } from "./notice.ts";
import { renderPledge } from "./pledge-card.ts";

/** One pledge with its history and its progress, by its id or that of an event of it. */
export async function showPledge(
  { register, events }: Pick<CommandDeps, "register" | "events">,
  of: PledgeName,
  { nowAt }: CommandContext,
): Promise<Card> {
  const nowOn = nowAt.slice(0, 10);
  if (of.of === "pledge") {
    const [pledge] = await register.pledges({ ids: [of.pledgeId] }, nowOn);
    return pledge ? renderPledge(pledge) : toNone(`No pledge "${of.pledgeId}" is known.`);
  }
  const event = await events.get(of.eventId, nowOn);
  if (!event) return toNone(`No event "${of.eventId}" is known.`);
  return event.pledge ? renderPledge(event.pledge) : toNone("This event is of no pledge.");
}

const toNone = (problem: string): Card => ({
  ...toNotice("No such pledge", problem),
  actions: [{ label: "All pledges", command: "pledges", style: "default" }],
});
