import { decodeHTML } from "entities";
import { member, textOf } from "../feed/raw.ts";

/** What a page says about its article in schema.org terms. */
export interface ArticleData {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  body: string | null;
}

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|NewsItem|PressRelease|Report|LiveBlogPosting|WebPage)$/;
/** Deeper data is not followed. */
const MAX_DEPTH = 6;

/** The article among a page's JSON-LD blocks (their raw text); null when there is none that can be read. */
export function readArticleData(scripts: readonly string[]): ArticleData | null {
  const things = scripts.flatMap((script) => thingsIn(parseLoosely(script), 0));
  const articles = things.filter((thing) => typeOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const best = articles.find((thing) => !isPage(thing)) ?? articles[0];
  if (best === undefined) return null;
  return {
    headline:
      nameOf(member(best, "headline")) ?? (isPage(best) ? null : nameOf(member(best, "name"))),
    author: peopleOf(member(best, "author") ?? member(best, "creator"), things),
    publisher: nameOf(resolve(member(best, "publisher"), things)),
    published: textOf(member(best, "datePublished") ?? member(best, "dateCreated")),
    modified: textOf(member(best, "dateModified")),
    language: nameOf(member(best, "inLanguage")),
    body: textOf(member(best, "articleBody")),
  };
}

function parseLoosely(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    "",
  );
  for (const text of [
    bare,
    bare
      .replace(/[\p{Cc}]+/gu, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, ""),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // the next form may be readable
    }
  }
  return null;
}

function thingsIn(value: unknown, depth: number): unknown[] {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const nested = ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((name) =>
    thingsIn(member(value, name), depth + 1),
  );
  return [value, ...nested];
}

function typeOf(thing: unknown): string[] {
  return [member(thing, "@type")].flat().filter((type): type is string => typeof type === "string");
}

function isPage(thing: unknown): boolean {
  return typeOf(thing).every((type) => type.endsWith("WebPage"));
}

/** `{"@id": …}` alone points to another thing on the page. */
function resolve(value: unknown, things: readonly unknown[]): unknown {
  const id = member(value, "@id");
  if (typeof id !== "string" || member(value, "name") !== undefined) return value;
  return things.find((thing) => member(thing, "@id") === id && member(thing, "name") !== undefined);
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const name =
    typeof first === "object" ? (member(first, "name") ?? member(first, "alternateName")) : first;
  const text = typeof name === "string" ? decodeHTML(name).trim() : "";
  return text === "" ? null : text;
}

function peopleOf(value: unknown, things: readonly unknown[]): string | null {
  const names = [value].flat().flatMap((one) => nameOf(resolve(one, things)) ?? []);
  const unique = [...new Set(names)].filter((name) => !/^https?:\/\//.test(name));
  return unique.length === 0 ? null : unique.join(", ");
}
