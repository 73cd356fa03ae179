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

/** A document that runs no script and loads nothing. */
export function parseDocument(html: string): PageDocument {
  const document: unknown = parseHTML(html).document;
  return document as PageDocument;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Text of an element with spaces collapsed. */
export function textIn(element: PageElement | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
