import { createAnswerer } from "../../src/answer/answer.ts";
import type { Card } from "../../src/chat/card.ts";
import { openFilledStore, pressArticles, sampleArticles } from "../../test/support/sample-store.ts";
import { CONVERSATIONS } from "./questions.ts";

const NOW_ON = "2026-01-15";

/** A conversation with its answers. */
export interface Told {
  kind: string;
  turns: { question: string; card: Card }[];
}

/** Asks all conversations, over the sample newsroom and two sets of press articles. */
export async function askAll(): Promise<Told[]> {
  const { store, close } = await openFilledStore([
    ...sampleArticles(),
    ...pressArticles("press"),
    ...pressArticles("press-2"),
  ]);
  const answer = createAnswerer({ ...store, model: null });
  const all: Told[] = [];
  for (const { kind, asks } of CONVERSATIONS) {
    const turns: Told["turns"] = [];
    for (const [at, question] of asks.entries()) {
      const { card } = await answer({ text: question, history: asks.slice(0, at), nowOn: NOW_ON });
      turns.push({ question, card });
    }
    all.push({ kind, turns });
  }
  await close();
  return all;
}
