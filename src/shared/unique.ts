/** Each item once, in the order of its first appearance. */
export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
