import type { HelpWords } from "./help-words.ts";

export const CHINESE_HELP: HelpWords = {
  verdict: "可以询问车企的任何可持续发展承诺，或使用命令。",
  facts: [
    ["提问", "宝马的单车碳排放目标是什么？"],
    ["subscribe", "subscribe 宝马, 北汽 only milestones and changes daily at 9 Asia/Shanghai"],
    ["或", "subscribe everything of 丰田 but not milestones, quiet 22-7"],
    ["语言", "subscribe 宝马 中文，或 英文"],
    ["subscriptions", "此频道关注的内容，附编号"],
    ["unsubscribe", "unsubscribe 2，或 宝马；单独输入则取消此处全部关注"],
    ["edit", "edit 2 daily at 9 Asia/Shanghai；edit 1 宝马, 北汽；edit 1 only milestones"],
    ["home", "您关注的内容，以及即将到期的承诺"],
    ["pause, resume", "pause 2 weeks；pause #2 until 2030-01-07；resume"],
    ["mute, unmute", "mute milestones；mute 宝马 净零 2050；unmute all"],
    ["preview", "最近三十天本会收到的内容；preview 宝马 daily"],
    ["why", "why 宝马 净零：是否曾在此发送，或为何没有"],
    ["digest", "digest 7 days；digest now：上次摘要以来的内容"],
    ["pledges", "pledges 宝马 净零 2050"],
    ["pledge", "pledge 宝马 净零 2050：历史与进展"],
    ["check", "check 加链接或文字：哪些已知、哪些是新的、哪些说法不一"],
    ["evidence", "evidence 2：上一个回答中[2]的原文"],
    ["wrong", "wrong 年份应为2035：指最近一条消息；由专人对照来源核对"],
    ["feedback", "他人报告的错误，供管理员审核；feedback accept ID year=2035"],
    ["sources", "正在读取的来源"],
    ["add source", "加上链接：也读取该订阅源或新闻页"],
    ["help", "本页"],
  ],
};
