import type { Card } from "../../chat/card.ts";
import type { Metric } from "../../pledge/metric.ts";
import { CUMULATIVE } from "./figure.ts";

/** What a question wants told that is no figure, year or state. */
export type Demand =
  | "reason"
  | "verifier"
  | "person"
  | "place"
  | "month"
  | "quarter"
  | "sum"
  | "total"
  | "price"
  | "absence"
  | "rest";

const ANY_OF =
  "(?:which|what|who|how many|name|list|show)\\b(?: \\w+){0,4}? (?:compan\\w+|\\w*makers?|manufacturers?|groups?|brands?|firms?|suppliers?)";
const PROMISED =
  "(?:targets?|goals?|pledges?|plans?|commit\\w*|promis\\w+|pledg\\w+|ambitions?|net[- ]zero|aim|announced)";

const DEMANDS: readonly { demand: Demand; pattern: RegExp }[] = [
  {
    demand: "absence",
    pattern: new RegExp(
      `\\b(?:${ANY_OF}|who)\\b.{0,40}\\b(?:(?:do|does|did|has|have|is|are)(?: not|n't|nt)|lacks?|without|never|(?:has|have|sets?|named?) no)\\b(?! (?:on|only|longer)\\b).{0,60}\\b${PROMISED}\\b|\\bwhat (?:has|have|did|does|do|is|are|will) .{2,40}(?:\\bnot\\b|n't\\b)(?! (?:only|just|yet)\\b)|(?:哪些|哪家|谁|几家).{0,8}(?:没有|未).{0,12}(?:目标|承诺|计划)|没有?(?:承诺|说过?|提到?过?|公布|宣布)(?:过|了)?(?:哪|什么|多少)`,
      "i",
    ),
  },
  {
    demand: "rest",
    pattern: new RegExp(
      `\\b${PROMISED}\\b.{0,60}\\b(?:besides|apart from|aside from|except(?: for)?|excluding|other than|not (?:on|about|related to))\\b|\\b(?:besides|apart from|aside from|other than)\\b.{0,60}\\b${PROMISED}\\b|除了?.{1,16}(?:以外|之外|外).{0,12}(?:目标|承诺|计划)`,
      "i",
    ),
  },
  {
    demand: "sum",
    pattern:
      /\b(?:combined|together|added up|taken together)\?*$|\baverage\b.{0,80}\b(?:all|both|together|\w*makers|companies|manufacturers|groups|brands|industry)\b|平均.{0,12}(?:车企|企业|公司|厂商)/i,
  },
  {
    demand: "reason",
    pattern:
      /\bwhy\b|\bhow come\b|\b(?:for )?what reasons?\b|\breasons? (?:for|why|behind|did|does|has|given)\b|\bwhat (?:made|makes|caused|prompted|led|drove)\b|为什么|为何|为啥|原因|怎么会/i,
  },
  {
    demand: "verifier",
    pattern:
      /\bwho (?:has |have |had )?(?:independently |externally )?(?:audit(?:s|ed)|verif(?:y|ies|ied)|certif(?:y|ies|ied)|check(?:s|ed)|validat(?:es|ed)|assured|approved)\b|\b(?:audited|verified|certified|checked|validated|assured) by (?:whom|who|which)\b|\b(?:which|what) (?:auditors?|verifiers?|certifiers?|auditing)\b|(?:由?谁|哪家机构|哪个机构)(?:来|进行)?(?:验证|审计|认证|核查|鉴证)/i,
  },
  {
    demand: "person",
    pattern:
      /\bwho(?:'s| is| was| are| were) (?:the |its |their |in )?(?:\w+ )?(?:head|chief|ceo|boss|chair\w*|president|director|manager|officer|person|executive|charge|responsible|behind|founder|minister)\b|\bwho (?:heads?|leads?|runs|chairs|owns?|suppl(?:y|ies|ied)|designed|built|founded|signed|invented|pays?|paid)\b|\b(?:when|where|how old) (?:is|was|were|did|does|has) (?:the|its|their) (?:\w+ )?(?:ceo|boss|chief|chair\w*|president|founder)(?:'s)? (?:born|from|old|join|stud|live|appointed|hired|start|retire)|\bname of (?:the|its) (?:head|chief|ceo|person|manager|director)\b|负责人|高管是谁|由谁|谁负责/i,
  },
  {
    demand: "place",
    pattern:
      /\b(?:in|at|to|from|for) (?:which|what) (?:town|city|cities|village|country|countries|state|states|province|region|place|location)s?\b|^where (?:will|does|do|did|is|are|was|were|has|have|can)\b(?!.{2,40}\bend(?:ed)? up\b)(?! you (?:get|got|read|find|found|see|have|take|hear)\b)(?!.*\b(?:read|find|look|check|verify|say|says|said|state[sd]?|written|mention\w*|claim\w*|report\w*|announce[ds]?|stand|come from|promise[sd]?|lower|confirm\w*)\b)(?!.*\b(?:with|on) (?:its|their) .{0,40}\b(?:targets?|goals?|emissions?|shares?|pledges?|promises?)\b)|哪个(?:城市|国家|地方|省)|在哪里|在哪儿/i,
  },
  {
    demand: "price",
    pattern:
      /\bhow much (?:does|do|did|will|would|is|are) .{2,60}\bcosts?\b|\bwhat (?:does|do|did|will|would) .{2,60}\bcosts?\b|\b(?:price|cost) (?:of|per)\b|\b(?:have|has|need|needs) to pay for\b|\bhow expensive\b|\b(?:raise[sd]?|cut|lower(?:ed)?|increase[sd]?|reduce[sd]?|hike[sd]?) (?:its |their |the )?(?:car |vehicle )?prices\b|(?<![投花砸入资掏出](?:了|下|进去)?)多少钱|售价|价格/i,
  },
  {
    demand: "quarter",
    pattern: /\b(?:which|what) quarter\b|哪个季度/i,
  },
  {
    demand: "month",
    pattern:
      /\b(?:in|during|on) (?:which|what) (?:month|week|day|date)\b|\bby (?:which|what) (?:month|week|day)\b|\b(?:which|what) (?:month|weekday|day)\b|哪个月|几月份?|哪一天/i,
  },
];

