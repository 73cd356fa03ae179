import type { TroubleWords } from "./trouble-words.ts";

const either = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join("或");

export const CHINESE_TROUBLES: TroubleWords = {
  checkWhat: () => "要核对什么？请给出链接或一段文字。",
  whichSource: () => "哪个来源？请给出订阅源或新闻页面的链接。",
  whyWhat: () => "要查什么的原因？请给出事件编号或其中的词。",
  whichCitation: () => "哪一条出处？请给出它在上一个回答中的编号。",
  digestSpan: (maxDays) => `摘要可涵盖1至${maxDays}天。`,
  didYouMean: (command) => `您是指“${command}”吗？`,
  whichOfList: (typed) =>
    `请说明是哪些：全部（“all”）、列表中的编号或公司名称。“${typed}”中的其余内容无法区分。`,
  numberOrWeeks: (typed) => `${typed}是列表编号还是周数？请输入“#${typed}”或“${typed} weeks”。`,
  pauseTooLong: (maxDays) => `最多可暂停${maxDays}天。`,
  pauseForm: () => "暂停的写法：“2 weeks”或“until 2030-01-07”。",
  notSet: (typed) =>
    `无法设为“${typed}”：消息可即时发送，也可每日（“daily”）或每周（“weekly”）发送。`,
  whenQuiet: () => "请说明何时免打扰，以及按哪个地方的时间。",
  noSummerTime: (typed) => `“${typed}”不含夏令时，请改用地名。`,
  severalPlaces: (typed) => `“${typed}”可指多个地方，请说明是哪一个。`,
  fromWhichGrade: (typed) => `请说明来源的最低级别：“${typed} or better”。`,
  otherLanguage: (typed) =>
    `消息只能用英文或中文，不能用“${typed}”。若指地区，请写地名：“in China”。`,
  unknown: (typed, meant) => `不认识“${typed}”。您是指${either(meant)}吗？`,
  noTime: (typed) => `“${typed}”不是有效时间：应在0:00至23:59之间。`,
  noPartOfDay: (typed) => `“${typed}”不是有效时段：请给出0:00至23:59之间的两个时间。`,
  byTheHour: (typed) => `提醒的数量按小时计，不能如“${typed}”。`,
  alertsAnHour: (max, typed) => `每小时的提醒数可为1至${max}，不能是${typed}。`,
  unknownZone: (typed, meant) =>
    meant.length > 0
      ? `不认识时区“${typed}”。您是指${either(meant)}吗？`
      : `不认识时区“${typed}”。请按“Asia/Shanghai”的形式书写。`,
  clashes: (typed) => `“${typed}”与前面所说的不符。`,
  weekdayIsWeekly: () => "星期几只适用于每周摘要。",
  quietHoldsAlerts: () => "免打扰时段只推迟提醒；摘要有自己的发送时间。",
  limitIsOfAlerts: () => "只有提醒可以限制每小时的数量；摘要是一条消息。",
  emptyIsOfDigests: () => "只有每日或每周摘要可以为空。",
  quietHasItsEnd: () => "免打扰时段推迟的内容在时段结束时发送，不能另定时间。",
  timeIsOfDigests: () => "时间要与“daily”或“weekly”一起使用。",
  zoneNeedsTime: () => "时区要与“daily at 9”或“quiet 22-7”一起使用。",
  keywordLength: (maxChars) => `关键词的长度为1至${maxChars}个字符。`,
  changesAreOne: (typed) => `变更的种类不能分开关注，因此不能只关注“${typed}”。请输入“changes”。`,
  brackets: () => "不支持括号。请用“; or”分开不同的部分。",
  notUnderstood: (typed) => `无法理解订阅中的“${typed}”。`,
  tooLong: (maxChars) => `订阅最多${maxChars}个字符。`,
  orNot: () => "“or not”几乎等于全部。要排除某些内容，请用“but not”。",
  whom: () => "请说明要关注哪些公司，或全部公司（“all”）。",
  whatIsLeftOut: () => "请在“not”之后说明要排除什么。",
  allIsLeftOut: () => "这样会排除全部内容。",
  dangling: () => "最后一个“and”或“or”之后缺少内容。",
  severalParts: () => "此订阅包含几个部分：请完整地重新输入。",
};
