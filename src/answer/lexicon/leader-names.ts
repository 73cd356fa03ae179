import type { Alias } from "../../pledge/company.ts";
import { LEADERS } from "../../pledge/leaders.ts";
import { groupBy } from "../../shared/group-by.ts";
import { squash, type Token } from "./tokens.ts";

/** The names of who leads a company, for the company's own. */
const toAlias = (companyId: string, text: string, script: Alias["script"]): Alias => ({
  ...{ companyId, text, script },
  ...{ brand: null, caseSensitive: true },
});

export const LEADERS_IN_CHINESE: readonly Alias[] = LEADERS.flatMap(({ companyId, zh }) =>
  zh.map((text) => toAlias(companyId, text, "cjk")),
);

/** Family names that are words, or many people's. */
const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  ["Li", "Jun", "Xiang", "Sato", "Zeng", "Moro", "Rowan", "Daum", "Levin", "Meo"].map(squash),
);
const BY_LEADER = groupBy(
  LEADERS.flatMap(({ companyId, en }) =>
    en.flatMap((name) =>
      [name, name.split(" ").at(-1) ?? name].map((text) => ({
        ...toAlias(companyId, name, "latin"),
        key: squash(text),
      })),
    ),
  ).filter(({ key, text }) => !COMMON_FAMILY_NAMES.has(key) || squash(text) === key),
  ({ key }) => key,
);

/** `Barra`, `Mary Barra's company`: the company of a person whose name is written as one. */
export const findByLeader = (squashed: string, window: readonly Token[]): Alias | null =>
  window.every(({ raw }) => /^\p{Lu}/u.test(raw) || raw === "de")
    ? (BY_LEADER.get(squashed)?.[0] ?? null)
    : null;
