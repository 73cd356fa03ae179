import { COMPANIES, companyById } from "../../pledge/companies.ts";
import type { Sector } from "../../pledge/company.ts";
import type { NameMention } from "./names.ts";
import { fold } from "./tokens.ts";

/** Words that tell namesakes apart: `the truck maker` is Volvo Group, `the carmaker` Volvo Cars. */
const KINDS: readonly [RegExp, readonly Sector[]][] = [
  [/\b(?:trucks?|lorr(?:y|ies)|bus(?:es)?|heavy[- ]duty|commercial vehicles?)\b/i, ["truckmaker"]],
  [/\b(?:cars?|automobiles?|passenger|(?:car|auto)makers?)\b/i, ["automaker"]],
  [/\b(?:battery|batteries|cells?)\b/i, ["battery"]],
  [/\b(?:suppliers?|parts|components|tyres?|tires?)\b/i, ["supplier"]],
];

const firstWordOf = (name: string): string => fold(name.split(/[\s-]/)[0] ?? "");

/** Names by which a company is known, without those of its brands. */
const namesOf = (id: string): readonly string[] => {
  const found = companyById(id);
  return found === undefined ? [] : [found.name, ...found.aliases];
};

/**
 * The other company of the same first name, where a correction says of which kind it is: "I meant the truck maker" after
 * a question of Volvo Cars. Null where that leaves it open.
 */
export function namesakeOf(names: readonly NameMention[], text: string): NameMention[] | null {
  const [named, ...others] = names;
  const sectors = KINDS.find(([pattern]) => pattern.test(text))?.[1];
  if (named === undefined || others.length > 0 || sectors === undefined) return null;
  if (sectors.includes(companyById(named.companyId)?.sector ?? "automaker")) return null;
  const called = new Set(namesOf(named.companyId).map(firstWordOf));
  const found = COMPANIES.filter(
    ({ id, sector }) =>
      sectors.includes(sector) && namesOf(id).some((name) => called.has(firstWordOf(name))),
  );
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) return null;
  return [{ ...named, companyId: one.id, brand: null, name: one.name }];
}

const OF_TRUCKS = /\b(?:trucks?|lorr(?:y|ies)|haul(?:ier|age|ing)s?|semi-?trailers?)\b/i;
const OF_CARS = /\b(?:cars?|suvs?|sedans?|passenger)\b/i;

/** `Volvo the truck maker, not the car firm`. */
const NOT_OF_CARS =
  /\bnot (?:the )?(?:cars?|passenger cars?)(?:[- ]?(?:makers?|firm|company|brand|business|side|builder))?\b/gi;

/** `How many trucks will Volvo sell?`: of namesakes the one that builds them, where the name says no more. */
export function toTruckMakers(names: readonly NameMention[], question: string): NameMention[] {
  const text = question.replace(NOT_OF_CARS, " ");
  return names.map((name) => {
    const isBare = name.exact && name.brand === null && !/[\s-]/.test(name.typed);
    if (!isBare || !OF_TRUCKS.test(text) || OF_CARS.test(text)) return name;
    const [meant] = namesakeOf([name], "truck") ?? [];
    const isCalledSo =
      meant !== undefined &&
      namesOf(meant.companyId).some((one) => firstWordOf(one) === fold(name.typed));
    return isCalledSo ? meant : name;
  });
}
