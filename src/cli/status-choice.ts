import { DeliveryStatus, Lifecycle } from "../pledge/event.ts";
import { parseChoice } from "./choice.ts";

/** A status is on one of two axes: what the company says, or how far it is. */
type Status = Lifecycle | DeliveryStatus;

/** Words that people have for them; some mean several. */
const WORDS: Readonly<Record<string, readonly Status[]>> = {
  achieved: ["achieved_self_declared", "achieved_verified"],
  reached: ["achieved_self_declared", "achieved_verified"],
  met: ["achieved_self_declared", "achieved_verified"],
  verified: ["achieved_verified"],
  overdue: ["due"],
  silent: ["quiet"],
  "gone quiet": ["quiet"],
  late: ["behind"],
  dropped: ["withdrawn"],
  replaced: ["superseded"],
  raised: ["strengthened"],
  lowered: ["weakened"],
  postponed: ["delayed"],
};

const STATUSES: readonly Status[] = [...Lifecycle.options, ...DeliveryStatus.options];
const CHOICES = [...STATUSES.map((status) => status.replaceAll("_", " ")), ...Object.keys(WORDS)];

/** The statuses that a word means, written with blanks, hyphens or underscores. */
export function parseStatuses(value: string): readonly Status[] {
  const word = parseChoice(value, { name: "Status", choices: CHOICES });
  return WORDS[word] ?? STATUSES.filter((status) => status.replaceAll("_", " ") === word);
}
