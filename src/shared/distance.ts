const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `25 min`, `3.5 h`. */
export function toInterval(ms: number): string {
  if (ms < HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`;
  return `${Math.round((ms / HOUR_MS) * 10) / 10} h`;
}

/** How long ago or ahead an instant is, by its largest unit: `3 h ago`, `in 25 min`, `never`. */
export function toDistance(at: string | null, now: Date): string {
  if (at === null) return "never";
  const ms = Date.parse(at) - now.getTime();
  const size = Math.abs(ms);
  const days = Math.round(size / (24 * HOUR_MS));
  const text = size < 48 * HOUR_MS ? toInterval(size) : `${days} days`;
  if (size < MINUTE_MS) return "now";
  return ms < 0 ? `${text} ago` : `in ${text}`;
}
