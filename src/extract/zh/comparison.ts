import type { Comparator } from "../../pledge/metric.ts";
import { createBeginning } from "../match/beginning.ts";
import { compact } from "../match/compact.ts";
import { createEnding } from "../match/ending.ts";
import { allHits } from "../match/hits.ts";
import type { Move } from "../mention.ts";

/** Words on both sides of a figure that bound it or say how it stands to the level before. */
const QUOTE = `["'\\s]*$`;
const AT_LEAST = createEnding(
  new RegExp(
    `(?:(?<!不)(?:超过|超出|超)|逾|至少|起码|保底|不得?低于|不得?少于|不得?小于|不下|突破|冲破|迈过|跨过|站上|刚过|越过|(?<!不)大于|(?<!不)高于|(?<!不)多于|(?<![经通超])过)(?:了)?${QUOTE}`,
  ),
);
/** "至少减少40%": the bound stands before the verb. */
const AT_LEAST_VERB =
  /(?:至少|不得?少于|不得?低于)(?:要|将|能|可)?(?:减少?|降低?|下降|减排|削减|缩减|提高|提升|增加|达到?|实现|占|完成|建成|生产|销售|投入|投资|新增|推出)[^,，;；。\d]{0,6}$/;
const AT_MOST = createEnding(
  new RegExp(
    `(?:不超过|不多于|最多|至多|最高|不高于|(?<!不得?)低于|(?<!不得?)小于|(?<!不得?)少于|不到|不足|控制在|上限为?)${QUOTE}`,
  ),
);
const ABOUT = createEnding(
  new RegExp(`(?:约为|约占|约|大约|大概|近|将近|接近|差不多|几乎)${QUOTE}`),
);
const AT_LEAST_AFTER = createBeginning(/^["'\s]*(?:余|多|以上|\+|起)/);
const AT_MOST_AFTER = createBeginning(/^["'\s]*(?:以下|以内|之内)/);
const ABOUT_AFTER = createBeginning(/^["'\s]*(?:左右|上下)/);

const HEDGE = "(?:了|约为|约|大约|将?近|超过|超|逾|至少|幅度达?|达|不低于|不少于|达到|为|掉|至多)*";
const BY = createEnding(
  new RegExp(
    `(?:下降|降低|减少|减排|缩减|削减|压减|砍掉|降幅|节约|节省|节油|节电|节水|下调|减碳|降碳|降本|提升|提高|增加|降|低|减|(?<![至不最多])少|省)${HEDGE}${QUOTE}`,
  ),
);
const TO = createEnding(
  new RegExp(
    `(?:降至|降到|减至|减到|下修(?:至|到|为)|上修(?:至|到|为)|缩减(?:至|到|为)|削减(?:至|到|为)|修订为|修正为|下调(?:至|到|为)|上调(?:至|到|为)|压到|降为|升至|升到|增至|增到|达到|达成|做到|抬到|提到|改为|调整为|扩大为|提升为|到|至|达)(?:约|近|超过|超|逾|至少|不低于|不少于|了)*${QUOTE}`,
  ),
);
const FROM =
  /(?:从(?!而|事)|(?<!理|自|缘|来)由(?!此(?!前)|于)|自(?!主|身|有|动|营|己|建|研|由|家|用|产|制))(?:(?!年起|开始|以来)[^,，;；。]){0,6}$/;
const GROWTH =
  /(?:同比|环比|按[年月季](?:增|升|上升|增加|多|减|跌|下跌)|(?<![\d半全每一两三上去今明当本])[年月季]增(?!产)|增长|增幅|涨|上涨|增速|增加了|多卖|(?:比|较)(?:去年|上年|上一年|前一年)(?:同期)?[^,，;；。]{0,4}(?:多|高)出?)(?!到|至)[^,，;；。]{0,6}$/;
const GROWTH_TO = /增长(?:到|至)[^,，;；。]{0,3}$/;
const FALLING = /下降|降低|减少|下滑|降|减/;

export function comparatorOf(left: string, right: string, more: boolean): Comparator {
  if (AT_LEAST.test(left) || AT_LEAST_VERB.test(left) || AT_LEAST_AFTER.test(right))
    return "at-least";
  if (AT_MOST.test(left) || AT_MOST_AFTER.test(right)) return "at-most";
  if (more) return "at-least";
  return ABOUT.test(left) || ABOUT_AFTER.test(right) ? "about" : "exactly";
}

export function moveOf(left: string): Move {
  if (TO.test(left)) return "to";
  if (BY.test(left)) return "by";
  return FROM.test(left) ? "from" : null;
}

const DIFFERENCE = /(?:比(?!亚迪)|较)[^,，;；。]{2,20}(?:多|少|高|低|增加|减少)(?:出|了|约|近)*$/;

/** "比去年的目标多40万辆": how far two counts are apart. */
export const isDifference = (left: string): boolean => DIFFERENCE.test(left);

/** Growth against a year before is no claim of its own. */
export const isGrowth = (left: string): boolean =>
  GROWTH.test(left) && !GROWTH_TO.test(left) && !FALLING.test(left);

const REST_OF =
  /(?:只有|仅有|仅为|仅是|相当于|降至|降到|降为|减至|减到|压到|压至|为|是)(?:约|大约)?(?:(?:19|20)\d\d年|基准年|基年|目前|当前|现有|如今|原来|[一二三四五六七八九十]{1,2}年前)(?:的?(?:碳)?(?:水平|排放量|排放强度|排放|强度)的?|的)(?:约|大约|近|不到)?$/;
const REST_CHARS = 24;
const LEVEL = /排放|碳|能耗|水耗|油耗|耗/;

/** "只有2020年的七成": what is left, so that the cut is the rest. */
export const isRestOfBase = (before: string): boolean =>
  REST_OF.test(before.slice(-REST_CHARS)) && LEVEL.test(before);

/** An earlier state, and nothing else. */
const FORMER =
  /原(?:计划|定|本|先|来|目标|有目标)|旧(?:的)?目标|[一二两三四五六七八九十]年前(?:写进|写入|提出|定下|公布|设定|承诺)/g;
/** An earlier statement, which may stand: it is former only where a revision follows. */
const EARLIER =
  /(?:此前|先前|之前)(?:的)?(?:提出|目标|计划|承诺|设定|公布|规划)|曾(?:经)?(?:计划|承诺|提出|设定)/g;
const REVISED =
  /现在|现已|现为|如今|改为|改成|改口|调整|上调|下调|上修|下修|修正|修订|缩减|削减|压缩|减至|减到|砍|调高|调低|提高|提升|更新|新版|新目标|推迟|提前|降至|降到|增至|升至|变为|抬|取消|放弃/;
const STANDING = /今年|则|但|宣布|最新|本次|此次|截至|截止|实际|[只仅](?:有|剩)|目前/;

const lastEnd = (text: string, pattern: RegExp): number => {
  let end = -1;
  for (const hit of allHits(pattern, text)) end = hit.index + hit[0].length;
  return end;
};

/** "原计划2026年建成的1万根桩提前至今年底": the date moves, the figure stands. */
const MOVED = /^[^,，;；。]{0,12}(?:提前|推迟|延后|延期|顺延|推后)(?:了)?(?:至|到)/;

/** "原定2025年完成的30%采购目标已于今年9月提前实现": what was planned has been reached. */
const REACHED = compact(
  /^[^,，;；。]{0,16}(?:已|提前|如期|顺利)[^,，;；。]{0,10}(?:实现|完成|达成|达到|兑现)/,
);

/** "较今年9月宣布的1.5万亿": an earlier sum, that a new one is held against. */
const HELD_AGAINST =
  /(?:较|(?<!占|对)比(?!例|重|率|亚)|相比)[^,，;；。]{0,14}(?:宣布|公布|制定|提出|设定|计划|承诺|原定)(?:的)?[^,，;；。\d]{0,4}$/;

/** "将减少40%,高于集团此前30%的目标": an earlier target, which the new one is set against. */
const OVER_FORMER =
  /(?:高于|低于|超过|超出|优于|多于|少于|不及|快于|早于|晚于)[^,，;；。\d]{0,10}(?:此前|先前|之前|原来|原先|原有|原定|旧有|上一版|最初)(?:所?(?:提出|设定|公布|计划|承诺|制定|宣布))?的?$/;

/** "去年的计划还只是300座": what a plan was once. */
const PLAN_ONCE =
  /(?:去年|前年|年初|上次|当时|当初|最初|彼时|[一二两三四五六七八九十半]{1,2}(?:年|个月)前)(?:[^,，;；。\d]{0,4})的?(?:计划|目标|规划|说法|口径|版本|预期)(?:里|中)?(?:还|仅|才|则|都){0,2}(?:只|仅)?(?:是|为)(?:约)?$/;

/** "远低于华尔街预期的2.2万辆": what others had expected. */
const OVER_EXPECTED =
  /(?:低于|高于|不及|超过|超出|逊于|好于|差于)[^,，;；。\d]{0,10}(?:预期|预测|预估|共识)的?(?:约)?$/;

/** Behind a figure another begins to move: "200万辆,混动车型由7款增至14款". */
const NEXT_MOVE = /(?:由|从)[约近]?[\d一二两三四五六七八九十]/;

/** So near before a figure these words stand. */
const NEAR_CHARS = 32;

/** Whether the words before a figure mark it as an earlier target or level that no longer stands. */
export function isFormer(before: string, after: string): boolean {
  const near = before.slice(-NEAR_CHARS);
  if (
    HELD_AGAINST.test(before) ||
    OVER_FORMER.test(before) ||
    PLAN_ONCE.test(near) ||
    OVER_EXPECTED.test(near)
  )
    return true;
  const behind = after.split(NEXT_MOVE, 1)[0] ?? "";
  const end = lastEnd(before, FORMER);
  const isOver = (from: number): boolean => {
    const since = before.slice(from);
    return REVISED.test(since) || STANDING.test(since);
  };
  if (end >= 0) return !isOver(end) && !MOVED.test(after) && !REACHED.test(after);
  const earlier = lastEnd(before, EARLIER);
  return earlier >= 0 && !isOver(earlier) && REVISED.test(behind);
}
