import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderMessage } from "../../adapters/teams/render.ts";
import type { Told } from "./ask.ts";

/** How Teams draws cards, as far as pictures show it. */
const HOST_CONFIG = {
  fontFamily: "'Segoe UI', 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 10, medium: 16, large: 20, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: "#e0e0e0" },
  actions: { maxActions: 6, spacing: "default", actionsOrientation: "horizontal" },
  factSet: { title: { weight: "bolder", wrap: true, maxWidth: 150 }, spacing: 12 },
  containerStyles: {
    default: { backgroundColor: "#ffffff" },
    emphasis: { backgroundColor: "#f5f5f5" },
  },
};

const STYLE = `
  body { margin: 0; padding: 18px; background: #f5f5f5; font: 14px/1.4 'Segoe UI', 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif; }
  main { columns: 2; column-gap: 18px; }
  section { break-inside: avoid; margin-bottom: 16px; }
  h2 { margin: 0 0 6px; font-size: 12px; color: #616161; font-weight: 600; }
  .asked { background: #e8ebfa; border-radius: 6px; padding: 8px 12px; margin: 4px 0 6px 25%; }
  .said { background: #fff; border-radius: 6px; padding: 8px 12px; margin: 0 0 4px; }
  .card { background: #fff; border: 1px solid #e0e0e0; border-radius: 6px; margin-bottom: 10px; }
  .card button { border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; padding: 5px 12px; font: inherit; font-weight: 600; margin-right: 8px; }
  a { color: #4f52b2; text-decoration: none; }
`;

/** In the page: cards drawn by Microsoft's own renderer, with the part of Markdown that Teams knows. */
const SCRIPT = `
  const toHtml = (text) => text
    .replace(/&(?!\\w+;)/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    .replace(/\\\\([^\\w\\s])/g, (_, sign) => "&#" + sign.codePointAt(0) + ";")
    .replace(/\\*\\*(.+?)\\*\\*/g, "<b>$1</b>")
    .replace(/\\[([^\\]]+)\\]\\(([^)]+)\\)/g, '<a href="$2">$1</a>')
    .replace(/\\n/g, "<br>");
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text);
    result.didProcess = true;
  };
  for (const at of document.querySelectorAll(".said")) at.innerHTML = toHtml(at.textContent);
  for (const at of document.querySelectorAll(".card")) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(HOST_CONFIG);
    card.parse(JSON.parse(at.textContent));
    at.textContent = "";
    at.append(card.render());
  }
`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A page with these conversations as Teams shows them. */
export function toTeamsPage(all: readonly Told[]): string {
  const library = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
  const sections = all.map(({ kind, turns }) => {
    const shown = turns.map(({ question, card }) => {
      const { text, attachments } = renderMessage(card, "answer");
      const cards = attachments.map(
        ({ content }) => `<div class="card">${escaped(JSON.stringify(content))}</div>`,
      );
      const said = text === undefined ? "" : `<div class="said">${escaped(text)}</div>`;
      return `<div class="asked">${escaped(question)}</div>${said}${cards.join("")}`;
    });
    return `<section><h2>${escaped(kind)}</h2>${shown.join("")}</section>`;
  });
  return [
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${sections.join("")}</main>`,
    `<script>${readFileSync(library, "utf8")}</script>`,
    `<script>const HOST_CONFIG = ${JSON.stringify(HOST_CONFIG)};${SCRIPT}</script>`,
  ].join("\n");
}
