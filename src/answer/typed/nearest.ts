import { distance } from "fastest-levenshtein";

/** The texts whose key is at most `far` edits from `key`, nearest first. */
export function distanceWithin(
  key: string,
  candidates: readonly { text: string; key: string }[],
  far: number,
): string[] {
  return candidates
    .filter((candidate) => Math.abs(candidate.key.length - key.length) <= far)
    .map((candidate) => ({ text: candidate.text, edits: distance(key, candidate.key) }))
    .filter(({ edits }) => edits <= far)
    .toSorted((left, right) => left.edits - right.edits || left.text.localeCompare(right.text))
    .map(({ text }) => text);
}
