import type { Citation } from "../../chat/card.ts";
import { COMMON_WORDS, STOP_WORDS } from "../lexicon/common-words.ts";
import {
  fold,
  hasCjk,
  isTypoOf,
  tidy,
  tokenise,
  toStem,
  wordsAndStems,
} from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { parseQuestion } from "../read/parse.ts";

/** Words that ask, point or lean on what was said before, so that a short question with one of them goes on. */
const FOLLOWING: readonly string[] = `
  what which who whom whose when where why how if whether while
  i me my you your he his she her we us our it its they them their this that these those one ones here there same
  such both each all any some none other others another else more less most least rest every first second third last next
  former latter only too also either neither anything something everything everyone anyone someone
  and or but so then than as at by for from in into of off on onto out over to up with within without under until till
  since before after about against between beside besides per via versus vs except instead like
  is are was were be been am do does did has have had will would can could may might must shall should not no yes
  don doesn didn hasn haven isn aren won
  now today already still yet ever never again soon early earlier late later ago past current currently recent recently
  latest newest old older new newer original originally previous previously final interim annual yearly year years month
  months quarter day days date dates deadline deadlines decade time times due long
  really sure sources source evidence proof quote quotes quoted quotation citation cite link links url article articles
  document reference wording words sentence text said says say exact exactly precisely verbatim original confirmed
  publisher outlet press reports reported report reporter details detail explain elaborate meaning mean means reason
  reasons because continue further background context example examples summary summarise summarize shorter longer english
  chinese translate repeat status progress track ahead behind schedule reached achieved met missed overdue verified
  audited changed change changes moved kept dropped target targets goal goals pledge pledges promise promises commitment
  commitments plan plans aim aims ambition milestone milestones step steps figure figures number numbers amount
  amounts share percent percentage total totals sum average absolute relative base baseline scope scopes difference
  compare compared comparison competitors rivals peers history trend everywhere worldwide globally global world local
  domestic abroad group company companies brand brands maker makers market markets highest lowest biggest smallest best
  worst much many few half double`
  .trim()
  .split(/\s+/);

const KNOWN: ReadonlySet<string> = new Set(FOLLOWING);
const LONG = FOLLOWING.filter((word) => word.length >= 5);

/** A word that follows up, maybe with a slip, or one of the subject: `when`, `sorce`, `hydrogen`. */
const isKnown = (word: string): boolean =>
  KNOWN.has(word) ||
  (COMMON_WORDS.has(word) && !STOP_WORDS.has(word)) ||
  LONG.some((meant) => isTypoOf(word, meant));

const LISTS = [
  ...(["names", "metrics", "years", "amounts", "places", "outside", "homes", "sectors"] as const),
  ...(["stages", "scopes", "facets", "courses", "effects"] as const),
] as const;
const VALUES = [
  ...(["basis", "published", "month", "baselineYear", "unit", "superlative", "demand"] as const),
  ...(["kind", "direction", "bound", "statuses", "asOf"] as const),
] as const;

/** Whether anything of a question was read: whom or what it names, when, or what it wants. */
const isRead = (query: Query): boolean =>
  query.intent !== "look_up" ||
  query.leansOnHistory ||
  query.yearBefore ||
  query.yearAfter ||
  query.asksYear ||
  query.asksOpinion ||
  LISTS.some((key) => query[key].length > 0) ||
  VALUES.some((key) => query[key] !== null);

/** Chinese laughter and nods: they ask nothing. */
const ONLY_SOUNDS = /^[哈呵嘿嘻嗯恩哦噢喔啊呃额唉哎呀好的~～。.！!？?，,、\s]+$/;

/**
 * Whether a question holds nothing that is known, so that it goes on with no question before it: `asdf qwer`, `???`.
 * `by when?` and `source?` do.
 */
export function isStray(text: string, nowOn: string): boolean {
  const tidied = tidy(text);
  if (hasCjk(tidied)) return ONLY_SOUNDS.test(tidied);
  return (
    !tokenise(tidied).some((token) => isKnown(token.text)) && !isRead(parseQuestion(text, nowOn))
  );
}

const MIN_WORD_CHARS = 3;

/** Whether a word of a question stands in what an answer cites: `leather?` may be answered by a quote that says it. */
export function isSaidIn(text: string, citations: readonly Citation[]): boolean {
  const said = wordsAndStems(fold(citations.map(({ quote }) => quote).join(" ")));
  return tokenise(tidy(text)).some(
    (token) =>
      token.text.length >= MIN_WORD_CHARS && (said.has(token.text) || said.has(toStem(token.text))),
  );
}
