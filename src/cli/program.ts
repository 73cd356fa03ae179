import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UserError } from "../shared/user-error.ts";
import { checkWord } from "./choice.ts";
import { errLine, type Io } from "./io.ts";
import { withProgress } from "./progress.ts";
import { VERSION } from "./version.ts";

/** Exit codes: what a script can rely on. */
const EXIT = { done: 0, failed: 1, misused: 2 } as const;

const collect = (value: string, list: string[] = []): string[] => [...list, value];

function parseDate(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
  // 2026-02-31 would be taken for 3 March.
  if (
    isDay &&
    new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10))
  ) {
    return value;
  }
  throw new InvalidArgumentError("Expected a date such as 2026-01-15.");
}

/** Told before anything is loaded or opened. */
function parseLink(value: string): string {
  if (/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : "")) return value;
  throw new InvalidArgumentError("Expected an http or https link.");
}

/** Options that hold everywhere. */
function declare(parent: Command, name: string, options: { isDefault?: boolean } = {}): Command {
  return parent
    .command(name, options)
    .option(
      "--data <folder>",
      "folder of the built-in database (default: PLEDGEWATCH_DATA or ./data)",
    )
    .addOption(new Option("--now <date>", "take this as today").argParser(parseDate))
    .option("--json", "print JSON");
}

/** A command with commands of its own. A word that is none of them is not left to the one that runs without a word. */
function declareGroup(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .hook("preSubcommand", (group) => {
      const [word = "-"] = group.args;
      const choices = group.commands.map((command) => command.name());
      if (!word.startsWith("-") && word !== "help")
        checkWord(word, { name: `Command of ${name}`, choices });
    });
}

/**
 * Runs one command line. Each command's code is loaded only when it runs, so that `--help`, `extract`
 * and `read` start at once. Returns the exit code.
 */
export const run = (args: string[], io: Io): Promise<number> =>
  withProgress(io, (told) => runCommand(args, told));

async function runCommand(args: string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused;
    if (error instanceof UserError) {
      errLine(io, error.message);
      return error.exitCode;
    }
    errLine(io, `Something went wrong that should not: ${describe(error, io)}`);
    return EXIT.failed;
  }
}

/** A bug is told in one line; its place in the code with LOG_LEVEL=debug. */
function describe(error: unknown, { env }: Io): string {
  if (!(error instanceof Error)) return String(error);
  const hint = "\nLOG_LEVEL=debug shows where. Please report it.";
  return env["LOG_LEVEL"] === "debug" ? (error.stack ?? error.message) : error.message + hint;
}

