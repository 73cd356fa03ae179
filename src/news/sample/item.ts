/** A publication of the sample newsroom; both are invented. */
export interface SampleSite {
  /** First part of its pages' path. */
  slug: string;
  name: string;
  tagline: string;
}

/** One article: facts as the companies have published them, words of our own. */
export interface SampleItem {
  slug: string;
  site: SampleSite;
  title: string;
  author: string;
  /** ISO, UTC. */
  publishedAt: string;
  section: string;
  summary: string;
  paragraphs: readonly string[];
  /** Points listed after the paragraphs. */
  points?: readonly string[];
}

export const MOTOR_LEDGER: SampleSite = {
  slug: "motor-ledger",
  name: "Motor Ledger (sample)",
  tagline: "Cars, plants and the people who count the carbon",
};

export const GREEN_GEAR: SampleSite = {
  slug: "green-gear",
  name: "Green Gear Daily (sample)",
  tagline: "Trade news on clean transport",
};
