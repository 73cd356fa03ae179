import type { Metric } from "../../pledge/metric.ts";
import { compact } from "../match/compact.ts";
import { allHits } from "../match/hits.ts";
import type { Quantity } from "../mention.ts";
import { parseNumeral } from "./numbers.ts";
import { GREEN_PLANT } from "./units.ts";

const N = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const ONE_IN = new RegExp(
  `(?:每(?:卖出?|售出?|销售|生产|交付|新售|新增)?${N}(?:辆|台)(?:新?车|汽车)?[^,，;；。\\d]{0,6}[,，]?(?:就|便|其中|里|中)?(?:将|会|要)?(?:有|占)|${N}(?:辆|台)(?:新?车|汽车)?(?:之?中|里)[,，]?(?:就|便)?(?:将|会|要)?有?)${N}(?:辆|台)`,
  "g",
);
const FIRST_PLANT = new RegExp(
  `(?:首(?:座|个|家)|第一(?:座|个|家))[^,，;；。]{0,12}?${GREEN_PLANT}`,
  "g",
);
const CERTIFIED_PLANT = new RegExp(
  `(?:厂|基地)[^;；。]{0,20}(?:获得?|拿到|取得|通过|摘得|斩获|成为|跻身|入选|被(?:认定|评|授予)为?|获评|荣获)[^,，;；。]{0,14}?${GREEN_PLANT}`,
  "g",
);
const SEVERAL =
  /(?:工厂|基地|厂)[、和及与]|[两二三四五六七八九十\d]+(?:座|个|家|处|大)|各|均|所有|全部/;

const BASE = { amountMax: null, comparator: "exactly", move: null } as const;

/** "每卖五辆车就有两辆是新能源", "五辆之中四辆是": a share told in pieces. */
function sharesInPieces(lower: string): Quantity[] {
  return allHits(ONE_IN, lower).flatMap((hit) => {
    const [whole, part] = [hit[1] ?? hit[2], hit[3]].map((text) => parseNumeral(text ?? ""));
    if (!whole || !part || part >= whole) return [];
    const place = { start: hit.index, end: hit.index + hit[0].length };
    const amount = Math.round((1000 * part) / whole) / 10;
    return [{ ...BASE, ...place, numberEnd: place.end, amount, unit: "%", noun: null }];
  });
}

/** One plant that is the first of its kind, or has been certified as green. */
function onePlant(lower: string): Quantity[] {
  const first = allHits(FIRST_PLANT, lower);
  const clauseOf = (hit: RegExpExecArray): string =>
    lower.slice(lower.slice(0, hit.index).search(/[^;；。]*$/), hit.index + hit[0].length);
  const named = first.length > 0 ? first : allHits(CERTIFIED_PLANT, lower);
  return named.flatMap((hit) => {
    if (first.length === 0 && SEVERAL.test(clauseOf(hit))) return [];
    const end = hit.index + hit[0].length;
    const counted = { unit: null, noun: "factories", metric: "green-factories" } as const;
    return [{ ...BASE, start: hit.index, end, numberEnd: end, amount: 1, ...counted }];
  });
}

const POWER =
  "(?:可再生(?:能源|电力|电能)|绿色?电力?|绿色能源|清洁(?:能源|电力)|无化石能源|零碳电力?)";
/** All power that is used is green: "用电已全部来自可再生能源", "全部使用绿电". */
const ALL_GREEN = compact(
  new RegExp(
    `(?:用电|电力|电|能源|用能)(?:量)?(?:已经?|将|均|都)?(?:全部|全都|完全)(?:来自|来源于|源自|为|是|由|使用|采用)[^,，;；。\\d]{0,8}?(?:${POWER}|水电|风电|光伏)|(?:全部|完全|全面)(?:使用|采用|改用|用上|由|切换为|转为)[^,，;；。\\d]{0,4}?${POWER}|全部(?:实现|做到|达到)?${POWER}|${POWER}(?:供应)?全覆盖|(?:实现|达成|达到|完成)re100(?!倡议|组织)|re100(?:的)?(?:目标|承诺|时间|期限|达成)?年?(?:份)?(?=(?:为|是|定在|定为|设在|锁定|:)?20\\d\\d)`,
    "g",
  ),
);
const SUPPLIER = /(?:供应商|供应链|伙伴)[^,，;；。]{0,10}$/;
/** "全部一级供应商完成碳核查". */
const ALL_SUPPLIERS = compact(
  /(?:全部|所有|全体)(?:的)?(?:一级|核心|直接|主要|战略)?供应商(?!的)[^,，;；。\d]{0,6}?(?:完成|签署|使用|采用|提交|设定|制定|承诺|加入|通过)[^,，;；。\d]{0,10}?(?:碳|绿电|绿色电力|可再生|减排)/g,
);

/** "不再依赖新开采的矿产": all of it is used before. */
const NOT_MINED = compact(
  /(?:不再|无需再?|摆脱对?|告别)[^,，;；。\d]{0,6}?(?:依赖|依靠|使用|需要|采用|开采)?[^,，;；。\d]{0,4}?(?:新开采|新采|原生|原始)的?[^,，;；。\d]{0,6}?(?:矿产|矿物|矿石|金属|原料|原材料|材料|资源|锂|镍|钴)/g,
);

/** All of something, which no numeral says. */
function wholes(lower: string): Quantity[] {
  const toQuantity = (hit: RegExpExecArray, metric: Metric): Quantity => {
    const end = hit.index + hit[0].length;
    return {
      ...BASE,
      start: hit.index,
      end,
      numberEnd: end,
      amount: 100,
      unit: "%",
      noun: null,
      metric,
    };
  };
  const clauseBefore = (at: number): string =>
    lower
      .slice(0, at)
      .split(/[,，;；。]/)
      .at(-1) ?? "";
  return [
    ...allHits(ALL_GREEN, lower).map((hit) =>
      toQuantity(
        hit,
        SUPPLIER.test(clauseBefore(hit.index)) ? "supplier-commitments" : "renewable-energy",
      ),
    ),
    ...allHits(ALL_SUPPLIERS, lower).map((hit) => toQuantity(hit, "supplier-commitments")),
    ...allHits(NOT_MINED, lower).map((hit) => toQuantity(hit, "recycled-material")),
  ];
}

/** Figures that no numeral of their own states. */
export function scanImplied(lower: string): Quantity[] {
  const shares = /每|[辆台](?:新?车|汽车)?(?:之?中|里)/.test(lower) ? sharesInPieces(lower) : [];
  const plants = /厂|基地/.test(lower) ? onePlant(lower) : [];
  const all = /全部|完全|全面|全覆盖|全都|所有|全体|re100|新开?采|原[生始]/.test(lower)
    ? wholes(lower)
    : [];
  return [...shares, ...plants, ...all];
}
