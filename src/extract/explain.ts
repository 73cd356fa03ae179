import type { ExtractedChange, ExtractedClaim } from "../pledge/claim.ts";
import type { Evidence } from "./claims/build-claim.ts";
import { dedupe } from "./claims/dedupe.ts";
import type { PassedOver } from "./claims/read-figure.ts";
import { changesOf, isLikely, isUndated, toldClaims, withMovedYear } from "./extract.ts";
import { type ExtractInput, readArticle } from "./pipeline.ts";

/** A claim with the words and the rule behind each field. */
export interface ExplainedClaim {
  readonly claim: ExtractedClaim;
  readonly evidence: readonly Evidence[];
}

/** Why an article gave the claims it gave, and which figures were read and passed over. */
export interface Explanation {
  readonly claims: readonly ExplainedClaim[];
  readonly passedOver: readonly (ExplainedClaim & {
    readonly reason: PassedOver | "restated" | "undated";
  })[];
  readonly changes: readonly ExtractedChange[];
}

/** The words for a year that has moved tell the former one. */
const toMoved = (it: Evidence): Evidence =>
  it.field === "year" ? { ...it, words: null, rule: "year:moved" } : it;

/** Like `extract`, with evidence for every field. Pure; meant for people, not for bulk work. */
export function explain(input: ExtractInput): Explanation {
  const article = readArticle(input);
  const { changes, former } = changesOf(article, input.text);
  const claims = toldClaims(article.figures, article, input.text);
  const read = article.figures.map((figure, index) => ({
    claim: claims[index] ?? figure.claim,
    evidence: figure.evidence,
    reason: figure.passedOver ?? (former.has(figure) ? ("not_standing" as const) : null),
  }));
  const standing = read.flatMap(({ reason, claim }) => (reason === null ? claim : []));
  const explained = read.map((it) => {
    const claim = it.reason === null ? withMovedYear(it.claim, standing, changes) : it.claim;
    return claim === it.claim ? it : { ...it, claim, evidence: it.evidence.map(toMoved) };
  });
  const isOpen = (claim: ExtractedClaim): boolean => !input.company && isUndated(claim);
  const standingNow = explained.filter((it) => it.reason === null).map((it) => it.claim);
  const told = dedupe(standingNow.filter(isLikely));
  const kept = new Set(told.filter((claim) => !isOpen(claim)));
  return {
    claims: explained
      .filter((it) => kept.has(it.claim))
      .map(({ claim, evidence }) => ({ claim, evidence })),
    passedOver: explained
      .filter((it) => !kept.has(it.claim))
      .map(({ claim, evidence, reason }) => ({
        claim,
        evidence,
        reason: reason ?? (isLikely(claim) ? (isOpen(claim) ? "undated" : "restated") : "unlikely"),
      })),
    changes,
  };
}
