import { createLexicon } from "../match/lexicon.ts";

/** All English words that the extractor looks for. */
export const LEXICON = createLexicon({ bounded: true });
