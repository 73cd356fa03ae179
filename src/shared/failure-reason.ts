/** Why a fetch failed; also the label of its metric. */
export type FailureReason =
  | "blocked_address"
  | "dns"
  | "connect"
  | "timeout"
  | "too_large"
  | "too_many_redirects"
  | "status"
  | "tls"
  | "invalid_url"
  | "protocol"
  /** The host's robots.txt forbids the page. */
  | "robots_disallowed"
  /** The host's robots.txt cannot be read for now: its pages wait. */
  | "robots_unreadable"
  /** The host wants more time between two requests. */
  | "crawl_delay"
  | "aborted";
