import type { PageElement } from "./dom.ts";

const ELSEWHERE =
  "aside, footer, nav, [class*=related], [class*=comment], [class*=sidebar], [class*=recirc]";

/** Whether an element stands in a part beside the article. A part that holds the headline is the page, whatever its name. */
export function isElsewhere(element: PageElement): boolean {
  const part = element.closest(ELSEWHERE);
  if (part === null || part.localName === "body" || part.localName === "html") return false;
  return part.querySelector("h1") === null || part.localName === "aside";
}
