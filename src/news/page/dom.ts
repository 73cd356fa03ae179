import { parseHTML } from "linkedom";

/** The part of the DOM that reading a page needs; the project compiles without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  textContent: string | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  innerHTML: string;
  id: string;
  className: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(node: PageNode): boolean;
  append(...nodes: (PageNode | string)[]): void;
  replaceWith(...nodes: (PageNode | string)[]): void;
  insertBefore(node: PageNode, before: PageNode | null): PageNode;
  cloneNode(deep: boolean): PageNode;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly head: PageElement | null;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** A document that runs no script and loads nothing; always with an `html` and a `body` element. */
export function parseDocument(html: string): PageDocument {
  const document: unknown = parseHTML(withFrame(html)).document;
  return document as PageDocument;
}

/** HTML lets a page leave out `html`, `head` and `body`; this parser does not put them in by itself. */
function withFrame(html: string): string {
  const hasRoot = /<html[\s>]/i.test(html);
  if (hasRoot && /<body[\s>]/i.test(html)) return html;
  if (!hasRoot) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  const headEnd = /<\/head\s*>/i.exec(html);
  const at = headEnd === null ? endOfRootTag(html) : headEnd.index + headEnd[0].length;
  const head = headEnd === null ? "<head></head>" : "";
  return `${html.slice(0, at)}${head}<body>${html.slice(at)}`;
}

function endOfRootTag(html: string): number {
  const end = html.indexOf(">", html.search(/<html[\s>]/i));
  return end === -1 ? html.length : end + 1;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Text of an element with spaces collapsed. */
export function textIn(element: PageElement | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
