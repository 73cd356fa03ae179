import type { NearArticle } from "../store/types/article.ts";
import { similarity } from "./minhash.ts";

/** Share of common shingles from which two texts tell one story: a rewritten release keeps its quotes and figures. */
export const SAME_STORY_SIMILARITY = 0.4;
/** Without a date on both sides only a near-copy counts: last year's report resembles this year's. */
export const UNDATED_SIMILARITY = 0.8;
/** An event is news for about a week; the same words later are another event. */
export const STORY_WINDOW_DAYS = 7;

const DAY_MS = 86_400_000;

export interface StoryDecision {
  /** Null starts a new story. */
  storyId: string | null;
  reason: "near_duplicate" | "no_candidate" | "too_different" | "too_far_in_time";
  /** Of the article that decided, 0 to 1. */
  similarity: number;
}

/** Which story an article belongs to: that of the most similar article published within seven days. Pure. */
export function decideStory(
  candidates: readonly NearArticle[],
  article: { signature: readonly number[]; published: string | null },
): StoryDecision {
  let best: StoryDecision = { storyId: null, reason: "no_candidate", similarity: 0 };
  for (const candidate of candidates) {
    const found = compare(candidate, article);
    if (rank(found) > rank(best)) best = found;
  }
  return best;
}

function compare(
  candidate: NearArticle,
  article: { signature: readonly number[]; published: string | null },
): StoryDecision {
  const alike = similarity(candidate.signature, article.signature);
  const gapDays = daysBetween(candidate.published, article.published);
  const threshold = gapDays === null ? UNDATED_SIMILARITY : SAME_STORY_SIMILARITY;
  if (alike < threshold || candidate.storyId === null) {
    return { storyId: null, reason: "too_different", similarity: alike };
  }
  if (gapDays !== null && gapDays > STORY_WINDOW_DAYS) {
    return { storyId: null, reason: "too_far_in_time", similarity: alike };
  }
  return { storyId: candidate.storyId, reason: "near_duplicate", similarity: alike };
}

const REASON_RANK = { near_duplicate: 3, too_far_in_time: 2, too_different: 1, no_candidate: 0 };

function rank(decision: StoryDecision): number {
  return REASON_RANK[decision.reason] + decision.similarity / 2;
}

function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const gapMs = Math.abs(Date.parse(a) - Date.parse(b));
  return Number.isFinite(gapMs) ? gapMs / DAY_MS : null;
}
