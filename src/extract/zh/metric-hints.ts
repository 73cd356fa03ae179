import type { Metric } from "../../pledge/metric.ts";

/** Words around a figure that leave no doubt what it measures, though its clause does not name it. */
interface Hint {
  readonly unit: RegExp;
  /** Before the figure, in its clause. */
  readonly clause: RegExp;
  /** Anywhere before it in the sentence, or null. */
  readonly sentence: RegExp | null;
  /** Right after it, or null. */
  readonly after?: RegExp;
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
  {
    unit: /^%$/,
    clause: /(?:其中|有|约|近|超过?|达|的)[^,，;；。]{0,6}$/,
    sentence: /销量|产销|交付|年销|销售|卖/,
    after:
      /^(?:以上|左右)?(?:将?为|将?是|来自|都是|属于)(?:新能源|纯电|电动|插混|插电|混动|零排放)/,
    metric: "ev-share",
  },
  {
    unit: /^%$/,
    clause:
      /^(?![^;；。]*(?:电|排放|碳|水|能|材料|回收|钢|铝|供应|燃油|出口|海外|市场|高端))[^;；。]*(?:比重|占比|份额|渗透率|占(?:到)?[^;；。]{0,10}(?:销量|总量|销售|产销|交付|产量|比|整体|总体|全部)|(?:整体|全部|总体|总销量|总量)(?:的|中|里|当中)?[^;；。]{0,4}占)[^;；。]{0,6}$/,
    sentence:
      /^(?!.*(?:海外|出口)[^;；。]{0,24}[辆台]).*(?:新能源|电动|纯电|插混|插电|(?<![a-z])(?:b|ph)?evs?(?![a-z]))[^;；。]{0,30}[辆台]/,
    metric: "ev-share",
  },
  {
    // "卖了14.3万辆,占比由3.7%升至6.7%"
    unit: /^%$/,
    clause: /^(?:占比|比重|份额|渗透率)(?:由|从)[^;；。]{1,16}(?:至|到|为)(?:约|近|超过?)?$/,
    sentence:
      /^(?!.*(?:全国|行业|市场|(?:海外|出口)[^;；。]{0,24}[辆台])).*(?:新能源|电动|纯电|插混|插电)[^;；。]{0,30}[辆台]/,
    metric: "ev-share",
  },
  {
    // "卖了164.3万辆,占36.5%", "不足其总销量的6%"
    unit: /^%$/,
    clause:
      /^(?:仅|只|也|约|则|就|已|大约|还|不到|不足|为|相当于){0,3}(?:占(?:到|了)?(?:约|近|超过?|不到|不足)?|(?:占(?:到|了)?)?(?:其|集团|公司|品牌)?[^,，;；。\d]{0,8}(?<!海外|出口|市场)(?:总销量|全部销量|整体销量|总交付量)的(?:约|近)?)$/,
    sentence:
      /^(?!.*(?:全国|行业|市场|(?:海外|出口)[^;；。]{0,24}[辆台])).*(?:新能源|电动|纯电|插混|插电|(?<![a-z])(?:b|ph)?evs?(?![a-z]))[^;；。]{0,24}[辆台][,，][^,，;；。]*$/,
    metric: "ev-share",
  },
  {
    unit: /^%$/,
    clause: /(?:其中|已?有|让|要求|约|近|超过?|的)[^,，;；。]{0,4}$/,
    sentence: /供应商/,
    after:
      /^(?:以上|左右)?(?:的)?(?:企业|供应商)?已?(?:经)?(?:完成|设定|制定|确立|签署|提交|承诺|作出|加入|通过)/,
    metric: "supplier-commitments",
  },
  {
    // "VOC排放减少七成"
    unit: /^%$/,
    clause:
      /(?:二氧化硫|氮氧化物|硫氧化物|挥发性有机物|vocs?|颗粒物|烟尘|粉尘)(?![^,，;；。]*碳)[^,，;；。]*$/,
    sentence: null,
    metric: "other",
  },
  {
    unit: /^%$/,
    clause: /采购(?:额|金额|量|支出|总额)[^,，;；。]{0,4}$/,
    sentence: /供应商[^。]{0,60}(?:碳|绿电|可再生|减排)/,
    metric: "supplier-commitments",
  },
  {
    unit: /^%$/,
    clause: /(?:覆盖|占|涉及|对应|约|近|超过?|达)[^,，;；。]{0,8}$/,
    sentence: /供应商|供应链|审核|审计|评估|碳足迹|绿电/,
    after: /^(?:以上|左右)?的?(?:年度)?采购(?:额|金额|量|支出|总额)/,
    metric: "supplier-commitments",
  },
];

/** The metric that the words before a figure name without doubt, or null. */
export function hintedMetric(
  unit: string | null,
  { clause, sentence, after }: { clause: string; sentence: string; after: string },
): Metric | null {
  const hit = HINTS.find(
    (hint) =>
      hint.unit.test(unit ?? "") &&
      hint.clause.test(clause) &&
      (hint.sentence === null || hint.sentence.test(sentence)) &&
      (hint.after === undefined || hint.after.test(after)),
  );
  return hit?.metric ?? null;
}
