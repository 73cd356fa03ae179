import type { TableFact } from "../language.ts";

/** What is reduced, where a row does not speak of emissions. */
const OTHER_USE = /\b(?:water|energy|waste|electricity|fuel)\b/i;
const OF_EMISSIONS = /emission|co2|ghg|greenhouse|scope|footprint/i;
const SIGNED = /^[-+]\s?(?=\d)/;

/** A table's cell as an English sentence: "Own operations, scope 1 and 2: target reduced by 50% by 2030 …". */
export function tellFact(fact: TableFact): string {
  const { heading, subject, header, figure, year, baseYear, scope, isTarget } = fact;
  const about = [heading, subject, header].filter((part) => part !== "").join(", ");
  const scopes = scope ? `, scope ${scope}` : "";
  const isOther = OTHER_USE.test(about) && !OF_EMISSIONS.test(about);
  const step = SIGNED.test(figure)
    ? `${isOther ? "" : "emissions "}reduced by ${figure.replace(SIGNED, "")}`
    : figure;
  const when = year ? ` ${isTarget ? "by" : "in"} ${year}` : "";
  const base = baseYear ? ` compared to ${baseYear}` : "";
  return `${about}${scopes}: ${isTarget ? "aims to have " : "was "}${step}${when}${base}.`;
}
