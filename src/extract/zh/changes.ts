import type { ChangeNote } from "../change-note.ts";

/** Chinese: what a sentence says has become of an earlier target. */
export function readChanges(_lower: string): ChangeNote | null {
  return null;
}
