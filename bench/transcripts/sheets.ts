/** Pictures of a platform, with as many conversations as are well read on each. */
const SHEETS_EACH = 4;

const filesOf = (platform: string): string[] =>
  Array.from({ length: SHEETS_EACH }, (_, at) => `answers-${platform}-${at + 1}.png`);

/** The contact sheets under `docs/images`. */
export const SHEETS = [
  { platform: "Slack", of: filesOf("slack") },
  { platform: "Teams", of: filesOf("teams") },
] as const;

/** The conversations in even parts, in their order. */
export function toSheets<Item>(items: readonly Item[]): Item[][] {
  const size = Math.ceil(items.length / SHEETS_EACH);
  return Array.from({ length: SHEETS_EACH }, (_, at) => items.slice(at * size, (at + 1) * size));
}
