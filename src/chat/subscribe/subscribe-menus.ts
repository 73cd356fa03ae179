import { COMPANIES } from "../../pledge/companies.ts";
import { EventKind } from "../../pledge/event.ts";
import { Metric } from "../../pledge/metric.ts";
import type { Language } from "../../shared/language.ts";
import { wordsOf } from "../words/of.ts";
import { GRADE_ORDER } from "./filter-grade.ts";
import { squash } from "./subscribe-names.ts";

/** An entry of a menu: what is shown, and what the form carries. */
export interface MenuOption {
  value: string;
  label: string;
}

/** Places that a form offers; text can name any country. */
const REGIONS: readonly string[] =
  "EU CN US DE GB FR IT ES SE NO NL HU PL JP KR IN MX BR ZA AU".split(" ");
/** Zones of makers, buyers and their press, from west to east. */
const ZONES: readonly string[] = [
  ...["America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York"],
  ...["America/Sao_Paulo", "UTC", "Europe/London", "Europe/Berlin", "Europe/Paris"],
  ...["Europe/Stockholm", "Europe/Helsinki", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore"],
  ...["Asia/Shanghai", "Asia/Tokyo", "Asia/Seoul", "Australia/Sydney"],
];

/** The menus of a form for a subscription, apart from companies and time zones, which are searched. */
export function subscribeMenus(
  language: Language = "en",
): Readonly<
  Record<
    "kinds" | "metrics" | "regions" | "delivery" | "weekday" | "minGrade" | "language",
    MenuOption[]
  >
> {
  const words = wordsOf(language);
  const { subscription: say } = words;
  return {
    kinds: EventKind.options.map((value) => ({ value, label: capital(say.kinds[value]) })),
    metrics: Metric.options.map((value) => ({ value, label: capital(words.metric(value)) })),
    regions: REGIONS.map((value) => ({ value, label: words.region(value) })),
    delivery: [
      { value: "instant", label: words.form.delivery.instant },
      { value: "daily", label: words.form.delivery.daily },
      { value: "weekly", label: words.form.delivery.weekly },
    ],
    weekday: say.weekdays.map((label, index) => ({ value: String(index + 1), label })),
    minGrade: GRADE_ORDER.map((value) => ({ value, label: capital(words.grades[value]) })),
    language: [
      { value: "en", label: "English" },
      { value: "zh", label: "中文" },
    ],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Searched extends MenuOption {
  keys: string[];
  isBrand: boolean;
}

const NAMES: readonly Searched[] = COMPANIES.flatMap((company) => [
  toSearched(company.id, company.name, [company.id, ...namesOf(company)], false),
  ...company.brands.map((brand) =>
    toSearched(
      `${company.id}/${brand.name}`,
      `${brand.name} (${company.name})`,
      namesOf(brand),
      true,
    ),
  ),
]);

function namesOf({
  name,
  aliases,
  aliasesCjk,
}: Pick<(typeof COMPANIES)[number], "name" | "aliases" | "aliasesCjk">) {
  return [name, ...aliases, ...aliasesCjk];
}

function toSearched(
  value: string,
  label: string,
  names: readonly string[],
  isBrand: boolean,
): Searched {
  return { value, label, keys: names.map(squash), isBrand };
}

/**
 * Companies and brands whose name begins with what was typed, then those that have it inside; companies
 * before brands. The first of all where nothing was typed.
 */
export function searchCompanies(
  typed: string,
  limit: number,
  language: Language = "en",
): MenuOption[] {
  const key = squash(typed);
  const ranked = NAMES.flatMap((entry) => {
    const rank = rankOf(entry, key);
    return rank === null ? [] : [{ entry, rank }];
  }).toSorted(
    (one, other) =>
      one.rank - other.rank ||
      Number(one.entry.isBrand) - Number(other.entry.isBrand) ||
      one.entry.label.localeCompare(other.entry.label, "en"),
  );
  return ranked.slice(0, limit).map(({ entry }) => toOption(entry, language));
}

function rankOf({ keys, isBrand }: Searched, key: string): number | null {
  if (key === "") return isBrand ? null : 0;
  if (keys.includes(key)) return 0;
  if (keys.some((name) => name.startsWith(key))) return 1;
  return keys.some((name) => name.includes(key)) ? 2 : null;
}

/** The option of a value that a form carries; the value itself where the catalogue has none. */
export function companyOption(value: string, language: Language = "en"): MenuOption {
  const found = NAMES.find((entry) => entry.value === value);
  return found ? toOption(found, language) : { value, label: value };
}

/** A brand stands with its company: `MINI (BMW Group)`. */
function toOption({ value, label, isBrand }: Searched, language: Language): MenuOption {
  if (language === "en") return { value, label };
  const words = wordsOf(language);
  const [companyId = "", ...rest] = value.split("/");
  const brand = rest.join("/");
  const company = words.company(companyId);
  return {
    value,
    label: isBrand ? words.followed({ companyId, brand }) + words.remark(company) : company,
  };
}

/** Time zones with what was typed in their name; usual ones where nothing was typed. */
export function searchTimeZones(typed: string, limit: number): MenuOption[] {
  const key = squash(typed);
  const zones =
    key === ""
      ? ZONES
      : [...new Set([...ZONES, ...Intl.supportedValuesOf("timeZone")])].filter((zone) =>
          squash(zone).includes(key),
        );
  return zones.slice(0, limit).map((value) => ({ value, label: value.replaceAll("_", " ") }));
}

/** All companies, each followed by its brands: the menu of a platform that searches what it was given. */
export const companyMenu = (language: Language = "en"): MenuOption[] =>
  NAMES.map((entry) => toOption(entry, language));
