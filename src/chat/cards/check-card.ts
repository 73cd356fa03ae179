import type { ExtractedChange } from "../../pledge/claim.ts";
import { formatAmount } from "../../pledge/figure.ts";
import type { Evidence } from "../../pledge/view.ts";
import type { Language } from "../../shared/language.ts";
import type { Article } from "../../store/types/article.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import { type Action, type Card, type Citer, createCiter, told } from "../card.ts";
import type { CheckedChange, CheckedClaim, Source, Standing, Verdict } from "../check.ts";
import { isFollowed } from "../subscribe/filter.ts";
import type { CardWords } from "../words/card-words.ts";
import { wordsOf } from "../words/of.ts";
import type { Words } from "../words/words.ts";

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
export function renderCheck(content: CheckContent, language: Language = "en"): Card {
  const { article, claims, changes } = content;
  const words = wordsOf(language);
  const say = words.cards.check;
  const citer = createCiter();
  const all = [
    ...claims.map(({ claim, verdict }) => ({
      ...{ verdict, company: claim.company, quote: claim.quote, standing: [] },
      said: words.title(claim),
    })),
    ...changes.map(({ change, verdict, standing }) => ({
      ...{ verdict, company: change.company, quote: change.quote, standing },
      said: sayChange(change, words),
    })),
  ].toSorted((one, other) => ORDER.indexOf(one.verdict.kind) - ORDER.indexOf(other.verdict.kind));
  const shown = all.slice(0, MAX_SHOWN).map(({ verdict, company, quote, said, standing }) => {
    const own = citer.cite([toEvidence(content, { quote, thisText: say.thisText })]);
    const line = [say.heads[verdict.kind], words.company(company), said].join(words.colon) + own;
    const stands = standing.map((one) => sayStanding(one, content, { citer, language }));
    return line + sayVerdict(verdict, content, { citer, language }) + stands.join("");
  });
  const more = all.length - shown.length;
  const companies = [...new Set(all.map(({ company }) => company))];
  return {
    title: say.title(article.title ?? article.url ?? say.yourText),
    verdict: toVerdict(
      all.map(({ verdict }) => verdict),
      say,
    ),
    blocks: [
      ...(shown.length === 0 ? [] : [{ kind: "list" as const, items: shown }]),
      ...(more > 0 ? [{ kind: "context" as const, text: words.digest.more(more) }] : []),
      ...(article.isRegistered ? [{ kind: "context" as const, text: say.readBefore }] : []),
    ],
    citations: citer.citations(),
    actions: toFollows(companies, content.followed, words),
    ...told(language),
  };
}

const ORDER: readonly Verdict["kind"][] = ["differs", "new", "known"];

function toVerdict(verdicts: readonly Verdict[], say: CardWords["check"]): string {
  if (verdicts.length === 0) return say.nothing;
  const counts = ORDER.flatMap((kind) => {
    const count = verdicts.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  return say.counts(verdicts.length, counts);
}

function sayVerdict(
  verdict: Verdict,
  content: CheckContent,
  { citer, language }: { citer: Citer; language: Language },
): string {
  const words = wordsOf(language);
  const say = words.cards.check;
  const who = (source: Source) => sayWho(source, content, words);
  switch (verdict.kind) {
    case "new":
      return "";
    case "known":
      return say.first(who(verdict.first), citeSource(verdict.first, content, citer));
    case "differs":
      return say.registered(
        language === "en" ? verdict.title : words.title(verdict.said),
        who(verdict.registered),
        citeSource(verdict.registered, content, citer),
      );
    default:
      return verdict satisfies never;
  }
}

/** `EV share: weakened (50 → 35, 2030 → 2035)`. */
function sayChange(
  { metric, effect, oldAmount, newAmount, oldYear, newYear }: ExtractedChange,
  { metric: nameOf, cards, colon, comma, remark }: Words,
): string {
  const moves = [toMove(oldAmount, newAmount, formatAmount), toMove(oldYear, newYear, String)];
  const told = moves.filter((move) => move !== "").join(comma);
  return nameOf(metric) + colon + cards.lifecycles[effect] + (told === "" ? "" : remark(told));
}

const toMove = (
  before: number | null,
  after: number | null,
  print: (value: number) => string,
): string =>
  [...new Set([before, after].flatMap((value) => (value === null ? [] : print(value))))].join(
    " → ",
  );

function sayStanding(
  { title, said, registered }: Standing,
  content: CheckContent,
  { citer, language }: { citer: Citer; language: Language },
): string {
  const words = wordsOf(language);
  return words.cards.check.registered(
    language === "en" ? title : words.title(said),
    sayWho(registered, content, words),
    citeSource(registered, content, citer),
  );
}

const sayWho = (
  { articleId, published }: Source,
  { sourceOf }: CheckContent,
  { comma, day }: Words,
): string => `${sourceOf(articleId)?.publisher ?? articleId}${comma}${day(published)}`;

function citeSource(source: Source, { sourceOf }: CheckContent, citer: Citer): string {
  const { articleId, published, quote } = source;
  const { url = null, title = null, publisher = null } = sourceOf(articleId) ?? {};
  return citer.cite([{ articleId, url, title, publisher, published, quote }]);
}

const toEvidence = (
  { article }: CheckContent,
  { quote, thisText }: { quote: string; thisText: string },
): Evidence => ({
  articleId: thisText,
  ...{ url: article.url, title: article.title, publisher: article.publisher },
  ...{ published: article.published, quote },
});

function toFollows(
  companies: readonly string[],
  followed: readonly Subscription[],
  { company: nameOf, cards }: Words,
): Action[] {
  const isNew = (company: string) =>
    !followed.some((one) =>
      [one, ...one.alternatives].some((clause) => isFollowed({ company, brand: null }, clause)),
    );
  return companies
    .filter(isNew)
    .slice(0, MAX_FOLLOWS)
    .map((company) => ({
      label: cards.actions.follow(nameOf(company)),
      command: `subscribe ${company}`,
      style: "default",
    }));
}
