import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeBytes } from "../../src/news/bytes.ts";
import type { Page } from "./pages.ts";

/** Reads a page to its text. */
export type Reader = (page: Page) => string;

/** The last that runs on Node 20.18. */
const JSDOM = "jsdom@26.1.0";

/** Readability on linkedom and nothing else. */
export const readOnLinkedom: Reader = ({ bytes, contentType }) => {
  const { document } = parseHTML(decodeBytes(bytes, contentType));
  return new Readability(document as never).parse()?.textContent ?? "";
};

interface Jsdom {
  JSDOM: new (
    html: string,
    options: { url: string; virtualConsole: unknown },
  ) => { window: JsdomWindow };
  /** Without a listener: what jsdom cannot parse of a style sheet is not printed. */
  VirtualConsole: new () => unknown;
}
interface JsdomWindow {
  document: unknown;
  close(): void;
}

/** Readability on jsdom, as its own documentation shows it. No dependency: it is installed into `folder` at first use. */
export function loadJsdomReader(folder = join(tmpdir(), "pledgewatch-bench-jsdom")): Reader {
  if (!existsSync(join(folder, "node_modules", "jsdom"))) {
    mkdirSync(folder, { recursive: true });
    execFileSync("npm", ["install", "--no-save", "--prefix", folder, JSDOM], { stdio: "ignore" });
  }
  const { JSDOM: Dom, VirtualConsole }: Jsdom = createRequire(join(folder, "package.json"))(
    "jsdom",
  );
  return ({ bytes, contentType, url }) => {
    const { window } = new Dom(decodeBytes(bytes, contentType), {
      url,
      virtualConsole: new VirtualConsole(),
    });
    const text = new Readability(window.document as never).parse()?.textContent ?? "";
    window.close();
    return text;
  };
}
