import type { Review } from "../review.ts";

/** What an admin does with the review queue. */
export type ReviewCommand =
  | { do: "list" }
  | { do: "accept"; id: string; review: Review }
  | { do: "reject"; id: string; note: string | null };

const ID = /^fbk_[0-9a-f]{4,32}$/;
/** Chats make one dash of two. */
const FORCE = /^(?:--|[–—])force$/i;
const FIELD = /^([a-z]+)=(\S*)$/i;

/**
 * Reads nothing, `accept fbk_… year=2035 why` (`--force` for a figure that the quote does not say),
 * `withdraw fbk_… why` or `reject fbk_… why`; null for anything else.
 */
export function parseReview(text: string): ReviewCommand | null {
  const words = text.split(" ").filter((word) => word !== "");
  const [verb = "list", id = "", ...typed] = words.map((word, at) =>
    at === 0 ? word.toLowerCase() : word,
  );
  const rest = typed.filter((word) => !FORCE.test(word));
  if (verb === "list" && id === "") return { do: "list" };
  if (!ID.test(id)) return null;
  const said = rest.filter((word) => !FIELD.test(word)).join(" ");
  const note = said === "" ? null : said;
  if (verb === "reject") return { do: "reject", id, note };
  if (verb === "withdraw") return { do: "accept", id, review: { kind: "withdrawn", note } };
  if (verb !== "accept") return null;
  const fields = rest.flatMap((word) => {
    const [, name, value] = FIELD.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...{ do: "accept", id },
    review: {
      ...{ kind: "corrected", fields: Object.fromEntries(fields), note },
      ...(rest.length < typed.length ? { isForced: true } : {}),
    },
  };
}
