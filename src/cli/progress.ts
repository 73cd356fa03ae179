import { errLine, type Io } from "./io.ts";

/** A command that says nothing for so long tells who waits at a terminal that it is at work. */
const SILENT_MS = 1_000;

/**
 * Runs a command that is told to be at work once it has printed nothing for a second, on standard error and only where
 * that is a terminal. The command gets an `io` that knows whether anything was printed.
 */
export async function withProgress<T>(io: Io, work: (io: Io) => Promise<T>): Promise<T> {
  if (!io.isErrorTerminal) return work(io);
  const timer = setTimeout(() => errLine(io, "Working …"), SILENT_MS);
  const tell = (write: (text: string) => void) => (text: string) => {
    clearTimeout(timer);
    write(text);
  };
  // Not spread: to read `signal` takes the signals over.
  const told: Io = Object.assign(Object.create(io), { out: tell(io.out), err: tell(io.err) });
  try {
    return await work(told);
  } finally {
    clearTimeout(timer);
  }
}
