import type { CatalogueEntry } from "./catalogue/entry.ts";
import { PRESS } from "./catalogue/press.ts";
import { PRESS_ROOMS } from "./catalogue/press-rooms.ts";

/** The sources that come with the bot; `start --live` reads those whose own address is confirmed. */
export const CATALOGUE: readonly CatalogueEntry[] = [...PRESS_ROOMS, ...PRESS];

/** In which not only the host but the address itself stands in public places. */
export const LIVE_SOURCES: readonly CatalogueEntry[] = CATALOGUE.filter(
  ({ basis }) => basis !== "own_host",
);
