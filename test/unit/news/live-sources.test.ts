import { expect, it } from "vitest";
import { LIVE_SOURCES } from "../../../src/news/live-sources.ts";
import { canonicalUrl } from "../../../src/news/url.ts";

it("lists at least ten sources, each once and under https", () => {
  const urls = LIVE_SOURCES.map(({ url }) => canonicalUrl(url));
  expect(new Set(urls).size).toBe(LIVE_SOURCES.length);
  expect(LIVE_SOURCES.length).toBeGreaterThanOrEqual(10);
  expect(urls.every((url) => url.startsWith("https://"))).toBe(true);
});
