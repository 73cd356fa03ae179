import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * The `state` of an install flow (RFC 6749, section 10.12): `expiry.nonce.signature`. It is signed, so that
 * nothing is kept of flows that nobody ends; whoever reads one takes its nonce only once.
 */
const STATE_LIFETIME_MS = 10 * 60_000;
export const STATE_LIFETIME_SECONDS = STATE_LIFETIME_MS / 1_000;

/** @param secret the app's client secret */
export function issueState(secret: string, nowMs: number): string {
  const body = `${(nowMs + STATE_LIFETIME_MS).toString(36)}.${randomBytes(18).toString("base64url")}`;
  return `${body}.${sign(secret, body)}`;
}

export type ReadState =
  | { kind: "good"; nonce: string }
  /** `forged`: signed by nobody who knows the secret. */
  | { kind: "bad"; reason: "expired" | "forged" };

/** Whether we issued it, and lately. */
export function readState(secret: string, state: string, nowMs: number): ReadState {
  const [expiry = "", nonce = "", signature = "", ...rest] = state.split(".");
  if (rest.length > 0 || !isEqual(signature, sign(secret, `${expiry}.${nonce}`)))
    return { kind: "bad", reason: "forged" };
  if (Number.parseInt(expiry, 36) <= nowMs) return { kind: "bad", reason: "expired" };
  return { kind: "good", nonce };
}

/** In a time that tells nothing of where they differ. */
export function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sign(secret: string, body: string): string {
  const key = hkdfSync("sha256", secret, "", "pledgewatch slack install state", 32);
  return createHmac("sha256", Buffer.from(key)).update(body).digest("base64url");
}
