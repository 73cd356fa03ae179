import type { Language } from "../shared/language.ts";
import type { DeliveryStatus, Lifecycle } from "./event.ts";

/** What has become of a pledge, in words. */
export const LIFECYCLE_WORDS: Readonly<Record<Language, Readonly<Record<Lifecycle, string>>>> = {
  en: {
    announced: "announced",
    reaffirmed: "reaffirmed",
    strengthened: "strengthened",
    weakened: "weakened",
    delayed: "delayed",
    "brought-forward": "brought-forward",
    withdrawn: "withdrawn",
    superseded: "superseded",
  },
  zh: {
    announced: "已宣布",
    reaffirmed: "已重申",
    strengthened: "已加强",
    weakened: "已减弱",
    delayed: "已推迟",
    "brought-forward": "已提前",
    withdrawn: "已撤回",
    superseded: "已被取代",
  },
};

/** How far a pledge is, in Chinese; answers and cards say it alike. */
export const DELIVERY_WORDS_ZH: Readonly<Record<DeliveryStatus, string>> = {
  not_assessed: "尚无进展报告",
  cannot_assess: "现有报告不足以推算",
  ahead: "快于计划",
  on_track: "按计划推进",
  behind: "落后于计划",
  achieved_self_declared: "已实现（公司自述）",
  achieved_verified: "已实现（经核实）",
  missed: "未实现",
  due: "已到期，未见消息",
  quiet: "十八个月无报告",
};
