// Draws the transcripts as Slack and Teams show them, into docs/images. Run: npm run transcripts:pictures
// It asks for npm, Chromium and Linux: the stand-in of Slack is fetched once and listens on all interfaces.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderAnswer } from "../../adapters/slack/render.ts";
import { runAlone } from "../../test/acceptance/support/alone.ts";
import {
  type Browser,
  LOCAL_SLACK,
  openBrowser,
  openTool,
  PLAYWRIGHT,
} from "../../test/acceptance/support/tools.ts";
import { findProgram } from "../../test/support/find-program.ts";
import { askAll, type Told } from "./ask.ts";
import { SHEETS, toSheets } from "./sheets.ts";
import { startSlack } from "./slack-server.ts";
import { toTeamsPage } from "./teams-page.ts";

const IMAGES = join(import.meta.dirname, "../../docs/images");
const TEAMS_WIDTH = 1_400;
const SLACK_WIDTH = 1_100;
/** A channel shows its end: the page is made as high as what was said in it, and the field to write in. */
const SLACK_MAX_HEIGHT = 12_000;
const WRITING_HEIGHT = 110;
/** The stand-in shows the lines of a plain text as one, other than Slack does. */
const SLACK_STYLE = "main *, [class*=message] * { white-space: pre-line; }";
/** Where the last of what was said ends. */
const END_OF_SAID = `Math.max(...[...document.querySelectorAll("body *")]
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""))
  .map((one) => one.getBoundingClientRect().bottom)
  .filter((bottom) => bottom < innerHeight - ${WRITING_HEIGHT}))`;

type Sheets = readonly { file: string; told: readonly Told[] }[];

async function drawTeams(browser: Browser, sheets: Sheets): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "pledgewatch-pictures-"));
  const page = await browser.newPage({ viewport: { width: TEAMS_WIDTH, height: 900 } });
  for (const { file, told } of sheets) {
    const at = join(work, "sheet.html");
    await writeFile(at, toTeamsPage(told));
    await page.goto(pathToFileURL(at).href);
    await page.screenshot({ path: join(IMAGES, file), fullPage: true });
  }
  await rm(work, { recursive: true, force: true });
}

async function drawSlack(browser: Browser, sheets: Sheets): Promise<void> {
  const channels = sheets.map((_, at) => `answers-${at + 1}`);
  const slack = await startSlack(channels);
  for (const [at, { told }] of sheets.entries())
    for (const { question, card } of told.flatMap(({ turns }) => turns)) {
      await slack.ask(channels[at] ?? "", question);
      for (const message of renderAnswer(card)) await slack.say(channels[at] ?? "", message);
    }
  for (const [at, { file }] of sheets.entries()) {
    const page = await browser.newPage({
      viewport: { width: SLACK_WIDTH, height: SLACK_MAX_HEIGHT },
    });
    await page.goto(slack.url);
    await page
      .getByText(channels[at] ?? "")
      .first()
      .click();
    await page.addStyleTag({ content: SLACK_STYLE });
    await page.waitForTimeout(1_000);
    const end = await page.evaluate<number>(END_OF_SAID);
    await page.setViewportSize({ width: SLACK_WIDTH, height: Math.ceil(end) + WRITING_HEIGHT });
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(IMAGES, file) });
  }
  await slack.stop();
}

async function draw(): Promise<void> {
  const chromium = await findProgram("chromium", ["/usr/bin", "/snap/bin"]);
  if (chromium === null) throw new Error("no chromium");
  const told = toSheets(await askAll());
  const sheetsOf = (platform: string): Sheets =>
    (SHEETS.find((one) => one.platform === platform)?.of ?? []).map((file, at) => ({
      file,
      told: told[at] ?? [],
    }));
  const browser = await openBrowser(chromium);
  await drawTeams(browser, sheetsOf("Teams"));
  await drawSlack(browser, sheetsOf("Slack"));
  await browser.close();
}

await Promise.all([LOCAL_SLACK, PLAYWRIGHT].map(openTool));
const code = await runAlone();
if (code === null) await draw();
else process.exitCode = code;
