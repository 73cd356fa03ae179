import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isSample, openSources } from "../../src/cli/start-sources.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import { createDataDir, NOW_AT, putArticle, truncateStore } from "../support/store.ts";

let open: OpenStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  const folder = await createDataDir();
  remove = folder.remove;
  open = await openStore({ dataDir: folder.dataDir });
});
beforeEach(() => truncateStore(open));
afterAll(async () => {
  await open.store.close();
  await remove();
});

async function start(isLive = false) {
  const sources = await openSources(open.store, { isLive, now: () => new Date(NOW_AT) });
  await sources.close();
  return { ...sources, names: (await open.store.sources.list()).map(({ name }) => name) };
}

describe("openSources", () => {
  it("reads the sample newsroom into an empty register, and goes on with it", async () => {
    expect(await start()).toMatchObject({ isSample: true, names: ["Sample newsroom"] });
    await putArticle(open.store);
    expect(await start()).toMatchObject({ isSample: true, names: ["Sample newsroom"] });
  });

  it("puts no sample into a register that has articles already, and says what adds a source", async () => {
    await putArticle(open.store);
    const { isSample, names, about } = await start();
    expect({ isSample, names }).toEqual({ isSample: false, names: [] });
    expect(about).toContain("sources add LINK");
  });

  it("takes a source of that name at another address for one of one's own", async () => {
    const url = "https://press.example/feed.xml";
    await open.store.sources.add(
      { kind: "feed", url, name: "Sample newsroom", company: null },
      NOW_AT,
    );
    expect((await start()).isSample).toBe(false);
    await start(true);
    expect((await open.store.sources.list()).map((source) => source.url)).toContain(url);
    expect(isSample({ name: "Sample newsroom", url })).toBe(false);
    expect(isSample({ name: "Sample newsroom", url: "http://127.0.0.1:4000/feed.xml" })).toBe(true);
  });

  it("reads real sources into a register that has articles already", async () => {
    await putArticle(open.store);
    const { names } = await start(true);
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain("Sample newsroom");
  });
});
