/** A language that messages are written in. */
export type Language = "en" | "zh";
