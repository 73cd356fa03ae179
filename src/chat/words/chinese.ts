import { companyById } from "../../pledge/companies.ts";
import type { Brand, Company } from "../../pledge/company.ts";
import { METRIC_NAMES } from "../../pledge/metric-names.ts";
import { toChinesePlace, toChineseTitle } from "../../pledge/title-zh.ts";
import { ENGLISH } from "./english.ts";
import type { Words } from "./words.ts";

const HAN = /^[\p{Script=Han}A-Za-z0-9·]+$/u;

/** The first name in Chinese characters; else as it is known elsewhere. */
const nameOf = ({ name, aliasesCjk }: Pick<Company | Brand, "name" | "aliasesCjk">): string =>
  aliasesCjk.find((alias) => HAN.test(alias)) ?? name;

const company = (id: string): string => {
  const known = companyById(id);
  return known ? nameOf(known) : id;
};

function brandName(companyId: string, brand: string): string {
  const known = companyById(companyId)?.brands.find(({ name }) => name === brand);
  return known ? nameOf(known) : brand;
}

/** `2025-11-05` → `2025年11月5日`. */
function day(on: string): string {
  const [year = "", month = "", date = ""] = on.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}

function time(local: string): string {
  const [on = "", clock = ""] = local.split(" ");
  return `${day(on)}${clock}`;
}

