import { findNames } from "../lexicon/names.ts";
import { tokenise } from "../lexicon/tokens.ts";

const GREETING =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|happy (?:new year|monday|friday|holidays)|dear (?:sirs?(?: or madam)?|madam|mr\.? \w+|ms\.? \w+|\w+))(?: (?:there|all|everyone|team|bot))?[,.!;: ]+)+/i;
/** `Sorry,`, `Thanks!`: said before a question, and nothing of it. */
const INTERJECTION =
  /^(?:(?:sorry|excuse me|pardon|ok|okay|well|oh|hm+|right|great|cool|fine|alright|all right|thanks(?: a lot)?|thank you|got it|i see|interesting|please|pls|plz|quick question|one more(?: thing| question)?|just curious|by the way|btw|actually|no|yes|yeah)(?:[,.!;:]+| -) *)+/i;

/** `For our tender:`, `For the tyre chapter of my report I need …`, `Quick one for a caption:`: what it is asked for. */
const PURPOSE =
  /^(?:(?:for (?:my|our|the|an?) (?:[\w-]+ ){0,5}?(?:files?|chapters?|reports?|tenders?|decks?|memos?|story|articles?|pieces?|box|slides?|tables?|captions?|presentations?|meetings?|papers?|thesis|newsletters?|datasets?|spreadsheets?|models?|notes?|clients?|boss|editor|reviews?|audits?|benchmarks?|stud(?:y|ies)|comparisons?|scorecards?|briefings?|drafts?|posts?|research)(?: (?:of|on|about|for) [^:,?]{2,40})?(?:[:,]| (?=(?:i|we) (?:need|want|require|am looking|'d like)\b))|quick (?:one|question|check|q)\b[^:,?]{0,40}[:,]|(?:i|we) (?:need|want|am after|are after|am looking for|am preparing|am doing|am writing) (?:an? |some )?[\w' -]{3,50}(?<!\b(?:what|which|how|when|who|where)\b[^:]*):|(?:an?|my|our|the|one of (?:my|our|the)) [\w' -]{2,30}? (?:asked|asks|will ask|wants to know|wanted to know|is asking|wonders?)(?: me| us)?(?: about [^:?]{2,40})?:) *)(?:(?:i|we) (?:need|want|require|am looking for|would like|'d like)(?: to know)? (?=.{20}))?/i;

const ASKING_VERB = "(?:tell|let|remind|show|explain to|give|inform|help)";
const ABOUT = "(?:know |understand |find out |see |check )?(?:about |of )?";
/** `Could you tell me`, `I'd be grateful if you could let me know`, `I was wondering`: before what is asked. */
const ASKING = new RegExp(
  [
    `(?:i(?:'d| would| should)(?: really| very much| just)? (?:be (?:most |very |really )?(?:grateful|glad|happy|curious|interested)|appreciate it|like|love|want)(?: to (?:know|hear|learn|find out|see|ask|understand))?,? )(?:if (?:you|someone|anyone) (?:could|would|can)(?: please| kindly)? ${ASKING_VERB} me ${ABOUT})?`,
    `(?:could|can|would|will) (?:you|someone|anyone|anybody)(?: please| kindly| perhaps| maybe| quickly| possibly| just)* ${ASKING_VERB} me ${ABOUT}`,
    `(?:please |kindly |just )*(?:tell|remind) me ${ABOUT}`,
    "(?:please |kindly |just )*let me know ",
    "(?:i am|i'm|i was|was|just|i'm just|i was just) (?:wondering|curious|asking myself|trying to (?:find out|understand|remember|work out)) ",
    "i (?:wonder|want to know|need to know|wanted to (?:know|ask)|forgot|forget|can't remember|don't (?:know|remember)) ",
    "(?:do|does|would) (?:you|anyone|anybody|someone) (?:happen to |perhaps |by any chance )?(?:know|remember|recall) ",
    "any (?:idea|clue)(?: as to)? ",
    "(?:is it|am i) (?:known|right in thinking) ",
  ]
    .map((words) => `(?:${words})`)
    .join("|"),
  "i",
);
/** What may be asked after it: a question of its own, which begins with one of these. */
const QUESTION =
  "(?=(?:(?:by|in|until|from|since|for|to|at|on) )?(?:what|which|who|whose|when|where|why|how|if|whether)\\b)";
/** `As a haulier I'd like to know`: who asks limits no answer. */
const ASKER = "(?:as an? [\\w-]+(?: [\\w-]+){0,3}?,? )?";
const LEAD_IN = new RegExp(`^(?:(?:and|so|but) )?${ASKER}(?:${ASKING.source})${QUESTION}`, "i");

/** At the end; what parts it from the rest is tried once for each run of signs. */
const THANKS =
  /(?<![,.;!?])[,.;!?]* (?:please|pls|plz|thanks(?: a lot| in advance)?|thank you|cheers|if you (?:know|can|happen to know)|do you know|any idea)(?=[.!?]*$)/i;

/** `With kind regards, P. Lindqvist`: at the end of a letter. */
const CLOSING =
  /(?<![,.;!?])[,.;!?]* (?:(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|yours (?:sincerely|faithfully|truly)|sincerely)\b[,.!]?(?: [\p{L}. -]{2,40})?$/iu;
/** `I am updating our file and should be grateful if you could confirm the date …`: what is asked comes after it. */
const REQUEST =
  /^(?:i|we)\b[^?:]{0,100}?\b(?:grateful|glad|obliged|thankful|appreciate it|appreciated) if (?:you|someone) (?:could|would|can) (?:please |kindly )?(?:confirm|tell (?:me|us)|let (?:me|us) know|provide|send (?:me|us)|give (?:me|us)|share|state|indicate|advise(?: (?:me|us))?(?: of)?) /i;

/** `, one per line`, `as a table`, `for my engagement notes`: how it is to be told and what for, at the end. */
const FORM =
  /(?:,? (?:please |pls )?(?:(?:just |only )?(?:one|1) (?:per|a|to a) (?:line|row|bullet)|(?:(?:as|in) (?:an? )?(?:short |neat |simple )?(?:bullets?|bullet points?|bullet(?:ed)? list|table|spreadsheet)(?: form(?:at)?)?|bullet points?|bullets)(?: (?:is |are )?(?:ok|okay|fine|enough))?|(?:just|only) (?:the )?names|names only)|, (?:i'?m|i am|we'?re|we are) (?:just )?(?:filling|writing|preparing|working|building|putting|compiling|doing|drafting|updating|making|collecting) [^,.?!;]{3,60}|,? for (?:my|our) (?:[\w-]+ ){0,2}(?:notes|files?|records|minutes|slides?|deck|report|spreadsheet|newsletter|memo))(?=[.!?]*$)/i;

/** "I need Bosch's scope 3 goal: …" says what is asked for, and not what for. */
const IS_SUBJECT =
  /^(?:i|we) (?:need|want|am (?:after|looking for)|are after)\b.{0,50}\b(?:scopes? [123]|targets?|goals?|pledges?|figures?|numbers?|shares?|dates?|deadlines?|years?|emissions?|investments?)\b/i;
/** `for a supplier scorecard`, `for our credit file`, in the midst of what is asked. */
const FOR_WHAT =
  /,? for (?:an?|my|our) (?:[\w-]+ ){0,2}?(?:score-?cards?|foot-?notes?|slides?|decks?|memos?|briefings?|presentations?|reports?|articles?|stor(?:y|ies)|captions?|spreadsheets?|tenders?|newsletters?|audits?|handouts?)(?=[:,;.?!]|$)/i;

/** "For our file on Stellantis: …": whom it is about stays. */
function withoutPurpose(text: string): string {
  const purpose = PURPOSE.exec(text)?.[0] ?? OCCASION.exec(text)?.[0] ?? "";
  const rest = text.slice(purpose.length);
  if (IS_SUBJECT.test(purpose)) return text;
  const names = findNames(purpose, tokenise(purpose)).map(({ name }) => name);
  return names.length > 0 ? `${names.join(" and ")}: ${rest}` : rest;
}

/** `Ahead of my call with Mazda's people, please give me …`, `Before the January meeting I'd like …`. */
const OCCASION =
  /^(?:(?:ahead of|before|in preparation for|in advance of|prior to|for) (?:my|our|the|an?|tomorrow's|today's|next week's) [^,:?]{2,70}?(?:, | (?=(?:i|we)(?:'d| would| need| want)\b))(?=(?:please|could|can|would|what|which|who|when|where|how|give|list|name|show|tell|i|we)\b))(?:please )?(?:(?:i|we)(?:'d| would) (?:like|need|love|appreciate) )?/i;

/**
 * A tidied question without what is said around it out of courtesy: `Hello, could you tell me when BMW …` asks when. What
 * it is about is never left out.
 */
export function toAsked(text: string): string {
  const own = text.replace(CLOSING, "").replace(GREETING, "").replace(INTERJECTION, "");
  const request = REQUEST.exec(own)?.[0] ?? "";
  const isRequest = findNames(request, tokenise(request)).length === 0;
  const bare = withoutPurpose(isRequest ? own.slice(request.length) : own).replace(FOR_WHAT, "");
  const asked = bare
    .replace(LEAD_IN, "")
    .replace(/^if\b/i, "whether")
    .replace(THANKS, "")
    .replace(FORM, "")
    .replace(THANKS, "");
  return asked.trim() === "" ? text : asked;
}
