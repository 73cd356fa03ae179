import type { ChangeNote } from "../change-note.ts";

/** English: what a sentence says has become of an earlier target. */
export function readChanges(_lower: string): ChangeNote | null {
  return null;
}
