import { readFileSync } from "node:fs";

/** A file of the program, in UTF-8. */
export const readText = (at: URL): string => readFileSync(at, "utf8");
