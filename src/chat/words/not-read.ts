/** Why a page or a feed could not be read. */
export interface NotRead {
  reason:
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
    | "robots_disallowed"
    | "robots_unreadable"
    | "crawl_delay"
    | "aborted"
    | "gone"
    | "slow"
    /** It came, and nothing can be made of it. */
    | "unreadable";
  host: string;
  /** Of the server's answer; null where there was none. */
  status: number | null;
  /** The same in plain English, with all that is known. */
  message: string;
}
