// Asks 25 conversations and writes docs/transcripts.md and docs/images/answers.svg. Run: npm run transcripts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderCard } from "../../adapters/console/render.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import { openFilledStore, pressArticles, sampleArticles } from "../../test/support/sample-store.ts";
import { CONVERSATIONS } from "./questions.ts";
import { renderTerminal } from "./svg.ts";

const DOCS = join(import.meta.dirname, "../../docs");
const NOW_ON = "2026-01-15";
const WIDTH = 100;
/** Kinds of question that are in the picture. */
const PICTURED = new Set(["Progress", "Comparison"]);

const { store, close } = await openFilledStore([
  ...sampleArticles(),
  ...pressArticles("press"),
  ...pressArticles("press-2"),
]);
const answer = createAnswerer({ ...store, model: null });
const parts: string[] = [];
const pictured: string[] = [];
for (const { kind, asks } of CONVERSATIONS) {
  parts.push(`## ${kind}`);
  for (const [at, text] of asks.entries()) {
    const { card } = await answer({ text, history: asks.slice(0, at), nowOn: NOW_ON });
    const plain = renderCard(card, { width: WIDTH, color: false }).trimEnd();
    parts.push(`**${text}**`, `\`\`\`text\n${plain}\n\`\`\``);
    if (PICTURED.has(kind))
      pictured.push(`> ${text}`, ...renderCard(card, { width: WIDTH, color: true }).split("\n"));
  }
}
await close();
const head = `# Transcripts

What the bot answers to questions of all kinds, as the console shows it: over the sample newsroom and made-up press articles of
the tests (their publishers and links are invented), on 15 January 2026. Written by \`npm run transcripts\`.

![Two answers in a terminal, with their tables, sums and quotes](images/answers.svg)`;
writeFileSync(join(DOCS, "transcripts.md"), `${[head, ...parts].join("\n\n")}\n`);
writeFileSync(
  join(DOCS, "images/answers.svg"),
  renderTerminal(
    pictured,
    "Two answers of Pledgewatch in a terminal, with tables, sums and quotes",
  ),
);
