import { describe, expect, it } from "vitest";
import { renderPlain } from "../../../src/chat/card.ts";
import { showSources } from "../../../src/chat/handle/handle-sources.ts";
import type { Source } from "../../../src/store/types/source.ts";

const nowAt = "2026-03-01T12:00:00.000Z";
const source = (fields: Partial<Source> = {}): Source => ({
  ...{ id: "src1", kind: "feed", url: "https://a.example/feed", name: "Motor Daily" },
  ...{ company: null, state: "active", etag: null, lastModified: null, bodyHash: null },
  ...{ language: "en", rhythm: null, lastPolledAt: "2026-03-01T11:35:00.000Z" },
  ...{ lastSuccessAt: "2026-03-01T11:35:00.000Z", nextPollAt: "2026-03-01T14:00:00.000Z" },
  ...{
    failures: 0,
    lastError: null,
    ownerChannelId: null,
    selector: null,
    movedFrom: null,
    ...fields,
  },
});
const show = async (list: Source[]) => {
  const sources = { list: async () => list, yields: async () => [] };
  return renderPlain(await showSources({ sources }, { nowAt, language: async () => "en" }));
};

describe("showSources", () => {
  it("says when each was read and is read next", async () => {
    expect(await show([source()])).toContain(
      "Motor Daily: 0 items and 0 claims a week, read 25 min ago, next in 2 h",
    );
  });

  it("puts in front what is in trouble, with the reason in words", async () => {
    const ill = source({
      ...{ id: "src2", name: "Car Weekly", lastError: "The server does not answer.", failures: 3 },
      lastSuccessAt: null,
    });
    const gone = source({ id: "src3", name: "Old Wheels", state: "gone", lastError: "HTTP 410." });
    const text = await show([source(), ill, gone]);
    expect(text).toContain("3 are read, 2 in trouble:");
    expect(text).toContain("not read yet, next in 2 h");
    expect(text).toContain("Trouble (3×): The server does not answer.");
    expect(text.indexOf("Car Weekly")).toBeLessThan(text.indexOf("Motor Daily"));
    expect(text).toContain("read 25 min ago, gone: ");
  });

  it("shows twenty and says how many more there are", async () => {
    const list = Array.from({ length: 25 }, (_, at) => source({ id: `s${at}` }));
    const text = await show(list);
    expect(text.match(/Motor Daily/g)).toHaveLength(20);
    expect(text).toContain("and 5 more: pledgewatch sources list");
  });

  it("says how to add the first", async () => {
    expect(await show([])).toContain("add source");
  });
});
