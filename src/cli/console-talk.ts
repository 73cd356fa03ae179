import { createConsolePort } from "../../adapters/console/port.ts";
import { startPrompt } from "../../adapters/console/prompt.ts";
import { renderCard } from "../../adapters/console/render.ts";
import type { Desk } from "../chat/desk.ts";
import type { Person, Place } from "../chat/incoming.ts";
import type { ChannelRef, ChatPort } from "../chat/port.ts";
import { errLine, type Io, outLine } from "./io.ts";

/** Who sits at the terminal: what is told them is a line of it. */
export const CONSOLE_PERSON: ChannelRef = {
  ...{ platform: "console", workspaceId: "local", externalId: "person", reference: null },
};

/** The terminal itself. */
export const CONSOLE_PLACE: Place = {
  ...{ platform: "console", workspaceId: "local", externalId: "console", name: "console" },
  ...{ reference: null, isDirect: true },
};

const PERSON: Person = {
  ...{ id: "person", direct: CONSOLE_PERSON, language: null },
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  role: async () => "admin",
};

const QUIT = /^\/?(?:quit|exit|bye)$/i;

/** The terminal as a channel: alerts are printed, and lines that are typed are answered. */
export interface ConsoleTalk {
  port: ChatPort;
  /** Takes lines until the person quits or the bot is stopped; without a terminal stays up until stopped. */
  talk(desk: Desk): Promise<void>;
}

export function createConsoleTalk(io: Io, { isJson }: { isJson: boolean }): ConsoleTalk {
  if (isJson) return createJsonTalk(io);
  let print = io.out;
  const port = createConsolePort({
    write: (text) => print(text),
    width: io.width,
    color: io.color,
  });
  const talk = async (desk: Desk) => {
    const onLine = createLineHandler(desk, io);
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

function createLineHandler(desk: Desk, io: Io) {
  const said = { place: CONSOLE_PLACE, person: PERSON, thread: null, eventId: null };
  return async (text: string): Promise<string> => {
    const card = await desk.say({ ...said, text });
    return card === null ? "" : `\n${renderCard(card, io)}`;
  };
}

async function stopped(io: Io): Promise<void> {
  errLine(io, "Running; stop it with Ctrl-C or SIGTERM.");
  // A signal listener keeps no process alive; open handles of the queue do.
  await new Promise<void>((resolve) =>
    io.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
}
