/**
 * The companies whose pledges the register keeps. The others of the catalogue are recognised as well,
 * as partners and rivals, but what is told of them in passing is no claim.
 */
const TRACKED: ReadonlySet<string> = new Set(
  (
    "baic bmw bosch byd catl changan daimler-truck dongfeng envision-aesc faw ford gac geely general-motors " +
    "great-wall-motor honda hyundai isuzu jaguar-land-rover kia lg-energy-solution li-auto lucid mahindra " +
    "mazda mercedes-benz michelin mitsubishi-motors nio nissan paccar panasonic polestar renault rivian saic " +
    "scania stellantis subaru suzuki tata-motors tesla toyota volkswagen volvo-cars volvo-group xpeng"
  ).split(" "),
);

/** Whether the register keeps what a company promises. */
export function isTracked(companyId: string): boolean {
  return TRACKED.has(companyId);
}
