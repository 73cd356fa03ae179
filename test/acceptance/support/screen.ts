import type { Browser, Locator, Page } from "./tools.ts";

/** The Playground's page, as a person uses it. */
export interface Screen {
  page: Page;
  /** Opens a chat or a channel by its name. */
  open(place: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Begins a post in a channel that mentions the bot. */
  mention(text: string): Promise<void>;
  /** Presses the newest button with this name. */
  press(button: string): Promise<void>;
  /** Resolves when the words stand on the page; the newest place of them. */
  shows(words: string | RegExp, timeoutMs?: number): Promise<Locator>;
  /** Opens a kind of message extension. */
  extend(kind: "Search Command" | "Action Command" | "Link Unfurling"): Promise<void>;
  picture(name: string): Promise<void>;
}

/** A busy machine takes its time. */
const PATIENCE_MS = 30_000;
const SETTLE_MS = 700;

/** @param folder of the pictures */
export async function openScreen(browser: Browser, url: string, folder: string): Promise<Screen> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  // The log beside the chat.
  await page.getByText("Log Panel").first().locator("xpath=..").getByRole("button").last().click();
  const editor = () => page.locator("[data-lexical-editor=true]").last();
  const settle = () => page.waitForTimeout(SETTLE_MS);
  const send = () =>
    page
      .getByRole("button", { name: /^(?:Send Message|Post)$/ })
      .last()
      .click();
  return {
    page,
    async open(place) {
      await page.getByText(place, { exact: true }).first().click();
      await settle();
    },
    async say(text) {
      await editor().click();
      await page.keyboard.type(text);
      await send();
    },
    async mention(text) {
      await editor().click();
      await page.keyboard.type("@");
      await page.locator("[role=menuitem]").first().click();
      await page.keyboard.type(` ${text}`);
      await send();
    },
    async press(button) {
      await settle();
      await page.getByRole("button", { name: button, exact: true }).last().click();
      await settle();
    },
    async shows(words, timeoutMs = PATIENCE_MS) {
      const found = page.getByText(words).last();
      await found.waitFor({ timeout: timeoutMs });
      return found;
    },
    async extend(kind) {
      await page
        .getByRole("button", { name: /^Trigger Message Extension/ })
        .first()
        .click();
      await page.getByText(kind).first().click();
      await settle();
    },
    async picture(name) {
      await settle();
      await page.screenshot({ path: `${folder}/teams-${name}.png` });
    },
  };
}
