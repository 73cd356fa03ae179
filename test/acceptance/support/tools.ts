import { execFile } from "node:child_process";
import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Part of Playwright's `Locator`. */
export interface Locator {
  first(): Locator;
  last(): Locator;
  click(options?: { force?: boolean; timeout?: number }): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  count(): Promise<number>;
  getByRole(role: string, options?: { name: string | RegExp; exact?: boolean }): Locator;
  locator(selector: string): Locator;
  waitFor(options?: { timeout?: number; state?: "visible" | "hidden" }): Promise<void>;
  innerText(): Promise<string>;
  scrollIntoViewIfNeeded(): Promise<void>;
}

/** Part of Playwright's `Page`. */
export interface Page {
  goto(url: string): Promise<unknown>;
  url(): string;
  locator(selector: string): Locator;
  getByRole(role: string, options?: { name: string | RegExp; exact?: boolean }): Locator;
  getByText(text: string | RegExp, options?: { exact?: boolean }): Locator;
  getByPlaceholder(text: string): Locator;
  getByLabel(text: string): Locator;
  keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
  screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>;
  addStyleTag(options: { content: string }): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  evaluate<Result, Given>(
    run: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  setDefaultTimeout(timeoutMs: number): void;
  waitForTimeout(timeoutMs: number): Promise<void>;
}

/** Part of Playwright's `Browser`. */
export interface Browser {
  newPage(options: { viewport: { width: number; height: number } }): Promise<Page>;
  close(): Promise<void>;
}

/** Kept out of `node_modules` of the project: large, and only for acceptance by eye. */
const CACHE = join(import.meta.dirname, "../../../node_modules/.cache/acceptance");

export const PLAYGROUND = { name: "@microsoft/m365agentsplayground", version: "0.2.28" };
/** Pinned: `latest` of that name is another project. */
export const EMULATE = { name: "emulate", version: "0.12.2" };
export const LOCAL_SLACK = { name: "local-slack-linux-x64", version: "0.1.8" };
export const PLAYWRIGHT = { name: "playwright-core", version: "1.55.0" };
export const TOOLS = [PLAYGROUND, PLAYWRIGHT];

/** Puts a package of this version into the cache, once; gives its folder. */
export async function openTool({ name, version }: (typeof TOOLS)[number]): Promise<string> {
  const prefix = join(CACHE, `${name.replace("/", "-")}-${version}`);
  const folder = join(prefix, "node_modules", name);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await mkdir(prefix, { recursive: true });
    const install = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", prefix];
    await promisify(execFile)("npm", [...install, `${name}@${version}`]);
  }
  return folder;
}

/** Without the network, and with as little of its own as can be. */
const FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
];

/** A headless Chromium of this machine. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const folder = await openTool(PLAYWRIGHT);
  const { chromium } = await import(pathToFileURL(join(folder, "index.mjs")).href);
  return chromium.launch({ executablePath, args: FLAGS });
}
