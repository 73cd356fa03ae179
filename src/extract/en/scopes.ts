const SCOPES =
  /\bscopes?[\s-]*([123])(?:[^.;%]{0,14}?(?:scope\s*)?([123])(?!\d|[.,]\d|%| ?per))?(?:[^.;%\d]{0,12}?(?:scope\s*)?([123])(?!\d|[.,]\d|%| ?per))?/g;
const LINK = /^[\s,&+/and()a-z-]*$/;

type Scope = 1 | 2 | 3;

/** GHG Protocol scopes that the text names, in order; null where it names none. */
export function readScopes(lower: string): Scope[] | null {
  if (!lower.includes("scope")) return null;
  const found = new Set<Scope>();
  SCOPES.lastIndex = 0;
  for (let hit = SCOPES.exec(lower); hit; hit = SCOPES.exec(lower)) {
    if (!LINK.test(hit[0].replace(/[123]/g, ""))) {
      found.add(Number(hit[1]) as Scope);
      continue;
    }
    for (const digit of hit.slice(1)) if (digit) found.add(Number(digit) as Scope);
  }
  return found.size > 0 ? [...found].sort() : null;
}
