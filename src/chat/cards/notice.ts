import type { Language } from "../../shared/language.ts";
import { type Card, told } from "../card.ts";

/** A card with a title and one line. */
export const toNotice = (title: string, verdict: string, language: Language = "en"): Card => ({
  title,
  verdict,
  blocks: [],
  citations: [],
  actions: [],
  ...told(language),
});

/** The same of what the channel is told from now on. */
export const toChange = (title: string, verdict: string, language: Language = "en"): Card => ({
  ...toNotice(title, verdict, language),
  isChange: true,
});
