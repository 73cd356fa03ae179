/** Most entries of a memory of this process. */
const MAX_REMEMBERED = 10_000;

/** Keeps a value as the newest; the oldest goes where there are too many. */
export function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MAX_REMEMBERED && oldest !== undefined) map.delete(oldest);
}
