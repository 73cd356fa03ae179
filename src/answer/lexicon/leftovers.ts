import { toSimplified } from "../../extract/zh/traditional.ts";
import type { Query } from "../query.ts";
import { CONCEPTS } from "./concepts.ts";
import { PLACES } from "./places.ts";
import { STAGE_WORDS } from "./stages.ts";
import { fold } from "./tokens.ts";

/** What questions in Chinese are made of besides what they are about, by what the words are for. */
const SAID_OF_ALL: Readonly<Record<string, string>> = {
  asking: `
    多少 哪一年 哪年 哪些 哪个 哪家 哪里 哪儿 哪边 哪种 哪样 哪款 哪几 哪份 哪篇 什么时候 什么时间 什么 啥时候 啥时 啥 何时 何年 何处 几时 几年 几家 几个 几座 几款 几根 几项 几辆
    几台 几条 第几 几成 几倍 几 怎么样 怎样 怎么 怎的 如何 咋样 咋 为什么 为何 为啥 是否 是不是 有没有 能否 能不能 可否 可不可以 会不会 要不要 多大 多久 多高 多远 多快 谁 吗 呢 吧 啊
    呀 嘛 么 啦 哈 哦 来着 没有 没`,
  politeness: `
    想问下 想问 想知道 想了解 想确认 想查 想看 请问 请教 请 问下 问一下 问问 一下 告诉 知道 看看 查查 查一下 查下 帮我 帮忙 帮 麻烦 劳驾 谢谢 多谢 拜托 您 你们 你 我们 我 咱们 咱 能给 给我 给个
    给出 给 说说 讲讲 说一下 讲一下 列出来 列一下 列出 列个 列举 列 整理 梳理 盘点 汇总 总结 归纳 概括 介绍 顺便 另外 还有 以及 好奇 听说 据说 听闻 记得 印象中 印象里 好像 似乎 貌似 大概 估计 应该 可能
    到底 究竟 其实 简单 直接 具体 准确 确切 精确 详细 明确 清楚 就行 即可 就好 行不行 对吧 对吗 对不对 没错 真的 真 确实 属实 有点 有些 一些 想 问 求 求问 回答 答案 看到 看见 看 查`,
  telling: `
    宣布 公布 发布 提出 提到 提过 提 表示 透露 披露 报道 报导 说过 说法 说的 说 讲 称 写 放话 喊出 喊 立下 定下 定的 定在 定了 定为 定 给出 承诺过 原文 原话 出处 出自 来源 证据 依据 链接 引文 媒体 报纸
    新闻 消息 文章 报告 年报 财报 公告 说明 回应 确认 口径 版本 一致 矛盾 打架 登记 记录 收录 资料 数据库`,
  planning: `
    计划 打算 目标 承诺 预计 预期 力争 争取 希望 想要 准备 规划 战略 方案 数字 数据 数值 指标 情况 状况 状态 变化 变动 进展 进度 完成 实现 达到 达成 达标 做到 提高 提升 降低 减少 下降 增加 增长
    上升 新增 减 降 增 升 涨 发展 扩大 落实 兑现 履行 推进 推动 推行 推广 执行 实施 实行 启动 开展 落地 路线图 路线 路径 步骤 节点 阶段 阶段性 中间 中期 长期 短期 远期 近期 最终 最后 终极 总目标 分目标
    子目标 愿景 设想 意向 安排 布局 任务 要求 标准 水平 程度 规模 范围 区间 上限 下限 口号 主张 立场 态度 动作 举措 措施 办法 手段`,
  moving: `
    放弃 取消 推迟 推后 延后 延期 延迟 顺延 往后 推 下调 上调 下修 上修 调低 调高 调到 调成 调整 修改 修订 修正 更改 更新 改变 改动 改成 改为 改到 改口 改 变更 变成 变为 变过 变了 变 提前 收紧 放宽
    砍到 砍掉 砍成 砍 缩减 缩水 加码 抬高 抬到 抬 撤回 撤销 收回 作废 搁置 演变 沿革 不止 一次 两次 几次 多次 过去 后来 此后 前后 新旧 新的 旧的 老的 新 旧 老 原来 原先 原定 原本 原计划 原
    起初 最初 当初 先前 早先 早前 此前 上次 上回 这次 本次 算数 有效 作数 成立 坚持 维持 保持 保留 遵守 还算 掉 往`,
  time: `
    目前 现在 现阶段 当前 如今 眼下 今天 今日 此刻 已经 曾经 曾 已 正在 正 即将 马上 将来 未来 今后 往后 之前 以前 之后 以后 以来 截至 截止 直到 直至 至今 迄今 期间 期内 同期 当年 当时 那时 那年 次年 翌年 来年
    今年 去年 明年 后年 前年 上年 前一年 上一年 头一年 后一年 年底 年末 年终 年初 年中 年内 年间 年前 全年 整年 年度 财年 上半年 下半年 半年 季度 月底 月末 月初 月份 当月 单月 时间 时候 时间表 时间点 年份 日期 期限 截止日期 到期
    早 晚 更早 更晚 最早 最晚 最迟 最快 迟 快 慢 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度 头 末 初 底 十四五 十五五 十三五 五年 三年 十年 两年 世纪 中叶`,
  who: `
    公司 集团 企业 车企 厂商 厂家 车厂 厂 厂子 品牌 汽车 车辆 轿车 新车 整车 乘用车 商用车 车子 车 全球 世界 全世界 自家 家 自己 自身 自有 本身 本公司 旗下 名下 子公司 部门 内部 官方 方面 领域 业务 行业 同行 各家 各个 每个 每家
    其 该 它们 它家 它 他们 他家 他 她 这家 那家 这个 那个 这些 那些 这 那 此 本 那边 这边 那里 这里 国产 本土 中资 外资 合资 造车 新势力 老牌 巨头`,
  measure: `
    总共 一共 累计 合计 总计 总量 总数 总额 总 数量 数目 个数 整体 整个 全部 所有 一切 全 都 比例 占比 比重 份额 比率 左右 上下 以上 以下 以内 以外 至少 最多 大约 差不多 将近 接近 约 分别 各自 各 每年 每 单 单个 单台 平均
    年 月 日 号 辆 座 家 款 台 个 项 根 条 组 套 份 次 期 种 类 站 桩 点 万吨 吨 千瓦时 兆瓦 吉瓦 度 亿元 万元 元 块 亿 万 千 百 十 倍 成 半 百分之 百分点 百分 零 一 二 两 三 四 五 六 七 八 九
    基准年 基准 基数 基年 参照 水平 幅度 降幅 增幅 增速 涨幅 缺口 差多少 还差 相差 差 多出 多了 少了 少 余 占 总用 用 量 数 率 值 分之`,
  doing: `
    建成 建设 建立 建好 建了 新建 建起 建 造 推出 上市 投产 投入 投运 投资 投 使用 采用 用上 拥有 布局 成为 变成 成立 参与 加入 开始 停止 停 不再 继续 还在 还是 仍然 依然 仍 生产 制造 产 处理 回收 签 签署 签约 覆盖
    安装 装 铺 设 开 运营 运行 超过 突破 卖出 交付 销售 销 售 交 出 发 排 耗 花 砸 高于 低于 不到 不足 卖得 卖 做 行 走到 走 干 搞 弄 办 换成 换 转型 转向 转 切换 用来 属于 算 包不包括 包括 包含 涵盖 涉及 管不管 管 除外
    获得 拿到 拿 得到 取得 收到 需要 需 存在 留 剩 剩下 跟上 冲 冲到 攒`,
  comparing: `
    比较 对比 相比 相较 比 区别 差别 差距 不同 一样 相同 同样 更 最 先 后 高 低 大 小 多 先后 排名 排行 排 第一 谁先 领先 落后 超前 强 弱 好 坏 快点 相当`,
  small: `
    的话 的 了 在 到 于 从 自 由 对 向 和 与 及 或 或者 跟 同 把 被 让 以 按照 按 关于 有关 针对 对于 根据 通过 里面 里头 中 里 内 外 上 下 前 时 有着 有 不是 不 很 其中 任何 问题 整条 也 又 再 还 就是 就 才 只有 只 仅 要 将 会 能够 能
    可以 可 该 是 为 至 等 所 之 则 而 但是 但 不过 如果 因为 所以 虽然 即 若 并 且 而且 地 得 着 过 起 去 来 回 当 每当 如 像 像是 比如 例如 主要 重要 关键 核心 首个 首批 首 另 别的 其他 其它 其余 之间 本来 居然 竟然 突然 忽然
    实际上 实际 真正 真实 其次 首先 依次 逐年 逐步 逐渐 一直 始终 从来 从未 一度 先是 随后 接着 同时 尤其 特别 甚至 至于 无论 不管 反正 总之 大致 大体 基本上 基本 完全 彻底 全面 部分 大半 多半 大多数
    绝大多数 少数 若干 众多 诸多 几乎 仅仅 唯独 唯一 指的是 是指 指 叫做 叫 称为 名为 意思 含义 结果 效果 成果 成绩 表现 怎么回事 回事 事 事情 东西 话 时 所谓 有人 大家 人 听 用户 客户 市场 地区 区域 当地 环节 链条
    层面 维度 角度 方向 重点 主力 产品 产品线 车队 车系 阵容 单位 产值 强度 绝对 相对 承诺书 说是 算是 可是 只能 必须 一定 肯定 不能 不会 不用 不要 不想 没法 难道 凭什么 凭 毕竟 起来 出来 下来 下去 上来 过来`,
};

