import { closest, distance } from "fastest-levenshtein";
import { ALIASES } from "../pledge/companies.ts";
import { UserError } from "../shared/user-error.ts";

/** A word that must be one of a list: the wrong one is told with the nearest right one. */
export function parseChoice<T extends string>(
  value: string,
  { name, choices }: { name: string; choices: readonly T[] },
): T {
  const found = choices.find((choice) => toPlainWords(choice) === toPlainWords(value));
  if (found) return found;
  throw toUnknown(value, { name, choices });
}

/** The same of a word that is taken only as it is written, such as a command. */
export function checkWord(value: string, list: { name: string; choices: readonly string[] }): void {
  if (!list.choices.includes(value)) throw toUnknown(value, list);
}

const toUnknown = (
  value: string,
  { name, choices }: { name: string; choices: readonly string[] },
): UserError =>
  new UserError(
    "CHOICE_INVALID",
    `${name} "${value}" is not known. ${didYouMean(value, choices)}Known: ${choices.join(", ")}.`,
    { exitCode: 2 },
  );

/** `on_track`, `on-track` and `On track` are one. */
const toPlainWords = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** A company's id from its id, name, brand or alias. */
export function parseCompany(value: string): string {
  const wanted = value.trim().toLowerCase();
  const found = ALIASES.find(
    ({ text, companyId }) => companyId === wanted || text.toLowerCase() === wanted,
  );
  if (found) return found.companyId;
  const ids = [...new Set(ALIASES.map(({ companyId }) => companyId))];
  throw new UserError(
    "COMPANY_UNKNOWN",
    `Company "${value}" is not in the catalogue. ${didYouMean(wanted, ids)}`.trimEnd(),
    { exitCode: 2 },
  );
}

/** A typing error changes at most this share of a word. */
const MAX_TYPO_SHARE = 0.4;

function didYouMean(value: string, choices: readonly string[]): string {
  const nearest = closest(value.toLowerCase(), choices);
  const isNear =
    distance(value.toLowerCase(), nearest) <= Math.max(1, nearest.length * MAX_TYPO_SHARE);
  return isNear ? `Did you mean "${nearest}"? ` : "";
}
