import { CONCEPTS } from "./concepts.ts";
import { PLACES } from "./places.ts";
import type { Query } from "./query.ts";
import { STAGE_WORDS } from "./stages.ts";
import { fold } from "./tokens.ts";

/** What questions in Chinese are made of besides what they are about. */
const SAID_OF_ALL = `
  多少 哪一年 哪年 哪些 哪个 哪家 哪里 什么时候 什么时间 什么 何时 几年 几家 几个 几座 几款 怎么样 怎样 如何 咋样 为什么 为何 是否 有没有 能否 可否
  计划 打算 目标 承诺 预计 预期 力争 希望 想要 准备 规划 战略 方案 数字 数据 情况 变化 进展 进度 完成 实现 达到 达成 做到 提高 提升 降低 减少 下降 增加 增长
  宣布 公布 发布 提出 表示 透露 披露 报道 说过 说法 原文 出处 来源 证据 目前 现在 现阶段 已经 曾经 原来 原先 原定 之前 以前 之后 以后 以来 截至 截止
  今年 去年 明年 年底 年末 年初 年内 全年 上半年 下半年 季度 月底 月份 时间 时间表 年份 日期 期限 早 晚 更早 更晚 最早 最晚
  公司 集团 企业 车企 厂商 品牌 汽车 车辆 新车 整车 乘用车 全球 总共 一共 累计 合计 总计 总量 总数 数量 整体 全部 所有 自己 自身 旗下 其 该 它 他们
  比例 占比 比重 份额 左右 以上 以下 以内 至少 最多 大约 大概 具体 准确 分别 各自 各 每年 每 单 年 月 日 号 辆 座 家 款 台 个 项 万吨 吨 千瓦时 亿元 万元 元 亿 万 倍
  建成 建设 建立 新建 建 推出 上市 投产 投入 投资 使用 采用 用上 拥有 布局 达 成为 成立 参与 加入 开始 停止 不再 继续 坚持 还在 还是 仍然 依然 仍
  我 一切 所有的 想问下 请问 问下 一下 告诉 知道 看看 比较 对比 相比 相较 区别 差别 差距 谁 更 最 都 也 又 再 还 就 才 只 要 将 会 能 可以 应该 需要 是 的 了 吗 呢 吧 啊 在 到 于 从 自 由 对 向
  超过 突破 卖出 交付 销售 高于 低于 不到 不足
  放弃 取消 推迟 延后 下调 上调 调整 修改 提前 收紧 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 季度 第
  和 与 及 或 以及 跟 同 把 被 让 给 为 以 按 按照 关于 有关 方面 领域 中 里 内 外 上 下 前 后 时 有 没 没有 不 多 高 低 大 小 很 卖得 卖 做 行 其中 这 那 此 占 总 用 量`
  .trim()
  .split(/\s+/);

const KNOWN = [
  ...SAID_OF_ALL,
  ...Object.values(CONCEPTS).flatMap(({ zh }) => [...zh]),
  ...PLACES.flatMap(({ zh }) => [...zh]),
  ...STAGE_WORDS.flatMap(({ zh }) => [...zh]),
]
  .map((word) => word.toLowerCase())
  .toSorted((left, right) => right.length - left.length);

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/**
 * Of a Chinese question the runs of characters that nothing has read and that do not stand in what is shown, at
 * least by half of their pairs.
 */
export function unreadInChinese({ text, names }: Query, shown: string): string[] {
  const bare = [...names.map(({ name }) => name), ...KNOWN].reduce(
    (left, word) => left.replaceAll(word.toLowerCase(), " "),
    fold(text),
  );
  return [...bare.matchAll(HAN_RUN)].flatMap(([run]) => {
    const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
    const met = pairs.filter((pair) => shown.includes(pair)).length;
    return met * 2 >= pairs.length ? [] : [run];
  });
}
