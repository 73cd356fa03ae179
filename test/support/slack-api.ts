import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A message as Slack keeps it. */
export interface SlackApiMessage {
  ts: string;
  channel: string;
  text: string;
  blocks: unknown[];
  thread_ts?: string;
  /** Who wrote it, where that matters. */
  user?: string;
  metadata?: unknown;
}

/** What the stand-in does with the next call of a method. */
export type SlackFault =
  | { kind: "status"; status: number; headers?: Record<string, string> }
  | { kind: "error"; error: string }
  /** The call is carried out, and the connection breaks before the answer. */
  | { kind: "no_answer" }
  /** The call is carried out, and the answer never comes. */
  | { kind: "silence" };

export interface SlackCall {
  method: string;
  token: string;
  args: Record<string, unknown>;
}

/** Slack's Web API on loopback, as far as the adapter uses it: it stores what arrived. */
export interface SlackApi {
  /** For `slackApiUrl`. */
  url: string;
  messages: SlackApiMessage[];
  calls: SlackCall[];
  /** One for each coming call of the method; used up in order. */
  faults: { method: string; fault: SlackFault }[];
  /** Answers of methods besides those on messages. */
  answers: Record<string, Record<string, unknown>>;
  /** Answers that depend on the call; null leaves it to the others. */
  respond: Record<string, (call: SlackCall) => Record<string, unknown> | null>;
  /** Headers of their answers. */
  headers: Record<string, Record<string, string>>;
  /** Most messages that a page of history has, whatever was asked. */
  pageMessages: number;
  stop(): Promise<void>;
}

export async function startSlackApi(): Promise<SlackApi> {
  let count = 0;
  const state: SlackApi = {
    ...{ url: "", messages: [], calls: [], faults: [], answers: {}, headers: {} },
    respond: {},
    pageMessages: 100,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  const METHODS: Record<string, (args: Record<string, unknown>) => Record<string, unknown>> = {
    "chat.postMessage": (args) => {
      count += 1;
      const ts = `${(Date.now() / 1_000).toFixed(3)}${String(count).padStart(3, "0")}`;
      state.messages.push({ ...toMessage(args), ts, channel: String(args["channel"]) });
      return { ts, channel: args["channel"] };
    },
    "chat.update": (args) => {
      const found = state.messages.find(({ ts }) => ts === args["ts"]);
      if (!found) return { ok: false, error: "message_not_found" };
      const { metadata = found.metadata, ...changed } = toMessage(args);
      Object.assign(found, changed, { metadata });
      return { ts: found.ts };
    },
    "conversations.history": (args) =>
      page(args, ({ channel, thread_ts }) => channel === args["channel"] && !thread_ts),
    "conversations.replies": (args) =>
      page(args, ({ channel, thread_ts, ts }) => {
        return channel === args["channel"] && (thread_ts ?? ts) === args["ts"];
      }),
  };
  const page = (args: Record<string, unknown>, isOwn: (message: SlackApiMessage) => boolean) => {
    const from = Number(args["cursor"] ?? 0);
    const oldest = Number(args["oldest"] ?? 0);
    const own = state.messages.filter((one) => isOwn(one) && Number(one.ts) >= oldest);
    const size = Math.min(state.pageMessages, Number(args["limit"] ?? 100));
    const next = from + size;
    return {
      messages: own
        .toReversed()
        .slice(from, next)
        .map((one) =>
          isTrue(args["include_all_metadata"]) ? one : { ...one, metadata: undefined },
        ),
      response_metadata: { next_cursor: next < own.length ? String(next) : "" },
    };
  };
  const answer = (call: SlackCall) =>
    state.respond[call.method]?.(call) ??
    METHODS[call.method]?.(call.args) ??
    state.answers[call.method] ??
    {};
  const server = createServer(async (request, response) => {
    const method = (request.url ?? "").replace("/api/", "");
    const args = await readArgs(request);
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    state.calls.push({ method, token, args });
    const at = state.faults.findIndex((one) => one.method === method);
    const [{ fault } = { fault: null }] = at === -1 ? [] : state.faults.splice(at, 1);
    if (fault?.kind === "status")
      return void response.writeHead(fault.status, fault.headers).end("");
    if (fault?.kind === "error") return sendJson(response, { ok: false, error: fault.error });
    const result = { ok: true, ...answer({ method, token, args }) };
    if (fault?.kind === "no_answer") return void request.socket.destroy();
    if (fault?.kind === "silence") return;
    sendJson(response, result, state.headers[method]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  return state;
}

const isTrue = (value: unknown): boolean => value === true || value === "true";

function toMessage({ text, blocks, metadata, thread_ts }: Record<string, unknown>) {
  return {
    text: String(text ?? ""),
    blocks: (blocks ?? []) as unknown[],
    ...(metadata === undefined ? {} : { metadata }),
    ...(thread_ts === undefined ? {} : { thread_ts: String(thread_ts) }),
  };
}

/** The client sends forms, with JSON in their fields, and here and there JSON. */
async function readArgs(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  if (request.headers["content-type"]?.includes("json")) return JSON.parse(body || "{}");
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

function sendJson(response: ServerResponse, body: unknown, headers = {}): void {
  response
    .writeHead(200, { "content-type": "application/json", ...headers })
    .end(JSON.stringify(body));
}
