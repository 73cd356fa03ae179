import type { PledgeView } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import { type Card, createCiter, told } from "../card.ts";
import { renderPledge } from "../cards/pledge-card.ts";
import { sayPledge, sayStatus } from "../cards/pledge-say.ts";
import { parsePledgeWords } from "../command/command-pledges.ts";
import type { CommandDeps } from "../handle.ts";
import { hasWord } from "../subscribe/filter.ts";
import { searchCompanies } from "../subscribe/subscribe-menus.ts";
import { wordsOf } from "../words/of.ts";

/** A pledge that a search found, with the card that shows it. */
export interface FoundPledge {
  id: string;
  /** The company, and what it pledges. */
  title: string;
  company: string;
  pledge: string;
  /** Its status, and who said it last. */
  text: string;
  card: Card;
}

/** Companies that a beginning of a name may mean. */
const MAX_MEANT = 5;

/**
 * Pledges of the companies, metrics and years that are named, with all other words in their title; those
 * that stand before those that were dropped, and what was said last first. A beginning of a name is enough.
 */
export async function searchPledges(
  { register }: Pick<CommandDeps, "register">,
  text: string,
  { limit, nowOn, language }: { limit: number; nowOn: string; language: Language },
): Promise<FoundPledge[]> {
  const { companies, metrics, years, others } = parsePledgeWords(text);
  const isBare = companies.length + metrics.length + years.length === 0;
  const meant = isBare && others.length > 0 ? searchCompanies(others.join(" "), MAX_MEANT) : [];
  const begun = meant.map(({ value }) => value.split("/")[0] ?? value);
  const wanted = [...new Set([...companies, ...begun])];
  const found = await register.pledges(
    {
      ...(wanted.length > 0 ? { companies: wanted } : {}),
      ...(metrics.length > 0 ? { metrics } : {}),
      ...(years.length > 0 ? { years } : {}),
    },
    nowOn,
  );
  return found
    .filter(({ title }) => begun.length > 0 || others.every((word) => hasWord(title, word)))
    .toSorted(
      (one, other) => toRank(one) - toRank(other) || lastOf(other).localeCompare(lastOf(one)),
    )
    .slice(0, limit)
    .map((one) => toFound(one, language));
}

const toRank = ({ lifecycle }: PledgeView): number =>
  lifecycle === "withdrawn" || lifecycle === "superseded" ? 1 : 0;

const lastOf = ({ sources }: PledgeView): string => sources.at(-1)?.published ?? "";

function toFound(pledge: PledgeView, language: Language): FoundPledge {
  const words = wordsOf(language);
  const company = words.company(pledge.company);
  const title = sayPledge(pledge, language);
  const { publisher = null, published = null } = pledge.sources.at(-1) ?? {};
  const source = [publisher, published].filter((part) => part !== null).join(", ");
  return {
    ...{ id: pledge.id, title: company + words.colon + title, company, pledge: title },
    card: renderPledge(pledge, language),
    text: [sayStatus(pledge, language), source].filter((part) => part !== "").join(words.semicolon),
  };
}

/** What the register holds of one article; null for one that says nothing, or that it has not read. */
export async function renderArticle(
  { register, articles }: Pick<CommandDeps, "register" | "articles">,
  articleId: string,
  language: Language,
): Promise<Card | null> {
  const article = await articles.get(articleId);
  if (!article) return null;
  const companies = await register.companiesOf(articleId);
  const said = await Promise.all(
    companies.map((company) => register.statements(company, articleId)),
  );
  const citer = createCiter();
  const words = wordsOf(language);
  const { url, title, publisher, published } = article;
  const items = said.flatMap(({ statements }) =>
    statements.map(({ claim }) => {
      const source = { articleId, url, title, publisher, published, quote: claim.quote };
      const text = words.company(claim.company) + words.colon + words.title(claim);
      return text + citer.cite([source]);
    }),
  );
  if (items.length === 0) return null;
  const from = [publisher, published].filter((part) => part !== null).join(", ");
  return {
    title: title ?? url ?? articleId,
    verdict: words.cards.pledges.fromArticle(items.length),
    blocks: [
      { kind: "list", items },
      ...(from === "" ? [] : [{ kind: "context" as const, text: from }]),
    ],
    citations: citer.citations(),
    actions: [],
    ...told(language),
  };
}
