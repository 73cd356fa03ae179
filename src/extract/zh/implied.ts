import { allHits } from "../hits.ts";
import type { Quantity } from "../mention.ts";
import { parseNumeral } from "./numbers.ts";
import { GREEN_PLANT } from "./units.ts";

const N = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const ONE_IN = new RegExp(
  `每(?:卖出?|售出?|销售|生产|交付|新售|新增)?${N}(?:辆|台)(?:新?车|汽车)?[^,，;；。\\d]{0,6}[,，]?(?:就|便|其中|里|中)?(?:将|会|要)?有${N}(?:辆|台)`,
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
const SEVERAL = /[两二三四五六七八九十\d]+(?:座|个|家|处|大)|各|均|所有|全部/;

const BASE = { amountMax: null, comparator: "exactly", move: null } as const;

/** "每卖五辆车就有两辆是新能源": a share told in pieces. */
function sharesInPieces(lower: string): Quantity[] {
  return allHits(ONE_IN, lower).flatMap((hit) => {
    const [whole, part] = [hit[1], hit[2]].map((text) => parseNumeral(text ?? ""));
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

/** Figures that no numeral of their own states. */
export function scanImplied(lower: string): Quantity[] {
  const shares = lower.includes("每") ? sharesInPieces(lower) : [];
  const plants = /厂|基地/.test(lower) ? onePlant(lower) : [];
  return [...shares, ...plants];
}
