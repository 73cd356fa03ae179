import type { Subject } from "../context.ts";

/** Makers that sell nothing but electric vehicles: their deliveries are electric without saying so. */
const ELECTRIC_ONLY: ReadonlySet<string> = new Set([
  "tesla",
  "nio",
  "xpeng",
  "li-auto",
  "rivian",
  "lucid",
  "polestar",
  "leapmotor",
]);

/** The same of brands, and of makers from the year in which they gave up combustion cars. */
const ELECTRIC_BRANDS: ReadonlySet<string> = new Set([
  "Voyah",
  "Aion",
  "Hyptec",
  "Zeekr",
  "IM Motors",
  "Rising Auto",
  "Deepal",
  "Avatr",
  "Nevo",
  "Arcfox",
  "Onvo",
  "Denza",
  "Yangwang",
  "Fangchengbao",
]);
const ELECTRIC_SINCE: Readonly<Record<string, number>> = { byd: 2022 };

/** Whether a maker's or brand's vehicles are electric without saying so. */
export function sellsOnlyElectric(maker: Subject, publishedYear: number | null): boolean {
  if (ELECTRIC_ONLY.has(maker.companyId)) return true;
  if (maker.brand !== null && ELECTRIC_BRANDS.has(maker.brand)) return true;
  const since = ELECTRIC_SINCE[maker.companyId];
  return since !== undefined && publishedYear !== null && publishedYear >= since;
}
