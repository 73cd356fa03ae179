/** A subscription of this channel, by its number in the list or by its id. */
export type WhichOne = { of: "number"; number: number } | { of: "id"; id: string };

export interface EditWhat {
  which: WhichOne;
  /** What it is to be, as `subscribe` reads it; null to be shown what it is. */
  terms: string | null;
}

const PATTERN =
  /^(?:number |no\.? |subscription )?(?:#?(\d{1,4})|(sub_[0-9a-f]+))(?:[ ,:]+(?:to )?(.+))?$/i;

/** Reads `2`, `#2 bmw daily at 9`, `sub_… only milestones`; null for anything else. */
export function parseEdit(text: string): EditWhat | null {
  const [found, number, id, terms = null] = PATTERN.exec(text.trim()) ?? [];
  if (found === undefined) return null;
  const which: WhichOne =
    id === undefined ? { of: "number", number: Number(number) } : { of: "id", id };
  return { which, terms };
}
