import { DELIVERY_WORDS_ZH, LIFECYCLE_WORDS } from "../../pledge/status-words.ts";
import type { CardWords } from "./card-words.ts";

const HEADS = { differs: "说法不一", new: "新说法", known: "已知" } as const;

export const CHINESE_CARDS: CardWords = {
  lifecycles: LIFECYCLE_WORDS.zh,
  deliveries: DELIVERY_WORDS_ZH,
  meanings: {
    cannot_assess: "已报告的数值无法与目标相比",
    ahead: "已报告的进展超过直线推算值",
    on_track: "已报告的进展与直线推算值相当",
    behind: "已报告的进展低于直线推算值",
    due: "目标年份已过，此后没有报告",
    quiet: "距最近一次报告已满十八个月",
  },
  home: {
    askMe: "欢迎提问：车企承诺了什么、实现了什么。",
    nothing: "尚未关注任何内容。欢迎提问，或关注一些公司。",
    followedHere: "此频道关注：",
    followedEverywhere: "您在此处及各频道关注：",
    due: "即将到期，或到期未满一年：",
    noSource: "尚未读取任何来源。",
    wellSources: (count) => (count === 1 ? "唯一的来源正常。" : `${count}个来源全部正常。`),
    troubledSources: (troubled, count) => `${count}个来源中有${troubled}个异常：`,
    gone: "已不存在",
    subscribe: "订阅…",
    howToAsk: "可在“消息”中提问、在频道中@我，或输入 /pledges 。这些按钮的回答会以消息发送。",
  },
  welcome: {
    tells: "我阅读车企的可持续发展新闻，告知其承诺、实现与放弃的内容。",
    ask: "欢迎提问，例如：宝马的净零目标是什么？每个数字都附上其出处的原句。",
  },
  prompts: (first, second) => [
    `${first}到2030年有哪些目标？`,
    `${first}的目标进展如何？`,
    `${second}最近有什么消息？`,
    "哪些目标被减弱或放弃了？",
  ],
  reading: "正在查阅…",
  greeting: "可以问我车企承诺了什么、能否实现。每个数字都附上其出处的原句。",
  untitled: "承诺",
  actions: {
    edit: (number) => `修改第${number}项`,
    pause: (number) => `暂停第${number}项`,
    resume: (number) => `恢复第${number}项`,
    end: (number) => `结束第${number}项`,
    unmute: (what) => `取消屏蔽${what}`,
    follow: (name) => `关注${name}`,
    muteHere: "在此屏蔽",
    lastDays: "最近7天",
    preview: "预览",
    sources: "来源",
    help: "帮助",
    show: "查看",
    try: "试试",
    allPledges: "全部承诺",
    rest: "其余",
    withdraw: (number) => `撤回第${number}项`,
    reject: (number) => `驳回第${number}项`,
  },
  pledge: {
    achieved: "已实现比例",
    history: "历史，最新在前：",
    reported: "已报告：",
    target: "目标",
    report: "已报告",
    cut: "降低：",
    growth: "增长：",
    earlier: (count) => `较早的${count}个数据未显示。`,
    differ: (ids) => `来源说法不一；另见：${ids}`,
  },
  pledges: {
    title: (asked) => (asked === "" ? "承诺" : `承诺：${asked}`),
    none: "尚无登记。",
    severalFit: (count) => `有${count}项承诺符合`,
    nameOne: "请用其后的编号，或用更多词语说明是哪一项：",
    registered: (count) => `已登记${count}项：`,
    differ: (sides) => `；来源说法不一：${sides}`,
    fromArticle: (count) => `据此登记了${count}项`,
  },
  evidence: {
    source: (number) => `来源${number ?? ""}`,
    noAnswer: "尚无回答",
    askFirst: "请先提问；然后输入 evidence 1 打开第一个来源。",
    noSource: "没有这个来源",
    hasNone: "上一个回答没有来源。",
    has: (count) => (count === 1 ? "上一个回答只有来源1。" : `上一个回答有来源1至${count}。`),
    noArticle: "没有文章",
    unheard: "没有文章这样说：期限已过，未见任何消息。",
  },
  check: {
    title: (what) => `核对：${what}`,
    yourText: "您的文字",
    thisText: "此文字",
    heads: HEADS,
    nothing: "其中没有读到关于车企承诺或数字的说法。",
    counts: (all, counts) =>
      `共${all}项说法：${counts.map(({ kind, count }) => `${HEADS[kind]}${count}项`).join("，")}。`,
    first: (who, cited) => `；最早见于${who}${cited}`,
    registered: (title, who, cited) => `；登记为：${title}（${who}）${cited}`,
    readBefore: "登记册已读过这篇文章；此处的新内容是指其他文章没有说过的。",
    nearby: "登记册中与其所提相关的有：",
    howToSay:
      "文字须说明是哪家公司的目标，以及承诺、实现、改变或放弃了什么（数字、年份或目标名称），才能核对。",
    notChecked: "未核对",
    noText: "这条消息没有文字。",
    nothingToCheck: "没有可核对的内容",
  },
  sources: {
    title: "来源",
    none: "尚未读取任何来源。输入 add source 和链接即可添加。",
    read: (count, troubled) =>
      `正在读取${count}个来源，${troubled === 0 ? "全部正常" : `${troubled}个异常`}：`,
    line({ name, url, items, claims, read, next, state, trouble }) {
      const last = read === null ? "尚未读取" : `${read}读取`;
      const then = next === null ? (STATES[state] ?? state) : `下次${next}`;
      const ill = trouble === null ? "" : `。异常（${trouble.failures}次）：${trouble.error}`;
      return `${name}：每周${items}篇、${claims}项说法，${last}，${then}：${url}${ill}`;
    },
    more: (count) => `另有${count}个：pledgewatch sources list`,
    ago: (time) => `${toChineseTime(time)}前`,
    ahead: (time) => `${toChineseTime(time)}后`,
    now: "现在",
    never: "从不",
    askAdmin: "来源供所有人使用，须由管理员添加。请联系管理员。",
    notAdded: "未添加",
    added: "已添加",
    waiting: (url, reason) => `${url}暂时无法读取，将会重试：${reason}`,
    isAdded({ name, form, language, interval, isKnown }) {
      const what = form === "feed" ? "订阅源" : "文章列表页";
      const done = isKnown ? "早已在列" : "已添加";
      const said = language === null ? "" : `，语言为${language}`;
      return `${name}${done}：${what}${said}，每${toChineseTime(interval)}读取一次。`;
    },
  },
  wrong: {
    thanks: "谢谢",
    noted: "已记录；将由专人对照来源核对。若确有错误，此处的消息会更正。",
    how: (command) => `要说明哪里有误，请输入：${command} 年份应为2035`,
    of: (event) =>
      `所指为此处最近一条消息：${event}。如指其他事件，请给出其编号（“why”会显示）：wrong evt_… 年份应为2035。`,
    ofThread: (event) =>
      `所指为此话题中的消息：${event}。如指其他事件，请给出其编号（“why”会显示）：wrong evt_… 年份应为2035。`,
    ofAnswer: (question) => `所指为此问题的回答：${question}`,
    number: (number) => `第${number}条有误`,
    more: (count) => `另有${count}条，请以编号指明（“why”会显示）：wrong evt_… 年份应为2035`,
  },
  review: {
    title: "审核",
    notAllowed: "无权操作",
    onlyAdmins: "只有此工作区的管理员可以审核报告。",
    notHere: "不能在此进行",
    several: "此机器人服务多个工作区，由其运营者审核：pledgewatch feedback list",
    notChanged: "未更改",
    accepted: "已采纳",
    made: (channels) =>
      `登记册已据此重新生成。${channels === 0 ? "没有消息告知过此事。" : `${channels}个频道的消息将更改。`}`,
    rejected: "已驳回",
    nothingChanges: "不作更改。",
    nothingWaits: "没有待审核的报告。",
    waiting: (count) => `有${count}项待审核，最早的在前：`,
    noArticle: "没有文章这样说",
    edited: "文章修改之前的说法",
    answerTo: (question) => `对此问题的回答：${question}`,
    noReason: "未说明原因",
    how: (command) => `要更正读到的内容，请输入：${command} year=2035`,
  },
};

/** Why a source is asked no more. */
const STATES: Readonly<Record<string, string>> = {
  paused: "已暂停",
  gone: "已不存在",
};

const UNITS: Readonly<Record<string, string>> = { min: "分钟", h: "小时", days: "天" };

/** `25 min` → `25分钟`. */
function toChineseTime(time: string): string {
  const [amount = "", unit = ""] = time.split(" ");
  return `${amount}${UNITS[unit] ?? unit}`;
}
