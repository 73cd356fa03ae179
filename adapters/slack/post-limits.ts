import type { ChannelRef, PostOutcome } from "../../src/chat/port.ts";
import { toFailure } from "./outcome.ts";

/** What Slack holds back when it slows a post down. */
export interface PostLimits {
  /** What a failed post to a channel means. */
  toPostFailure(to: ChannelRef): (error: unknown) => PostOutcome;
}

/** A workspace's last channel that Slack slowed down, and until when. */
interface Slowed {
  channelId: string;
  untilMs: number;
}

/** Where Slack says no wait: its shortest. */
const SHORTEST_WAIT_MS = 1_000;

/**
 * Messages have two limits, one a second and channel and one for the whole workspace, and the answer says not
 * which was passed (https://docs.slack.dev/apis/web-api/rate-limits). What is held back in one channel says
 * nothing of another: where a second one is held back while the first still waits, it is the workspace.
 */
export function createLimits(nowMs: () => number = () => performance.now()): PostLimits {
  const slowed = new Map<string, Slowed>();
  const isOfWorkspace = ({ workspaceId, externalId }: ChannelRef, waitMs: number): boolean => {
    const last = slowed.get(workspaceId);
    const isOther = last !== undefined && last.channelId !== externalId && last.untilMs > nowMs();
    slowed.set(workspaceId, { channelId: externalId, untilMs: nowMs() + waitMs });
    return isOther;
  };
  return {
    toPostFailure: (to) => (error) => {
      const failure = toFailure(error, "channel");
      if (failure.kind !== "retry" || failure.reason !== "rate_limited") return failure;
      const waitMs = Math.max(SHORTEST_WAIT_MS, failure.retryAfterMs ?? 0);
      return isOfWorkspace(to, waitMs) ? { ...failure, scope: "workspace" } : failure;
    },
  };
}
