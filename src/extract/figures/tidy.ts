/** Past this a whole number may have more digits than are kept. */
const MAX_WHOLE = 1e12;
const DIGITS = 12;

/** Below this six decimals are among the digits that are kept. */
const MAX_EXACT = 1e6;
const DECIMALS = 1e6;

/** Whether nothing would be cut off: telling this by computing costs less than writing the digits out. */
const isTidy = (value: number): boolean =>
  Number.isInteger(value)
    ? Math.abs(value) < MAX_WHOLE
    : Math.abs(value) < MAX_EXACT && Math.round(value * DECIMALS) / DECIMALS === value;

/** A figure without what computing added to it: 12 digits. */
export const tidy = (value: number): number =>
  isTidy(value) ? value : Number(value.toPrecision(DIGITS));
