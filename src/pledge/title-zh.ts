import { formatFigure } from "./figure.ts";
import { soleKindOf } from "./kinds.ts";
import { type Metric, STATE_METRICS, type Stage } from "./metric.ts";
import { BASIS_NAMES, METRIC_NAMES } from "./metric-names.ts";
import { isIntensity, isRecycled, isYearly } from "./quoted-nouns.ts";
import { isStageless } from "./scope.ts";
import { OF_SCOPES, shortenQuote, type Titled } from "./title.ts";

const STAGE_PHRASES: Readonly<Record<Stage, string>> = {
  "life-cycle": "全生命周期",
  "supply-chain": "供应链",
  production: "生产环节",
  "use-phase": "使用阶段",
  logistics: "物流环节",
  operations: "运营环节",
  products: "全部产品",
  company: "全公司",
};

/** What a count is of, with its measure word, where the metric's own name would not do. */
const COUNTED: Partial<Record<Metric, readonly [noun: string, measure: string]>> = {
  "charging-points": ["充电桩", "个"],
  "green-factories": ["绿色工厂", "家"],
  "supplier-commitments": ["作出承诺的供应商", "家"],
  network: ["合格经销商或技师", ""],
  certificate: ["认证", "项"],
  waste: ["零填埋厂区", "个"],
};

const COUNTED_KINDS: Readonly<Record<string, readonly [noun: string, measure: string]>> = {
  energy_station: ["能源站", "座"],
  fast_charger: ["快充桩", "个"],
  swap_station: ["换电站", "座"],
  hydrogen_station: ["加氢站", "座"],
  zero_carbon: ["零碳工厂", "家"],
  national: ["国家级绿色工厂", "家"],
  zero_waste: ["零废工厂", "家"],
  dealer: ["合格经销商", "家"],
  technician: ["合格技师", "名"],
};

/** What a state is entered by, where it is not plainly reached. */
const STATES: Partial<Record<Metric, string>> = { "ice-phase-out": "停售燃油车" };
const DRIVES: Readonly<Record<string, string>> = {
  battery: "纯电动",
  hydrogen: "氢燃料电池",
  plug_in: "新能源",
};
const MATERIALS: Readonly<Record<string, string>> = {
  steel: "钢材",
  aluminium: "铝材",
  plastic: "塑料",
  nickel: "镍",
  cobalt: "钴",
  lithium: "锂",
  rubber: "橡胶",
};

const REGION_NAMES = new Intl.DisplayNames(["zh-Hans"], { type: "region", fallback: "code" });

/** A region in Chinese: `中国`, `欧洲`. */
export const toChinesePlace = (region: string): string =>
  region === "EU" ? "欧洲" : (REGION_NAMES.of(region) ?? region);

/**
 * The same line in plain Chinese, with the same figures: `到2030年全生命周期单车碳排放降低40%（较2019年）`. A
 * quote that speaks for itself stays in its own language.
 */
export function toChineseTitle(said: Titled): string {
  const figure = formatFigure(said, "zh");
  const isQuoted = said.metric === "other" || (figure === null && !STATE_METRICS.has(said.metric));
  const when = said.year === null ? "" : `${said.kind === "pledge" ? "到" : ""}${said.year}年`;
  const where = said.region === null ? "" : `在${toChinesePlace(said.region)}`;
  const base = said.baselineYear === null || figure === null ? "" : `（较${said.baselineYear}年）`;
  const line = when + where + toHead(said, figure) + base;
  const title = isQuoted ? `${line}：${shortenQuote(said.quote)}` : line;
  return said.brand === null ? title : `${said.brand}：${title}`;
}

function toHead(said: Titled, figure: string | null): string {
  const { metric, change, kind } = said;
  const isDone = kind === "milestone";
  if (metric === "other") return figure ?? (isDone ? "其他进展" : "其他目标");
  const stage = toStagePhrase(said) + toScopePhrase(said);
  if (STATE_METRICS.has(metric))
    return stage + (STATES[metric] ?? `实现${METRIC_NAMES[metric].label.zh}`);
  if (figure === null) return stage + METRIC_NAMES[metric].label.zh;
  const subject = stage + toSubject(said);
  const done = isDone ? "已" : "";
  switch (change) {
    case "reduce-by":
      return `${subject}${done}降低${figure}`;
    case "increase-by":
      return `${subject}${done}提高${figure}`;
    case "reach": {
      const [noun, measure] = said.unit === "count" ? toCounted(said) : [toSubject(said), ""];
      return `${stage}${noun}${done}达${figure}${measure}`;
    }
    default:
      return change satisfies never;
  }
}

function toCounted(said: Titled): readonly [noun: string, measure: string] {
  return (
    COUNTED_KINDS[soleKindOf(said) ?? ""] ??
    COUNTED[said.metric] ?? [METRIC_NAMES[said.metric].label.zh, ""]
  );
}

function toSubject(said: Titled): string {
  const { basis } = said;
  const noun = toNoun(said);
  return basis === null || basis === "absolute" ? noun : BASIS_NAMES[basis].zh + noun;
}

function toNoun(said: Titled): string {
  const { metric } = said;
  const kind = soleKindOf(said) ?? "";
  const drive = DRIVES[kind] ?? "电动";
  switch (metric) {
    case "ev-volume":
      return `${isYearly(said) ? "每年" : ""}${drive}汽车`;
    case "ev-models":
      return `${drive}车型`;
    case "recycled-material":
      return `${isRecycled(said) ? "再生" : "绿色"}${MATERIALS[kind] ?? "材料"}`;
    default:
      return isIntensity(said) ? "碳排放强度" : METRIC_NAMES[metric].label.zh;
  }
}

/** Nothing where the metric names its own object, or its name says already that it is of all. */
function toStagePhrase({ metric, stage }: Titled): string {
  if (stage === null || isStageless(metric) || metric === "emissions-peak") return "";
  return stage === "company" && metric === "net-zero" ? "" : STAGE_PHRASES[stage];
}

/** The scopes of emissions that a text names: `（范围1和2）`. */
function toScopePhrase({ metric, scopes }: Titled): string {
  if (scopes === null || !OF_SCOPES.has(metric)) return "";
  return `（范围${SCOPE_LIST.format(scopes.map(String))}）`;
}

const SCOPE_LIST = new Intl.ListFormat("zh-Hans");
