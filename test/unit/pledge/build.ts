import type { Change, Claim } from "../../../src/pledge/claim.ts";
import type {
  ChangeStatement,
  CompanyRegister,
  Pledge,
  Statement,
} from "../../../src/pledge/pledge.ts";
import { decideRegister } from "../../../src/pledge/register.ts";

/** A maker that no catalogue knows. */
export const COMPANY = "acme-motors";

/** A pledge to cut life-cycle CO2 by 40 %, but for what is given. */
export function claim(given: Partial<Claim> = {}): Claim {
  return {
    kind: "pledge",
    company: COMPANY,
    brand: null,
    metric: "ghg-emissions",
    change: "reduce-by",
    amount: 40,
    amountMax: null,
    unit: "%",
    comparator: "exactly",
    basis: null,
    stage: "life-cycle",
    scopes: null,
    baselineYear: 2019,
    year: 2030,
    region: null,
    quote: "Acme will do what it says.",
    ...given,
  };
}

/** A pledge to be carbon neutral as a company by 2050, but for what is given. */
export function netZero(given: Partial<Claim> = {}): Claim {
  return claim({
    metric: "net-zero",
    change: "reach",
    amount: null,
    unit: null,
    stage: "company",
    baselineYear: null,
    year: 2050,
    ...given,
  });
}

/** A pledge of a share of electric cars of 35 % by 2030, but for what is given. */
export function evShare(given: Partial<Claim> = {}): Claim {
  return claim({
    metric: "ev-share",
    change: "reach",
    amount: 35,
    stage: null,
    baselineYear: null,
    ...given,
  });
}

export function milestone(given: Partial<Claim> = {}): Claim {
  return claim({ kind: "milestone", amount: 18, year: 2024, ...given });
}

export function change(given: Partial<Change> = {}): Change {
  return {
    company: COMPANY,
    brand: null,
    metric: "ev-share",
    effect: "strengthened",
    oldAmount: null,
    newAmount: null,
    oldYear: null,
    newYear: null,
    quote: "Acme has changed its mind.",
    ...given,
  };
}

/** An article's claims and changes as statements: `<articleId>#c0`, `<articleId>#d0`. */
export interface Told {
  id: string;
  on: string;
  claims?: Claim[];
  changes?: Change[];
}

export function toStatements({ id, on, claims = [] }: Told): Statement[] {
  return claims.map((said, index) => ({
    id: `${id}#c${index}`,
    articleId: id,
    published: on,
    claim: said,
  }));
}

export function toChanges({ id, on, changes = [] }: Told): ChangeStatement[] {
  return changes.map((said, index) => ({
    id: `${id}#d${index}`,
    articleId: id,
    published: on,
    change: said,
  }));
}

/** The register after some articles. */
export function register(...articles: Told[]): CompanyRegister {
  return registerOf(COMPANY, ...articles);
}

export function registerOf(company: string, ...articles: Told[]): CompanyRegister {
  return decideRegister({
    company,
    statements: articles.flatMap(toStatements),
    changes: articles.flatMap(toChanges),
  });
}

/** The only pledge of a register; fails where there are more or none. */
export function onlyPledge({ pledges }: CompanyRegister): Pledge {
  const [only, another] = pledges;
  if (only === undefined || another !== undefined) {
    throw new Error(`expected one pledge: ${pledges.map(({ id }) => id).join(", ")}`);
  }
  return only;
}
