import type { Claim } from "./claim.ts";
import { toBrandName } from "./companies.ts";
import { compareText } from "./order.ts";
import type { ChangeStatement, CompanyRegister, Statement } from "./pledge.ts";
import { applyChanges } from "./register/register-change.ts";
import { updateContradictions } from "./register/register-contradiction.ts";
import { updateLinks } from "./register/register-links.ts";
import { applyMilestoneClaim } from "./register/register-milestone.ts";
import { updateMilestoneContradictions } from "./register/register-milestone-rivals.ts";
import { applyParts, applyPledgeClaim } from "./register/register-pledge.ts";
import {
  type ArticleStatements,
  copyMilestone,
  copyPledge,
  createRegisterState,
  type PledgeEntry,
  type RegisterState,
} from "./register/register-state.ts";

export interface RegisterInput {
  company: string;
  statements: readonly Statement[];
  changes: readonly ChangeStatement[];
}

/**
 * The register of a company from all that articles say of it. A fold over the articles by date and
 * id, so the result is the same in whatever order they arrived. It holds no figure that is not in a
 * statement.
 */
export function decideRegister(input: RegisterInput): CompanyRegister {
  const state = createRegisterState(input.company);
  for (const article of toArticles(input)) applyArticle(state, article);
  return toRegister(state);
}

/**
 * One step of the fold: what the next article by date says. Changes come first, since they name the
 * old state that the article's claims then no longer hold.
 */
export function applyArticle(state: RegisterState, article: ArticleStatements): void {
  const told = applyChanges(state, article);
  const entries = new Set<PledgeEntry>(told.values());
  for (const statement of article.claims) {
    if (statement.claim.kind !== "pledge" || told.has(statement.id)) continue;
    entries.add(applyPledgeClaim(state, statement, article));
  }
  applyParts([...entries]);
  for (const statement of article.claims) {
    if (statement.claim.kind === "milestone") applyMilestoneClaim(state, statement);
  }
}

/** What stands after the articles applied so far; later ones do not change it. */
export function toRegister(state: RegisterState): CompanyRegister {
  settle(state);
  return {
    company: state.company,
    pledges: state.pledges.map(({ item }) => copyPledge(item)),
    milestones: state.milestones.map(({ item }) => copyMilestone(item)),
  };
}

/** Says of what was touched how it stands to the rest. */
export function settle(state: RegisterState): void {
  updateLinks(state);
  updateContradictions(state);
  updateMilestoneContradictions(state);
}

/** The company's statements by article, oldest first, each in reading order. */
export function toArticles({ company, statements, changes }: RegisterInput): ArticleStatements[] {
  const articles = new Map<string, ArticleStatements>();
  const articleOf = ({ articleId, published }: { articleId: string; published: string }) => {
    const key = `${published} ${articleId}`;
    const article = articles.get(key) ?? { articleId, published, claims: [], changes: [] };
    articles.set(key, article);
    return article;
  };
  for (const said of statements) {
    if (said.claim.company !== company) continue;
    const brand = toBrandName(said.claim);
    articleOf(said).claims.push({ ...said, claim: { ...said.claim, brand, kind: toKind(said) } });
  }
  for (const said of changes) {
    if (said.change.company !== company) continue;
    const change = { ...said.change, brand: toBrandName(said.change) };
    articleOf(said).changes.push({ ...said, change });
  }
  for (const article of articles.values()) {
    article.claims.sort(byId);
    article.changes.sort(byId);
  }
  return [...articles.entries()]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([, a]) => a);
}

/** What is said of a year still to come is no milestone, whatever its words: nobody is there yet. */
function toKind({ claim, published }: Statement): Claim["kind"] {
  const isAhead = claim.year !== null && claim.year > Number(published.slice(0, 4));
  return isAhead ? "pledge" : claim.kind;
}

function byId({ id: one }: { id: string }, { id: other }: { id: string }): number {
  return numbered(one) - numbered(other) || compareText(one, other);
}

/** The number at an id's end, so that `…#c10` comes after `…#c9`. */
function numbered(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
