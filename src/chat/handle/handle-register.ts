import type { PledgeView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { type Card, type Citer, createCiter, told } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import { sayMeanings, sayMilestone, sayPledge, sayStatus } from "../cards/pledge-say.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { findPledges, type PledgeTerms } from "../pledge-find.ts";
import { wordsOf } from "../words/of.ts";

const MAX_PLEDGES = 25;

/** The pledges of some companies, metrics or years, each with its status and its newest quote. */
export async function showPledges(
  { register }: Pick<CommandDeps, "register">,
  asked: PledgeTerms,
  { nowAt, language: here }: CommandContext,
): Promise<Card> {
  const language = await here();
  const { companies, metrics, years } = asked;
  const words = wordsOf(language);
  const say = words.cards.pledges;
  const pledges = await findPledges({ register }, asked, nowAt.slice(0, 10));
  const named = [...companies.map(words.company), ...metrics.map(words.metric), ...years];
  const title = say.title(named.join(words.comma));
  if (pledges.length === 0) return toNotice(title, say.none, language);
  const shown = pledges.toSorted(byCompanyThenYear).slice(0, MAX_PLEDGES);
  const citer = createCiter();
  const items = shown.map((pledge) => toItem(pledge, citer, language));
  const more = pledges.length - shown.length;
  const meanings = sayMeanings(shown, language);
  return {
    title,
    verdict: say.registered(pledges.length),
    blocks: [
      { kind: "list", items },
      ...(more > 0 ? [{ kind: "context" as const, text: words.digest.more(more) }] : []),
      ...(meanings === null ? [] : [{ kind: "context" as const, text: meanings }]),
    ],
    citations: citer.citations(),
    actions: [],
    ...told(language),
  };
}

function toItem(pledge: PledgeView, citer: Citer, language: Language): string {
  const { company, colon, remark } = wordsOf(language);
  const said = company(pledge.company) + colon + sayPledge(pledge, language);
  const status = remark(sayStatus(pledge, language));
  const line = said + status + citer.cite(pledge.sources.slice(-1));
  return line + sayDiffering(pledge, citer, language);
}

/** Reports of the pledge on which sources differ: each figure with its source, each pair once. */
function sayDiffering({ milestones }: PledgeView, citer: Citer, language: Language): string {
  const { cards, comma } = wordsOf(language);
  const said = new Set<string>();
  const pairs = milestones.flatMap((milestone) => {
    const rivals = milestone.contradicts.filter(({ id }) => !said.has(id));
    said.add(milestone.id);
    if (rivals.length === 0) return [];
    const sides = [milestone, ...rivals].map(
      (one) => sayMilestone(one, language) + citer.cite(one.sources.slice(0, 1)),
    );
    return cards.pledges.differ(sides.join(comma));
  });
  return pairs.join("");
}

function byCompanyThenYear(left: PledgeView, right: PledgeView): number {
  return (
    left.company.localeCompare(right.company) ||
    (left.targetYear ?? Number.MAX_SAFE_INTEGER) - (right.targetYear ?? Number.MAX_SAFE_INTEGER)
  );
}
