import { sha256Hex } from "../../shared/hash.ts";
import type { CompanyRegister } from "../pledge.ts";
import { applyArticle, type RegisterInput, toArticles, toRegister } from "../register.ts";
import {
  type ArticleStatements,
  createRegisterState,
  type RegisterState,
} from "./register-state.ts";
import { advance, type RegisterStep } from "./register-step.ts";

/** A folded register that takes up the next article where it stands. */
export interface LiveRegister {
  state: RegisterState;
  /** What each applied article says, as a hash. */
  articles: Map<string, number>;
  /** Date and id of the last one applied. */
  lastKey: string;
}

/** What becomes of an article that is given to a live register. */
export type LiveStep =
  | { kind: "applied"; step: RegisterStep }
  /** It was applied before and says the same, or it says nothing of the company. */
  | { kind: "unchanged" }
  /** It belongs before what was applied, or says other than before: only folding anew puts it right. */
  | { kind: "out_of_order" };

/** Folds all that is said of a company, ready for more. */
export function foldLive(input: RegisterInput): { live: LiveRegister; register: CompanyRegister } {
  const live: LiveRegister = {
    state: createRegisterState(input.company),
    articles: new Map(),
    lastKey: "",
  };
  for (const article of toArticles(input)) {
    applyArticle(live.state, article);
    note(live, article);
  }
  return { live, register: toRegister(live.state) };
}

/** Applies what an article says now; changes `live` only where it is `applied`. */
export function stepLive(live: LiveRegister, articleId: string, said: RegisterInput): LiveStep {
  const [article] = toArticles(said);
  const known = live.articles.get(articleId);
  if (article === undefined) return { kind: known === undefined ? "unchanged" : "out_of_order" };
  if (known !== undefined) {
    return { kind: known === toHash(article) ? "unchanged" : "out_of_order" };
  }
  if (toKey(article) <= live.lastKey) return { kind: "out_of_order" };
  const step = advance(live.state, article);
  note(live, article);
  return { kind: "applied", step };
}

/** How much it holds: articles, pledges and milestones. */
export const sizeOf = ({ state, articles }: LiveRegister): number =>
  articles.size + state.pledges.length + state.milestones.length;

function note(live: LiveRegister, article: ArticleStatements): void {
  live.articles.set(article.articleId, toHash(article));
  live.lastKey = toKey(article);
}

/** The order in which articles are folded. */
function toKey({ published, articleId }: ArticleStatements): string {
  return `${published} ${articleId}`;
}

/** 52 bits tell two texts of one article apart, and are kept as a number: part of a string would keep the whole. */
function toHash(article: ArticleStatements): number {
  return Number.parseInt(sha256Hex(JSON.stringify(article)).slice(0, 13), 16);
}
