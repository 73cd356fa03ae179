import type { IncomingMessage, ServerResponse } from "node:http";
import type { Desk } from "./desk.ts";
import type { ChatPort } from "./port.ts";

/** What the web server hands to an adapter. */
export interface Route {
  /** The path, and all below it: `/slack`. The request keeps its whole URL. */
  path: string;
  /** Whether the body is left to be read as it came, as signatures need it, or is parsed into `request.body`. */
  body: "raw" | "json";
  /** Answers the request. A rejection is logged and answered with 500. */
  handle(request: IncomingMessage & { body?: unknown }, response: ServerResponse): unknown;
}

/** A chat platform that the settings ask for. */
export interface PlatformAdapter {
  port: ChatPort;
  /** None where it reaches its platform by itself. */
  routes: readonly Route[];
  /** One line for the operator: what is connected, and how. */
  about: string;
  /** Begins to take what people say. Called once, before the web server opens. */
  start(desk: Desk): Promise<void>;
  /** One line for the operator on what is wrong with the connection; null while it is well. */
  trouble(): string | null;
  /** Takes nothing new, and lets what is being answered end. */
  stop(): Promise<void>;
}
