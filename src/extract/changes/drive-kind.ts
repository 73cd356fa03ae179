import type { ChangeEffect } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { Masked, Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** Cars without an engine, or those that may have one besides. */
type DriveKind = "battery" | "mixed";

const OF_CARS: ReadonlySet<Metric> = new Set(["ev-share", "ev-volume", "ev-models"]);
const REACH_CHARS = 70;
const BREAK = /[;.]/;

/** What a figure counts, by the words of its own and those up to the next one. */
function driveOf(
  { text, values, told }: Masked,
  value: Value,
  words: ChangeWords,
): DriveKind | null {
  const next = values.find((it) => it.at > value.at && it.kind === "amount");
  const behind = text.slice(
    value.at + 1,
    Math.min(next?.at ?? text.length, value.at + REACH_CHARS),
  );
  const end = behind.search(BREAK);
  const { lower } = told.reading.sentence;
  const own = `${lower.slice(value.start, value.end)}${end < 0 ? behind : behind.slice(0, end)}`;
  if (words.mixedDrive?.test(own)) return "mixed";
  return words.batteryDrive?.test(own) ? "battery" : null;
}

/**
 * "Half fully electric" and "60 per cent electrified" are figures of two things: as many with hybrids are less than without, and of
 * what is more on the wider count nothing is known. Undefined where both count the same.
 */
export function effectAcrossDrives(
  metric: Metric,
  [before, old]: readonly [Masked, Value],
  [after, fresh]: readonly [Masked, Value],
  words: ChangeWords,
): ChangeEffect | null | undefined {
  if (!OF_CARS.has(metric) || old.kind === "year") return undefined;
  const was = driveOf(before, old, words);
  const is = driveOf(after, fresh, words);
  if (was === null || is === null || was === is) return undefined;
  if (is === "mixed") return fresh.amount <= old.amount ? "weakened" : null;
  return fresh.amount >= old.amount ? "strengthened" : null;
}
