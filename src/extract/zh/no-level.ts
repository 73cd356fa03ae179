import { isCurrency } from "../figures/currency.ts";
import { createBeginning } from "../match/beginning.ts";
import { createEnding } from "../match/ending.ts";
import type { CountNoun } from "../mention.ts";
import { isDifference } from "./comparison.ts";

/** "46家工厂中有22家": a whole of which a part follows. */
const WHOLE_OF = createBeginning(
  /^[^,，;；。\d]{0,8}(?:当中|之中|中|里)[,，]?(?:已经?|就|共|目前)?有[约近超]?[\d一二两三四五六七八九十]/,
);
/** "获得3479亿日元补助": money that others give or lend. */
const GIVEN = createBeginning(
  /^(?:的)?(?:政府|财政)?(?:补助|补贴|贷款|罚款|赔偿|减值|拨备|亏损|损失)/,
);
/** "订单达到3674辆": not handed over yet. */
const ORDERS = createEnding(
  /订单(?:量|数|总数)?(?:则|也|已|共|达到?|为|超过?|突破|约|有|合计|累计)*(?:了)?$/,
);

/** "平均每天6座", "单日上线72座": a pace, and no level. */
const PACE = createEnding(
  /(?:每|平均每?|一|单|当|日|周)(?:个)?(?:天|日|周|星期|均|小时|分钟)[^,，;；。\d]{0,6}$/,
);

/** "42家承诺2030年前100%使用绿电": what suppliers have promised is told by their number. */
const PROMISED_BY_OTHERS = /\d家(?:供应商|企业|伙伴)?(?:已经?|也|均|都)?承诺[^,，;；。]{0,14}$/;

/** A figure with what stands before and behind it. */
interface Beside {
  readonly left: string;
  readonly right: string;
  readonly unit: string | null;
  readonly noun: CountNoun | null;
}

/** Whether a figure says a pace, a difference, a whole or money of others: no level of the company's own. */
export function isNoLevel({ left, right, unit, noun }: Beside): boolean {
  if (unit === null && noun !== "vehicles" && PACE.test(left)) return true;
  if (unit === "%" && PROMISED_BY_OTHERS.test(left)) return true;
  if (isCurrency(unit)) return GIVEN.test(right);
  return noun !== null && (isDifference(left) || WHOLE_OF.test(right) || ORDERS.test(left));
}
