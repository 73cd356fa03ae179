import { fold, toStem } from "./tokens.ts";
import { TOWNS } from "./towns.ts";

/** A thing that a figure can be about, in both languages. */
export interface ObjectGroup {
  en: readonly string[];
  zh: readonly string[];
}

const group = (en: string, zh = ""): ObjectGroup => ({
  en: en.split(",").map((word) => word.trim()),
  zh: zh === "" ? [] : zh.split(",").map((word) => word.trim()),
});

/** What is sold or built of one kind is no figure of another kind, nor of all. */
const KINDS_OF_VEHICLE: readonly ObjectGroup[] = [
  group("truck, lorry, heavy-duty, trucks", "卡车,货车,重卡,重型"),
  group("bus, buses, coach", "客车,公交,巴士"),
  group("van, vans", "轻客,面包车,厢式"),
  group("motorcycle, motorbike, bike, scooter, wheeler", "摩托,两轮,三轮"),
  group("tractor", "拖拉机"),
  group("suv, suvs", "suv,越野"),
  group("pickup, pickups", "皮卡"),
];

/**
 * Things that a figure can be about. An answer about one is none about another, so where a question
 * names one of them the answer must too; the words of a group stand for one another.
 */
export const OBJECT_GROUPS: readonly ObjectGroup[] = [
  group("hydrogen, fuel cell", "氢,氢燃料,氢能,氢车,燃料电池"),
  ...KINDS_OF_VEHICLE,
  group("motorsport, racing", "赛车,赛事"),
  group("hybrid, plug-in, phev, hev, reev, mhev", "混动,混合动力,插电,插混"),
  group("solar, photovoltaic, pv, sun", "光伏,太阳能"),
  group("wind, turbine", "风电,风能,风力"),
  group("nuclear", "核电,核能"),
  group("biogas, biomethane", "沼气,生物天然气"),
  group("steel", "钢"),
  group("aluminium, aluminum", "铝"),
  group("plastic, plastics, polymer", "塑料"),
  group("copper", "铜"),
  group("rubber, tyre, tire", "橡胶,轮胎"),
  group("leather", "皮革"),
  group("glass", "玻璃"),
  group("cobalt", "钴"),
  group("lithium", "锂"),
  group("nickel", "镍"),
  group("solid-state, solid", "固态"),
  group("water", "用水,耗水,水耗,取水,水资源,水"),
  group("dealer, dealership, retailer, showroom", "经销商,门店,4s店"),
  group("technician, mechanic", "技师"),
  group("supplier, vendor", "供应商"),
  group("olympic, olympics, games", "奥运,冬奥"),
  group("tree, trees, forest", "植树,树木,森林"),
  group("woman, women, female", "女性,女员工"),
  group("ship, vessel", "船舶,轮船,货轮"),
  group("airplane, aviation, flight", "航空,飞机"),
  group("swap, swapping", "换电"),
  group("charge, charger, charging, supercharger, connector, plug, socket", "充电,超充"),
  group("dry, scarce, scarcity, stress, stressed, arid", "缺水,干旱"),
  group("price, cost", "价格,售价,成本"),
  group("profit, earnings", "利润,盈利"),
  group("revenue, turnover", "营收,营业收入"),
  group("dividend", "分红,股息"),
  group("job, employee, staff, worker, workforce", "员工,裁员,职工,岗位"),
  group("subsidy, subsidies, grant", "补贴"),
  group("warranty", "质保"),
  group("packaging", "包装"),
  group("canteen, cafeteria, catering, meal", "食堂,餐饮"),
  group("trip, trips", "差旅,出差"),
  group("commuting, commute, commuter", "通勤"),
  group("furniture", "家具"),
  group("uniform, clothing", "工服,服装"),
  group("textile, textiles, fabric, upholstery", "织物,面料,座椅"),
  group("advertising, advertisement, sponsorship", "广告,营销"),
  group("lobby, lobbying, lobbyist", "游说"),
  group("donation, donate, charity", "捐赠,捐款,慈善"),
  group("penalty, penalties", "罚款,罚金,处罚"),
  group("lawsuit, litigation", "诉讼,官司"),
  group("offset, offsets, offsetting", "抵消,碳抵消"),
  group("methane", "甲烷"),
  group("biodiversity, species", "生物多样性"),
  group("noise", "噪声,噪音"),
  group("accident, injury, injuries", "事故,工伤"),
  group("salary, bonus, wage", "薪酬,奖金,工资"),
  group("insurance", "保险"),
  group("taxi, robotaxi", "出租车,网约车"),
  group("boat, yacht, marine", "游艇,船艇"),
  group("rail, railway", "铁路,火车"),
  group("recall", "召回"),
  ...TOWNS,
];

/** Words that a question in Chinese says of all sorts of things. */
const TOO_SHORT = new Set(["水", "氢", "钢", "铝", "铜", "钴", "锂", "镍"]);

/** What an answer must mention: any of the stems, or any of the Chinese words. */
export interface ObjectNamed {
  stems: string[];
  zh: readonly string[];
}

const toNamed = ({ en, zh }: ObjectGroup): ObjectNamed => ({
  stems: [...new Set(en.map((word) => toStem(word.replace("-", " ").split(" ")[0] ?? word)))],
  zh,
});

const GROUPS: readonly ObjectNamed[] = OBJECT_GROUPS.map(toNamed);

/** Kinds of vehicle, each by any of its words. */
export const KINDS: readonly ObjectNamed[] = KINDS_OF_VEHICLE.map(toNamed);

const BY_STEM: ReadonlyMap<string, ObjectNamed> = new Map(
  GROUPS.flatMap((named) => named.stems.map((stem) => [stem, named] as const)),
);

/** The object that a word names; null for most words. */
export const objectOf = (stem: string): ObjectNamed | null => BY_STEM.get(stem) ?? null;

const TOWN_STEMS: ReadonlySet<string> = new Set(TOWNS.flatMap(({ en }) => en.map(toStem)));

/** Whether a word names a town, which may be a part of a longer name: `Beijing Winter Olympics`. */
export const isTown = (stem: string): boolean => TOWN_STEMS.has(stem);

/** Whether a thing that a question names is a town. */
export const isOfTown = ({ stems, zh }: Pick<ObjectNamed, "stems" | "zh">): boolean =>
  zh.length === 1 && stems.length === 1 && stems.every(isTown);

/** Objects that a Chinese text names, with the word it uses. */
export function objectsInChinese(text: string): (ObjectNamed & { typed: string })[] {
  const folded = fold(text);
  return GROUPS.flatMap(({ stems, zh }) => {
    const typed = zh.find((word) => !TOO_SHORT.has(word) && folded.includes(word));
    return typed === undefined ? [] : [{ stems, zh, typed }];
  });
}
