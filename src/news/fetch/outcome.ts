import type { FailureReason } from "../../shared/failure-reason.ts";

export interface Fetched {
  kind: "fetched";
  status: number;
  /** After redirects. */
  url: string;
  /** Where permanent redirects (301, 308) lead: the address to ask next time; null when there were none. */
  permanentUrl: string | null;
  /** Decompressed. */
  bytes: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** From Cache-Control or Expires. */
  maxAgeSeconds: number | null;
}

export interface FetchFailed {
  kind: "failed";
  reason: FailureReason;
  /** HTTP status where there was an answer. */
  status: number | null;
  /** From Retry-After, ms from now. */
  retryAfterMs: number | null;
  /** For people: what happened and, where there is something to do, what. */
  message: string;
}

export type FetchOutcome =
  | Fetched
  | { kind: "not_modified"; maxAgeSeconds: number | null }
  /** 410: the server says that it is not coming back. */
  | { kind: "gone" }
  | FetchFailed;