function createProgram(io: Io, exit: (code: number) => void): Command {
  const program = new Command("pledgewatch")
    .description(
      "Watches what automakers pledge and reach, and says where each figure stands written.",
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError()
    .showHelpAfterError("(pledgewatch --help lists the commands; options stand after the command)");
  addBot(program, io, exit);
  addText(program, io, exit);
  addRegister(program, io, exit);
  addSources(program, io, exit);
  addFeedback(program, io, exit);
  addSlack(program, io, exit);
  addTeams(program, io, exit);
  return program;
}

type Exit = (code: number) => void;

function addBot(program: Command, io: Io, exit: Exit): void {
  declare(program, "start")
    .description(
      "run the bot: jobs, and every platform that has credentials; with none, the console",
    )
    .option("--live", "read the real source list instead of the sample newsroom")
    .option("--once", "end after one round")
    .action(async (options) => exit(await (await import("./start.ts")).runStart(options, io)));
  declare(program, "doctor")
    .description("check settings, store, queue and sources, and say what to mend")
    .option("--online", "also read every source once")
    .action(async (options) => exit(await (await import("./doctor.ts")).runDoctor(options, io)));
}

function addText(program: Command, io: Io, exit: Exit): void {
  declare(program, "extract [files...]")
    .description(
      "text, pages or PDFs → claims and changes, with no store; without files, standard input",
    )
    .option(
      "--jsonl",
      "lines {id,text,title?,published?,url?,publisher?,language?,company?} in, {id,claims,changes} out",
    )
    .option("--explain", "say which words gave which field")
    .option("--company <name>", "the known issuer; its claims then need no name in the text")
    .addOption(new Option("--published <date>", "date of the text").argParser(parseDate))
    .action(async (files, options) =>
      exit(await (await import("./extract.ts")).runExtract(files, options, io)),
    );
  declare(program, "read [target]")
    .description("a web page or PDF (file or link) → its cleaned article")
    .option(
      "--jsonl",
      "lines {id,path,url?} in, {id,title,author,publisher,published,language,text} out",
    )
    .option("--url <link>", "the link that a saved page came from")
    .action(async (target, options) =>
      exit(await (await import("./read.ts")).runRead(target, options, io)),
    );
}

function addRegister(program: Command, io: Io, exit: Exit): void {
  declare(program, "ingest <targets...>")
    .description("read files, folders, feeds and links into the register")
    .action(async (targets, options) =>
      exit(await (await import("./ingest.ts")).runIngest(targets, options, io)),
    );
  declare(program, "ask [question...]")
    .description("ask the register; every answer shows its sources")
    .option("--jsonl", "lines {id,question,history?} in, {id,text,citations,abstained} out")
    .action(async (words, options) =>
      exit(await (await import("./ask.ts")).runAsk(words, options, io)),
    );
  declare(program, "pledges")
    .description("the register of pledges, with progress and sources")
    .option("--company <name>", "only this company; may be given again", collect)
    .option(
      "--metric <name>",
      "only this metric, such as net-zero or co2; may be given again",
      collect,
    )
    .option("--status <status>", "only this status, such as withdrawn, on track, overdue")
    .addOption(
      new Option("--as-of <date>", "what was known and stood on that day").argParser(parseDate),
    )
    .addOption(new Option("--csv", "print CSV").conflicts("json"))
    .action(async (options) => exit(await (await import("./pledges.ts")).runPledges(options, io)));
  declare(program, "digest")
    .description("what is new in the register")
    .option("--days <n>", "how many days back, 1 to 366", "7")
    .option("--company <name>", "only this company; may be given again", collect)
    .action(async (options) => exit(await (await import("./digest.ts")).runDigest(options, io)));
}

function addSources(program: Command, io: Io, exit: Exit): void {
  const sources = declareGroup(program, "sources", "the feeds and press rooms that are read");
  const load = () => import("./sources.ts");
  declare(sources, "list", { isDefault: true })
    .description("what is read, when, what it gives, and what went wrong")
    .action(async (options) => exit(await (await load()).runSourcesList(options, io)));
  declare(sources, "add")
    .argument("<url>", "link of a feed, or of a page that lists articles", parseLink)
    .description("find the feed or list of articles of a link, show what it gives, and add it")
    .option("--name <name>", "name for people")
    .option("--company <name>", "the company whose own press room this is")
    .option("--no-preview", "do not read its last ten items")
    .option("--unchecked", "add it without reading it")
    .option("--selector <css>", "the links of a page's articles, or what holds them")
    .option("--page", "with --unchecked: a page that lists articles, not a feed")
    .action(async (url, options) =>
      exit(await (await import("./sources-add.ts")).runSourcesAdd(url, options, io)),
    );
  declare(sources, "remove <id-or-url>")
    .description("remove a source; its articles stay")
    .action(async (id, options) => exit(await (await load()).runSourcesRemove(id, options, io)));
  declare(sources, "test <id-or-url>")
    .description("read a source once and keep nothing")
    .action(async (id, options) =>
      exit(await (await import("./sources-test.ts")).runSourcesTest(id, options, io)),
    );
  declare(sources, "catalogue")
    .description("the sources that come with the bot, and why their addresses are trusted")
    .action(async (options) => exit((await load()).runSourcesCatalogue(options, io)));
  declare(sources, "export")
    .description("all sources as OPML")
    .option("--catalogue", "those that come with the bot instead")
    .action(async (options) =>
      exit(await (await import("./sources-opml.ts")).runSourcesExport(options, io)),
    );
  declare(sources, "import <file>")
    .description("add the feeds and pages of an OPML file")
    .action(async (file, options) =>
      exit(await (await import("./sources-opml.ts")).runSourcesImport(file, options, io)),
    );
}

function addFeedback(program: Command, io: Io, exit: Exit): void {
  const feedback = declareGroup(
    program,
    "feedback",
    "what people say is wrong, and what becomes of it",
  );
  const load = () => import("./feedback.ts");
  declare(feedback, "list", { isDefault: true })
    .description("reports that wait for a review, each with the words that it is about")
    .action(async (options) => exit(await (await load()).runFeedbackList(options, io)));
  declare(feedback, "accept <id>")
    .description("correct what was read, or withdraw it; messages that told it are changed")
    .option("--set <field=value>", "what is right, such as year=2035; may be given again", collect)
    .option("--withdraw", "the source does not say this")
    .option("--force", "also set a figure that the article says and the quote does not")
    .option("--note <text>", "why, as the changed messages say it")
    .action(async (id, options) => exit(await (await load()).runFeedbackAccept(id, options, io)));
  declare(feedback, "reject <id>")
    .description("leave it as it is")
    .option("--note <text>", "why")
    .action(async (id, options) => exit(await (await load()).runFeedbackReject(id, options, io)));
}

function addSlack(program: Command, io: Io, exit: Exit): void {
  const slack = declareGroup(program, "slack", "workspaces that installed the app on Slack");
  const load = () => import("./slack.ts");
  declare(slack, "list")
    .description("who installed it, when, and when its token ends")
    .action(async (options) => exit(await (await load()).runSlackList(options, io)));
  declare(slack, "reencrypt")
    .description("encrypt their tokens anew with the first key of PLEDGEWATCH_ENCRYPTION_KEYS")
    .action(async (options) => exit(await (await load()).runSlackReencrypt(options, io)));
  declare(slack, "remove [id]")
    .description("forget who installed it, with the tokens; what they follow stops")
    .option("--unreadable", "all whose key is lost")
    .action(async (id, options) => exit(await (await load()).runSlackRemove(id, options, io)));
}

function addTeams(program: Command, io: Io, exit: Exit): void {
  const teams = declareGroup(program, "teams", "the app in Microsoft Teams");
  declare(teams, "package")
    .description("write the zip that Teams takes as a custom app, with your app's id")
    .option("--out <file>", "the zip to write", "pledgewatch-teams.zip")
    .option("--name <name>", "the bot's name in Teams", "Pledgewatch")
    .option("--developer <name>", "who runs it", "Pledgewatch")
    .option("--website <url>", "https address of who runs it (default: PLEDGEWATCH_CONTACT)")
    .option("--privacy <url>", "https address of the privacy statement (default: the website)")
    .option("--terms <url>", "https address of the terms of use (default: the website)")
    .option(
      "--domain <host>",
      "host whose links are shown with what they claim; may be given again (default: those of the live sources)",
      collect,
    )
    .action(async (options) =>
      exit(await (await import("./teams-package.ts")).runTeamsPackage(options, io)),
    );
}
