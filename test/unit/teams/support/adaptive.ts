import { AdaptiveCard, HostConfig, SerializationContext, Versions } from "adaptivecards";
import { parseHTML } from "linkedom";
import type { Element } from "../../../../adapters/teams/elements.ts";

const { window } = parseHTML("<!doctype html><html><body></body></html>");
// What is rendered is read by its text content; linkedom lets it be read this way only.
Object.defineProperty(window.HTMLElement.prototype, "innerText", {
  configurable: true,
  set(this: { textContent: string }, text: string) {
    this.textContent = text;
  },
});
const DOM_GLOBALS = ["document", "HTMLElement", "HTMLButtonElement", "Node"] as const;

/** What Microsoft's own renderer says of a card: its complaints, and the text that a reader sees in the end. */
export function checkCard(json: Element): {
  problems: string[];
  text: string;
  isRendered: boolean;
} {
  for (const name of DOM_GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
  Reflect.set(globalThis, "window", window);
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  // It counts buttons in the menu too.
  card.hostConfig = new HostConfig({ actions: { maxActions: 20 } });
  card.parse(json, context);
  const parsing = Array.from(
    { length: context.eventCount },
    (_, at) => context.getEventAt(at).message,
  );
  const validation = card.validateProperties().validationEvents.map(({ message }) => message);
  const rendered = card.render();
  return {
    problems: [...parsing, ...validation],
    text: rendered?.textContent ?? "",
    isRendered: rendered !== undefined && rendered !== null,
  };
}