const WORDS_SAID = Object.values(SAID_OF_ALL).flatMap((words) => words.trim().split(/\s+/));

/** Words that limit an answer though they are made of some that do not: 量产 is no quantity. */
const LIMITING: ReadonlySet<string> = new Set(
  `停产 停售 停工 退出 退市 关闭 量产 招聘 裁员 员工 人数 董事长 总裁 高管 创始人 总部 股价 市值 分红 营收 利润 亏损 毛利 罚款 被罚 受罚 处罚 罚了 起诉 被诉 诉讼 官司 游说 捐赠 捐款 赞助 召回 事故 起火 价格 售价 降价 涨价 补贴 税 关税 出口 进口 海外
  续航 电压 平台 芯片 智驾 自动驾驶 专利 排名 口碑 保险 质保 维修 租赁 二手 收购 并购 上线 改名 名字`
    .trim()
    .split(/\s+/),
);

const ALL_WORDS = [
  ...WORDS_SAID,
  ...LIMITING,
  ...Object.values(CONCEPTS).flatMap(({ zh }) => [...zh]),
  ...PLACES.flatMap(({ zh }) => [...zh]),
  ...STAGE_WORDS.flatMap(({ zh }) => [...zh]),
].map((word) => word.toLowerCase());

/** Those of several characters, the longest first. */
const LONG_WORDS = new RegExp(
  ALL_WORDS.filter((word) => word.length > 1)
    .toSorted((left, right) => right.length - left.length)
    .join("|"),
  "g",
);

