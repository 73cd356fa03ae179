import { ALIASES } from "../../pledge/companies.ts";
import type { CompanyMention } from "../names/entities.ts";
import type { PreparedText } from "../text/text.ts";

/** A name without the words that say it is a company, and where it is not meant. */
interface ShortName {
  readonly text: string;
  readonly companyId: string;
  readonly brand: string | null;
}

const KIND_OF_FIRM = /(?:控股集团|汽车集团|集团公司|汽车|集团|控股|品牌|公司|卡车|商用车)$/;
const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/;
const FIRM_AFTER = /^(?:汽车|集团|控股)/;

/** Short names that are words of the language: what follows or stands before when they are. */
const WORDS: Readonly<Record<string, { readonly after: RegExp; readonly before: RegExp }>> = {
  理想: {
    after:
      /^(?:的(?!超充|充电|销量|交付|门店|车型|纯电|增程|研发|供应商|工厂|绿电|可再生)|化|状|主义|中|情况|条件|目标)/,
    before: /(?:不|很|更|最|较|为|的|非)$/,
  },
  大众: { after: /^(?:的|化|消费|市场|出行|传播|媒体|点评|所)/, before: /(?:普通|广大|社会)$/ },
  现代: { after: /^(?:化|的|人|服务|工业|产业|企业|制造|物流|生活|社会)/, before: /(?:后|近|新)$/ },
  通用: { after: /^(?:的|化|性|型|件|平台|设备|标准|技术|电气|航空|五菱)/, before: /(?:上汽|可)$/ },
  日产: { after: /^(?:(?!20[1-6]\d)\d|[约超达近]|量|能)/, before: /(?:东风|郑州)$/ },
  东风: { after: /^(?:吹|来)/, before: /(?:借|乘|欠)$/ },
  三菱: { after: /^(?:商事|重工|电机|化学|材料|日联|集团|财团|UFJ)/i, before: /(?!)/ },
  小米: { after: /^(?:手机|粥|科技|电视)/, before: /(?!)/ },
  林肯: { after: /^(?:总统|中心)/, before: /(?!)/ },
  仰望: { after: /^(?:星空|天空|着)/, before: /(?!)/ },
  长城: { after: /^(?:脚下|内外)/, before: /(?:万里|八达岭)$/ },
  解放: { after: /^(?:思想|双手|生产力|后|前|初期|军)/, before: /(?:思想|彻底)$/ },
};
/** Brands that are told without the name of their group, though the catalogue has them with it. */
const SHORT_BRANDS = [
  "红旗",
  "解放",
  "奔腾",
  "启源",
  "深蓝",
  "凯程",
  "欧尚",
  "欧拉",
  "猛士",
  "飞凡",
  "星途",
  "福田",
  "风神",
  "风行",
  "坦克",
  "智界",
  "大通",
];
const CATALOGUE = new Set(ALIASES.map((alias) => alias.text));

/** Makers that a text may call by their short names only. */
const NAMED_SHORT = [
  "li-auto",
  "volkswagen",
  "nissan",
  "dongfeng",
  "great-wall-motor",
  "hyundai",
  "general-motors",
];

/** Makers of parts that a group owns: in a text on the group they are told as its own. */
const PART_OF: Readonly<Record<string, string>> = { svolt: "great-wall-motor" };

/** "理想汽车" → "理想", "一汽解放" → "解放". */
function shorten(text: string, isBrand: boolean): string[] {
  const bare = text.replace(KIND_OF_FIRM, "");
  if (!isBrand) return HAN_NAME.test(bare) && !CATALOGUE.has(bare) ? [bare] : [];
  return SHORT_BRANDS.filter((short) => text.includes(short) && !CATALOGUE.has(short));
}

/** The short names of each company that has any. */
const SHORT_NAMES: ReadonlyMap<string, readonly ShortName[]> = collectShortNames();

function collectShortNames(): Map<string, ShortName[]> {
  const names = new Map<string, ShortName[]>();
  for (const { text, companyId, brand, script } of ALIASES) {
    if (script !== "cjk") continue;
    const own = names.get(companyId) ?? [];
    names.set(companyId, own);
    for (const short of shorten(text, brand !== null)) own.push({ text: short, companyId, brand });
  }
  return names;
}

