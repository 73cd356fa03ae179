import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";

/** The body is larger than the cap, before or after decompression. */
export class TooLargeError extends Error {
  readonly code = "too_large";
}

/** The body is compressed in a way that was not asked for, or broken. */
export class EncodingError extends Error {
  readonly code = "encoding";
}

/** What `Accept-Encoding` asks for. */
export const ACCEPT_ENCODING = "gzip, deflate, br";

/**
 * The whole body, decompressed. Counted while it comes in and again while it is unpacked: reading stops at
 * the first chunk past the cap, so that a small bomb or an endless stream costs at most twice the cap.
 * The stream is destroyed on any error.
 */
export async function readBody(
  body: Readable,
  options: { contentEncoding: string | null; maxBytes: number },
): Promise<Uint8Array> {
  const packed = await collect(body, options.maxBytes);
  const unpack = unpackerOf(options.contentEncoding, packed);
  if (unpack === null || packed.length === 0) return packed;
  try {
    return await unpack(packed, options.maxBytes);
  } catch (cause) {
    if (codeOf(cause) === "ERR_BUFFER_TOO_LARGE") {
      throw new TooLargeError(`body over ${options.maxBytes} bytes`, { cause });
    }
    throw new EncodingError("broken compression", { cause });
  }
}

async function collect(body: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // leaving the loop early destroys the stream
  for await (const chunk of body) {
    const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += part.length;
    if (bytes > maxBytes) throw new TooLargeError(`body over ${maxBytes} bytes`);
    chunks.push(part);
  }
  return Buffer.concat(chunks, bytes);
}

type Unpack = (packed: Buffer, maxBytes: number) => Promise<Buffer>;

// a stream that was cut short still gives what it holds
const CUT_SHORT = { finishFlush: constants.Z_SYNC_FLUSH };
/** A gzip body or file, unpacked; rejects past `maxBytes`. */
export const unpackGzip: Unpack = (packed, maxOutputLength) =>
  promisify(gunzip)(packed, { ...CUT_SHORT, maxOutputLength });
const unpackZlib: Unpack = (packed, maxOutputLength) =>
  promisify(inflate)(packed, { ...CUT_SHORT, maxOutputLength });
const unpackRaw: Unpack = (packed, maxOutputLength) =>
  promisify(inflateRaw)(packed, { ...CUT_SHORT, maxOutputLength });
const unpackBrotli: Unpack = (packed, maxOutputLength) =>
  promisify(brotliDecompress)(packed, { maxOutputLength });

function unpackerOf(contentEncoding: string | null, packed: Buffer): Unpack | null {
  const encoding = (contentEncoding ?? "").trim().toLowerCase();
  switch (encoding) {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      // some servers name an encoding that they did not apply
      return isGzip(packed) ? unpackGzip : null;
    case "deflate":
      return isZlibHeader(packed) ? unpackZlib : unpackRaw;
    case "br":
      return unpackBrotli;
    default:
      throw new EncodingError(`content encoding ${encoding.slice(0, 40)}`);
  }
}

/** RFC 1952 2.3.1. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** RFC 1950: method 8 and a header divisible by 31; "deflate" is also sent raw (RFC 1951). */
function isZlibHeader(packed: Buffer): boolean {
  const [method = 0, flags = 0] = packed;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
