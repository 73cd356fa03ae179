import { isSameFigure, significantDigits } from "../amount.ts";
import type { Claim } from "../claim.ts";
import { areKindsCompatible, kindsIn } from "../kinds.ts";
import type { Milestone, Statement } from "../pledge.ts";
import { areScopesCompatible, countAgreements } from "../scope.ts";
import { toTitle } from "../title.ts";
import { toLikeness } from "../wording.ts";
import { toRegisterId } from "./register-id.ts";
import { MIN_LIKENESS } from "./register-match.ts";
import {
  addMilestone,
  addWords,
  changeMilestone,
  type MilestoneEntry,
  milestonesNear,
  type RegisterState,
} from "./register-state.ts";

/** Applies one milestone claim: a new milestone, or one more source of a known one. */
export function applyMilestoneClaim(state: RegisterState, statement: Statement): void {
  const { claim, articleId } = statement;
  const [same] = milestonesNear(state, claim)
    .filter((entry) => isSameMilestone(entry, claim, articleId))
    .toSorted(
      (one, other) => countAgreements(other.item, claim) - countAgreements(one.item, claim),
    );
  const entry = same ?? foundMilestone(state, statement);
  changeMilestone(state, entry, () => {
    addWords(entry, { quote: claim.quote, articleId, amount: claim.amount });
    const isOther = fill(entry.item, claim) || entry.item.title === "";
    entry.item.statedBy.push(statement.id);
    noteSource(entry, statement);
    // what is said a thousand times is named once
    if (isOther) entry.item.title = milestoneTitle(entry);
  });
}

function foundMilestone(state: RegisterState, { claim, published }: Statement): MilestoneEntry {
  const { kind: _, quote: __, ...said } = claim;
  const entry: MilestoneEntry = {
    item: {
      ...said,
      scopes: said.scopes === null ? null : [...said.scopes],
      id: toRegisterId(claim, state.ids),
      title: "",
      firstStatedOn: published,
      statedBy: [],
      pledges: [],
      contradicts: [],
    },
    seq: state.milestones.length,
    quotes: [],
    isOfAPart: true,
    isOfNeutrality: false,
    links: new Map(),
    rivals: new Map(),
    statedAt: new Map(),
    kinds: new Set(),
    articleIds: new Set(),
  };
  addMilestone(state, entry);
  return entry;
}

/** Who is unknown stands for nobody but the article. */
function noteSource(entry: MilestoneEntry, { publisher, published, articleId }: Statement): void {
  const name = publisher?.trim().toLowerCase() ?? "";
  const source = name === "" ? `article ${articleId}` : name;
  const at = `${published} ${articleId}`;
  const known = entry.statedAt.get(source);
  if (known === undefined || known < at) entry.statedAt.set(source, at);
}

/** Without a figure two events are one only if their words are alike: plants and awards differ. */
function isSameMilestone(entry: MilestoneEntry, claim: Claim, articleId: string): boolean {
  if (!isSameFigure(entry.item, claim)) return false;
  const isSameArticle = entry.articleIds.has(articleId);
  const isSharp =
    !isSameArticle && claim.baselineYear !== null && entry.item.baselineYear === claim.baselineYear;
  if (!areScopesCompatible(entry.item, claim, isSharp)) return false;
  if (!areKindsCompatible(entry.kinds, kindsIn(claim))) return false;
  if (claim.amount !== null) return true;
  return (
    !isSameArticle && entry.quotes.some((quote) => toLikeness(quote, claim.quote) >= MIN_LIKENESS)
  );
}

const milestoneTitle = ({ item, quotes }: MilestoneEntry): string =>
  toTitle({ ...item, kind: "milestone", quote: quotes[0] ?? "" });

/** What saying a milestone again may fill in beside its figure. */
const FILLED = ["stage", "basis", "region", "scopes", "baselineYear"] as const;

/** Fills what was unsaid; a rounded figure gives way to the exact one. Returns whether anything is other than it was. */
function fill(item: Milestone, claim: Claim): boolean {
  const isFuller = FILLED.some((field) => item[field] === null && claim[field] !== null);
  item.stage ??= claim.stage;
  item.basis ??= claim.basis;
  item.region ??= claim.region;
  item.scopes ??= claim.scopes;
  item.baselineYear ??= claim.baselineYear;
  const isSharper =
    item.amount !== null &&
    claim.amount !== null &&
    significantDigits(claim.amount) > significantDigits(item.amount);
  if (!isSharper) return isFuller;
  item.amount = claim.amount;
  item.amountMax = claim.amountMax;
  item.unit = claim.unit;
  item.comparator = claim.comparator;
  return true;
}