function shortNamesOf(companyIds: ReadonlySet<string>): ShortName[] {
  const names = new Map<string, ShortName>();
  for (const companyId of companyIds)
    for (const name of SHORT_NAMES.get(companyId) ?? [])
      if (!names.has(name.text)) names.set(name.text, name);
  return [...names.values()];
}

/** Where a name that the text never gives in full is one for sure: it opens a clause and acts. */
const OPENS = /(?:^|[\s【[(:,，、;；。"'·•]|和|与|及|跟)$/;
const ACTS =
  /^(?:则|也|还|仍|依然|依旧|继续|坚持|将|把|正|已|又|再|计划|宣布|表示|提出|承诺|预计|此前|曾|方面|目标|力争|中国|推迟|下调|上调|放弃|取消|维持|确认|在|于|上月|本月|上周|本周|昨[日天]|日前|近日|同日|稍早|随后|(?:5c)?超充|换电|商用|自营|去年|今年|明年|到|20\d\d|[:、和与及】\]]|等(?:车企|制造商|企业|公司|品牌|厂商))/;

function isSure(lower: string, start: number, end: number): boolean {
  return (
    OPENS.test(lower.slice(Math.max(0, start - 1), start)) && ACTS.test(lower.slice(end, end + 8))
  );
}

function occurrences(lower: string, name: ShortName, isNamed: boolean): CompanyMention[] {
  const found: CompanyMention[] = [];
  const word = WORDS[name.text];
  for (let at = lower.indexOf(name.text); at >= 0; at = lower.indexOf(name.text, at + 1)) {
    const end = at + name.text.length;
    const after = lower.slice(end, end + 4);
    const isWord =
      word && (word.after.test(after) || word.before.test(lower.slice(Math.max(0, at - 3), at)));
    if (isWord || FIRM_AFTER.test(after) || !(isNamed || isSure(lower, at, end))) continue;
    found.push({ start: at, end, companyId: name.companyId, brand: name.brand });
  }
  return found;
}

/** Brands are called so in questions whoever owns them. */
const BRANDS_ALONE = shortNamesOf(new Set(SHORT_NAMES.keys())).filter(
  ({ brand, companyId }) => brand !== null && !NAMED_SHORT.includes(companyId),
);

/** Short names that only a question is sure to mean. */
const IN_QUESTIONS: ReadonlySet<string> = new Set(
  "三菱 小米 塔塔 重汽 江汽 孚能 电装 马勒 乐道 仰望 哪吒 日野 林肯 睿蓝".split(" "),
);
const ASKED_OF: readonly ShortName[] = [...IN_QUESTIONS].flatMap((short) => {
  const named = ALIASES.find(
    ({ text }) => text !== short && text.replace(KIND_OF_FIRM, "") === short,
  );
  return named === undefined ? [] : [{ ...named, text: short }];
});

/** The short names in a question, which seldom gives one in full: 东风, 理想, 长城, 红旗. */
export const shortNamesIn = (question: string): CompanyMention[] =>
  [...shortNamesOf(new Set(NAMED_SHORT)), ...BRANDS_ALONE, ...ASKED_OF].flatMap((name) =>
    occurrences(question, name, true),
  );

/**
 * Adds the short names by which a Chinese text goes on to speak of a company that it, or its title,
 * has named in full. `known` are the names found in the text, `named` those of text and title.
 */
export function completeNames(
  text: PreparedText,
  known: readonly CompanyMention[],
  named: readonly CompanyMention[],
): CompanyMention[] {
  const ids = new Set(named.map((it) => it.companyId));
  const others = new Set(NAMED_SHORT.filter((it) => !ids.has(it)));
  const isFree = (it: CompanyMention): boolean =>
    !known.some((other) => other.start < it.end && it.start < other.end);
  const further = [
    ...shortNamesOf(ids).flatMap((name) => occurrences(text.lower, name, true)),
    ...shortNamesOf(others).flatMap((name) => occurrences(text.lower, name, ids.size === 0)),
  ];
  const all = [...known, ...further.filter(isFree)].sort((a, b) => a.start - b.start);
  const kept: CompanyMention[] = [];
  for (const mention of all) {
    if (mention.start < (kept.at(-1)?.end ?? 0)) continue;
    const owner = PART_OF[mention.companyId];
    kept.push(owner && ids.has(owner) ? { ...mention, companyId: owner } : mention);
  }
  return kept;
}
