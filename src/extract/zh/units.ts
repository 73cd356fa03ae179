import type { Metric } from "../../pledge/metric.ts";
import type { CountNoun } from "../mention.ts";

/** A written unit, matched right after a figure (sticky), with its name in the model. */
export interface UnitEntry {
  readonly pattern: RegExp;
  readonly unit: string;
  readonly scale?: number;
}

/** Longer names before those they begin with. */
export const UNITS: readonly UnitEntry[] = [
  { pattern: /\s?(?:%|个?百分比)(?!\s?个?百分点)/y, unit: "%" },
  { pattern: /\s?(?:公?吨|t(?:co2e?)?)(?![a-z])/y, unit: "t" },
  { pattern: /\s?(?:克|g)(?=\s?(?:\/|每)\s?(?:公里|千米|km))/y, unit: "g" },
  {
    pattern:
      /\s?(?:千瓦时|千瓦·时|度(?!假|过|量|角|"|温控|升温|目标|路径|情景|以内|的?气候|电池|以[上下]的?[高低]温)电?|kwh)/y,
    unit: "kWh",
  },
  { pattern: /\s?(?:兆瓦时|mwh)/y, unit: "MWh" },
  { pattern: /\s?(?:吉瓦时|gwh)/y, unit: "GWh" },
  { pattern: /\s?(?:太瓦时|twh)/y, unit: "TWh" },
  { pattern: /\s?(?:兆瓦|mwp?)(?![a-z])/y, unit: "MW" },
  { pattern: /\s?(?:吉瓦|gwp?)(?![a-z])/y, unit: "MW", scale: 1e3 },
  { pattern: /\s?千瓦/y, unit: "MW", scale: 1e-3 },
  { pattern: /\s?(?:吉焦|gj)/y, unit: "GJ" },
  { pattern: /\s?(?:公里|千米|km)(?!\/)/y, unit: "km" },
  { pattern: /\s?(?:立方米|方水|立方水|吨水)/y, unit: "m3" },
  { pattern: /\s?(?:美元|美金)/y, unit: "USD" },
  { pattern: /\s?欧元/y, unit: "EUR" },
  { pattern: /\s?英镑/y, unit: "GBP" },
  { pattern: /\s?(?:日元|日圆)/y, unit: "JPY" },
  { pattern: /\s?韩元/y, unit: "KRW" },
  { pattern: /\s?(?:港元|港币)/y, unit: "HKD" },
  { pattern: /\s?(?:印度)?卢比/y, unit: "INR" },
  { pattern: /\s?雷亚尔/y, unit: "BRL" },
  { pattern: /\s?泰铢/y, unit: "THB" },
  { pattern: /\s?(?:瑞典)?克朗/y, unit: "SEK" },
  { pattern: /\s?(?:元人民币|元(?!素|件|器|年|旦|宵|首|老|\/)|人民币)/y, unit: "CNY" },
];

/** Measure words that count pieces. */
export const COUNTERS = /\s?(辆|台|款|座|个|家|根|处|项|名|位|支|枪|把|组|块|套|颗)/y;

/** What is counted, and its metric where the words leave no doubt. */
export interface Counted {
  readonly noun: CountNoun | null;
  readonly metric: Metric | null;
  /** What the claim before must have counted for this to go on with it. */
  readonly sameAs?: readonly Metric[];
}

const NOTHING: Counted = { noun: null, metric: null };

/** Plants that are green by name, as one stretch of text. */
export const GREEN_PLANT =
  "(?:绿色|零碳|近零碳|碳中和|气候中和|净零|净零碳)[\"']?(?:示范|整车|灯塔|智慧|制造|生产|标杆|电池|动力电池|汽车|超级|数字化|智能){0,2}[\"']?(?:工厂|厂|基地)";
const STATION =
  /充电桩|充电站|换电站|超充站|快充站|充换电|充电终端|超充桩|超充终端|快充桩|充电网点|充电枪|加氢站|能源站|补能站|储充站|站点|桩|(?:充电|换电|补能|超充)(?:网络|设施)|(?<!车|网)站(?=的?(?:数|总数|点|计划|任务))/;
const FACTORY = new RegExp(GREEN_PLANT);
/** "3家入选绿色供应链管理企业": named for something else than a plant. */
const GREEN_CHAIN =
  /^(?:单位|企业)?(?:入选|获评|被评为|成为)[^,，;；。]{0,8}(?:供应链|设计产品|园区)/;
const FACTORY_ANY = /工厂|基地|厂/;
const SUPPLIER = /供应商|供应链(?:企业|伙伴)|零部件企业/;
const NETWORK =
  /门店|经销商|技师|(?:服务|经销|销售)网点|服务站|展厅|维修网点|售后网点|交付中心|服务中心/;
const MODELS = /车型|新车(?![间])/;

/** From the telling to the general; within one stretch of text the first that is found wins. */
const NOUNS: readonly (readonly [pattern: RegExp, counted: Counted])[] = [
  [STATION, { noun: "stations", metric: "charging-points" }],
  [FACTORY, { noun: "factories", metric: "green-factories" }],
  [FACTORY_ANY, NOTHING],
  [SUPPLIER, { noun: "suppliers", metric: null }],
  [NETWORK, { noun: "network", metric: null }],
  [MODELS, { noun: "models", metric: null }],
];
/** The noun is left out after the counter: nothing follows, or a verb does. */
const NOUN_LEFT_OUT =
  /^["']?(?:$|[,，;；。、)(]|以上|左右|的?规模|分布|投入|已|签约|签署|签订|承诺|设定|制定|提交|参与|获|加入|入选|通过|完成|在|并|和|及|覆盖|位于|上线|建成)/;
/** Counted right away, and none of the model's things. */
const OTHER_THING =
  /^多?(?:国家(?!级)|城市|地级市|省|市|县|地区|区县|乡镇|州|车企|品牌|人|月|小时|工作日|项目|标准|市场|方面|问题|步骤|目标|领域|百分点|点|年|季度|维度|环节|阶段)/;

/** What a counter may count where nothing is named: "去年新建了1011座". */
const SAME_AS: Readonly<Record<string, readonly Metric[]>> = {
  座: ["charging-points", "green-factories"],
  根: ["charging-points"],
  支: ["charging-points"],
  个: ["charging-points", "green-factories"],
  家: ["supplier-commitments", "green-factories", "network"],
};
/** "9家工厂实现碳中和" */
const MADE_GREEN =
  /^[^,，;；。]{0,8}(?:工厂|基地|厂)[^,，;；。]{0,4}(?:实现|达到|达成|做到|成为|获得?|通过)[^,，;；。]{0,6}(?:零碳|碳中和|净零)/;
/** "两台引擎": no vehicles. */
const MACHINE = /^(?:引擎|发动机|电机|机器|机器人|设备|电脑|服务器|机床|空调|变压器)/;
/** "新开通的城市有97座": named before the counter. */
const OTHER_THING_BEFORE =
  /(?:城市|国家|省份|地区|县城|高速|车企|品牌|人数?)(?:的?(?:数量|总数))?(?:已经?|也|共|增?至|超过?|达|有|为|到)*(?:了)?$/;
const PACK = /^[组块套颗]$/;
const RECYCLED_PACKS: Counted = { noun: null, metric: "battery-recycling" };

/** "回收处理退役电池1368组" */
const isRecycled = (clause: string, after: string): boolean =>
  /回收|处理|拆解|梯次|再利用/.test(clause + after) && /电池/.test(clause + after);

/** Whether something is counted right away that is none of the model's things: "400余座城市". */
export const countsOther = (after: string): boolean =>
  OTHER_THING.test(after) || GREEN_CHAIN.test(after);

function lookUp(words: string): Counted | null {
  return NOUNS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The noun that ends last before a figure whose own is left out. */
function lookBack(words: string): Counted | null {
  let best: Counted | null = null;
  let bestAt = -1;
  for (const [pattern, counted] of NOUNS) {
    const at = lastEnd(words, pattern);
    if (at > bestAt) {
      best = counted;
      bestAt = at;
    }
  }
  return best;
}

function lastEnd(words: string, pattern: RegExp): number {
  let last = -1;
  for (const hit of words.matchAll(new RegExp(pattern.source, "g")))
    last = hit.index + hit[0].length;
  return last;
}

/** The text around a counter. */
export interface CounterPlace {
  readonly counter: string;
  /** The clause before the figure. */
  readonly clause: string;
  /** The sentence before the figure, its nearest part. */
  readonly sentence: string;
  /** What follows, to the end of the clause. */
  readonly after: string;
}

/** What a counter counts, by the words after it, before it in its clause, and before that. */
export function countedBy({ counter, clause, sentence, after }: CounterPlace): Counted {
  if (counter === "辆") return { noun: "vehicles", metric: null };
  if (counter === "款") return { noun: "models", metric: null };
  if (counter === "台" && MACHINE.test(after)) return NOTHING;
  if (counter === "台") {
    const isStation = STATION.test(after) || STATION.test(clause);
    return isStation ? (lookUp("充电桩") ?? NOTHING) : { noun: "vehicles", metric: null };
  }
  if (OTHER_THING.test(after) || OTHER_THING_BEFORE.test(clause) || GREEN_CHAIN.test(after))
    return NOTHING;
  if (PACK.test(counter)) return isRecycled(clause, after) ? RECYCLED_PACKS : NOTHING;
  if (MADE_GREEN.test(after)) return { noun: "factories", metric: "green-factories" };
  const own = lookUp(after) ?? lookUp(clause);
  if (own) return own;
  if (!NOUN_LEFT_OUT.test(after)) return NOTHING;
  return lookBack(sentence) ?? { ...NOTHING, sameAs: SAME_AS[counter] ?? [] };
}
