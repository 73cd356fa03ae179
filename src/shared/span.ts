/** The longest span of days that a person may name: of a digest, or of a pause with an end. */
export const MAX_SPAN_DAYS = 366;
