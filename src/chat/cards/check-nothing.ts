import type { PledgeView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { type Card, createCiter, told } from "../card.ts";
import { type PledgeWords, readNames } from "../command/command-pledges.ts";
import type { CommandDeps } from "../handle.ts";
import { findPledges } from "../pledge-find.ts";
import { wordsOf } from "../words/of.ts";
import { toNotice } from "./notice.ts";
import { sayPledge, sayStatus } from "./pledge-say.ts";

/** Beginning of a text in which names are looked for: some 0.1 s of work. */
const MAX_NAMED_CHARS = 600;
const MAX_SHOWN = 6;

type Named = Pick<PledgeWords, "companies" | "metrics">;

/** Of a text in which no claim was read: what the register has of whom and what it names. */
export async function renderNothingRead(
  deps: Pick<CommandDeps, "register">,
  { text, title }: { text: string; title: string },
  { nowOn, language }: { nowOn: string; language: Language },
): Promise<Card> {
  const words = wordsOf(language);
  const { actions, check: say } = words.cards;
  const named = readNames(text.slice(0, MAX_NAMED_CHARS));
  const pledges = await findNamed(deps, named, nowOn);
  const citer = createCiter();
  const items = pledges.slice(0, MAX_SHOWN).map((pledge) => {
    const said = words.company(pledge.company) + words.colon + sayPledge(pledge, language);
    return said + words.remark(sayStatus(pledge, language)) + citer.cite(pledge.sources.slice(-1));
  });
  const more = pledges.length - items.length;
  return {
    ...toNotice(title, say.nothing),
    blocks: [
      ...(items.length === 0
        ? []
        : [
            { kind: "text" as const, text: say.nearby },
            { kind: "list" as const, items },
          ]),
      ...(more > 0 ? [{ kind: "context" as const, text: words.digest.more(more) }] : []),
      { kind: "context", text: say.howToSay },
    ],
    citations: citer.citations(),
    actions: named.companies.slice(0, 1).map((company) => ({
      ...{ label: actions.allPledges, command: `pledges ${company}`, style: "default" },
    })),
    ...told(language),
  };
}

/** What fits the companies and the metrics; all of the companies where nothing fits both. */
async function findNamed(
  deps: Pick<CommandDeps, "register">,
  { companies, metrics }: Named,
  nowOn: string,
): Promise<PledgeView[]> {
  if (companies.length === 0) return [];
  const both = await findPledges(deps, { companies, metrics, years: [] }, nowOn);
  return both.length > 0 || metrics.length === 0
    ? both
    : findPledges(deps, { companies, metrics: [], years: [] }, nowOn);
}
