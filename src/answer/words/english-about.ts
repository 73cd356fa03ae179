import type { AnswerWords } from "./words.ts";

/** What is said to who asks what may be asked. */
export const ABOUT: AnswerWords["about"] = {
  title: "What you can ask",
  verdict:
    "Ask what automakers have pledged on sustainability and what they have reached; every figure comes with its quote.",
  examples: [
    "What is BMW's target for CO2 per vehicle?",
    "Which pledges fall due this year?",
    "Compare the net-zero targets of BMW and BAIC.",
    "Is Geely on track with its emissions goal?",
    "Has Honda changed its EV target?",
    "What was BMW's target for 2030 as of 2021?",
    "What is new?",
  ],
  newest: (day) => `The newest event in the register is of ${day}.`,
  known: (companies) =>
    `${companies} companies are known by name. "subscribe bmw" follows one, "sources" lists what is read, "help" shows all commands.`,
  help: "Help",
};
