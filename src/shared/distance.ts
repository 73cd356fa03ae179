const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `25 min`, `3.5 h`. */
export function toInterval(ms: number): string {
  if (ms < HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`;
  return `${Math.round((ms / HOUR_MS) * 10) / 10} h`;
}

/** How far an instant is from now, `time` by its largest unit: `3 h`, `12 days`. */
export type Distance = { kind: "never" | "now" } | { kind: "ago" | "ahead"; time: string };

export function measureDistance(at: string | null, now: Date): Distance {
  if (at === null) return { kind: "never" };
  const ms = Date.parse(at) - now.getTime();
  const size = Math.abs(ms);
  if (size < MINUTE_MS) return { kind: "now" };
  const days = Math.round(size / (24 * HOUR_MS));
  const time = size < 48 * HOUR_MS ? toInterval(size) : `${days} days`;
  return { kind: ms < 0 ? "ago" : "ahead", time };
}

/** How long ago or ahead an instant is: `3 h ago`, `in 25 min`, `never`. */
export function toDistance(at: string | null, now: Date): string {
  const distance = measureDistance(at, now);
  switch (distance.kind) {
    case "never":
    case "now":
      return distance.kind;
    case "ago":
      return `${distance.time} ago`;
    case "ahead":
      return `in ${distance.time}`;
    default:
      return distance satisfies never;
  }
}
