import type { FailureReason } from "../../shared/failure-reason.ts";

/** Why a page or a feed could not be read. */
export interface NotRead {
  /** `unreadable`: it came, and nothing can be made of it. */
  reason: FailureReason | "gone" | "slow" | "unreadable";
  host: string;
  /** Of the server's answer; null where there was none. */
  status: number | null;
  /** The same in plain English, with all that is known. */
  message: string;
}
