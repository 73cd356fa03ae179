import type { DeliveryStatus } from "../../pledge/event.ts";
import { REACHED, UNREACHED } from "./status-groups.ts";

const TARGET = "(?:目标|承诺|指标|诺言)";
const REACH = "(?:实现|完成|兑现|达成|达到|做到|履行|落实)";
const WHICH = "(?:哪些|哪几[个项]|哪[个项]|什么|多少[个项]?|几[个项]|任何|有没有|是否有)";
const NOT = "(?:尚未|还未|未能?|还?没有?能?|从未)";

/** 哪些承诺没有兑现, 有没有未完成的目标. */
const IS_UNREACHED = new RegExp(
  `${WHICH}.{0,8}${TARGET}.{0,4}${NOT}(?:被)?${REACH}|${NOT}${REACH}的?(?:${WHICH}|.{0,6}${TARGET}.{0,3}(?:有?哪些|有什么|有几|吗))|${WHICH}${NOT}${REACH}的?.{0,6}${TARGET}|${NOT}${REACH}过?(?:了)?${WHICH}.{0,6}${TARGET}`,
);
/** 完成了哪些目标, 哪些承诺已经兑现, 有没有实现过任何目标; what is to be reached says neither 了 nor 已. */
const IS_REACHED = new RegExp(
  `(?<!要|将|想|能|会)${REACH}(?:了|过)${WHICH}.{0,8}${TARGET}|${WHICH}.{0,8}${TARGET}.{0,4}已经?(?:被|全部)?${REACH}|${WHICH}.{0,8}${TARGET}(?:都)?(?:被)?${REACH}了|${WHICH}.{0,3}已经?${REACH}的?.{0,6}${TARGET}|已经?${REACH}了?${WHICH}.{0,8}${TARGET}|已经?${REACH}的${TARGET}有?(?:哪些|什么|几)|(?:有没有|是否)${REACH}(?:了|过).{0,6}${TARGET}`,
);
/** 有没有错过目标, 食言过吗. */
const IS_MISSED = new RegExp(
  `(?:错过|违背|违反)(?:了|过)?.{0,6}${TARGET}|(?:错过|违背|违反)(?:了|过)?${WHICH}.{0,6}${TARGET}|${WHICH}.{0,8}${TARGET}.{0,4}(?:落空|失败|没达标|未达标|不达标)|食言`,
);
/** 有没有落后的目标, 哪些目标进度滞后. */
const IS_BEHIND = new RegExp(
  `${WHICH}.{0,8}(?:落后|滞后)于?.{0,3}的?${TARGET}|${WHICH}.{0,8}${TARGET}.{0,6}(?:落后|滞后)|(?:落后|滞后)的${TARGET}`,
);
const IS_OVERDUE = new RegExp(
  `(?:逾期|过期|到期未.{0,3})的?${TARGET}|${TARGET}.{0,4}(?:逾期|过期)`,
);

/** Statuses that a question in Chinese asks for: 宝马完成了哪些目标? */
export function statusesInChinese(text: string): readonly DeliveryStatus[] | null {
  if (IS_OVERDUE.test(text)) return ["due", "missed"];
  if (IS_BEHIND.test(text)) return ["behind", "missed"];
  if (IS_UNREACHED.test(text)) return UNREACHED;
  if (IS_MISSED.test(text)) return ["missed"];
  return IS_REACHED.test(text) ? REACHED : null;
}
