import type { Brand, Company } from "../company.ts";

type CompanyEntry = Pick<Company, "id" | "name" | "country"> & Partial<Company>;

/** A catalogue entry; what is left out is empty, unknown (null) or, for the sector, `automaker`. */
export function company(entry: CompanyEntry): Company {
  return {
    aliases: [],
    aliasesCjk: [],
    brands: [],
    ticker: null,
    pressRoom: null,
    sector: "automaker",
    ...entry,
  };
}

/** A brand of a company; its name is one of its aliases without being listed again. */
export function brand(name: string, more: Partial<Omit<Brand, "name">> = {}): Brand {
  return { name, aliases: [], aliasesCjk: [], ...more };
}
