import type { Comparator } from "../../pledge/metric.ts";
import { type Quantity, quantityWith } from "../mention.ts";

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  "at-least": "at-most",
  "at-most": "at-least",
  exactly: "exactly",
  about: "about",
};

const rest = (amount: number): number => Math.round((100 - amount) * 10) / 10;

/** What is left of a former level, told as the cut: "to no more than a third of it" is at least two thirds less. */
export function asCut(quantity: Quantity): Quantity {
  const { amount, amountMax } = quantity;
  const comparator = OPPOSITE[quantity.comparator];
  return amountMax === null
    ? quantityWith(quantity, { amount: rest(amount), comparator })
    : quantityWith(quantity, { amount: rest(amountMax), amountMax: rest(amount), comparator });
}
