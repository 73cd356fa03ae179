import { ALIASES } from "../../pledge/companies.ts";
import { groupBy } from "../../shared/group-by.ts";
import { fold } from "./tokens.ts";

const toKey = (company: string, brand: string) => `${company} ${brand}`;

const BY_BRAND = groupBy(
  ALIASES.filter(({ brand }) => brand !== null),
  ({ companyId, brand }) => toKey(companyId, brand ?? ""),
);

/** After a name in Chinese, which articles leave out: 红旗品牌 is 红旗. */
const OF_BRAND = /(?<=..)(?:品牌|汽车|新能源)$/;

/** All names of a brand, folded: an article in Chinese writes 红旗 and means Hongqi. */
export const namesOfBrand = (company: string, brand: string): readonly string[] => [
  fold(brand),
  ...(BY_BRAND.get(toKey(company, brand)) ?? []).map(({ text }) =>
    fold(text.replace(OF_BRAND, "")),
  ),
];
