import { ALIASES } from "../../pledge/companies.ts";

const ONE_WORD = /^[a-z\u00c0-\u024f]{3,}$/;
/** Their plurals, or third persons, are everyday words. */
const EVERYDAY = new Set(["seat", "dodge", "smart", "ram", "mini", "lotus", "abb"]);

/** "Teslas", "Audis" in lower case, by the plural: the name of a maker is that of its cars. */
export const CAR_PLURALS: ReadonlyMap<string, (typeof ALIASES)[number]> = new Map(
  ALIASES.flatMap((alias) => {
    const name = alias.text.toLowerCase();
    const isCar = alias.script === "latin" && ONE_WORD.test(name) && !name.endsWith("s");
    return isCar && !EVERYDAY.has(name) ? [[`${name}s`, alias] as const] : [];
  }),
);
