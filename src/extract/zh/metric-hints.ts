import type { Metric } from "../../pledge/metric.ts";

/** Words around a figure that leave no doubt what it measures, though its clause does not name it. */
interface Hint {
  readonly unit: RegExp;
  /** Before the figure, in its clause. */
  readonly clause: RegExp;
  /** Anywhere before it in the sentence, or null. */
  readonly sentence: RegExp | null;
  readonly metric: Metric;
}

const HINTS: readonly Hint[] = [
  {
    unit: /^%$/,
    clause:
      /(?:占|相当于|满足|覆盖|供应)[^,，;；。]{0,10}(?:用电|电力消耗|能源消耗|用能|耗电|电力需求)[^,，;；。]{0,8}$/,
    sentence: /绿色?电|光伏|可再生|清洁能源|发电|太阳能|风电/,
    metric: "renewable-energy",
  },
  {
    unit: /^t$/,
    clause:
      /^(?![^;；。]*(?:排放|减碳|碳|钢|铝|塑料|废物|垃圾))[^;；。]*(?:产能|能力|规模|处理|回收|拆解)[^;；。]*$/,
    sentence:
      /电池[^;；。]{0,40}(?:回收|拆解|梯次|处理|再生)|(?:回收|拆解|梯次|处理|再生)[^;；。]{0,40}电池|镍钴/,
    metric: "battery-recycling",
  },
];

/** The metric that the words before a figure name without doubt, or null. */
export function hintedMetric(unit: string | null, clause: string, sentence: string): Metric | null {
  const hit = HINTS.find(
    (hint) =>
      hint.unit.test(unit ?? "") &&
      hint.clause.test(clause) &&
      (hint.sentence === null || hint.sentence.test(sentence)),
  );
  return hit?.metric ?? null;
}
