/** Past this a whole number may have more digits than are kept. */
const MAX_WHOLE = 1e12;
const DIGITS = 12;

/** A figure without what computing added to it: 12 digits. */
export const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < MAX_WHOLE
    ? value
    : Number(value.toPrecision(DIGITS));
