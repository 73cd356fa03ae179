import type { NotRead } from "./not-read.ts";
import type { TroubleWords } from "./trouble-words.ts";

const either = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join("或");

const STATES = { open: "待审核", accepted: "已采纳", rejected: "已驳回", noted: "已记录" } as const;

const STATUSES: Readonly<Record<number, string>> = {
  401: "需要登录",
  403: "拒绝自动读取",
  404: "没有此页面",
  429: "请求过多",
  451: "因法律原因不可访问",
};

function sayStatus(status: number | null): string {
  const meaning = STATUSES[status ?? 0] ?? ((status ?? 0) >= 500 ? "对方服务器出错" : "出错");
  return status === null ? "出错" : `${status}（${meaning}）`;
}

const NOT_READ: Readonly<Record<NotRead["reason"], (why: NotRead) => string>> = {
  blocked_address: ({ host }) => `${host}位于私有或本地网络，不能读取。`,
  dns: ({ host }) => `找不到域名${host}，请检查地址。`,
  connect: ({ host }) => `与${host}的连接中断，可能暂时无法访问。`,
  timeout: ({ host }) => `${host}未及时响应。`,
  too_large: ({ host }) => `${host}返回的内容过大。`,
  too_many_redirects: ({ host }) => `${host}的跳转次数过多，请在浏览器中检查地址。`,
  status: ({ host, status }) => `${host}返回${sayStatus(status)}。`,
  tls: ({ host }) => `${host}没有有效的安全证书。`,
  invalid_url: () => "这不是有效的网址，须以“http://”或“https://”开头。",
  protocol: ({ host }) => `${host}的响应格式有误。`,
  robots_disallowed: ({ host }) => `${host}的“robots.txt”不允许机器人读取此页面。`,
  robots_unreadable: ({ host }) => `无法读取${host}的“robots.txt”，因此暂不读取其页面。`,
  crawl_delay: ({ host }) => `${host}要求两次请求之间间隔一段时间。`,
  aborted: () => "请求已中止。",
  gone: () => "该页面已永久移除。",
  slow: () => "读取耗时过长。",
  unreadable: () => "未能从中读出可用的内容。",
};

export const CHINESE_TROUBLES: TroubleWords = {
  checkWhat: () => "要核对什么？请给出链接或一段文字。",
  whichSource: () => "哪个来源？请给出订阅源或新闻页面的链接。",
  whyWhat: () => "要查什么的原因？请给出事件编号或其中的词。",
  wrongWhat: () =>
    "哪里有误？“wrong 年份应为2035”指此处最近一条消息，在消息的讨论串中则指该消息。其他事件请给出编号（“why”会显示）：“wrong evt_… 年份应为2035”。",
  whichCitation: () => "哪一条出处？请给出它在上一个回答中的编号。",
  digestSpan: (maxDays) => `摘要涵盖此处所关注内容的1至${maxDays}天：“digest 30 days”。`,
  didYouMean: (command) => `您是指“${command}”吗？`,
  whichOfList: (typed) =>
    `请说明是哪些：全部（“all”）、列表中的编号或公司名称。“${typed}”中的其余内容无法区分。`,
  numberOrWeeks: (typed) => `${typed}是列表编号还是周数？请输入“#${typed}”或“${typed} weeks”。`,
  pauseTooLong: (maxDays) => `最多可暂停${maxDays}天；只输入“pause”则一直暂停，直到“resume”。`,
  muteWhat: (typed, kinds) =>
    `“${typed}”无法静音。可静音的有：一类事件（mute ${kinds.join("、")}）、一项承诺（mute 宝马 净零 2050），或某些公司一段时间（mute 宝马 2 weeks）。`,
  unmuteWhat: (typed) => `“${typed}”无法静音；“subscriptions”列出已静音的内容。`,
  editWhat: () =>
    "哪一项订阅，改成什么？请用“subscriptions”中的编号：“edit 2 daily at 9 Asia/Shanghai”。",
  whichReport: () => "哪一条报告？“feedback”列出各条及其编号。",
  noDay: (typed) => `日历上没有“${typed}”这一天。`,
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
  quietHasItsEnd: () =>
    "因免打扰时段和数量限制而推迟的内容在该时段结束时发送：请去掉另定的时间，或去掉免打扰时段。",
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
  danglingWord: (word) => `“${word}”之后缺少内容。`,
  notRead: (link, why) => `无法读取 ${link} ：${NOT_READ[why.reason](why)}`,
  whyNotRead: (why) => NOT_READ[why.reason](why),
  noReport: (id) => `没有编号为“${id}”的反馈。输入“feedback”查看列表。`,
  decidedAlready: (id, state) => `“${id}”此前已决定：${STATES[state]}。`,
  reportOfAnswer: () => "此反馈针对一个回答。回答以登记册为准：请先更正登记内容，再驳回此反馈。",
  onlyWithdrawn: () => "此事件背后没有陈述（因久无消息而产生，或其文章已重新读取）：只能撤回。",
  noSuchField: (name, names) => `无法设置“${name}”。可用的字段：“${names.join(", ")}”。`,
  whatIsRight: () => "请说明正确的内容，例如“year=2035”，或将其撤回。",
  wrongField: (name, problem) => `“${name}”：“${problem}”。`,
  notInArticle: (figure) => `文章中没有${figure}。来源没有说的数字不予登记。`,
  notInQuote: (figure, quote) =>
    `引文没有说${figure}：“${quote.replace(/\s+/g, " ").trim()}”。未作任何更改。若文章在别处就此这样说，请加上“--force”。`,
  severalParts: () => "此订阅包含几个部分：请完整地重新输入。",
};
