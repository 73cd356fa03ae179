/** Whether a year is later than that of publication; false where one of the two is not known. */
export const isStillAhead = (year: number | null, published: number | null): boolean =>
  year !== null && published !== null && year > published;

/** Whether a year is earlier than that of publication; false where one of the two is not known. */
export const isGoneBy = (year: number | null, published: number | null): boolean =>
  year !== null && published !== null && year < published;
