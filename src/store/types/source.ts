/** What a source's last body said of when it publishes and wants to be asked. */
export interface SourceRhythm {
  /** When its latest items were published: days or instants. */
  itemAts: string[];
  /** The feed's own wish for the time between polls. */
  ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23, and days of the week, 0 for Sunday, in which it publishes nothing. */
  skipHours: number[];
  skipDays: number[];
}

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
  /** CSS selector of the article links of a page, or of what holds them; null where they are found by themselves. */
  selector: string | null;
  /**
   * The other address of a source that moved by itself, at which it is looked for where it is not found at `url`: the
   * page that named its feed, or the first of the addresses that led on to one another. The two change places whenever
   * `url` fails. Null where it did not move, or where that address is gone for good.
   */
  movedFrom: string | null;
  /** ISO 639-1, as it says or its items show; null when it is not known. */
  language: string | null;
  /** Kept for the polls at which nothing has changed; null before the first success. */
  rhythm: SourceRhythm | null;
  lastPolledAt: string | null;
  /** The last poll without trouble. */
  lastSuccessAt: string | null;
  nextPollAt: string;
  failures: number;
  /** Why the last poll failed, for people; null after a success. */
  lastError: string | null;
  /** A direct message with who added it, to tell of its end; null where nobody did in a chat. */
  ownerChannelId: string | null;
}
export type NewSource = Pick<Source, "kind" | "url" | "name" | "company"> & {
  language?: string | null;
  selector?: string | null;
  ownerChannelId?: string | null;
};

/** What a person says of a source that is known. */
export type SourceRevision = Partial<Pick<Source, "name" | "company" | "selector">>;

/** What a source gives: articles of the last four weeks by their date, and what they say, a week. */
export interface SourceYield {
  sourceId: string;
  itemsAWeek: number;
  claimsAWeek: number;
}
export type SourcePolled = Partial<
  Pick<
    Source,
    | "kind"
    | "url"
    | "movedFrom"
    | "language"
    | "rhythm"
    | "lastSuccessAt"
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
  /** Idempotent by URL; returns the one that stands, which keeps the owner that it has. */
  add(source: NewSource, nowAt: string): Promise<Source>;
  /** Writes what is given, which is not nothing. With another selector the page is read anew, as if for the first time. */
  revise(id: string, revision: SourceRevision, nowAt: string): Promise<void>;
  remove(id: string): Promise<boolean>;
  /** Writes what is given. The URL stays when another source has the new one, which is then no address of this one's. */
  polled(id: string, outcome: SourcePolled): Promise<void>;
  /**
   * Marks an active source as gone for good, and in the same transaction owes its owner one notice, where the owner's
   * messages get through. Returns the channels to tell; null where it was marked before.
   */
  end(id: string, reason: string, nowAt: string): Promise<string[] | null>;
  /** Active sources whose `nextPollAt` has come. */
  due(nowAt: string, limit: number): Promise<Source[]>;
  /** Of each source that gave something in the four weeks before `nowAt`. */
  yields(nowAt: string): Promise<SourceYield[]>;
}
