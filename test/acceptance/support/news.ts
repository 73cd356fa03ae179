/** What the press of the scenes publishes, and what another outlet makes of it. */
export const NEWS = {
  title: "Toyota sets a goal for water",
  text: "Toyota aims to cut water consumption in its plants by 35% by 2030 compared to 2020, the company said.",
};
export const NEWS_ELSEWHERE = {
  title: "Carmaker wants to save water",
  text: "By 2030 Toyota plans to reduce water consumption in its plants by 35 percent against 2020, it said.",
};
/** Later coverage is gathered before a message is changed. */
export const GATHERED_MS = 90_000;
