import type { Article } from "../../store/types/article.ts";
import type { Card } from "../card.ts";
import { renderCheck } from "../cards/check-card.ts";
import { renderNothingRead } from "../cards/check-nothing.ts";
import { toNotice } from "../cards/notice.ts";
import { decideCheck } from "../check.ts";
import type { CheckWhat } from "../command/command-check.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles, type Trouble } from "../words/trouble-words.ts";

/** A text that is to be checked, and what is known of it. */
export type CheckText = Pick<
  Article,
  "url" | "title" | "publisher" | "published" | "language" | "company"
> & {
  text: string;
  /** The register's own article of this link, where it has been read before. */
  articleId: string | null;
};

/** What stands behind a link; else why it could not be read. */
export type LinkReading = { ok: true; article: CheckText } | { ok: false; trouble: Trouble };

type Deps = Pick<CommandDeps, "register" | "articles" | "readLink" | "extract" | "subscriptions">;

/**
 * Says claim by claim how a text stands to the register: known and who said it first, new, or told
 * otherwise there. The text is not kept and moves nothing.
 */
export async function checkAgainstRegister(
  deps: Deps,
  what: CheckWhat,
  { channel, nowAt, language: here }: CommandContext,
): Promise<Card> {
  const language = await here();
  const reading = what.of === "link" ? await deps.readLink(what.url) : toPlainText(what.text);
  if (!reading.ok) {
    const words = wordsOf(language);
    const why = sayTroubles([reading.trouble], words);
    return toNotice(words.cards.check.notChecked, why, language);
  }
  const { articleId, ...article } = reading.article;
  const published = article.published ?? nowAt.slice(0, 10);
  const { claims, changes } = await deps.extract({ ...article, published });
  if (claims.length + changes.length === 0) {
    const say = wordsOf(language).cards.check;
    const title = say.title(article.title ?? article.url ?? say.yourText);
    const nowOn = nowAt.slice(0, 10);
    return renderNothingRead(deps, { text: article.text, title }, { nowOn, language });
  }
  const companies = [...new Set([...claims, ...changes].map(({ company }) => company))];
  const checked = await Promise.all(
    companies.map(async (company) => {
      const said = await deps.register.statements(company);
      const isOther = (one: { articleId: string }) => one.articleId !== articleId;
      return decideCheck({
        ...{ company, published },
        claims: claims.filter((claim) => claim.company === company),
        changes: changes.filter((change) => change.company === company),
        known: {
          statements: said.statements.filter(isOther),
          changes: said.changes.filter(isOther),
        },
      });
    }),
  );
  const followed = await deps.subscriptions.list({ channelId: channel.id });
  const content = {
    article: { ...article, isRegistered: articleId !== null },
    claims: checked.flatMap((one) => one.claims),
    changes: checked.flatMap((one) => one.changes),
    sourceOf: await readSources(deps, checked),
    followed,
  };
  return renderCheck(content, language);
}

const toPlainText = (text: string): LinkReading => ({
  ok: true,
  article: {
    ...{ text, url: null, title: null, publisher: null, published: null },
    ...{ language: null, company: null, articleId: null },
  },
});

/** The articles that said it before. */
async function readSources(
  { articles }: Deps,
  checked: readonly ReturnType<typeof decideCheck>[],
): Promise<(articleId: string) => Article | null> {
  const verdicts = checked.flatMap((one) => [...one.claims, ...one.changes]);
  const said = verdicts.flatMap(({ verdict }) => {
    if (verdict.kind === "known") return verdict.first.articleId;
    return verdict.kind === "differs" ? verdict.registered.articleId : [];
  });
  const standing = checked.flatMap(({ changes }) => changes.flatMap((one) => one.standing));
  const ids = [...said, ...standing.map(({ registered }) => registered.articleId)];
  const found = await Promise.all([...new Set(ids)].map((id) => articles.get(id)));
  const byId = new Map(found.map((article) => [article?.id, article]));
  return (articleId) => byId.get(articleId) ?? null;
}
