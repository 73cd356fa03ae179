import type { Span } from "./values.ts";

/** A number as it is printed, without its scale. */
const DIGITS = /\d[\d,]*(?:\.\d+)?/;
/** Numbers below this may lack a scale. */
const BARE = 1_000;
const MAX_FACTOR = 25;

/** By how much the figure is more than what is printed: a million in "1.3 million". */
function scaleOf({ amount, start, end }: Span, lower: string): number | null {
  const digits = DIGITS.exec(lower.slice(start, end))?.[0];
  if (digits === undefined) return null;
  const printed = Number(digits.replaceAll(",", ""));
  const scale = printed === 0 ? Number.NaN : Math.round(amount / printed);
  return Number.isInteger(Math.log10(scale)) ? scale : null;
}

/** The scale that a bare number takes from the state beside it, or null where it counts something else. */
function scaleFrom(
  bare: Span,
  other: Span | undefined,
  lower: string,
  between: RegExp,
): number | null {
  if (other?.kind !== "amount" || bare.amount >= BARE || scaleOf(bare, lower) !== 1) return null;
  const [first, second] = bare.start < other.start ? [bare, other] : [other, bare];
  if (!between.test(lower.slice(first.end, second.start))) return null;
  const { unit = null, noun = null } = bare.quantity ?? {};
  const ofSame =
    (unit === null || unit === other.quantity?.unit) &&
    (noun === null || noun === other.quantity?.noun);
  const scale = ofSame ? scaleOf(other, lower) : null;
  if (scale === null || scale < BARE) return null;
  const factor = (bare.amount * scale) / other.amount;
  return factor < MAX_FACTOR && factor > 1 / MAX_FACTOR ? scale : null;
}

/** "from 15 to 10 billion euros", "to 1.3 million from 1.6": what lacks a scale takes that of the other state; `between` tells such states by what stands between them. */
export function shareScale(
  spans: readonly Span[],
  lower: string,
  between: RegExp | undefined,
): readonly Span[] {
  if (spans.length < 2 || between === undefined) return spans;
  return spans.map((span, at) => {
    if (span.kind !== "amount" || !span.quantity) return span;
    const next = scaleFrom(span, spans[at + 1], lower, between);
    const scale = next ?? scaleFrom(span, spans[at - 1], lower, between);
    if (scale === null) return span;
    const { unit, noun } =
      (next === null ? spans[at - 1] : spans[at + 1])?.quantity ?? span.quantity;
    const amount = span.amount * scale;
    const quantity = { ...span.quantity, amount, unit, noun };
    return { ...span, amount, top: span.top * scale, quantity };
  });
}
