import { METRIC_NAMES } from "../pledge/metric-names.ts";
import { toTitle } from "../pledge/title.ts";
import type { Evidence } from "../pledge/view.ts";
import type { Article } from "../store/types/article.ts";
import type { Subscription } from "../store/types/subscription.ts";
import { type Action, type Card, type Citer, createCiter } from "./card.ts";
import type { CheckedChange, CheckedClaim, Source, Verdict } from "./check.ts";
import { companyName } from "./event-words.ts";
import { isFollowed } from "./filter.ts";

export interface CheckContent {
  article: Pick<Article, "url" | "title" | "publisher" | "published"> & {
    /** The register has read it before: it is not among its own witnesses. */
    isRegistered: boolean;
  };
  claims: readonly CheckedClaim[];
  changes: readonly CheckedChange[];
  sourceOf: (articleId: string) => Pick<Article, "url" | "title" | "publisher"> | null;
  /** What the channel follows. */
  followed: readonly Subscription[];
}

/** Claims that are shown; the others are counted. */
const MAX_SHOWN = 12;
const MAX_FOLLOWS = 3;

/** Claim by claim: known, new, or told otherwise, each with its own quote and that of who said it first. */
export function renderCheck(content: CheckContent): Card {
  const { article, claims, changes } = content;
  const citer = createCiter();
  const all = [
    ...claims.map(({ claim, verdict }) => ({
      ...{ verdict, company: claim.company, quote: claim.quote },
      said: toTitle(claim),
    })),
    ...changes.map(({ change, verdict }) => ({
      ...{ verdict, company: change.company, quote: change.quote },
      said: `${METRIC_NAMES[change.metric].label.en}: ${change.effect}`,
    })),
  ].toSorted((one, other) => ORDER.indexOf(one.verdict.kind) - ORDER.indexOf(other.verdict.kind));
  const shown = all.slice(0, MAX_SHOWN).map(({ verdict, company, quote, said }) => {
    const own = citer.cite([toEvidence(content, quote)]);
    const line = `${HEADS[verdict.kind]}: ${companyName(company)}: ${said}${own}`;
    return line + sayVerdict(verdict, content, citer);
  });
  const more = all.length - shown.length;
  const companies = [...new Set(all.map(({ company }) => company))];
  return {
    title: `Checked: ${article.title ?? article.url ?? "your text"}`,
    verdict: toVerdict(all.map(({ verdict }) => verdict)),
    blocks: [
      ...(shown.length === 0 ? [] : [{ kind: "list" as const, items: shown }]),
      ...(more > 0 ? [{ kind: "context" as const, text: `and ${more} more` }] : []),
      ...(article.isRegistered
        ? [{ kind: "context" as const, text: "The register has read this article before." }]
        : []),
    ],
    citations: citer.citations(),
    actions: toFollows(companies, content.followed),
  };
}

const ORDER: readonly Verdict["kind"][] = ["differs", "new", "known"];
const HEADS: Readonly<Record<Verdict["kind"], string>> = {
  differs: "Contradicted",
  new: "New",
  known: "Known",
};

function toVerdict(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0)
    return "No claim about an automaker's pledges or figures was read in it.";
  const counts = ORDER.flatMap((kind) => {
    const count = verdicts.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${HEADS[kind].toLowerCase()}`];
  });
  return `${verdicts.length} ${verdicts.length === 1 ? "claim" : "claims"}: ${counts.join(", ")}.`;
}

function sayVerdict(verdict: Verdict, content: CheckContent, citer: Citer): string {
  switch (verdict.kind) {
    case "new":
      return "";
    case "known":
      return `; first said by ${sayWho(verdict.first, content)}${citeSource(verdict.first, content, citer)}`;
    case "differs":
      return `; registered is: ${verdict.title} (${sayWho(verdict.registered, content)})${citeSource(verdict.registered, content, citer)}`;
    default:
      return verdict satisfies never;
  }
}

const sayWho = ({ articleId, published }: Source, { sourceOf }: CheckContent): string =>
  `${sourceOf(articleId)?.publisher ?? articleId}, ${published}`;

function citeSource(source: Source, { sourceOf }: CheckContent, citer: Citer): string {
  const { articleId, published, quote } = source;
  const { url = null, title = null, publisher = null } = sourceOf(articleId) ?? {};
  return citer.cite([{ articleId, url, title, publisher, published, quote }]);
}

const toEvidence = ({ article }: CheckContent, quote: string): Evidence => ({
  articleId: "this text",
  ...{ url: article.url, title: article.title, publisher: article.publisher },
  ...{ published: article.published, quote },
});

function toFollows(companies: readonly string[], followed: readonly Subscription[]): Action[] {
  const isNew = (company: string) =>
    !followed.some((one) =>
      [one, ...one.alternatives].some((clause) => isFollowed({ company, brand: null }, clause)),
    );
  return companies
    .filter(isNew)
    .slice(0, MAX_FOLLOWS)
    .map((company) => ({
      label: `Follow ${companyName(company)}`,
      command: `subscribe ${company}`,
      style: "default",
    }));
}
