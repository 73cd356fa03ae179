import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { isBinary } from "../news/bytes.ts";
import { isPdf } from "../news/pdf.ts";
import { UserError } from "../shared/user-error.ts";

/** The same bound as for what is fetched: a longer text is no article. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** A text file's bytes. Throws a UserError that says what is wrong with it. */
export async function readTextFile(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path);
  if (isBinary(bytes)) throw unreadable(path, "it is not a text file");
  return bytes;
}

/** The bytes of a text file or a PDF. Throws a UserError that says what is wrong with it. */
export async function readArticleFile(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path);
  if (!isPdf(bytes) && isBinary(bytes)) throw unreadable(path, "it is neither text nor a PDF");
  return bytes;
}

/** A file of lines, of any size, opened to be read. Throws a UserError that says what is wrong with it. */
export async function openLines(path: string): Promise<Readable> {
  await statFile(path);
  const input = createReadStream(path);
  return new Promise((resolve, reject) => {
    input.once("open", () => resolve(input));
    input.once("error", (cause) => reject(unreadable(path, cause.message, cause)));
  });
}

async function statFile(path: string) {
  const entry = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === "ENOENT" ? "there is no such file or folder" : cause.message;
    throw unreadable(path, reason, cause);
  });
  if (entry.isDirectory()) throw unreadable(path, "it is a folder");
  return entry;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const entry = await statFile(path);
  if (entry.size > MAX_FILE_BYTES) {
    throw unreadable(
      path,
      `it has ${toMegabytes(entry.size)}, and one article has at most ${toMegabytes(MAX_FILE_BYTES)}`,
    );
  }
  return readFile(path).catch((cause: Error) => {
    throw unreadable(path, cause.message, cause);
  });
}

const toMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

function unreadable(path: string, reason: string, cause?: unknown): UserError {
  return new UserError("FILE_UNREADABLE", `${path} cannot be read: ${reason}.`, {
    exitCode: 2,
    cause,
  });
}