const IN_TOTAL = /\b(?:in total|altogether|in all|in sum|all told)\b|一共|总共|合计|加起来/i;
const TOGETHER = /\b(?:together|combined|jointly|between them|sum of|added up)\b/i;
const HOW_MUCH = /\bhow (?:many|much)\b|\b(?:sum|total) of\b|多少/i;
/** What is counted in the register itself. */
const OF_REGISTER =
  /\bhow many (?:(?!do|does|did|will|has|have|is|are|can)[\w-]+ ){0,4}?(?:compan\w+|\w*makers?|manufacturers?|groups?|brands?|firms?|pledges|targets|goals|promises|commitments|milestones|articles)\b|多少[个项][^,，。?？]{0,8}(?:承诺|目标|计划|进展|报道|文章|车企|企业|公司|厂商|品牌|集团)|[多几]少?家/i;
const ALL_TIME = /\b(?:so far|to date|until now|up to now|ever)\b|累计|迄今|至今/i;
const SOLD =
  /\b(?:sell|sold|sells|deliver\w*|buil[dt]|produced?|made|shipped|registered|handed over)\b|卖|销|交付|生产/i;
const DATED = /\b20\d\d\b|20\d\d年|\b(?:last|this) (?:year|month|quarter)\b|去年|今年/i;

/** What a question of so many companies demands beyond what the register keeps; null where it asks for that only. */
export function decideDemand(text: string, companies = 1): Demand | null {
  const isOfAll = IN_TOTAL.test(text) && HOW_MUCH.test(text) && !OF_REGISTER.test(text);
  if (companies > 1 && (IN_TOTAL.test(text) || (TOGETHER.test(text) && HOW_MUCH.test(text))))
    return "sum";
  if (companies === 0 && isOfAll) return "sum";
  if (companies === 1 && asksTotal(text)) return "total";
  const demand = DEMANDS.find(({ pattern }) => pattern.test(text))?.demand ?? null;
  // "In total, all together": of one company nothing is added up.
  return companies === 1 && demand === "sum" && IN_TOTAL.test(text) ? null : demand;
}

/** `between 2021 and 2023`: what all of those years come to. */
const OVER_YEARS =
  /\b(?:between|from) (20\d\d) (?:and|to|until) 20\d\d\b(?!.*\b(?:each|every|per) year\b)|20\d\d年?[至到]20\d\d年/i;

/** How far a figure moved, or what one thing has of it, is no total. */
const NO_TOTAL =
  /\b(?:more|less|fewer|cut(?:s|ting)?|reduc\w+|lower\w*|sav\w+|ris(?:es?|en|ing)|rose|grow\w*|grew|increas\w+|decreas\w+|fall\w*|fell|drop\w*|change[sd]?|per ?cent\w*|per (?:car|vehicle|unit)|(?:per|each|every|a) year|annual(?:ly)?|by how (?:many|much))\b|%|降低|减少|下降|增长|增加|提高|上升|多卖|少卖|百分|每辆|单车|每年/i;

