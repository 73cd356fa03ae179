import type { Card } from "../chat/card.ts";
import { COMPANIES } from "../pledge/companies.ts";
import type { Query } from "./query.ts";
import { answerWordsOf } from "./words/of.ts";

/** What the bot can be asked; it says nothing of any company. */
export function composeAbout({ language }: Query): Card {
  const { title, verdict, examples, known, help } = answerWordsOf(language).about;
  return {
    title,
    verdict,
    blocks: [
      { kind: "list", items: [...examples] },
      { kind: "context", text: known(COMPANIES.length) },
    ],
    citations: [],
    actions: [{ label: help, command: "help", style: "default" }],
  };
}
