import { companyById } from "./companies.ts";
import type { Brand, Company } from "./company.ts";

const HAN = /^[\p{Script=Han}A-Za-z0-9·]+$/u;

/** The first name in Chinese characters; else as it is known elsewhere. */
const nameOf = ({ name, aliasesCjk }: Pick<Company | Brand, "name" | "aliasesCjk">): string =>
  aliasesCjk.find((alias) => HAN.test(alias)) ?? name;

/** A company as Chinese readers know it; its id where there is no such company. */
export const toChineseName = (id: string): string => {
  const known = companyById(id);
  return known ? nameOf(known) : id;
};

/** A company's brand likewise. */
export function toChineseBrand(companyId: string, brand: string): string {
  const known = companyById(companyId)?.brands.find(({ name }) => name === brand);
  return known ? nameOf(known) : brand;
}
