import { createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { decodeHTML } from "entities";

export const APP_ID = "11111111-1111-4111-8111-111111111111";
export const TENANT = "22222222-2222-4222-8222-222222222222";
/** The group of Entra that the one team is. */
const GROUP = "55555555-5555-4555-8555-555555555555";
const ISSUER = "https://api.botframework.com";

const key = generateKeyPairSync("rsa", { modulusLength: 2048 });
const forger = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** A message as the stand-in keeps it. */
export interface TeamsArrival {
  id: string;
  conversationId: string;
  activity: Record<string, unknown> & {
    text?: string;
    attachments?: { content: Record<string, unknown> }[];
  };
  updates: number;
}

/** What the service does with the next request, in place of taking it. */
export interface TeamsFault {
  status: number;
  retryAfterSeconds?: number;
  /** The message is taken all the same. */
  isTaken?: boolean;
  /** The connection is closed, as an idle one is. */
  isDropped?: boolean;
  /** No answer comes. */
  isSilent?: boolean;
}

/** The Bot Connector of Teams and the keys of its tokens, on loopback: it stores what arrived. */
export interface TeamsStandIn {
  url: string;
  arrived: TeamsArrival[];
  /** `typing`, or the step of a stream, in order. */
  signs: string[];
  faults: TeamsFault[];
  requests: { method: string; path: string; authorization: string | undefined }[];
  /** What Graph says in place of a page, for the next requests. */
  graphFaults: (number | { status: number; retryAfter: string })[];
  /** Who has posted what Graph shows: the app, or a person who copied its cards. */
  graphAuthor: "app" | "person";
  /** Messages of a page of Graph. */
  graphPage: number;
  /** Roles by the member's id. */
  roles: Map<string, string>;
  endpoints: { openIdMetadataUrl: string; tokenIssuer: string };
  /** The header of a request by Teams, as it would be but for the changes. */
  authorize(change?: Record<string, unknown>, options?: { isForged?: boolean }): string;
  close(): Promise<void>;
}

/** Where the keys of its tokens are. */
export const toEndpoints = (url: string) => ({
  ...{ openIdMetadataUrl: `${url}/openid`, tokenIssuer: ISSUER },
});

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

export async function startTeamsStandIn(): Promise<TeamsStandIn> {
  const jwk = {
    ...key.publicKey.export({ format: "jwk" }),
    kid: "key-1",
    use: "sig",
    endorsements: ["msteams"],
  };
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  const standIn: TeamsStandIn = {
    ...{ url, arrived: [], signs: [], faults: [], requests: [], roles: new Map<string, string>() },
    ...{ graphFaults: [], graphAuthor: "app", graphPage: 50 },
    endpoints: toEndpoints(url),
    authorize(change = {}, { isForged = false } = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const claims = {
        iss: ISSUER,
        aud: APP_ID,
        serviceurl: url,
        nbf: now - 10,
        exp: now + 3_600,
        ...change,
      };
      const signed = `${base64url({ alg: "RS256", typ: "JWT", kid: "key-1" })}.${base64url(claims)}`;
      const { privateKey } = isForged ? forger : key;
      return `Bearer ${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? "/", url).pathname);
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      void response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(body));
    if (path === "/openid") return answer(200, { jwks_uri: `${url}/keys` });
    if (path === "/keys") return answer(200, { keys: [jwk] });
    standIn.requests.push({
      method: request.method ?? "",
      path,
      authorization: request.headers.authorization,
    });
    if (path.startsWith("/graph/")) {
      const fault = standIn.graphFaults.shift();
      if (fault === undefined) return answer(200, toGraphPage(request.url ?? ""));
      if (typeof fault === "number") return answer(fault, {});
      return answer(fault.status, {}, { "retry-after": fault.retryAfter });
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
    const fault = standIn.faults.shift();
    const taken =
      fault === undefined || fault.isTaken ? take(request.method ?? "", path, body) : null;
    if (fault?.isSilent) return;
    if (fault?.isDropped) return void response.destroy();
    if (fault === undefined) return answer(taken === null ? 404 : 200, taken ?? {});
    const { retryAfterSeconds: seconds } = fault;
    answer(fault.status, {}, seconds === undefined ? {} : { "retry-after": String(seconds) });
  }

  function take(method: string, path: string, body: TeamsArrival["activity"]): object | null {
    const [, , what, conversationId = "", kind, id = ""] = path.split("/");
    if (what === "teams") return { id: conversationId, name: "Fleet", aadGroupId: GROUP };
    if (kind === "members") return { id, userRole: standIn.roles.get(id) ?? "user" };
    if (conversationId === "") return { id: `a:${JSON.stringify(body["members"])}` };
    if (body["type"] === "typing") {
      const [stream] = (body["entities"] ?? []) as { streamType?: string }[];
      standIn.signs.push(stream?.streamType ?? "typing");
      return { id: randomUUID() };
    }
    if (method === "PUT") {
      const found = standIn.arrived.find(
        (message) => message.id === id && message.conversationId === conversationId,
      );
      if (found) Object.assign(found, { activity: body, updates: found.updates + 1 });
      return found ? { id } : null;
    }
    count += 1;
    standIn.arrived.push({ id: `m${count}`, conversationId, activity: body, updates: 0 });
    return { id: `m${count}` };
  }

  /** Messages of a channel or a chat as Microsoft Graph lists them, the newest first. */
  function toGraphPage(requestUrl: string): object {
    const { pathname, searchParams } = new URL(requestUrl, url);
    const [, , kind, groupId, ...names] = decodeURIComponent(pathname).split("/");
    const place =
      kind === "teams" && groupId === GROUP ? names[1] : kind === "chats" ? groupId : "";
    const skip = Number(searchParams.get("skip") ?? 0);
    const all = standIn.arrived.filter(({ conversationId }) => conversationId === place).reverse();
    const from =
      standIn.graphAuthor === "app" ? { application: { id: APP_ID } } : { user: { id: "alice" } };
    return {
      value: all.slice(skip, skip + standIn.graphPage).map(({ id, activity }) => ({
        ...{ id, lastModifiedDateTime: new Date().toISOString(), from },
        attachments: (activity.attachments ?? []).map(({ content }) => ({
          content: JSON.stringify(content, null, 2),
        })),
      })),
      ...(skip + standIn.graphPage < all.length
        ? { "@odata.nextLink": `${url}${pathname}?skip=${skip + standIn.graphPage}` }
        : {}),
    };
  }
  return standIn;
}

/** The credentials of an app, with which no token is asked of Microsoft. */
export const STAND_IN_CREDENTIALS = {
  isValidAppId: async (appId: string) => appId === APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async <T extends { headers: { set(name: string, value: string): unknown } }>(
      request: T,
    ) => {
      request.headers.set("authorization", "Bearer of-the-stand-in");
      return request;
    },
  }),
};

/** Everything that a message shows, as one text; its Markdown as people see it. */
export function textOf({ activity }: TeamsArrival): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (name === "text" && typeof inner === "string") texts.push(inner);
        else collect(inner);
      }
  };
  collect({ text: decodeHTML((activity.text ?? "").replace(/\\(?=\W)/g, "")) });
  collect({ attachments: activity.attachments });
  return texts.join("\n");
}
