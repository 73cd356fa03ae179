import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * The `state` of an install flow (RFC 6749, section 10.12): `expiry.nonce.signature`. It is signed, so that
 * nothing is kept of flows that nobody ends, together with what marks the browser that began, so that a link with
 * another's state is of no use. Whoever reads one takes its nonce only once.
 */
const STATE_LIFETIME_MS = 10 * 60_000;
export const STATE_LIFETIME_SECONDS = STATE_LIFETIME_MS / 1_000;

/** What signs a state, and what marks the browser. */
export interface StateKey {
  /** The app's client secret. */
  secret: string;
  browser: string;
}

/** A mark for a browser that has none. */
export const createBrowser = (): string => randomBytes(18).toString("base64url");

export const isBrowser = (value: string): boolean => /^[\w-]{24}$/.test(value);

export function issueState(key: StateKey, nowMs: number): string {
  const body = `${(nowMs + STATE_LIFETIME_MS).toString(36)}.${randomBytes(18).toString("base64url")}`;
  return `${body}.${sign(key, body)}`;
}

export type ReadState =
  | { kind: "good"; nonce: string }
  /** `foreign`: issued to another browser, or not by us. */
  | { kind: "bad"; reason: "expired" | "foreign" };

/** Whether we issued it to this browser, and lately. */
export function readState(key: StateKey, state: string, nowMs: number): ReadState {
  const [expiry = "", nonce = "", signature = "", ...rest] = state.split(".");
  if (rest.length > 0 || !isEqual(signature, sign(key, `${expiry}.${nonce}`)))
    return { kind: "bad", reason: "foreign" };
  if (Number.parseInt(expiry, 36) <= nowMs) return { kind: "bad", reason: "expired" };
  return { kind: "good", nonce };
}

/** In a time that tells nothing of where they differ. */
function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sign({ secret, browser }: StateKey, body: string): string {
  const key = hkdfSync("sha256", secret, "", "pledgewatch slack install state", 32);
  return createHmac("sha256", Buffer.from(key)).update(`${browser}.${body}`).digest("base64url");
}
