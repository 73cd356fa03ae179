import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parseArticleFile } from "../../../../src/news/article-file.ts";
import { Change, Claim } from "../../../../src/pledge/claim.ts";
import type { ChangeStatement, Milestone, Statement } from "../../../../src/pledge/pledge.ts";
import { decideProgress } from "../../../../src/pledge/progress.ts";
import { decideRegister } from "../../../../src/pledge/register.ts";
import type {
  Evidence,
  MilestoneView,
  PledgeView,
  RivalView,
} from "../../../../src/pledge/view.ts";

/** A set of annotated articles with questions, kept outside of the repository. */
export const GOLD = join(process.cwd(), "../shared/gold");
export const hasGold = (): boolean => existsSync(join(GOLD, "seeds/questions.json"));

const Annotated = z.object({
  id: z.string(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  published: z.string(),
  claims: z.array(z.record(z.string(), z.unknown())),
  changes: z.array(z.record(z.string(), z.unknown())).default([]),
});

const Question = z.object({
  id: z.string(),
  question: z.string(),
  history: z.array(z.string()).default([]),
  expect: z.object({
    contains: z.array(z.string()),
    excludes: z.array(z.string()),
    cites: z.array(z.string()),
    abstain: z.boolean(),
  }),
});
export type GoldQuestion = z.infer<typeof Question>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(GOLD, path), "utf8"));

export const readQuestions = (path: string): GoldQuestion[] =>
  z.array(Question).parse(readJson(path));

const TRAPS = join(import.meta.dirname, "../../../fixtures/traps/questions");

/** Questions over all press articles, most of them with no answer in any of these. */
export const trapQuestions = (): GoldQuestion[] =>
  readdirSync(TRAPS)
    .sort()
    .flatMap((name) =>
      z.array(Question).parse(JSON.parse(readFileSync(join(TRAPS, name), "utf8"))),
    );

/** The register that should stand after the annotated articles of a folder. */
export function readRegister(folder: string): {
  pledges: PledgeView[];
  milestones: MilestoneView[];
} {
  const articles = readdirSync(join(GOLD, folder))
    .filter((name) => /\.json$/.test(name) && !/^(?:pledges|questions)\.json$/.test(name))
    .map((name) => Annotated.parse(readJson(join(folder, name))));
  const evidence = new Map<string, Evidence>();
  const statements: Statement[] = [];
  const changes: ChangeStatement[] = [];
  for (const { id: articleId, published, claims, changes: told, ...from } of articles) {
    const add = (id: string, quote: string) => {
      const { url = null, title = null, publisher = null } = from;
      evidence.set(id, { articleId, url, title, publisher, published, quote });
      return { id, articleId, published };
    };
    for (const [index, raw] of claims.entries()) {
      const claim = Claim.parse({ brand: null, scopes: null, ...raw });
      statements.push({ ...add(`${articleId}#c${index}`, claim.quote), claim });
    }
    for (const [index, raw] of told.entries()) {
      const blank = { brand: null, oldAmount: null, newAmount: null, oldYear: null, newYear: null };
      // These annotations describe a change in a note where the text says it in several sentences.
      const change = Change.parse({ ...blank, quote: raw["note"], ...raw });
      changes.push({ ...add(`${articleId}#d${index}`, change.quote), change });
    }
  }
  const companies = new Set([
    ...statements.map(({ claim }) => claim.company),
    ...changes.map(({ change }) => change.company),
  ]);
  const views = [...companies].map((company) =>
    toViews({ company, statements, changes }, evidence),
  );
  return {
    pledges: views.flatMap(({ pledges }) => pledges),
    milestones: views.flatMap(({ milestones }) => milestones),
  };
}

function toViews(
  input: { company: string; statements: Statement[]; changes: ChangeStatement[] },
  evidence: ReadonlyMap<string, Evidence>,
) {
  const register = decideRegister(input);
  const sourcesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = evidence.get(id);
      return found ? [found] : [];
    });
  const toRival = (milestone: Milestone): RivalView => {
    const { firstStatedOn, statedBy, pledges: _, contradicts, ...shown } = milestone;
    return { ...shown, sources: sourcesOf(statedBy) };
  };
  const milestones = register.milestones.map(
    (milestone): MilestoneView => ({
      ...toRival(milestone),
      relation: null,
      contradicts: register.milestones
        .filter(({ id }) => milestone.contradicts.includes(id))
        .map(toRival),
    }),
  );
  const pledges = register.pledges.map((pledge): PledgeView => {
    const bearing = register.milestones.flatMap((milestone) =>
      milestone.pledges
        .filter(({ pledgeId }) => pledgeId === pledge.id)
        .map(({ relation }) => ({ milestone, relation, evidence: sourcesOf(milestone.statedBy) })),
    );
    const progress = decideProgress({ pledge, milestones: bearing, nowOn: "2026-01-15" });
    return {
      ...pledge,
      delivery: progress.delivery,
      progress,
      sources: sourcesOf(pledge.statedBy),
      milestones: [],
      revisions: pledge.revisions.flatMap(({ on, lifecycle, from, to, statementId }) =>
        lifecycle === "refined"
          ? []
          : sourcesOf([statementId]).map((found) => ({ on, lifecycle, from, to, evidence: found })),
      ),
      refinements: [],
    };
  });
  return { pledges, milestones };
}

/** The annotated articles themselves. */
export function goldArticles(): ReturnType<typeof parseArticleFile>[] {
  return [
    { texts: join(GOLD, "../seeds"), facts: join(GOLD, "seeds") },
    { texts: join(GOLD, "news/articles"), facts: join(GOLD, "news/gold") },
  ].flatMap(({ texts, facts }) =>
    readdirSync(texts)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => {
        const article = parseArticleFile(name, readFileSync(join(texts, name), "utf8"));
        const path = join(facts, name.replace(/txt$/, "json"));
        if (!existsSync(path)) return article;
        const { title, publisher, published } = Annotated.parse(
          JSON.parse(readFileSync(path, "utf8")),
        );
        return {
          ...article,
          title: article.title ?? title ?? null,
          publisher: article.publisher ?? publisher ?? null,
          published: article.published ?? published,
        };
      }),
  );
}
