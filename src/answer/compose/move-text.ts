import type { Lifecycle } from "../../pledge/event.ts";
import { isGrounded, numbersIn } from "../../pledge/ground.ts";
import type { RevisionView } from "../../pledge/view.ts";
import { type Teller, toStateText } from "./describe.ts";

const IS_OF_DATE: ReadonlySet<Lifecycle> = new Set(["delayed", "brought-forward"]);

/** `weakened from 30 % by 2030 to about 20 % by 2030 (2025-05-20) [1]`. */
export function toMoveText(
  { lifecycle, from, to, on, evidence }: RevisionView,
  { words, citer }: Teller,
): string {
  const quotes = [evidence.quote];
  const said = (text: string | null) =>
    text !== null && numbersIn(text).every(({ value }) => isGrounded(value, quotes)) ? text : null;
  const toSaid = (state: RevisionView["from"]) =>
    said(toStateText(state, words)) ?? said(toStateText(withoutYear(state), words));
  // A date that is put off to nobody knows when stays as it was.
  const isToNoDate = IS_OF_DATE.has(lifecycle) && from?.targetYear === to?.targetYear;
  const [before, after] =
    to === null ? [null, null] : [toSaid(from), isToNoDate ? null : toSaid(to)];
  // What was moved may be in no quote: the same twice says nothing.
  const isSame =
    before !== null && after !== null && (before === after || after.startsWith(`${before} `));
  const states = isSame
    ? { before: null, after: before === after ? null : after }
    : { before, after };
  return words.change.move(lifecycle, { ...states, on }) + citer.cite([evidence]);
}

const withoutYear = (state: RevisionView["from"]) =>
  state === null ? null : { ...state, targetYear: null };
