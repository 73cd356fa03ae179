import type { SharedWords } from "../claims/shared-owners.ts";

/** Chinese words for what several companies have each, or together. */
export const SHARED: SharedWords = {
  and: /^(?:和|与|及|以及)(?:其)?(?:姊妹企业|姐妹公司|兄弟公司|子公司|旗下(?:的)?(?:品牌)?)?$/,
  comma: /^、$/,
  needsNoAnd: true,
  joint: /合计|总计|共计|合资|合作|共同|联合|携手|联手|一起|签署|成立/,
  each: /均|都|各自|分别|双双|纷纷/,
  pair: /^(?:两家(?:公司|车企|企业)?|双方|两者|二者|它们)/,
  untilDate: /^(?:则|也|将|则将|的(?:目标|时间表?|期限)|是|为|定在|要|到|在|力争|计划|,|，)*$/,
};
