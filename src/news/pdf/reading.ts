import { z } from "zod";

/** What the reading thread is given. */
export interface PdfRequest {
  bytes: Uint8Array;
  maxPages: number;
  /** Folder of the predefined character maps that older Chinese and Japanese files name. */
  cMapUrl: string;
}

const Piece = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  /** Font size. */
  size: z.number(),
  /** Which font, within the document. */
  font: z.string(),
});
/** A piece of text on a page; lengths in points, `y` grows upwards. */
export type Piece = z.infer<typeof Piece>;

const Sheet = z.object({ height: z.number(), pieces: z.array(Piece) });
/** A page as the document lays it out. */
export type Sheet = z.infer<typeof Sheet>;

/** What the reading thread answers. */
export const PdfAnswer = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    sheets: z.array(Sheet),
    title: z.string().nullable(),
    /** `D:20250312…` as the file says. */
    createdAt: z.string().nullable(),
    language: z.string().nullable(),
  }),
  z.object({ kind: z.literal("locked") }),
  z.object({ kind: z.literal("broken") }),
  z.object({ kind: z.literal("no_text"), pages: z.number() }),
  z.object({ kind: z.literal("too_many_pages"), pages: z.number() }),
]);
export type PdfAnswer = z.infer<typeof PdfAnswer>;
