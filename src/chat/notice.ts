import type { Language } from "../shared/language.ts";
import { type Card, told } from "./card.ts";

/** A card with a title and one line. */
export const toNotice = (title: string, verdict: string, language: Language = "en"): Card => ({
  title,
  verdict,
  blocks: [],
  citations: [],
  actions: [],
  ...told(language),
});
