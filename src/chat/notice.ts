import type { Card } from "./card.ts";

/** A card with a title and one line. */
export const toNotice = (title: string, verdict: string): Card => ({
  title,
  verdict,
  blocks: [],
  citations: [],
  actions: [],
});