/** Whether it asks of one company what all years, or those between two, come to. */
function asksTotal(text: string): boolean {
  if (!SOLD.test(text) || !HOW_MUCH.test(text)) return false;
  if (OF_REGISTER.test(text) || NO_TOTAL.test(text)) return false;
  return isOfAllTime(text) || (OVER_YEARS.test(text) && HOW_MANY.test(text));
}

const HOW_MANY = /\bhow many\b|多少/i;

/** `How many altogether?` */
export const asksInTotal = (text: string): boolean => IN_TOTAL.test(text);

/** Whether it asks what all years come to. */
const isOfAllTime = (text: string): boolean =>
  (IN_TOTAL.test(text) || ALL_TIME.test(text)) && !DATED.test(text);

/** What `and altogether?` demands after a question of so many companies. */
export function demandAfter(text: string, companies: number): Demand | null {
  if (!isOfAllTime(text) && !TOGETHER.test(text)) return null;
  return companies === 1 ? "total" : "sum";
}

/** Words by which a passage gives a reason. */
const CAUSE =
  /\b(?:because|due to|owing to|thanks to|cit(?:es|ed|ing)|blam(?:es?|ed|ing)|reasons?|cause[sd]?|behind (?:the|this|it)|reflect\w*|amid|in order to|so that|given (?:the|that|its|weak|slow)|prompted|in response to|as a result of|put(?:s|ting)? (?:it|the \w+) down to|point(?:s|ed|ing) to|nam(?:es|ed|ing) the|as (?:\w+ ){0,3}(?:demand|sales|customers|buyers|growth|markets?|tariffs?)\b)|因为|由于|原因|受.{1,12}影响|为了|鉴于/i;

const CHECKS =
  "(?:audit\\w*|verif\\w+|certif\\w+|check\\w*|validat\\w+|assur(?:ed|ance)|tested|approved|examined)";
/** `verified by DNV`, `the auditing company PwC has tested that`: who has looked into it, by name. */
const CHECKED_BY = new RegExp(
  `\\b${CHECKS}\\b(?: \\w+){0,3} by (?:the )?(?:\\w+ ){0,3}\\p{Lu}|(?<=[a-z] )\\p{Lu}\\w+(?: \\p{Lu}\\w+){0,3},? (?:which |that )?(?:has |have )?${CHECKS}\\b|(?:经|由|获)\\S{2,16}(?:验证|审计|认证|核查|鉴证)`,
  "u",
);

/** Whether a text names who has checked what it tells. */
export const namesVerifier = (text: string): boolean => CHECKED_BY.test(text);

/** `in Kansas`, `at the Lansing plant`; months stand there too. */
const PLACE_NAMED =
  /\b(?:in|at|near|outside|from|across) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|FY|Q\d|CO2|EV)\b)\p{Lu}[\p{L}-]+|位于|落户|在[\p{Script=Han}]{2,6}(?:建|设|投)/u;

const MONTH_NAMED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d月/;
const QUARTER_NAMED =
  /\b(?:(?:first|second|third|fourth) (?:quarter|half)|(?:first|last|final|next) (?:three|six) months|Q[1-4]|H[12])\b|季度|半年/i;

const TELLS_ALL = new RegExp(`${CUMULATIVE.source}|${OVER_YEARS.source}`, "i");

/** Whether what a card shows gives what is demanded: reasons and times by their words, places by a name. */
export function meetsDemand(
  { demand, metrics }: { demand: Demand | null; metrics: readonly Metric[] },
  { citations }: Card,
): boolean {
  if (demand === null) return true;
  // Of people the register knows nothing; that a name stands in a quote does not make it the one asked for.
  // What companies report each in their own way is not added up.
  if (demand === "person" || demand === "sum") return false;
  if (demand === "total") return TELLS_ALL.test(citations[0]?.quote ?? "");
  // What is not there has no quote.
  if (demand === "absence" || demand === "rest") return false;
  // What a maker spends is registered, what its things cost is not.
  if (demand === "price") return metrics.includes("investment");
  if (demand === "verifier") return namesVerifier(citations[0]?.quote ?? "");
  const pattern = { reason: CAUSE, place: PLACE_NAMED, month: MONTH_NAMED, quarter: QUARTER_NAMED }[
    demand
  ];
  // A date in another source is that of something else.
  const isOfDate = demand === "month" || demand === "quarter";
  return (isOfDate ? citations.slice(0, 1) : citations).some(({ quote }) => pattern.test(quote));
}

const TO_COME =
  /\bnext (?:week|month|quarter)\b|\btomorrow\b|\bwill\b.{0,50}\b(?:announce|unveil|reveal|publish|present|report|disclose|say)\b|下周|下个?月|明天|下季度|(?:将|会)(?:宣布|公布|发布)/i;

/** Whether it asks of news that is still to come. */
export const asksOfFuture = (text: string): boolean => TO_COME.test(text);
