import type { MissingInput } from "./assessment.ts";
import { formatChineseAmount, formatFigure } from "./figure.ts";
import { STAGE_NAMES } from "./metric-names.ts";
import { type ProgressWords, toPercent } from "./progress-words.ts";
import { toDueOn } from "./silence.ts";
import { toChinesePlace } from "./title-zh.ts";

const VERDICTS = { ahead: "快于计划", on_track: "按计划推进", behind: "落后于计划" } as const;

const MISSING: Readonly<Record<MissingInput, string>> = {
  target_amount: "承诺的数值",
  target_year: "承诺的年份",
  base_year: "对比的基准年",
  base_value: "起始年份的数值",
  report_year: "报告所属的年份",
  later_report: "基准年之后的报告",
};

/** `2025-11-05` → `2025年11月5日`. */
function toDay(on: string): string {
  const [year = "", month = "", date = ""] = on.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}

const ofYear = (year: number | null) => (year === null ? "" : `${year}年`);
const withLast = (words: string, last: string) =>
  last === "" ? words : `${words}此前所知：${last}`;

/** What `progress-words.ts` says in English, in Chinese and with the same numbers. */
export const CHINESE_PROGRESS: ProgressWords = {
  assessment(sum, isMissed) {
    const base = formatChineseAmount(sum.baseAmount);
    const achieved = toPercent(sum.shareAchieved);
    const gone = toPercent(sum.shareOfTime);
    return (
      `(${formatChineseAmount(sum.amount)} − ${base}) ÷ (${formatChineseAmount(sum.targetAmount)} − ${base}) ` +
      `${achieved.isExact ? "=" : "≈"} ${achieved.text}已实现，时间已过${gone.isExact ? "" : "约"}${gone.text}` +
      `（${sum.baseYear}年至${sum.year}年，期限${sum.targetYear}年）：${isMissed ? "未实现" : VERDICTS[sum.verdict]}`
    );
  },
  achieved(pledge, { milestone, isVerified }) {
    const how = isVerified ? "经监管机构或审计方确认" : "公司宣称已达成";
    const isLate =
      milestone.year !== null && pledge.targetYear !== null && milestone.year > pledge.targetYear;
    const late = isLate ? `，晚于目标年份${pledge.targetYear}年` : "";
    const reported = formatFigure(milestone, "zh");
    const target = formatFigure(pledge, "zh");
    if (reported === null || target === null) return `${ofYear(milestone.year)}${how}${late}。`;
    return `${ofYear(milestone.year)}报告${reported}，目标${target}：${how}${late}。`;
  },
  missing(missing, report) {
    if (missing === null) return "";
    const said = report === undefined ? null : formatFigure(report.milestone, "zh");
    const reported = said === null ? "" : `${ofYear(report?.milestone.year ?? null)}报告${said}；`;
    return `${reported}缺少：${MISSING[missing]}。`;
  },
  part(pledge, { milestone, amount }) {
    const reported = formatFigure(milestone, "zh") ?? "某一状态";
    const parts = [
      milestone.brand,
      milestone.stage === null ? null : STAGE_NAMES[milestone.stage].zh,
      milestone.region === null ? null : toChinesePlace(milestone.region),
    ].filter((part) => part !== null);
    const named = parts.length === 0 ? "一部分" : `一部分（${parts.join("、")}）`;
    return `${ofYear(milestone.year)}报告的${reported}只属于${named}${toShare(amount, pledge.amount)}；缺少：整体的数值。`;
  },
  withdrawn(pledge) {
    const on = pledge.revisions.at(-1)?.on ?? pledge.lastStatedOn;
    return `${toDay(on)}有报道称${pledge.lifecycle === "withdrawn" ? "已撤回" : "已被另一承诺取代"}。`;
  },
  due: (pledge, last) =>
    withLast(
      `已于${toDay(toDueOn(pledge) ?? "")}到期：${pledge.targetYear}年已过，未见其报告。`,
      last,
    ),
  quiet: (heardOn, last) => withLast(`自${toDay(heardOn)}起十八个月或更久没有报告。`, last),
  unheard: (pledge) => `自${toDay(pledge.announcedOn)}宣布以来没有进展报告。`,
};

function toShare(amount: number | null, target: number | null): string {
  if (amount === null || target === null) return "";
  const { text, isExact } = toPercent(amount / target);
  return `，单独为${formatChineseAmount(amount)} ÷ ${formatChineseAmount(target)} ${isExact ? "=" : "≈"} 目标的${text}`;
}