/** Characters that are words by themselves, and often halves of others: 投 is one, in 投诉 it is none. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  ALL_WORDS.filter((word) => word.length === 1 && !LIMITING.has(word)),
);

/** Those that are seldom a half of another word. */
const PARTICLES: ReadonlySet<string> = new Set("的了吗呢吧啊呀嘛么啦在是和与及或被把从于其谁辆哪");

/** A text with blanks for one-character words, but for those beside a character that nothing has read. */
function withoutShort(text: string): string {
  const characters = [...text];
  const isUnread = (at: number): boolean => {
    const character = characters[at] ?? "";
    return /\p{Script=Han}/u.test(character) && !SHORT_WORDS.has(character);
  };
  return characters
    .map((character, at) => {
      if (PARTICLES.has(character)) return " ";
      return SHORT_WORDS.has(character) && !isUnread(at - 1) && !isUnread(at + 1) ? " " : character;
    })
    .join("");
}

/** Words that ask and limit nothing. */
const ASKING = new RegExp(
  WORDS_SAID.toSorted((left, right) => right.length - left.length).join("|"),
  "g",
);

const withoutNamed = ({ text, names }: Pick<Query, "text" | "names">): string =>
  names.reduce((left, { name }) => left.replaceAll(name.toLowerCase(), " "), fold(text));

/** A question in Chinese without whom it names and the words that only ask. */
export const toContent = (query: Pick<Query, "text" | "names">): string =>
  withoutNamed(query).replace(ASKING, " ");

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/**
 * Of a Chinese question the runs of characters that nothing has read and that do not stand in what is shown, at
 * least by half of their pairs.
 */
export function unreadInChinese({ text, names }: Query, shown: string): string[] {
  const own = withoutNamed({ text, names });
  const left = own.replace(LONG_WORDS, " ");
  const limiting = [...(own.match(LONG_WORDS) ?? []), ...left].filter((word) => LIMITING.has(word));
  const bare = withoutShort(left);
  const said = toSimplified(shown);
  const runs = [...bare.matchAll(HAN_RUN)].map(([run]) => run);
  return [...limiting, ...runs].flatMap((run) => {
    if (run.length === 1) return said.includes(run) ? [] : [run];
    const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
    const met = pairs.filter((pair) => said.includes(pair)).length;
    return met * 2 >= pairs.length ? [] : [run];
  });
}
