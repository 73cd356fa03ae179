import { AMERICAS } from "./companies/americas.ts";
import { BATTERIES } from "./companies/batteries.ts";
import { CHINA } from "./companies/china.ts";
import { CHINA_NEW } from "./companies/china-new.ts";
import { EUROPE } from "./companies/europe.ts";
import { EUROPE_TRUCKS } from "./companies/europe-trucks.ts";
import { INDIA } from "./companies/india.ts";
import { JAPAN_KOREA } from "./companies/japan-korea.ts";
import { SUPPLIERS } from "./companies/suppliers.ts";
import type { Alias, Brand, Company } from "./company.ts";

/**
 * Every company that the register knows. A group owns its brands and, by its marque, the joint
 * ventures that build them (`BMW Brilliance`, `FAW-Volkswagen`); makers that are listed or run
 * separately stand by themselves even under a common owner (`volvo-cars`, `kia`, `scania`).
 */
export const COMPANIES: readonly Company[] = [
  ...EUROPE,
  ...EUROPE_TRUCKS,
  ...CHINA,
  ...CHINA_NEW,
  ...JAPAN_KOREA,
  ...AMERICAS,
  ...INDIA,
  ...BATTERIES,
  ...SUPPLIERS,
];

const BY_ID: ReadonlyMap<string, Company> = new Map(COMPANIES.map((entry) => [entry.id, entry]));

/** The company with this id, or undefined; ids are matched exactly. */
export function companyById(id: string): Company | undefined {
  return BY_ID.get(id);
}

/**
 * Every name to look for in a text, one row a name; a text belongs to one company only. Where two
 * rows overlap in a text (`Volvo` in `Volvo Trucks`) the longer one is meant. Latin rows match as
 * whole words; names in `notToBeConfused` are not among them and hide what they cover.
 */
export const ALIASES: readonly Alias[] = COMPANIES.flatMap((entry) => [
  ...toAliases(entry.id, { ...entry, brandName: null }),
  ...entry.brands.flatMap((made) => toAliases(entry.id, { ...made, brandName: made.name })),
]);

function toAliases(companyId: string, names: Brand & { brandName: string | null }): Alias[] {
  const cased = new Set(names.cased ?? []);
  const rows = { companyId, brand: names.brandName };
  return [
    ...[...new Set([names.name, ...names.aliases])].map((text) => ({
      ...rows,
      text,
      script: "latin" as const,
      caseSensitive: cased.has(text),
    })),
    ...[...new Set(names.aliasesCjk)].map((text) => ({
      ...rows,
      text,
      script: "cjk" as const,
      caseSensitive: false,
    })),
  ];
}

const BY_NAME: ReadonlyMap<string, Alias> = new Map(
  ALIASES.map((alias) => [`${alias.companyId} ${alias.text.toLowerCase()}`, alias]),
);

/**
 * A brand as the catalogue writes it (`Skoda` → `Škoda`); null for a name of the company itself, and
 * as it is where the catalogue does not know it.
 */
export function toBrandName(said: { company: string; brand: string | null }): string | null {
  if (said.brand === null) return null;
  const known = BY_NAME.get(`${said.company} ${said.brand.toLowerCase()}`);
  return known === undefined ? said.brand : known.brand;
}
