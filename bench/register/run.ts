// Decisions of the register, one claim at a time, at growing sizes. Run: npm run bench:register
import type { CompanyRegister, Statement } from "../../src/pledge/pledge.ts";
import { decideEvents } from "../../src/pledge/register/register-events.ts";
import {
  createRegisterState,
  type RegisterState,
} from "../../src/pledge/register/register-state.ts";
import { advance } from "../../src/pledge/register/register-step.ts";
import { applyArticle, decideRegister, settle, toArticles } from "../../src/pledge/register.ts";
import { createRandom, toClaim, toStatement } from "./claims.ts";

/** Pledges of one company; more pledges are more companies. */
const COMPANY_PLEDGES = 200;
const SIZES = [1_000, 10_000, 100_000];
/** The same in one company, which no company has: how the cost grows with what one register holds. */
const ONE_COMPANY_SIZES = [100, 1_000, 2_000];
/** Milestones for each pledge. */
const MILESTONES = 0.5;
const ROUNDS = 5;
const STEPS = 250;
/** Registers up to this size are built anew for each round, so that what is added does not grow them. */
const REBUILT_PLEDGES = 1_000;
/** A refold is slow, so fewer are timed. */
const REFOLD_STEPS = 2;

const random = createRandom(42);

interface Company {
  id: string;
  state: RegisterState;
  statements: Statement[];
}

const articleOf = (company: string, statement: Statement) => {
  const [article] = toArticles({ company, statements: [statement], changes: [] });
  if (article === undefined) throw new Error("the article is empty");
  return article;
};

/** Registers that hold so many pledges together. */
function build(pledges: number, companyPledges: number): Company[] {
  const count = Math.ceil(pledges / companyPledges);
  const companies = Array.from({ length: count }, (_, at) => ({
    id: `maker-${at}`,
    state: createRegisterState(`maker-${at}`),
    statements: [] as Statement[],
  }));
  let written = 0;
  for (const company of companies) {
    while (company.state.pledges.length < pledges / count) {
      const kind = random() < MILESTONES / (1 + MILESTONES) ? "milestone" : "pledge";
      const claim = toClaim(company.id, kind, random);
      const statement = toStatement(claim, written++, "2024-06-01");
      company.statements.push(statement);
      applyArticle(company.state, articleOf(company.id, statement));
    }
    settle(company.state);
  }
  return companies;
}

/** The next article: a pledge said again, another figure for one, a new pledge or a milestone. */
function toNext(company: Company, id: number): Statement {
  const kind = random();
  const known = company.statements[Math.floor(random() * company.statements.length)];
  const fresh = toClaim(company.id, kind < 0.7 ? "pledge" : "milestone", random);
  const claim =
    known === undefined || kind >= 0.6
      ? fresh
      : kind < 0.4 || known.claim.amount === null
        ? known.claim
        : { ...known.claim, amount: known.claim.amount + 7 };
  return toStatement(claim, id, "2025-06-01");
}

/** Microseconds of processor time, which other work on the machine adds little to. */
function measureCpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Mean microseconds of a step, by the articles one after the other. */
function measureSteps(companies: Company[], first: number): number {
  const work = Array.from({ length: STEPS }, (_, at) => {
    const company = companies[Math.floor(random() * companies.length)] as Company;
    const statement = toNext(company, first + at);
    return { company, statement, article: articleOf(company.id, statement) };
  });
  const tookUs = measureCpu(() => {
    for (const { company, article } of work) advance(company.state, article);
  });
  for (const { company, statement } of work) company.statements.push(statement);
  return tookUs / STEPS;
}

/** The same by folding the whole company before and after, as one would without a state. */
function measureRefolds(companies: Company[], first: number): number {
  let tookUs = 0;
  for (let at = 0; at < REFOLD_STEPS; at += 1) {
    const company = companies[Math.floor(random() * companies.length)] as Company;
    const next = toNext(company, first + at);
    const fold = (statements: Statement[]): CompanyRegister =>
      decideRegister({ company: company.id, statements, changes: [] });
    tookUs += measureCpu(() => {
      decideEvents(fold(company.statements), fold([...company.statements, next]));
    });
  }
  return tookUs / REFOLD_STEPS;
}

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const column = (value: string | number) => String(value).padStart(15);

interface Shape {
  title: string;
  sizes: number[];
  /** Pledges of one company. */
  companyPledges(size: number): number;
}

/** Prints the cost of a claim at each size, and what it is at the smallest. */
function run({ title, sizes, companyPledges }: Shape): void {
  const stepsUs = new Map<number, number[]>(sizes.map((size) => [size, []]));
  const refoldsUs = new Map<number, number[]>(sizes.map((size) => [size, []]));
  const large = new Map<number, Company[]>();
  let id = 10_000_000;
  // Rounds alternate between the sizes, so that what else the machine does meets all of them.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const size of sizes) {
      const companies = large.get(size) ?? build(size, companyPledges(size));
      if (size > REBUILT_PLEDGES) large.set(size, companies);
      const stepUs = measureSteps(companies, id);
      const refoldUs = measureRefolds(companies, id + STEPS);
      id += STEPS + REFOLD_STEPS;
      // The first round warms up.
      if (round === 0) continue;
      stepsUs.get(size)?.push(stepUs);
      refoldsUs.get(size)?.push(refoldUs);
    }
  }
  console.log(`\n${title}; medians of ${ROUNDS} rounds of ${STEPS} claims`);
  const head = [
    "pledges",
    "µs a claim",
    "claims/s",
    "× smallest",
    "µs by refold",
    "refold ÷ claim",
  ];
  console.log(head.map(column).join(""));
  const smallestUs = median(stepsUs.get(sizes[0] ?? 0) ?? []);
  for (const size of sizes) {
    const stepUs = median(stepsUs.get(size) ?? []);
    const refoldUs = median(refoldsUs.get(size) ?? []);
    const cells = [
      ...[size, stepUs.toFixed(1), Math.round(1e6 / stepUs), (stepUs / smallestUs).toFixed(2)],
      ...[refoldUs.toFixed(0), (refoldUs / stepUs).toFixed(0)],
    ];
    console.log(cells.map(column).join(""));
  }
}

run({
  title: `${COMPANY_PLEDGES} pledges and ${COMPANY_PLEDGES * MILESTONES} milestones a company`,
  sizes: SIZES,
  companyPledges: () => COMPANY_PLEDGES,
});
run({
  title: "all in one company",
  sizes: ONE_COMPANY_SIZES,
  companyPledges: (size) => size,
});
