import type { Quantity } from "../mention.ts";
import type { Reading } from "../reading.ts";

/** No maker brings as many models of trucks or buses. */
const MANY_TRUCKS = 20;
const TRUCKS = /\b(?:trucks?|buses|lorries|tractors|taxis)\b/;

/** "will put 60 electric trucks on the road": vehicles, and no models. */
export const isFleet = ({ amount, start, end }: Quantity, { sentence }: Reading): boolean =>
  amount >= MANY_TRUCKS && TRUCKS.test(sentence.lower.slice(start, end));

/** What such a number counts, and what one of other vehicles that are brought. */
export const FLEET = { metric: "ev-volume", unit: "vehicles", rule: "count:fleet" } as const;
export const LAUNCHED = { metric: "ev-models", unit: "models", rule: "count:launches" } as const;
