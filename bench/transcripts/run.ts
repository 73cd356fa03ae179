// Asks 25 conversations and writes docs/transcripts.md and docs/images/answers.svg. Run: npm run transcripts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderCard } from "../../adapters/console/render.ts";
import { askAll } from "./ask.ts";
import { SHEETS } from "./sheets.ts";
import { renderTerminal } from "./svg.ts";

const DOCS = join(import.meta.dirname, "../../docs");
const WIDTH = 100;
/** Kinds of question that are in the picture. */
const PICTURED = new Set(["Progress", "Comparison"]);

const parts: string[] = [];
const pictured: string[] = [];
for (const { kind, turns } of await askAll()) {
  parts.push(`## ${kind}`);
  for (const { question, card } of turns) {
    const plain = renderCard(card, { width: WIDTH, color: false }).trimEnd();
    parts.push(`**${question}**`, `\`\`\`text\n${plain}\n\`\`\``);
    if (PICTURED.has(kind))
      pictured.push(
        `> ${question}`,
        ...renderCard(card, { width: WIDTH, color: true }).split("\n"),
      );
  }
}
const sheets = SHEETS.map(
  ({ platform, of }) =>
    `${platform}: ${of.map((file, at) => `[${at + 1}](images/${file})`).join(" ")}`,
);
const head = `# Transcripts

What the bot answers to questions of all kinds, as the console shows it: over the sample newsroom and made-up press articles of
the tests (their publishers and links are invented), on 15 January 2026. Written by \`npm run transcripts\`.

The same answers as pictures, by \`npm run transcripts:pictures\`. ${sheets.join(". ")}.

![Two answers in a terminal, with their tables, sums and quotes](images/answers.svg)`;
writeFileSync(join(DOCS, "transcripts.md"), `${[head, ...parts].join("\n\n")}\n`);
writeFileSync(
  join(DOCS, "images/answers.svg"),
  renderTerminal(
    pictured,
    "Two answers of Pledgewatch in a terminal, with tables, sums and quotes",
  ),
);
