import type { Trouble } from "./words/trouble-words.ts";

/** What a reviewer decides of a report: fields as typed, `none` for what the text does not say. */
export type Review =
  | { kind: "withdrawn"; note: string | null }
  | {
      kind: "corrected";
      fields: Readonly<Record<string, string>>;
      note: string | null;
      /** Also with a figure that stands in the article and not in the quote. */
      isForced?: boolean;
    };

export type ReviewOutcome =
  | { ok: true; eventId: string; channels: number }
  | { ok: false; trouble: Trouble };
