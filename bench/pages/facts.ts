import { z } from "zod";
import type { PageArticle } from "../../src/news/page.ts";

/** What one page says of its article, by a person who read it; several forms may be right, null is none. */
const Label = z.object({
  title: z.array(z.string()),
  author: z.array(z.string().nullable()),
  publisher: z.array(z.string()),
  /** The day where the publisher is, or in UTC. */
  published: z.array(z.string()),
  language: z.string(),
});
/** Labels by page id. */
export const Labels = z.record(z.string(), Label);
export type Label = z.infer<typeof Label>;

const FIELDS = ["title", "author", "publisher", "published", "language"] as const;

export interface FieldScore {
  field: (typeof FIELDS)[number];
  right: number;
  of: number;
  wrong: { id: string; read: string | null; right: readonly (string | null)[] }[];
}

/** How many pages have each field right, letters and digits compared without case. */
export function scoreFacts(
  pages: readonly { id: string; label: Label; read: PageArticle }[],
): FieldScore[] {
  return FIELDS.map((field) => {
    const wrong = pages.flatMap(({ id, label, read }) => {
      const right: readonly (string | null)[] = [label[field]].flat();
      const isRight = right.some((one) => plain(one) === plain(read[field]));
      return isRight ? [] : [{ id, read: read[field], right }];
    });
    return { field, right: pages.length - wrong.length, of: pages.length, wrong };
  });
}

const plain = (text: string | null): string | null =>
  text === null ? null : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
