import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import { compareText } from "../pledge/order.ts";
import type {
  ChangeStatement,
  CompanyRegister,
  Milestone,
  Pledge,
  RevisionKind,
  Statement,
} from "../pledge/pledge.ts";
import { decideRegister } from "../pledge/register.ts";
import { type Titled, toTitle } from "../pledge/title.ts";

/** Where a statement that is known stands. */
export type Source = Pick<Statement, "articleId" | "published"> & { quote: string };

/** How a claim of a text stands to the register. */
export type Verdict =
  /** Said before; `first` said it first, of those that the register has. */
  | { kind: "known"; first: Source }
  | { kind: "new" }
  /** The register has another figure or year for the same; `title` is what it has, and `said` what that is made of. */
  | { kind: "differs"; title: string; said: Titled; registered: Source };

export interface CheckedClaim {
  claim: ExtractedClaim;
  verdict: Verdict;
}

export interface CheckedChange {
  change: ExtractedChange;
  verdict: Extract<Verdict, { kind: "known" | "new" }>;
  /** What the register has of what is said to change; empty where the change is known. */
  standing: Standing[];
}

/** A pledge as the register has it; `title` in English, and `said` what that is made of. */
export interface Standing {
  title: string;
  said: Titled;
  registered: Source;
}

export interface CheckInput {
  company: string;
  /** Of the text, and of this company. */
  claims: readonly ExtractedClaim[];
  changes: readonly ExtractedChange[];
  /** Day of the text, `YYYY-MM-DD`. */
  published: string;
  /** All that other articles say of the company. */
  known: { statements: readonly Statement[]; changes: readonly ChangeStatement[] };
}

/** No article has this id. */
const CHECKED = "checked";
const MOVES: ReadonlySet<RevisionKind> = new Set<RevisionKind>([
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
]);

/**
 * How a text stands to what is registered of a company: the register itself decides, as if the text were
 * one more article on its day. Nothing is kept.
 */
export function decideCheck(input: CheckInput): {
  claims: CheckedClaim[];
  changes: CheckedChange[];
} {
  const { company, published, known } = input;
  const own: Statement[] = input.claims.map((claim, index) => ({
    ...{ id: `${CHECKED}#c${index + 1}`, articleId: CHECKED, published, claim },
  }));
  const after = decideRegister({
    company,
    statements: [...known.statements, ...own],
    changes: known.changes,
  });
  return {
    claims: own.flatMap(({ id }, index) => {
      const claim = input.claims[index];
      return claim ? [{ claim, verdict: decideClaim(id, after, known.statements) }] : [];
    }),
    changes: input.changes.map((change) => {
      const verdict = decideChange(change, known);
      const isNew = verdict.kind === "new";
      return {
        change,
        verdict,
        standing: isNew ? toStanding(change, after, known.statements) : [],
      };
    }),
  };
}

function decideClaim(
  id: string,
  { pledges, milestones }: CompanyRegister,
  known: readonly Statement[],
): Verdict {
  const pledge = pledges.find(
    ({ statedBy, revisions }) =>
      statedBy.includes(id) || revisions.some(({ statementId }) => statementId === id),
  );
  if (pledge) return decidePledge(id, pledge, { pledges, known });
  const milestone = milestones.find(({ statedBy }) => statedBy.includes(id));
  if (!milestone) return { kind: "new" };
  const [first] = toSources(milestone, known);
  if (first) return { kind: "known", first };
  const rivals = milestones.filter((one) => milestone.contradicts.includes(one.id));
  return toDiffering(rivals, known);
}

function decidePledge(
  id: string,
  pledge: Pledge,
  { pledges, known }: { pledges: readonly Pledge[]; known: readonly Statement[] },
): Verdict {
  const others = toSources(pledge, known);
  const [first] = others;
  const last = others.at(-1);
  const step = pledge.revisions.find(({ statementId }) => statementId === id);
  // Another figure some time later would be a revision, were the text an article.
  if (step?.from && last && MOVES.has(step.lifecycle)) {
    const year = step.from.targetYear;
    const { quote } = last;
    const said: Titled = { ...pledge, ...step.from, kind: "pledge", year, quote };
    return { kind: "differs", title: toTitle(said), said, registered: last };
  }
  if (first) return { kind: "known", first };
  const rivals = pledge.contradicts.map(({ pledgeId }) => pledgeId);
  return toDiffering(
    pledges.filter((one) => rivals.includes(one.id)),
    known,
  );
}

function toDiffering(
  rivals: readonly (Pledge | Milestone)[],
  known: readonly Statement[],
): Verdict {
  for (const rival of rivals) {
    const [registered] = toSources(rival, known);
    if (!registered) continue;
    const said = toTitled(rival, registered.quote);
    return { kind: "differs", title: rival.title, said, registered };
  }
  return { kind: "new" };
}

const toTitled = (rival: Pledge | Milestone, quote: string): Titled =>
  "targetYear" in rival
    ? { ...rival, kind: "pledge", year: rival.targetYear, quote }
    : { ...rival, kind: "milestone", quote };

/** Statements of other articles that an entry rests on, the earliest first. */
function toSources(
  { statedBy }: Pick<Pledge | Milestone, "statedBy">,
  known: readonly Statement[],
): Source[] {
  return known
    .filter(({ id }) => statedBy.includes(id))
    .map(({ articleId, published, claim }) => ({ articleId, published, quote: claim.quote }))
    .toSorted((one, other) => compareText(one.published, other.published));
}

/** More would be a list, not what is meant. */
const MAX_STANDING = 2;

/** Pledges that a change may be about; those of its old figure or year, where there are some. */
function toStanding(
  { metric, brand, oldAmount, oldYear }: ExtractedChange,
  { pledges }: CompanyRegister,
  known: readonly Statement[],
): Standing[] {
  const live = pledges.filter(
    (pledge) =>
      pledge.metric === metric &&
      (brand === null || pledge.brand === brand) &&
      pledge.lifecycle !== "withdrawn" &&
      pledge.lifecycle !== "superseded",
  );
  const exact = live.filter(
    ({ amount, targetYear }) =>
      (oldAmount !== null && amount === oldAmount) || (oldYear !== null && targetYear === oldYear),
  );
  return (exact.length > 0 ? exact : live)
    .flatMap((pledge) => {
      const registered = toSources(pledge, known).at(-1);
      return registered === undefined
        ? []
        : { title: pledge.title, said: toTitled(pledge, registered.quote), registered };
    })
    .slice(0, MAX_STANDING);
}

/** A change is known where another article tells of the same one. */
function decideChange(
  { metric, effect, brand, newAmount, newYear }: ExtractedChange,
  { changes }: CheckInput["known"],
): CheckedChange["verdict"] {
  const same = changes.find(
    ({ change }) =>
      change.metric === metric &&
      change.effect === effect &&
      change.brand === brand &&
      change.newAmount === newAmount &&
      change.newYear === newYear,
  );
  if (!same) return { kind: "new" };
  const { articleId, published, change } = same;
  return { kind: "known", first: { articleId, published, quote: change.quote } };
}
