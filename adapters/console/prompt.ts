import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

export interface PromptOptions {
  input: Readable;
  output: Writable;
  /** Answers a line; what it returns is printed. */
  onLine: (line: string) => Promise<string>;
  signal: AbortSignal;
}

export interface Prompt {
  /** Prints above the line that is being typed. */
  print(text: string): void;
  /** Settles at Ctrl-C, Ctrl-D, the end of the input, or the abort of the signal. */
  ended: Promise<void>;
}

const PROMPT = "> ";
/** To the line's start, and delete from there to the end of the screen. */
const CLEAR_LINE = "\r\u001b[J";

/**
 * Reads lines and prints answers, one after the other in the order typed. A failure of `onLine` is told
 * to the person and does not end the prompt.
 */
export function startPrompt({ input, output, onLine, signal }: PromptOptions): Prompt {
  const isTerminal = "isTTY" in output && output.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal, prompt: PROMPT });
  let isOpen = true;
  let work = Promise.resolve();
  const print = (text: string) => {
    if (text === "") return;
    if (isTerminal) output.write(CLEAR_LINE);
    output.write(text.endsWith("\n") ? text : `${text}\n`);
    if (isTerminal && isOpen) lines.prompt(true);
  };
  const ask = () => {
    if (isTerminal && isOpen) lines.prompt();
  };
  const answer = async (line: string) => {
    try {
      print(await onLine(line));
    } catch (error) {
      print(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const ended = new Promise<void>((resolve) => {
    const stop = () => lines.close();
    lines.on("line", (line) => {
      if (line.trim() === "") ask();
      else work = work.then(() => answer(line.trim()));
    });
    lines.on("SIGINT", stop);
    lines.once("close", () => {
      isOpen = false;
      signal.removeEventListener("abort", stop);
      // What was typed before the end is still answered.
      void work.then(resolve);
    });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  ask();
  return { print, ended };
}
