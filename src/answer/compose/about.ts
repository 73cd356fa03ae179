import type { Card } from "../../chat/card.ts";
import { COMPANIES } from "../../pledge/companies.ts";
import type { Query } from "../query.ts";
import { answerWordsOf } from "../words/of.ts";

/** What the bot can be asked; it says nothing of any company. `newestOn`: the day of the newest event, if there is any. */
export function composeAbout({ language }: Query, newestOn: string | null): Card {
  const { about, day } = answerWordsOf(language);
  const { title, verdict, examples, known, help, newest } = about;
  return {
    title,
    verdict,
    blocks: [
      { kind: "list", items: [...examples] },
      ...(newestOn === null ? [] : [{ kind: "text" as const, text: newest(day(newestOn)) }]),
      { kind: "context", text: known(COMPANIES.length) },
    ],
    citations: [],
    actions: [{ label: help, command: "help", style: "default" }],
  };
}
