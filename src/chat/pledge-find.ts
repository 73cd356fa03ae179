import type { Metric } from "../pledge/metric.ts";
import type { PledgeView } from "../pledge/view.ts";
import { type Card, told } from "./card.ts";
import { companyName } from "./cards/event-words.ts";
import { toNotice } from "./cards/notice.ts";
import { sayPledge } from "./cards/pledge-say.ts";
import type { CommandContext, CommandDeps } from "./handle.ts";
import { hasWord } from "./subscribe/filter.ts";
import { wordsOf } from "./words/of.ts";

/** What a pledge is named by instead of its id. */
export interface PledgeTerms {
  companies: string[];
  metrics: Metric[];
  years: number[];
  /** Of its title: `production`, `80`. */
  words?: readonly string[];
}

/** Pledges that are offered where several fit. */
const MAX_OFFERED = 10;

/** The pledges that fit in every respect. */
export async function findPledges(
  { register }: Pick<CommandDeps, "register">,
  { companies, metrics, years, words = [] }: PledgeTerms,
  nowOn: string,
): Promise<PledgeView[]> {
  const pledges = await register.pledges(
    {
      ...(companies.length > 0 ? { companies } : {}),
      ...(metrics.length > 0 ? { metrics } : {}),
      ...(years.length > 0 ? { years } : {}),
    },
    nowOn,
  );
  return pledges.filter(({ title, brand }) =>
    words.every((word) => hasWord(`${title}\n${brand ?? ""}`, word)),
  );
}

/** Asks which of several is meant, each with its id; `command` is what it is for. */
export async function askWhichPledge(
  pledges: readonly PledgeView[],
  command: string,
  { language: here }: Pick<CommandContext, "language">,
): Promise<Card> {
  const language = await here();
  const { cards, colon, comma, digest } = wordsOf(language);
  const offered = pledges.slice(0, MAX_OFFERED);
  const more = pledges.length - offered.length;
  const say = (pledge: PledgeView) =>
    companyName(pledge.company, language) + colon + sayPledge(pledge, language);
  return {
    ...toNotice(cards.pledges.severalFit(pledges.length), cards.pledges.nameOne),
    blocks: [
      { kind: "list", items: offered.map((one) => say(one) + comma + one.id), ordered: true },
      ...(more > 0 ? [{ kind: "context" as const, text: digest.more(more) }] : []),
    ],
    actions: offered.slice(0, MAX_ACTIONS).map(({ id }, index) => ({
      label: String(index + 1),
      command: `${command} ${id}`,
      style: "default",
    })),
    ...told(language),
  };
}

/** Buttons below a card. */
const MAX_ACTIONS = 5;
