const LEANING =
  /^(?:and|or|but|so|then|also|what about|how about|what if|same for)\b|^(?:那|还有|那么)|\b(?:it|its|they|their|them|there|that|those|this|these|the same)\b(?! (?:year|month|week|decade|quarter|century))|\bthe year before\b|\bprevious year\b|它|他们|这(?:个|一|项)?(?:目标|计划|承诺|数字|比例|说法)|上述|前者|后者|^(?:这)?(?:里面|其中|当中)/i;

/** `What is the plan for 2030?`: of what was just spoken of. */
const THE_PLAN =
  /^(?:and |so |but )?what(?:'s| is| was) the (?:[\w-]+ )?(?:plan|target|goal|aim|ambition|pledge|promise|figure|number|date|deadline)(?: (?:for|by|in|of|at) [^?]{1,20})?\?*$/i;

/** `丰田呢？`, `2050年呢`: names what changes, and asks nothing else. */
const LEANING_ZH = /^(?!.*(?:什么|哪|多少|几|怎|为何|谁|是否|如何)).{1,20}呢[?]?$/;

/** Whether a question leans on the one before it: `And by 2030?`, `丰田呢？`. */
export const leansOnHistory = (text: string): boolean =>
  LEANING.test(text) || THE_PLAN.test(text) || LEANING_ZH.test(text);
