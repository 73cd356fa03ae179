import type { Language } from "../language.ts";
import { weightsIn } from "../weigh/read-weights.ts";
import { BASES, STAGES } from "./attributes.ts";
import { CARRY } from "./carry.ts";
import { CHANGE_WORDS } from "./changes.ts";
import { CONCEPTS, MODALITIES, STATES } from "./concepts.ts";
import { scanDates } from "./dates.ts";
import { LEXICON } from "./lexicon.ts";
import { NAMESAKES } from "./namesakes.ts";
import { NO_CLAIM } from "./no-claim.ts";
import { OWNER_WORDS } from "./owners.ts";
import { PHRASES } from "./phrases.ts";
import { PLACES } from "./places.ts";
import { scanQuantities } from "./quantities.ts";
import { readScopes } from "./scopes.ts";
import { namesByPlace } from "./seats.ts";
import { tellFact } from "./table-fact.ts";
import { readUniversal } from "./universal.ts";

/** English. */
export const ENGLISH: Language = {
  id: "en",
  gate: /\d|engine|tailpipe|fuel[- ](?:powered|only|burning)|petrol|diesel|gasoline|neutral|zero|green|fossil|footprint|balance|solar|wind|all|every|clean|peak|electric|combustion|renewable|recycl|hal[fv]|third|quarter|fifth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|decarboni|certif|cdp|ecovadis|leed|title|prize|grade|award|medal|label|rating|recogni|named|same|target|goal|pledge|plan/,
  index: LEXICON.index,
  scanQuantities,
  scanDates,
  scanConcepts: LEXICON.scanner(CONCEPTS),
  scanStates: LEXICON.scanner(STATES),
  scanModalities: LEXICON.scanner(MODALITIES),
  scanStages: LEXICON.scanner(STAGES),
  scanBases: LEXICON.scanner(BASES),
  scanRegions: LEXICON.scanner(PLACES),
  readUniversal,
  nounReach: 0,
  namesakes: NAMESAKES,
  completeNames: namesByPlace,
  scopes: readScopes,
  weights: weightsIn(new URL("./weights/", import.meta.url)),
  phrases: PHRASES,
  carry: CARRY,
  changeWords: CHANGE_WORDS,
  owners: OWNER_WORDS,
  noClaim: NO_CLAIM,
  tellFact,
};
