import { createLexicon } from "../match/lexicon.ts";

/** All Chinese words that the extractor looks for. */
export const LEXICON = createLexicon({ bounded: false });
