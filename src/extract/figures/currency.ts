const CODE_CHARS = 3;
const CODE = /^[A-Z]{3}$/;

/** Whether a unit is an ISO 4217 code. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && unit.length === CODE_CHARS && CODE.test(unit);
}

/** A currency's sign or code right before its sum, in lower case. */
export const SIGN_BEFORE = /(?:us\$|au?\$|c\$|[$€£¥₹]|rs\.?|krw|eur|usd|cny|rmb|inr|jpy|gbp)\s?$/;
