import { CONCEPTS, type Concept } from "./concepts.ts";
import { createPhraseBook } from "./phrases.ts";

/** Finds the ideas that a text speaks of. */
export const CONCEPT_BOOK = createPhraseBook(
  Object.entries(CONCEPTS).map(([concept, words]) => ({ meaning: concept as Concept, ...words })),
);
