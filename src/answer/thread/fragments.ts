import { tokenise } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";

/** What stands beside a name in a follow-up that names nothing else: `And what about Kia, then?`, `Same question for Kia`. */
const FILLER: ReadonlySet<string> = new Set(
  `and or so but then ok okay well what how about of at for with by from in on to the same thing question again too also as
  instead rather i mean meant please now does that it apply go goes is there versus vs compared`
    .trim()
    .split(/\s+/),
);
const OF_ONE_WORD = /[?]$/;

/**
 * Whether a question names companies and nothing else, so that it asks of them what was asked before. Of a name alone
 * it has to be put as a question: `Kia` may ask for all of Kia, `Kia?` does not.
 */
export function isOnlyNames({ text, names }: Pick<Query, "text" | "names">): boolean {
  if (names.length === 0 || names.some(({ from }) => from < 0)) return false;
  const words = tokenise(text);
  const others = words.filter((_, at) => !names.some(({ from, to }) => from <= at && at < to));
  if (!others.every((token) => FILLER.has(token.text))) return false;
  return others.length > 0 || OF_ONE_WORD.test(text);
}

/** Words for what the register holds: `pledges for 2030` asks for all of them. */
const OF_REGISTER =
  /\b(?:pledges|targets|goals|commitments|promises|milestones|all|any|list)\b|承诺|目标/i;

/** Whether it names a place, a year or a metric and nothing else, as what is to be put in the place of what was named before. */
export const isOtherPart = ({ text, isFragment }: Pick<Query, "text" | "isFragment">): boolean =>
  isFragment && !OF_REGISTER.test(text);

/** `And the group as a whole?`, after a question of one of its brands. */
export const asksOfGroup = (text: string): boolean =>
  /\b(?:the|its|whole|entire|overall) (?:whole |entire |overall )?(?:group|parent(?: company)?|corporation|concern)\b(?! of\b)|\b(?:the|its|their) (?:company|maker|carmaker|automaker|firm|business) (?:as a whole|overall)\b|\b(?:whole|entire) (?:company|firm|business)\b|\bgroup-?wide\b|整个?集团|全集团|母公司/i.test(
    text,
  );

/** `So where are they at the moment?`, `And today?`: what is reported, not what is pledged. */
export const asksWhereItIs = (text: string): boolean =>
  /^(?:(?:and|so|but|ok|then|well),? )*(?:(?:right )?now|today|currently|so far|at (?:the moment|present)|to date|as of (?:now|today))[?.]*$|\bwhere (?:is|are|do|does) (?:it|they|things|that|this|we|the (?:company|group|firm)) (?:stand|now|at|today|currently|right now|at the moment)|\bwhere (?:do|does) (?:it|they|things) stand\b|\bhow (?:much|many|far|high|big)\b.{0,40}\b(?:so far|already|by now|to date|at the moment|right now|currently|today)\b|^(?:那)?(?:现在|目前|如今|眼下)呢|(?:现在|目前|如今|眼下|至今)(?:已经?)?(?:建|卖|交|做|用|投|装|产|减|降|签)(?:成|好|出|完|到|付)?了?(?:多少|几)/i.test(
    text,
  );

/** `Sorry, I meant Kia`, `No, the truck maker`: what was understood wrongly. */
export const isCorrection = (text: string): boolean =>
  /^(?:and |but |so )?(?:i (?:mean|meant|was (?:asking|talking) about)|not (?:the |that )?[\w -]+, (?:but )?|rather|the other (?:one|company|firm|maker))\b/i.test(
    text,
  );
