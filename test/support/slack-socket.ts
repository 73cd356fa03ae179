import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** The other end of Socket Mode: it greets who connects, and hangs up when it is told to. */
export interface SlackSocket {
  /** What `apps.connections.open` gives. */
  url: string;
  /** Connections that stand. */
  count(): number;
  hangUp(): void;
  stop(): Promise<void>;
}

/** https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const [TEXT, CLOSE, PING, PONG] = [0x1, 0x8, 0x9, 0xa] as const;
const MASK_BYTES = 4;

/** Of a frame that is whole and short. */
const toHead = (kind: number, bytes: number): Buffer => Buffer.from([0x80 | kind, bytes]);

/** Short frames of a client, which masks what it sends. */
function* readFrames(bytes: Buffer): Generator<{ kind: number; payload: Buffer }> {
  for (let at = 0; at + 2 + MASK_BYTES <= bytes.length; ) {
    const length = (bytes[at + 1] ?? 0) & 0x7f;
    const mask = bytes.subarray(at + 2, at + 2 + MASK_BYTES);
    const begin = at + 2 + MASK_BYTES;
    const masked = bytes.subarray(begin, begin + length);
    yield {
      kind: (bytes[at] ?? 0) & 0xf,
      payload: Buffer.from(masked.map((byte, index) => byte ^ (mask[index % MASK_BYTES] ?? 0))),
    };
    at = begin + length;
  }
}

export async function startSlackSocket(): Promise<SlackSocket> {
  const sockets = new Set<Duplex>();
  const server = createServer();
  server.on("upgrade", (request, socket: Duplex) => {
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}${GUID}`)
      .digest("base64");
    const hello = Buffer.from(JSON.stringify({ type: "hello", num_connections: 1 }));
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.write(Buffer.concat([toHead(TEXT, hello.length), hello]));
    socket.on("data", (frames: Buffer) => {
      for (const { kind, payload } of readFrames(frames)) {
        if (kind === PING) socket.write(Buffer.concat([toHead(PONG, payload.length), payload]));
        if (kind === CLOSE) socket.end(toHead(CLOSE, 0));
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const hangUp = () => {
    for (const socket of sockets) socket.end(toHead(CLOSE, 0));
  };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => sockets.size,
    hangUp,
    async stop() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
