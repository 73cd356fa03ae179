import type { Query } from "../query.ts";

/** What a question may say, and by what an answer says the same; null where none can. */
interface Limit {
  asked: RegExp;
  shown: RegExp | null;
}

/**
 * What limits an answer by common words: `used cars`, `a week`, `its customers`. Whatever is shown has to say the same, in
 * either language.
 */
const LIMITS: readonly Limit[] = [
  {
    asked: /\b(?:business|corporate|air|employee) travel\b/i,
    shown: /\b(?:travel|trips?|flights?|flying)\b|差旅|出差/i,
  },
  {
    asked:
      /\b(?:second-?hand|pre-?owned|used (?:cars?|vehicles?|trucks?|vans?|buses|evs?|models?))\b|二手/i,
    shown:
      /\b(?:second-?hand|pre-?owned|used (?:cars?|vehicles?|trucks?|vans?|buses|evs?))\b|二手/i,
  },
  { asked: /\b(?:per|a|each|every) week\b|每周/i, shown: /\bweek|每周/i },
  {
    asked: /\bper (?:square |cubic )?met(?:re|er)s?\b|每(?:平方|立方)米/i,
    shown: /\bmet(?:re|er)s?\b|m[²³23]\b|米/i,
  },
  {
    asked: /\bper (?:employee|head|worker|person|capita)\b|人均|每(?:名|位|个)员工/i,
    shown: /\bper (?:employee|head|worker|person|capita)\b|人均|员工/i,
  },
  {
    asked: /\bper kilomet(?:re|er)s?\b|\bper km\b|每公里/i,
    shown: /\bkilomet|\bkm\b|公里|千米|CO2\/km/i,
  },
  {
    asked: /\b(?:headquarters|head office|hq)\b|总部/i,
    shown: /\b(?:headquarters|head office|hq|offices?|campus)\b|总部|办公/i,
  },
  {
    asked: /\boffices?\b(?! (?:of|in charge))|办公/i,
    shown:
      /\b(?:offices?|headquarters|buildings?|sites?|operations|scope|premises|campus)\b|办公|运营|自身|范围/i,
  },
  {
    asked: /\bSBTi?\b|\bscience[- ]based\b|科学碳目标/i,
    shown: /\bSBTi?\b|\bscience[- ]based\b|科学碳目标|科学基础/i,
  },
  { asked: /\bCDP\b/, shown: /\bCDP\b/ },
  { asked: /\bEcoVadis\b/i, shown: /\bEcoVadis\b/i },
  { asked: /\bpensions?\b|养老/i, shown: /\bpensions?\b|养老/i },
  {
    asked: /\b(?:police|military|army|ambulances?)\b|警车|军用|救护车/i,
    shown: /\b(?:police|military|army|ambulances?)\b|警车|军用|救护车/i,
  },
  {
    asked: /\b(?:leas(?:ed|ing)|rentals?|rented)\b|租赁/i,
    shown: /\b(?:leas(?:ed|ing)|rentals?|rented)\b|租赁/i,
  },
  {
    asked:
      /(?:'s|s'|\b(?:its|their|of its|of their)) customers\b(?! (?:by|in|to|(?:are |have )?(?:already |now )?(?:driv\w+|us\w+|own\w*|bought|run\w*)))|用户(?:什么|何|哪|的?碳|的?排放|实现)/i,
    shown: /\b(?:customers?|clients?|users?|fleets?)\b|用户|客户/i,
  },
  {
    asked: /\bmines\b|\b(?:its|their|the) mine\b|\bmining (?:sites?|operations)\b|矿山/i,
    shown: /\bmin(?:es?|ing)\b|矿/i,
  },
];

/** Times that were not read as the period in which something was told or is asked of. */
const TIMES: readonly Limit[] = [
  {
    asked: /\b(?:first|second|third|fourth|last) quarter\b|\bq[1-4]\b|[一二三四]季度/i,
    shown: /\bquarter|\bq[1-4]\b|\bthree months\b|季度/i,
  },
  {
    asked:
      /\b(?:yesterday|(?:last|this|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|last week)\b|昨[天日]|上周/i,
    shown: null,
  },
];

/** What money is for, where nothing more is asked of it than that: a sum for electric cars is none for batteries. */
const PURPOSES: readonly Limit[] = [
  {
    asked: /\bbatter(?:y|ies)\b|\bcells?\b|电池|电芯/i,
    shown: /batter|\bcells?\b|gigafactor|电池|电芯/i,
  },
  { asked: /\bcharg(?:ing|ers?)\b|充电|换电/i, shown: /charg|swap|充电|换电/i },
  { asked: /\bhydrogen\b|\bfuel cells?\b|氢/i, shown: /hydrogen|fuel cell|氢/i },
  { asked: /\brecycl\w+|回收/i, shown: /recycl|circular|回收|循环/i },
  {
    asked: /\b(?:solar|wind|renewables?|green (?:power|electricity|energy))\b|光伏|风电|绿电/i,
    shown: /solar|wind|renewabl|green|photovolt|光伏|风|绿|可再生|清洁/i,
  },
];
const OF_ELECTRIC_CARS = /\b(?:evs?|electri\w+|e-mobility)\b|电动|新能源/i;

/** Whether what is shown of money says what it is asked for. */
export const saysPurpose = (
  { text, metrics }: Pick<Query, "text" | "metrics">,
  shown: string,
): boolean =>
  metrics[0] !== "investment" ||
  OF_ELECTRIC_CARS.test(text) ||
  PURPOSES.every((limit) => isSaid(text, shown, limit));

const isSaid = (question: string, shown: string, { asked, shown: said }: Limit): boolean =>
  !asked.test(question) || (said?.test(shown) ?? false);

/** Whether what is shown says each of them that a question does. */
export const saysLimits = (
  { text, published }: Pick<Query, "text" | "published">,
  shown: string,
): boolean =>
  LIMITS.every((limit) => isSaid(text, shown, limit)) &&
  (published !== null || TIMES.every((limit) => isSaid(text, shown, limit)));
