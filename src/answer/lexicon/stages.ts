import type { Metric, Stage } from "../../pledge/metric.ts";

/** Words for the parts of the value chain. */
export const STAGE_WORDS: readonly {
  stage: Stage;
  en: readonly string[];
  zh: readonly string[];
}[] = [
  {
    stage: "life-cycle",
    en: [
      "life cycle",
      "lifecycle",
      "lifetime",
      "cradle to grave",
      "entire life",
      "whole life",
      "value chain",
      "battery chain",
      "entire chain",
      "whole chain",
      "over its life",
      "over their life",
      "well to wheel",
    ],
    zh: ["全生命周期", "生命周期", "价值链", "从摇篮到坟墓", "产业链"],
  },
  {
    stage: "supply-chain",
    en: [
      "supply chain",
      "upstream",
      "purchased part",
      "purchased good",
      "from suppliers",
      "supplier footprint",
      "supplier emission",
      "supplier carbon",
      "emissions of suppliers",
      "footprint of suppliers",
    ],
    zh: ["供应链", "上游", "采购环节", "供应商环节"],
  },
  {
    stage: "production",
    en: [
      "production",
      "produce a vehicle",
      "factory",
      "plant",
      "manufacturing",
      "manufacture",
      "in making",
    ],
    zh: ["生产", "制造", "工厂", "基地", "厂子", "厂区", "车间", "厂里"],
  },
  {
    stage: "use-phase",
    en: [
      "use phase",
      "well to wheel",
      "in use",
      "and use",
      "or use",
      "vehicle use",
      "product in use",
      "use of vehicle",
      "use of its car",
      "use of its vehicle",
      "use of its truck",
      "use of its tyre",
      "use of its product",
      "use of sold product",
      "on the road",
      "driving",
      "driven",
      "tailpipe",
      "exhaust",
      "when driven",
      "vehicle usage",
      "usage",
    ],
    zh: ["使用阶段", "使用环节", "行驶", "使用", "用车阶段", "尾气"],
  },
  {
    stage: "logistics",
    en: ["logistics", "transport", "shipping", "freight"],
    zh: ["物流", "运输"],
  },
  {
    stage: "operations",
    en: [
      "operation",
      "own operation",
      "own emission",
      "plant and office",
      "site and office",
      "site",
      "office",
      "own business",
      "facility",
    ],
    zh: ["运营", "经营", "自身运营", "办公"],
  },
  {
    stage: "products",
    en: ["product", "new car", "vehicle sold", "car sold", "new vehicle", "fleet"],
    zh: ["产品", "新车"],
  },
  {
    stage: "company",
    en: [
      "company wide",
      "group wide",
      "whole company",
      "entire company",
      "as a company",
      "entire business",
      "overall",
      "across the group",
    ],
    zh: ["全集团", "整个集团", "整个公司", "整家公司", "全公司", "企业"],
  },
];

/** `Is that for its own sites or for a different part?`: the part is what is asked for. */
export const namesOtherPart = (text: string): boolean =>
  /\bor (?:(?:is it|for|of|in|about|to) )*(?:an?other|a different|something else|some other|somewhere else|elsewhere|anything else)\b|还是(?:别的|其他|另外)/i.test(
    text,
  );

/** `Does that include scope 3?`, `Which scopes are in?`: the scopes are what is asked for. */
export const asksOfScopes = (text: string): boolean =>
  /\bwhich (?:\w+ )?scopes?\b|\b(?:does|do|did|is|are)\b.{0,60}\b(?:includ|cover|tak(?:e|ing) in|count)\w*\b.{0,20}\bscopes? [123]|(?:包括|包含|涵盖|覆盖).{0,4}范围|哪[几些]?个?范围/i.test(
    text,
  );

/** Stages that a reader may mean by one another's words. */
export const RELATED_STAGES: Readonly<Record<Stage, readonly Stage[]>> = {
  "life-cycle": ["company"],
  "supply-chain": [],
  production: ["operations"],
  "use-phase": ["products"],
  logistics: [],
  operations: ["production"],
  products: ["use-phase", "life-cycle"],
  company: ["life-cycle"],
};

/** Metrics whose meaning turns on the stage; for the others a stage word names the object itself. */
export const STAGED_METRICS: ReadonlySet<Metric> = new Set([
  "ghg-emissions",
  "net-zero",
  "renewable-energy",
  "energy-use",
  "water-use",
  "waste",
  "other",
]);
