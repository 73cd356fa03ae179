import { COMPANIES } from "../../src/pledge/companies.ts";
import type { CompanyRegister, RegisterEvent, Statement } from "../../src/pledge/pledge.ts";
import { decideEvents } from "../../src/pledge/register/register-events.ts";
import { decideRegister } from "../../src/pledge/register.ts";
import { toTitle } from "../../src/pledge/title.ts";
import { toClaim } from "../register/claims.ts";

/** Facts of one company that are folded together: as many as a company has in years of news. */
const FOLDED = 60;
/** Milestones among the facts. */
const MILESTONES = 1 / 3;
/** Claims of one article. */
const ARTICLE_CLAIMS = 10;
const FIRST_ON = Date.parse("2020-01-01T00:00:00Z");
const DAYS = 2_100;
const DAY_MS = 86_400_000;

/** An article with all that it says. */
export interface MadeArticle {
  id: string;
  title: string;
  published: string;
  text: string;
}

/** A part of a company's register, and the articles that it rests on. */
export interface MadePart {
  articles: MadeArticle[];
  statements: Statement[];
  register: CompanyRegister;
  events: RegisterEvent[];
}

/** The companies that a store with so many facts has some of. */
export const companiesOf = (facts: number) => COMPANIES.slice(0, Math.ceil(facts / FOLDED));

/**
 * About so many facts (pledges and milestones), in even shares of all companies that are known by name, in
 * parts of a few hundred. Each part is folded by itself: folding ten thousand statements of one company takes
 * minutes, and what stands in another part is another product's.
 */
export function* makeParts(facts: number, random: () => number): Iterable<MadePart> {
  const parts = Math.ceil(facts / FOLDED);
  const known = new Set<string>();
  for (let part = 0; part < parts; part += 1) {
    const { id, name } = COMPANIES[part % COMPANIES.length] as { id: string; name: string };
    const size = Math.min(FOLDED, facts - part * FOLDED);
    yield makePart({ company: id, name, part, size, known }, random);
  }
}

interface PartToMake {
  company: string;
  name: string;
  part: number;
  size: number;
  /** Ids that other parts have taken. */
  known: Set<string>;
}

function makePart(
  { company, name, part, size, known }: PartToMake,
  random: () => number,
): MadePart {
  const articles: MadeArticle[] = [];
  const statements: Statement[] = [];
  while (statements.length < size) {
    const id = `m${part}-${articles.length}`;
    const published = new Date(FIRST_ON + Math.floor(random() * DAYS) * DAY_MS)
      .toISOString()
      .slice(0, 10);
    const said = Array.from({ length: Math.min(ARTICLE_CLAIMS, size - statements.length) }, () => {
      const claim = toClaim(company, random() < MILESTONES ? "milestone" : "pledge", random);
      return { ...claim, quote: `${name} states: ${toTitle(claim)}.` };
    });
    articles.push({
      ...{ id, published, title: `${name} on its plans` },
      text: said.map(({ quote }) => quote).join("\n\n"),
    });
    for (const [at, claim] of said.entries())
      statements.push({ id: `${id}#c${at + 1}`, articleId: id, published, claim });
  }
  const folded = decideRegister({ company, statements, changes: [] });
  const isNew = ({ id }: { id: string }) => !known.has(id) && known.add(id).size > 0;
  const pledges = folded.pledges.filter(isNew);
  const ids = new Set(pledges.map(({ id }) => id));
  const milestones = folded.milestones.filter(isNew).map((milestone) => ({
    ...milestone,
    pledges: milestone.pledges.filter(({ pledgeId }) => ids.has(pledgeId)),
  }));
  const register = { company, pledges, milestones };
  return { articles, statements, register, events: decideEvents(null, register) };
}
