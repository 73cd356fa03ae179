import type { Language } from "../../shared/language.ts";
import { type Card, told } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import { renderPledge } from "../cards/pledge-card.ts";
import type { PledgeName, PledgeWord } from "../command/command-mute.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { askWhichPledge, findPledges } from "../pledge-find.ts";
import { wordsOf } from "../words/of.ts";

/** One pledge with its history and its progress, by its id or that of an event of it. */
export async function showPledge(
  { register, events }: Pick<CommandDeps, "register" | "events">,
  of: PledgeName | PledgeWord,
  context: CommandContext,
): Promise<Card> {
  const language = await context.language();
  const { notices } = wordsOf(language);
  const toNone = (problem: string) => renderNone(problem, language);
  const nowOn = context.nowAt.slice(0, 10);
  if (of.of === "words") {
    const [pledge, ...others] = await findPledges({ register }, of, nowOn);
    if (pledge === undefined) return toNone(wordsOf(language).cards.pledges.none);
    return others.length === 0
      ? renderPledge(pledge, language)
      : askWhichPledge([pledge, ...others], "pledge", context);
  }
  if (of.of === "pledge") {
    const [pledge] = await register.pledges({ ids: [of.pledgeId] }, nowOn);
    return pledge ? renderPledge(pledge, language) : toNone(notices.unknownPledge(of.pledgeId));
  }
  const event = await events.get(of.eventId, nowOn);
  if (!event) return toNone(notices.unknownEvent(of.eventId));
  return event.pledge ? renderPledge(event.pledge, language) : toNone(notices.eventOfNoPledge);
}

function renderNone(problem: string, language: Language): Card {
  const { notices, cards } = wordsOf(language);
  return {
    ...toNotice(notices.noPledge, problem),
    actions: [{ label: cards.actions.allPledges, command: "pledges", style: "default" }],
    ...told(language),
  };
}
