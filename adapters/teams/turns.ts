import { setTimeout } from "node:timers/promises";
import type { PostOutcome } from "../../src/chat/port.ts";
import { CONVERSATION_LIMITS, TENANT_LIMITS } from "./limits.ts";
import { createPace } from "./pace.ts";
import { type TeamsReference, toPlaceKey } from "./reference.ts";

/** A limit that asks for longer is told to who asks, as others may be served meanwhile. */
const MAX_WAIT_MS = 3_000;

type Held = Extract<PostOutcome, { reason: "rate_limited" }>;

/**
 * Waits until the platform's limits permit a request, and counts it; where that takes long, says for how long
 * it is held back. By what this process sends: what others send, the platform itself turns away.
 */
export function createTurns(nowMs: () => number) {
  const conversations = createPace(CONVERSATION_LIMITS, nowMs);
  const tenants = createPace(TENANT_LIMITS, nowMs);
  return async (to: TeamsReference, signal: AbortSignal): Promise<Held | null> => {
    const key = toPlaceKey(to);
    for (;;) {
      const ofPlaceMs = conversations.waitMs(key);
      const ofTenantMs = tenants.waitMs(to.tenantId);
      const waitMs = Math.max(ofPlaceMs, ofTenantMs);
      if (waitMs <= 0) break;
      if (waitMs > MAX_WAIT_MS)
        return {
          ...{ kind: "retry", reason: "rate_limited", retryAfterMs: Math.ceil(waitMs) },
          scope: ofPlaceMs >= ofTenantMs ? "channel" : "workspace",
        };
      await setTimeout(waitMs, undefined, { signal });
    }
    conversations.count(key);
    tenants.count(to.tenantId);
    return null;
  };
}
