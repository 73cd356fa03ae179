import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import type { PostOutcome } from "../../src/chat/port.ts";

type Failure = Exclude<PostOutcome, { kind: "sent" }>;
type Scope = Extract<Failure, { reason: "rate_limited" }>["scope"];
type Rejection = Extract<PostOutcome, { kind: "rejected" }>["reason"];

/**
 * What Slack's errors mean for a channel (https://docs.slack.dev/reference/methods/chat.postMessage, "Errors").
 * `invalid` is about one message, all else about the channel.
 */
const REJECTIONS: Readonly<Record<Rejection, readonly string[]>> = {
  auth: [
    ...["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"],
    ...["missing_scope", "no_permission", "not_allowed_token_type", "org_login_required"],
    ...["ekm_access_denied", "access_denied", "team_access_not_granted", "not_installed"],
    ...["two_factor_setup_required", "enterprise_is_restricted", "app_missing_action_url"],
  ],
  not_found: [
    "channel_not_found",
    "user_not_found",
    "users_not_found",
    "channel_type_not_supported",
  ],
  forbidden: [
    ...[
      "not_in_channel",
      "is_archived",
      "restricted_action",
      "restricted_action_read_only_channel",
    ],
    ...["restricted_action_thread_only_channel", "restricted_action_non_threadable_channel"],
    ...["restricted_action_thread_locked", "cannot_dm_bot", "messages_tab_disabled"],
    ...["slack_connect_canvas_sharing_blocked", "user_disabled", "is_inactive"],
  ],
  invalid: [
    ...["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"],
    ...["no_text", "metadata_too_large", "invalid_metadata_format", "invalid_metadata_schema"],
    ...["metadata_must_be_sent_from_app", "too_many_attachments", "invalid_arguments"],
    ...["invalid_arg_name", "invalid_array_arg", "invalid_charset", "invalid_form_data"],
    ...["invalid_post_type", "message_not_found", "cant_update_message", "edit_window_closed"],
    "thread_not_found",
    ...["cannot_reply_to_message", "as_user_not_supported"],
  ],
};

const REASONS = new Map<string, Rejection>(
  (Object.keys(REJECTIONS) as Rejection[]).flatMap((reason) =>
    REJECTIONS[reason].map((code): [string, Rejection] => [code, reason]),
  ),
);

const RATE_LIMITED: ReadonlySet<string> = new Set(["ratelimited", "rate_limited", "accesslimited"]);
/** The workspace posts too many messages, whoever does. */
const OF_WORKSPACE = "message_limit_exceeded";

/**
 * What a failed call means, by its class and code. An error that is not known counts as one of Slack's own:
 * nothing is lost by trying again. Rethrows what is none of Slack's: a bug.
 *
 * @param scope what Slack's limit of the method holds back: all methods but that which posts messages have one
 *   for each app and workspace (https://docs.slack.dev/apis/web-api/rate-limits)
 */
export function toFailure(error: unknown, scope: Scope = "workspace"): Failure {
  if (error instanceof WebAPIRateLimitedError) return limited(scope, toMs(error.retryAfter));
  if (error instanceof WebAPIPlatformError) {
    const { error: code, response_metadata } = error.data;
    const retryAfterMs = toMs(response_metadata?.retryAfter);
    if (RATE_LIMITED.has(code)) return limited(scope, retryAfterMs);
    if (code === OF_WORKSPACE) return limited("workspace", retryAfterMs);
    const reason = REASONS.get(code);
    return reason ? { kind: "rejected", reason } : server(null);
  }
  if (error instanceof WebAPIHTTPError) {
    const retryAfterMs = toMs(Number(error.headers["retry-after"] ?? Number.NaN));
    if (error.statusCode === 429) return limited(scope, retryAfterMs);
    if (error.statusCode === 401 || error.statusCode === 403)
      return { kind: "rejected", reason: "auth" };
    return server(retryAfterMs);
  }
  // The connection broke or the time was up: nobody knows what arrived.
  if (error instanceof WebAPIRequestError) return UNKNOWN;
  throw error;
}

/** The answer did not come. */
export const UNKNOWN: Extract<Failure, { reason: "network" | "server" }> = {
  kind: "retry",
  reason: "network",
  retryAfterMs: null,
};

const limited = (scope: Scope, retryAfterMs: number | null): Failure => ({
  ...{ kind: "retry", reason: "rate_limited", scope, retryAfterMs },
});
const server = (retryAfterMs: number | null): Failure => ({
  ...{ kind: "retry", reason: "server", retryAfterMs },
});

/** Seconds, as Slack has them, in ms; null where it says none. */
const toMs = (seconds: number | undefined): number | null =>
  seconds === undefined || !Number.isFinite(seconds) ? null : Math.max(0, seconds) * 1_000;
