import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A page as a server sends it. */
export interface Page {
  url: string;
  bytes: Uint8Array;
  contentType: string;
}

const CONTENT_TYPE = "text/html; charset=utf-8";
const COMPANIES = ["BMW", "Renault", "Volvo Cars", "Nissan", "Ford", "Hyundai", "Kia", "Toyota"];
const FILLER = [
  "Analysts had expected as much, although some of them pointed to the weak demand of the last months.",
  "A spokesperson declined to say whether the plan for another plant had been put off.",
  "Its chief executive told reporters at the motor show that customers should decide what they want to drive.",
  "The company has been building cars in the region since the 1980s and employs thousands of people there.",
  "Shares rose slightly in early trading before they gave up most of what they had won.",
  "Unions said that they would study the announcement before they commented on it.",
  "The supplier, which makes seats and dashboards, works for several other carmakers as well.",
];
const PARAGRAPHS = 9;
const MENU_LINKS = 90;
const TEASERS = 24;

/** The saved pages of an article-extraction benchmark (`html/<id>.html.gz` and `ground-truth.json`). */
export function loadSavedPages(folder: string): Page[] {
  const truth: unknown = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8"));
  return Object.entries(truth as Record<string, { url?: string }>).flatMap(([id, { url }]) => {
    const file = join(folder, "html", `${id}.html.gz`);
    const page = { url: url ?? `https://pages.example/${id}`, contentType: "text/html" };
    return existsSync(file) ? [{ ...page, bytes: gunzipSync(readFileSync(file)) }] : [];
  });
}

/** How pages are made. */
export interface MakePages {
  /** Number of the first. */
  from?: number;
  /** Pages of one day; each day's are newer than those of the days before. */
  perDay?: number;
  /** Without what surrounds an article: quick to read. */
  isBare?: boolean;
  /** After the one that states something; 9 by default. */
  paragraphs?: number;
  /** Each company states one thing a day and the other pages nothing, so that none comes late. */
  isCalm?: boolean;
}

/**
 * Invented news, no two alike: a quarter of the pages states a pledge, a quarter a figure reached, which are few for
 * each company and said over and over, as in the news.
 */
export function makePages(count: number, { from = 0, ...how }: MakePages = {}): Page[] {
  return Array.from({ length: count }, (_, index) => makePage(from + index, how));
}

/** The page with this number, the same at each call. */
function makePage(number: number, how: MakePages): Page {
  const { perDay = 100, isBare = false, paragraphs = PARAGRAPHS, isCalm = false } = how;
  const random = createRandom(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const turn = number % perDay;
  const company = (isCalm ? COMPANIES[turn] : null) ?? pick(COMPANIES);
  const kind = !isCalm
    ? number % 4
    : turn < COMPANIES.length
      ? (number + Math.floor(number / perDay)) % 2
      : 2;
  const title = `${company} report ${number}: what the ${pick(["plant", "board", "union", "region"])} says`;
  const news = [stateOf({ kind, number, company }, random)];
  for (let at = 0; at < paragraphs; at += 1) {
    const words = `Room ${wordOf(random)} ${wordOf(random)} of the ${wordOf(random)} hall was full.`;
    news.push([words, pick(FILLER), pick(FILLER), pick(FILLER)].join(" "));
  }
  const url = `https://news.example/${company.toLowerCase().replace(" ", "-")}/${number}`;
  const day = dayOf(number / perDay);
  const html = frame({ title, url, day, paragraphs: news, links: isBare ? 0 : MENU_LINKS });
  return { url, bytes: Buffer.from(html), contentType: CONTENT_TYPE };
}

function stateOf(
  { kind, number, company }: { kind: number; number: number; company: string },
  random: () => number,
): string {
  const thing = Math.floor(random() * 5);
  switch (kind) {
    case 0:
      return `${company} plans to cut the CO2 emissions of its production by ${30 + 8 * thing}% by ${2030 + thing} compared to 2019.`;
    case 1:
      return `${company} delivered ${((thing + 20) * 1_731).toLocaleString("en")} electric vehicles in ${2018 + thing}.`;
    default:
      return `${company} opened its doors to visitors in the town on day ${number}.`;
  }
}

/** All that surrounds an article on the web: menus, teasers, scripts, styles. */
function frame(page: {
  title: string;
  url: string;
  day: string;
  paragraphs: string[];
  links: number;
}): string {
  const { title, url, day, paragraphs, links } = page;
  const menu = Array.from(
    { length: links },
    (_, at) =>
      `<li class="menu-item menu-item-${at}"><a href="/section/${at}">Section ${at}</a></li>`,
  );
  const teasers = Array.from(
    { length: Math.min(TEASERS, links) },
    (_, at) =>
      `<div class="card"><a href="/teaser/${at}"><img src="/i/${at}.jpg" alt=""><h3>Another story ${at}</h3></a><p>In short ${at}</p></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | News Example</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="News Example">
<meta property="article:published_time" content="${day}T08:00:00Z"><meta name="author" content="Ines Kallweit">
<script>${"window.layer=window.layer||[];layer.push({a:1});".repeat(links * 3)}</script><style>${".a-b{margin:0 auto;padding:1px}".repeat(links * 2)}</style></head>
<body><header><nav><ul>${menu.join("\n")}</ul></nav></header><main><article class="story"><h1>${title}</h1>
<div class="byline">By Ines Kallweit, ${day}</div>
${paragraphs.map((text) => `<p class="story-text">${text}</p>`).join("\n")}
</article><aside class="related">${teasers.join("\n")}</aside></main>
<footer><ul>${menu.slice(0, 30).join("")}</ul><p>All rights reserved.</p></footer></body></html>`;
}

/** So many days after the first of 2024. */
const dayOf = (days: number): string =>
  new Date(Date.UTC(2024, 0, 1) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);

const wordOf = (random: () => number): string =>
  Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");

/** Mulberry32: small, seeded, good enough to vary words. */
export function createRandom(seed: number): () => number {
  let state = (seed + 0x6d2b79f5) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
