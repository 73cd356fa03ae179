/** A source that the bot can start with. */
export interface LiveSource {
  name: string;
  /** An RSS or Atom feed. */
  url: string;
  /** Id of the company whose own press room this is; null for the press. */
  company: string | null;
}

/**
 * Press rooms and trade press, in the order in which they matter here. Each address stands in several
 * public lists of feeds; `sources test` says whether it answers from where the bot runs.
 */
export const LIVE_SOURCES: readonly LiveSource[] = [
  { name: "BMW Group PressClub", url: "https://www.press.bmwgroup.com/global/rss", company: "bmw" },
  {
    name: "Toyota Global Newsroom",
    url: "https://global.toyota/export/en/allnews_rss.xml",
    company: "toyota",
  },
  { name: "Toyota Europe Newsroom", url: "https://newsroom.toyota.eu/feed/", company: "toyota" },
  { name: "Toyota USA Newsroom", url: "https://pressroom.toyota.com/feed/", company: "toyota" },
  { name: "electrive", url: "https://www.electrive.com/feed/", company: null },
  { name: "CnEVPost", url: "https://cnevpost.com/feed/", company: null },
  { name: "CarNewsChina", url: "https://carnewschina.com/feed/", company: null },
  { name: "InsideEVs", url: "https://insideevs.com/rss/articles/all/", company: null },
  { name: "Electrek", url: "https://electrek.co/feed/", company: null },
  { name: "CleanTechnica", url: "https://cleantechnica.com/feed/", company: null },
  { name: "Automotive World", url: "https://www.automotiveworld.com/feed/", company: null },
  { name: "Just Auto", url: "https://www.just-auto.com/feed/", company: null },
  { name: "Charged EVs", url: "https://chargedevs.com/feed/", company: null },
  { name: "ESG Today", url: "https://www.esgtoday.com/feed/", company: null },
];
