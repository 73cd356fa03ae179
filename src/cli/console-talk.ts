import { createConsolePort } from "../../adapters/console/port.ts";
import { startPrompt } from "../../adapters/console/prompt.ts";
import { renderCard } from "../../adapters/console/render.ts";
import { parseCommand } from "../chat/command.ts";
import { createCommandHandler } from "../chat/handle.ts";
import type { ChannelRef, ChatPort } from "../chat/port.ts";
import { toInstant } from "../shared/clock.ts";
import type { Channel } from "../store/types/subscription.ts";
import type { Bot } from "./bot.ts";
import { errLine, type Io, outLine } from "./io.ts";

/** Who sits at the terminal: what is told them is a line of it. */
export const CONSOLE_PERSON: ChannelRef = {
  ...{ platform: "console", workspaceId: "local", externalId: "person", reference: null },
};

const QUIT = /^\/?(?:quit|exit|bye)$/i;

/** The terminal as a channel: alerts are printed, and lines that are typed are answered. */
export interface ConsoleTalk {
  port: ChatPort;
  /** Takes lines until the person quits or the bot is stopped; without a terminal stays up until stopped. */
  talk(bot: Bot, channel: Channel): Promise<void>;
}

export function createConsoleTalk(io: Io, { isJson }: { isJson: boolean }): ConsoleTalk {
  if (isJson) return createJsonTalk(io);
  let print = io.out;
  const port = createConsolePort({
    write: (text) => print(text),
    width: io.width,
    color: io.color,
  });
  const talk = async (bot: Bot, channel: Channel) => {
    const onLine = createLineHandler(bot, channel, io);
    const quit = new AbortController();
    if (io.stdin.isTTY)
      io.out('\nAsk something ("What does BMW pledge for 2030?"), or type help. quit ends.\n');
    const prompt = startPrompt({
      input: io.stdin,
      output: io.stdout,
      signal: AbortSignal.any([io.signal, quit.signal]),
      onLine: async (line) => {
        if (!QUIT.test(line)) return onLine(line);
        quit.abort();
        return "";
      },
    });
    print = prompt.print;
    await prompt.ended;
    print = io.out;
    // A pipe that ended is no wish to stop.
    if (!io.stdin.isTTY && !quit.signal.aborted && !io.signal.aborted) await stopped(io);
  };
  return { port, talk };
}

/** For machines: each alert is a line of JSON, and nothing is asked. */
function createJsonTalk(io: Io): ConsoleTalk {
  const console = createConsolePort({ write: () => {}, width: io.width, color: false });
  const port: ChatPort = {
    ...console,
    post(to, card, options) {
      outLine(io, JSON.stringify({ kind: "alert", id: options.idempotencyKey, ...card }));
      return console.post(to, card, options);
    },
  };
  return { port, talk: () => stopped(io) };
}

function createLineHandler({ deps: { store, now }, answer }: Bot, channel: Channel, io: Io) {
  const handle = createCommandHandler({ ...store, answer });
  const thread = `console-${channel.id}`;
  return async (line: string): Promise<string> => {
    const nowAt = toInstant(now());
    const card = await handle(parseCommand(line), {
      channel,
      author: CONSOLE_PERSON,
      thread,
      nowAt,
    });
    return `\n${renderCard(card, io)}`;
  };
}

async function stopped(io: Io): Promise<void> {
  errLine(io, "Running; stop it with Ctrl-C or SIGTERM.");
  // A signal listener keeps no process alive; open handles of the queue do.
  await new Promise<void>((resolve) =>
    io.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
}
