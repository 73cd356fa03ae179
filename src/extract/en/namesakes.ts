import type { Namesake } from "../names/namesakes.ts";

export const NAMESAKES: readonly Namesake[] = [
  {
    name: "volvo",
    companyId: "volvo-cars",
    otherId: "volvo-group",
    ofOther:
      /\b(?:trucks?|truckmaker|lorr(?:y|ies)|tractor units?|buses|coaches|hauliers?|haulage|excavators?|wheel loaders?|construction (?:equipment|machinery))\b/g,
    ofFirst:
      /\b(?:cars?|carmaker|suvs?|saloons?|estates?|crossovers?|[ex]x[cr]?\d0|c40|v60|v90|es90|drivers?)\b/g,
  },
];
