import type { ReadFigure } from "../claims/read-figure.ts";
import type { Subject } from "../context.ts";
import type { Reading } from "../reading.ts";

/** A sentence of the article with the figures read in it and the company that it speaks of. */
export interface Told {
  readonly reading: Reading;
  readonly figures: readonly ReadFigure[];
  readonly company: Subject | null;
}
