import type { Basis, CatalogueEntry } from "./entry.ts";

/** Of an outlet: name, address, form, language, basis. */
type Row = readonly [string, string, "feed" | "page", string, Basis];

const ROWS: readonly Row[] = [
  ["electrive", "https://www.electrive.com/feed/", "feed", "en", "feed_lists"],
  ["electrive.net", "https://www.electrive.net/feed/", "feed", "de", "feed_lists"],
  [
    "Automobil Industrie",
    "https://www.automobil-industrie.vogel.de/rss/news.xml",
    "feed",
    "de",
    "feed_lists",
  ],
  ["CnEVPost", "https://cnevpost.com/feed/", "feed", "en", "feed_lists"],
  ["CarNewsChina", "https://carnewschina.com/feed/", "feed", "en", "feed_lists"],
  ["盖世汽车 新能源", "https://auto.gasgoo.com/nev/C-501", "page", "zh", "cited"],
  ["第一电动", "https://www.d1ev.com/newsflash", "page", "zh", "cited"],
  ["レスポンス", "https://response.jp/rss/index.rdf", "feed", "ja", "feed_lists"],
  ["InsideEVs", "https://insideevs.com/rss/articles/all/", "feed", "en", "feed_lists"],
  ["Electrek", "https://electrek.co/feed/", "feed", "en", "feed_lists"],
  ["CleanTechnica", "https://cleantechnica.com/feed/", "feed", "en", "feed_lists"],
  ["Automotive World", "https://www.automotiveworld.com/feed/", "feed", "en", "feed_lists"],
  ["Just Auto", "https://www.just-auto.com/feed/", "feed", "en", "feed_lists"],
  ["Charged EVs", "https://chargedevs.com/feed/", "feed", "en", "feed_lists"],
  ["ESG Today", "https://www.esgtoday.com/feed/", "feed", "en", "feed_lists"],
  ["ESG News", "https://esgnews.com/feed/", "feed", "en", "feed_lists"],
  ["edie", "https://www.edie.net/feed/", "feed", "en", "feed_lists"],
  ["Carbon Brief", "https://www.carbonbrief.org/feed", "feed", "en", "feed_lists"],
];

/** Trade press of cars and of sustainability. */
export const PRESS: readonly CatalogueEntry[] = ROWS.map(([name, url, kind, language, basis]) => ({
  ...{ name, url, kind, language, basis },
  ...{ company: null, grade: "trade_press" },
}));