export const CHINESE: Words = {
  events: {
    pledge_new: "新承诺",
    milestone: "里程碑",
    pledge_achieved: "承诺已实现",
    pledge_changed: "承诺变更",
    pledge_due: "期限已过",
    pledge_quiet: "久无消息",
  },
  changes: {
    announced: "承诺变更",
    reaffirmed: "重申承诺",
    strengthened: "承诺加强",
    weakened: "承诺减弱",
    delayed: "承诺推迟",
    "brought-forward": "承诺提前",
    withdrawn: "承诺撤回",
    superseded: "承诺被取代",
  },
  company,
  followed: ({ companyId, brand }) =>
    brand === null ? company(companyId) : brandName(companyId, brand),
  metric: (metric) => METRIC_NAMES[metric].label.zh,
  region: toChinesePlace,
  grades: {
    regulator_or_auditor: "监管机构或审计方",
    company_release: "公司发布",
    trade_press: "行业媒体",
    general_press: "大众媒体",
    unknown: "未知来源",
    machine_translation: "机器翻译",
  },
  title: toChineseTitle,
  day,
  time,
  colon: "：",
  comma: "，",
  semicolon: "；",
  stop: "",
  remark: (text) => `（${text}）`,
  event: {
    due: (text) => `${text}：目标年份已过，未见任何消息`,
    quiet: (text) => `${text}：十八个月无报告`,
    since: (on) => `自${on}起；无文章说明，由登记册日期得出`,
    coverage: (outlets, more) => `；另见${outlets}${more > 0 ? `等另外${more}家` : ""}报道`,
    differ: (texts) => `来源说法不一：${texts}`,
    evidence: "证据",
    pledge: "承诺",
    corrected: (on) => `经核对来源，已于${on}更正。`,
    withdrawn: (on) => `已于${on}撤回：来源并未这样说`,
    edited: (on) => `来源已修改：${on}查看时，原文已不再这样说`,
    mutePledge: "屏蔽此承诺",
    muteKind: (kind) => `屏蔽${kind}`,
    unmute: "取消屏蔽",
    yoursToo: "你在与我的私聊中也关注此事。",
    wrong: "有误？",
  },
  digest: {
    daily: (from, to, zone) => `每日摘要，${from}至${to}（${zone}）`,
    weekly: (from, to, zone) => `每周摘要，${from}至${to}（${zone}）`,
    heldBack: (from, to, zone) => `暂缓至今的消息，${from}至${to}（${zone}）`,
    span: (from, to) => `摘要，${from}至${to}`,
    inFull: (title, number, count) =>
      count === 1 ? `${title}：全文` : `${title}：全文（${number}/${count}）`,
    nothing: "没有新消息。",
    nothingFresh: "没有未曾告知的消息。",
    told: (texts) => `此前已告知：${texts}`,
    more: (more) => `另有${more}项`,
    moreCompanies: (more) => `另有${more}家公司`,
    moreKnown: (more) => `另有${more}项`,
    unchanged: (standing) => `${standing}项承诺无变化`,
    count: (amount, name) => `${amount}项${name}`,
  },
  preview: {
    title: (from, to) => `预览，${from}至${to}`,
    nothing: "不会收到任何消息。",
    brought: (summary) => `本会收到：${summary}。`,
    none: "此频道尚未关注任何内容。",
    alerts: (alerts) => `${alerts}条提醒`,
    digests: (events, digests) => `${digests}份摘要，共${events}项`,
    subscribe: "订阅",
    try: "试试",
  },
  stopped: {
    title: (channel) => `${channel}不再接收消息`,
    verdict: (reason) => `已停止：${reason}。`,
    reasons: {
      auth: "平台不再接受机器人的登录",
      not_found: "该频道已不存在，或机器人已被移出",
      forbidden: "机器人无权在此发言",
      too_many_attempts: "半天内平台每次都失败",
      removed: "机器人已被移出",
      archived: "该频道已归档",
      deleted: "该频道已删除",
      uninstalled: "机器人已被卸载",
    },
    otherReason: (reason) => `平台提示：${reason}`,
    waiting: (waiting) => (waiting === 0 ? "没有消息在等待。" : `有${waiting}条消息在等待。`),
    lost: "恢复之前发生的事不会补发提醒；摘要会补上。",
    mend: (command) => `修复后，请在此输入：${command}`,
    resume: "恢复",
  },
  source: {
    gone: (name) => `来源“${name}”已不存在`,
    verdict: "其服务器表示它已永久移除（HTTP 410），因此不再读取。",
    mend: (command) => `已读取的内容会保留。若它已迁移，请输入：${command}`,
  },
  reply: {
    subscribed: "已订阅",
    already: "已在关注",
    again: "已重新关注",
    otherLanguage: "已更换语言",
    fromToday: "自今日起；更早的事不提醒。",
    undo: "撤销",
    unsubscribed: "已取消订阅",
    nothingNow: "此频道现在不关注任何内容。",
    ended: "已结束：",
    noLonger: (names) => `此频道不再关注${names}。`,
    subscriptions: "订阅",
    follows: "此频道关注：",
    followsNothing: "此频道尚未关注任何内容。",
    followAll: "关注全部",
    howToEnd: "输入 unsubscribe 1 结束第一项。",
    paused: "已暂停",
    meanwhile: "暂停期间发生的事不会补发；摘要会显示。",
    pausedUntil: (time) => `暂停至${time}`,
    pausedOpen: "暂停，直到恢复",
    stopped: "已停止：平台拒收消息；输入 resume 恢复",
    stoppedUntold: "已停止：平台拒收消息，且无人可通知；输入 resume 恢复",
    resume: "恢复",
    resumed: "已恢复",
    fromNow: "从现在起：",
    whatHappened: "期间发生了什么",
    changed: "已修改",
    before: (text) => `此前：${text}`,
    muted: "已在此屏蔽",
    mutedAlready: "此前已屏蔽",
    mutedHere: "此处已屏蔽：",
    hearsNoMore: (what) => `此频道不再收到：${what}。`,
    unmuted: "已取消屏蔽",
    hearsAgain: "此频道将重新收到：",
  },
  form: { instant: "即时提醒", daily: "每日摘要", weekly: "每周摘要" },
  subscription: {
    everything: "全部公司",
    or: "或",
    and: "和",
    otherwise: "；或",
    comma: "，",
    blank: "",
    kinds: {
      ...{ pledge_new: "新承诺", milestone: "里程碑", pledge_achieved: "已实现的承诺" },
      ...{ pledge_changed: "变更", pledge_due: "已过的期限", pledge_quiet: "久无消息的承诺" },
    },
    only: (kinds) => `仅${kinds}`,
    of: (who) => `（${who}）`,
    about: (metrics) => `关于${metrics}`,
    in: (regions) => `在${regions}`,
    mentioning: (words) => `提及${words}`,
    except: (what) => `不含${what}`,
    grade: (name) => `来源至少为${name}`,
    daily: (at) => `每天${at}`,
    weekly: (weekday, at) => `每${weekday}${at}`,
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    instant: "即时",
    quiet: (from, to, zone) => `${from}至${to}（${zone}）免打扰`,
    limit: (limit) => `每小时至多${limit}条`,
    rest: (at) => `其余每天${at}`,
    evenNothing: "没有新消息时也发",
    history: "含历史",
    language: ENGLISH.subscription.language,
  },
};
