import { PERSON } from "./local-slack.ts";
import type { Browser, Locator, Page } from "./tools.ts";

/** The page of the stand-in of Slack, as a person uses it. */
export interface SlackScreen {
  page: Page;
  /** Opens a channel or an app by its name. */
  open(place: string): Promise<void>;
  /** Writes into the channel, or sends a slash command. */
  say(text: string): Promise<void>;
  /** Presses the newest button with this name. */
  press(button: string): Promise<void>;
  /** Opens the newest thread of the channel. */
  openThread(): Promise<void>;
  closeThread(): Promise<void>;
  /** Writes into the thread that is open. */
  reply(text: string): Promise<void>;
  /** Sends the modal that is open with these values: the page shows not all of its fields. */
  fillModal(values: Record<string, unknown>): Promise<void>;
  /** Resolves when the words stand on the page; the newest place of them. */
  shows(words: string | RegExp, timeoutMs?: number): Promise<Locator>;
  picture(name: string): Promise<void>;
}

/** A busy machine takes its time. */
const PATIENCE_MS = 60_000;
const SETTLE_MS = 700;

/** Runs in the page: what its own form sends. */
async function sendModal({
  url,
  ...sent
}: {
  url: string;
  user: string;
  values: Record<string, unknown>;
}): Promise<void> {
  const socket = new WebSocket(url);
  await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));
  socket.send(JSON.stringify({ t: "view_submit", ...sent }));
}

/** @param folder of the pictures */
export async function openSlackScreen(
  browser: Browser,
  url: string,
  folder: string,
): Promise<SlackScreen> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  const settle = () => page.waitForTimeout(SETTLE_MS);
  return {
    page,
    async open(place) {
      await page.locator(`.sidebar-item:has-text("${place}")`).first().click();
      await settle();
    },
    async say(text) {
      await page.locator(".composer-input").first().fill(text);
      await page.locator(".composer-send").first().click();
      await settle();
    },
    async press(button) {
      await settle();
      await page.getByRole("button", { name: button, exact: true }).last().click();
      await settle();
    },
    async openThread() {
      await page.locator(".thread-summary").last().click();
      await settle();
    },
    async closeThread() {
      await page.locator(".thread-x").click();
      await settle();
    },
    async reply(text) {
      await page.locator(".thread-pane .composer-input").fill(text);
      await page.locator(".thread-pane .composer-send").click();
      await settle();
    },
    async fillModal(values) {
      await page.evaluate(sendModal, {
        url: `${url.replace("http", "ws")}/ui`,
        user: PERSON,
        values,
      });
      await page.locator(".modal").waitFor({ state: "hidden" });
      await settle();
    },
    async shows(words, timeoutMs = PATIENCE_MS) {
      const found = page.getByText(words).last();
      await found.waitFor({ timeout: timeoutMs });
      return found;
    },
    async picture(name) {
      await settle();
      await page.screenshot({ path: `${folder}/slack-${name}.png` });
    },
  };
}
