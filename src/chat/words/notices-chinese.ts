import type { NoticeWords } from "./notice-words.ts";

const only = (who: string) =>
  `只有${who}可以更改此频道关注的内容。请联系他们，或在与我的私聊中订阅。`;

export const CHINESE_NOTICES: NoticeWords = {
  notAllowed: "此处无权操作",
  onlyAdmins: only("此工作区的管理员"),
  onlyManagers: only("此频道的负责人和此工作区的管理员"),
  elsewhere: "该频道关注的内容只有部分人可以更改。请在该频道更改：subscriptions",
  notUnderstood: "未能理解",
  noEvent: "没有此事件",
  unknownEvent: (id) => `没有编号为“${id}”的事件。`,
  noEventOfWords: (words) => `没有事件包含所有这些词：${words}。`,
  noPledge: "没有此承诺",
  unknownPledge: (id) => `没有编号为“${id}”的承诺。`,
  eventOfNoPledge: "此事件不涉及承诺。",
  noSubscription: "没有此订阅",
  ended: "此订阅已结束。",
  noneThere: (channelId) => `编号为“${channelId}”的频道中没有您创建的订阅。`,
  noNumber: (number, count) =>
    `没有第${number}项：此频道${count === 1 ? "只有第1项" : `有第1至${count}项`}。`,
  nothingToChange: "没有可更改的内容",
  noneFits: "此频道没有相符的订阅。",
  nothingToEnd: "没有可结束的内容",
  endAllFirst: (number) =>
    `此频道关注全部公司。请先将其结束（unsubscribe ${number}），然后可以关注其余公司。`,
  notChanged: "未更改",
  sameAlready: (number, text) => `第${number}项已与此相同：${text}`,
  subscription: (number) => `第${number}项订阅`,
  howToEdit: (number) =>
    `请输入要改成什么：edit ${number} daily at 9 Asia/Shanghai；edit ${number} bmw, baic；edit ${number} only milestones。未提及的保持不变。`,
  notPaused: "未暂停",
  dayBegun: "那一天已经开始。",
  refusedAnyway: "平台本已拒收消息。",
  nothingToResume: "没有可恢复的内容",
  nothingPaused: "没有暂停的内容。",
  nothingToMute: "没有可屏蔽的内容",
  pledgeGone: "登记册中已没有此承诺。",
  nothingToUnmute: "没有可取消屏蔽的内容",
  notMuted: "此处并未屏蔽该内容。",
  reportsStillCome: "已实现的报告属于里程碑，仍会发送。输入 subscriptions 查看已屏蔽的内容。",
  listsMuted: "输入 subscriptions 查看已屏蔽的内容。",
  inviteFirst: "请先邀请我",
  howToInvite: "我不在此频道，无法在此告知任何内容。请输入 /invite @Pledgewatch 后重试。",
  doneAlready: "已经完成。",
  shownBelow: "已显示在下方。",
  noLongerRegistered: "登记册中已没有此内容。",
  otherVersion: "此按钮来自机器人的另一版本。",
  failed: "未能完成",
  failedHere: "我这边出了问题，已记入日志。请稍后再试。",
};
