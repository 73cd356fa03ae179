import { BELIEVED } from "../typed/believed.ts";

const PLEDGE_WORDS =
  /\b(?:targets?|goals?|pledges?|pledged|promises?|promised|plans?|planned|planning|aims?|aiming|wants?|wanting|wish(?:es)?|intends?|intend(?:ed|ing)|commit(?:s|ted|ments?)?|ambitions?|objectives?|will|going to|expects?|expecting|hopes?|hoping|seeks?|should|slated|scheduled|pencil+ed in|foreseen|meant to|vow(?:s|ed)?|by when|deadlines?|due|supposed to|set to|to be|propos\w+|(?:shoot|gun)(?:s|ing)? for|envisages?|foresees?|wnat|wants?)\b|目标|计划|承诺|力争|将|预计|何时|打算|规划|争取|准备|希望|拟|想(?:要|卖|交付|在|把|让|做|推)|要(?:做到|达到|实现|卖|交付|让|把|建|减|降|占|推|投|砸|到(?!哪)|增|有(?!没))/i;
const REACHED_WORDS =
  /\b(?:to have (?:already )?\w+ed|achieved|reached|hit|did(?!\b.{2,60}\b(?:say|announce|pledge|promise|plan|commit|report|state|declare|mention|set|unveil|aim|want|target|put a)\b)|had|(?:has|have) (?!pledged|signed up|promised|vowed|named|announced|stated|declared|published|picked|fixed|planned|targeted|scheduled|earmarked|budgeted|aimed|intended|proposed|opted)\w+ed|delivered|sold|saved|avoided|built|installed|connected|reports?|reported|currently|at (?:the moment|present)|right now|so far|up to now|until now|(?:have|has) (?:actually |really )?managed|already|to date|progress|recorded|posted|was|were|cut .{0,20}\bso far|took|offered|supplied|made in|milestones?|(?:has|have) (?:[\w-]+ ){0,3}(?:cut|sold|built|saved|reduced|made|spent|put into|invested)|emit(?:ted)?|used|consumed|recycled in|won|received|awarded|granted)\b|已|实现了|达到了|完成了|目前|截[至止]|现有|实际|(?:现在|如今)有|(?:卖|交|出|付|建|成|做到|用|投|收|降|减|少|增|发|排|产|造|推|签|换|装|开)了(?!吗|没)/i;

/** `Who was it that put a number on it?`, `How do the various reports put it?`: who told it. */
const WHO_TOLD =
  /\b(?:who|which \w+) (?:was|is) it (?:that|who|at)\b|\b(?:the|various|different|these|those|all|any|which|what|other|several) reports?\b/gi;

/** `What does Kyodo report about …?` tells of what is reported and not of what is reached. */
const OUTLET_REPORTS = /\b(?:does|do|did) [^?]{2,40} (?:report|say|write) (?:about|on|of)\b/i;

/** `Which pledges were announced in 2022?` asks of what was told, not of what was reached. */
const WAS_TOLD =
  /\b(?:was|were|been) (?:\w+ )?(?:announced|made|set|told|stated|given|pledged|promised|named|published)\b/gi;

/** `Which cut has it had validated?`: what was looked at by others is promised, mostly. */
const WAS_VALIDATED =
  /\b(?:has|have|had|did|was|were)\b(?= (?:[\w&'-]+ ){0,4}(?:validated|approved|endorsed|blessed)\b)(?: (?:[\w&'-]+ ){0,4}?had\b)?/gi;

/** `The money it had put aside`: what is still to be spent. */
const SET_ASIDE =
  /\b(?:has|have|had|was|were)\b(?= (?:[\w-]+ ){0,2}(?:(?:set|put|laid) aside|earmarked|budgeted|allocated)\b)/gi;

const DID_PROMISE =
  /(?<=\b(?:pledges?|promises?|commitments?|targets?|goals?)\b.{0,20})\bdid\b(?=.{2,60}\b(?:make|give|set|name)\b)/gi;

/** Whether the question is about what is pledged or about what is reached; null where it is open. */
export function decideKind(text: string): "pledge" | "milestone" | null {
  const isPledge = PLEDGE_WORDS.test(text);
  const said = [
    OUTLET_REPORTS,
    WHO_TOLD,
    WAS_TOLD,
    WAS_VALIDATED,
    SET_ASIDE,
    DID_PROMISE,
    BELIEVED,
  ].reduce((left, pattern) => left.replace(pattern, " "), text);
  const isReached = REACHED_WORDS.test(said);
  if (isPledge === isReached) return null;
  return isPledge ? "pledge" : "milestone";
}
