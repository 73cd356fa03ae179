import type { IncomingMessage, ServerResponse } from "node:http";
import type { Activity } from "./activity.ts";
import type { TeamsReference } from "./reference.ts";
import type { TeamsMessage } from "./render.ts";

/** That the bot is typing; with a text, what it does meanwhile. */
export interface TeamsSign {
  type: "typing";
  text?: string;
  entities?: object[];
}

/** What is sent. */
export type Outgoing = TeamsMessage | TeamsSign;

/** The answer to an invoke: its status, and the body that its kind asks for. */
export interface InvokeAnswer {
  status: number;
  body?: unknown;
}

/** All that this adapter asks of an SDK, in plain JSON. See docs/adr/002-botbuilder-at-arms-length.md. */
export interface TeamsTransport {
  /**
   * Checks a request of `/api/messages` and answers it: 401 for a token that does not hold, 403 for a tenant
   * that is not served. A message is acknowledged before it is handled; an invoke is answered with what the
   * handler gives. Never rejects.
   */
  handle(request: IncomingMessage & { body?: unknown }, response: ServerResponse): Promise<void>;
  /** Who handles what comes; the answer counts for invokes only. Set before the first request. */
  onActivity(take: (activity: Activity) => Promise<InvokeAnswer | null>): void;
  /** Rejects with a {@link TransportError}. */
  send(to: TeamsReference, message: Outgoing, signal: AbortSignal): Promise<{ id: string }>;
  update(at: TeamsReference, id: string, message: TeamsMessage, signal: AbortSignal): Promise<void>;
  /** The chat with one person; Teams gives the same one again. */
  openDirect(to: TeamsReference, signal: AbortSignal): Promise<{ conversationId: string }>;
  /** The roles of a member of a conversation, as Teams says them: `owner`, `user`, `guest`. */
  memberRoles(at: TeamsReference, userId: string, signal: AbortSignal): Promise<string[]>;
  /** The group of Entra that a team is; null where Teams does not say. */
  teamGroup(at: TeamsReference, teamId: string, signal: AbortSignal): Promise<string | null>;
  /** Resolves when what was acknowledged has been handled, or after so long. */
  idle(timeoutMs: number): Promise<void>;
}

/** A request that the platform did not take, or of which nobody knows. */
export class TransportError extends Error {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  /** `by` is who was asked, and `cause` what is known besides. */
  constructor(
    status: number | null,
    retryAfterMs: number | null,
    { cause, by = "Teams" }: { cause?: unknown; by?: string } = {},
  ) {
    super(
      status === null ? `${by} gave no answer` : `${by} answered ${status}`,
      cause === undefined ? {} : { cause },
    );
    this.name = "TransportError";
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** `Retry-After` in seconds, or as a date; null where it says neither. */
export function toWaitMs(value: string | null | undefined): number | null {
  if (!value) return null;
  const waitMs = /^\d+(?:\.\d+)?$/.test(value)
    ? Number(value) * 1_000
    : Date.parse(value) - Date.now();
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : null;
}
