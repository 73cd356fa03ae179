export interface Source {
  id: string;
  kind: "feed" | "page";
  url: string;
  name: string;
  /** Company whose own press room this is; its articles' claims then need no name in the text. */
  company: string | null;
  /** `gone`: the server said 410. */
  state: "active" | "paused" | "gone";
  etag: string | null;
  lastModified: string | null;
  /** sha256 of the last body, hex; an unchanged body is not parsed. */
  bodyHash: string | null;
  lastPolledAt: string | null;
  nextPollAt: string;
  failures: number;
  /** Why the last poll failed, for people; null after a success. */
  lastError: string | null;
}
export type NewSource = Pick<Source, "kind" | "url" | "name" | "company">;
export type SourcePolled = Partial<
  Pick<
    Source,
    | "url"
    | "state"
    | "etag"
    | "lastModified"
    | "bodyHash"
    | "lastPolledAt"
    | "failures"
    | "lastError"
  >
> & { nextPollAt: string };

export interface SourceStore {
  list(): Promise<Source[]>;
  get(id: string): Promise<Source | null>;
  /** Idempotent by URL; returns the one that stands. */
  add(source: NewSource, nowAt: string): Promise<Source>;
  remove(id: string): Promise<boolean>;
  /** Writes what is given. The URL stays when another source has the new one. */
  polled(id: string, outcome: SourcePolled): Promise<void>;
  /** Active sources whose `nextPollAt` has come. */
  due(nowAt: string, limit: number): Promise<Source[]>;
}
