/** The rule of a date that is that of the level from which a figure has moved. */
export const LEVEL_LEFT = "baseline:level-left";
/** So far behind a date the level that is reached begins. */
export const LEVEL_CHARS = 40;

/** "由去年的5%升至13%": the year is that of the level that is left. */
const LEVEL_LEFT_BEFORE = /(?:从|由)(?:原(?:定|先|来|计划)?的?)?\s*$/;
const LEVEL_LEFT_AFTER =
  /^(?:度|同期)?的?[^,，;；。\d]{0,6}[\d.,]+[万亿]?(?:%|[^,，;；。\d]{0,5})[^,，;；。\d]{0,6}(?:升|增|提|扩|涨|抬|降|减|跌|压|缩|变|改|翻)[^,，;；。\d]{0,4}(?:至|到|为|成)/;

const MOVED_THEN =
  /^(?:份|\d{1,2}月(?:\d{1,2}日)?|年?[底初末]|(?:上|下)半年)?(?:(?!目标|指引|预期|计划|占比|比例)[^,，;；。\d%]){0,4}?(?:改(?!造|善|进|装|变)|下调|上调|调[整高低升降]|修订|修正|上修|下修|砍|推翻)(?:为|成|至|到|了)/;

/** "去年9月被改成30%": when a target was changed is not when it is due. */
export const isOfRevision = (right: string): boolean => MOVED_THEN.test(right);

/** Whether a year is that of the level from which a figure has moved. */
export const isOfLevelLeft = (left: string, right: string): boolean =>
  LEVEL_LEFT_BEFORE.test(left) && LEVEL_LEFT_AFTER.test(right);
