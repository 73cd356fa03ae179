import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

const Request = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string() }) }),
});

export interface ModelCall {
  task: string;
  /** What is ours, and what is data. */
  system: string;
  user: string;
  authorization: string | null;
}

/** What the stand-in does with a call: says something, answers with a status, or never answers. */
export type Reply =
  | { say: unknown }
  | { sayRaw: string }
  | { status: number; body?: string }
  | { hang: true };

/** A stand-in for an OpenAI-compatible server, which keeps what it was asked. */
export interface ModelServer {
  url: string;
  calls: ModelCall[];
  /** What it replies from now on, by task; a task without one is refused. */
  replies: Record<string, Reply | ((call: ModelCall) => Reply)>;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const state: Pick<ModelServer, "replies"> = { replies: {} };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { messages, response_format } = Request.parse(JSON.parse(await text(request)));
    const contentOf = (wanted: string) =>
      messages.find(({ role }) => role === wanted)?.content ?? "";
    const call: ModelCall = {
      task: response_format.json_schema.name,
      system: contentOf("system"),
      user: contentOf("user"),
      authorization: request.headers.authorization ?? null,
    };
    calls.push(call);
    const reply = state.replies[call.task] ?? { status: 404 };
    send(response, typeof reply === "function" ? reply(call) : reply);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls,
    get replies() {
      return state.replies;
    },
    set replies(replies) {
      state.replies = replies;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if ("hang" in reply) return;
  const head = { "content-type": "application/json" };
  if ("status" in reply) {
    // The SDK waits as long as the server says before it tries again.
    response
      .writeHead(reply.status, { ...head, "retry-after-ms": "1" })
      .end(reply.body ?? '{"error":{"message":"no"}}');
    return;
  }
  const content = "sayRaw" in reply ? reply.sayRaw : JSON.stringify(reply.say);
  const message = { role: "assistant", content };
  response.writeHead(200, head).end(
    JSON.stringify({
      ...{ id: "1", object: "chat.completion", created: 0, model: "stand-in" },
      choices: [{ index: 0, message, finish_reason: "stop" }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  );
}
