import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertArticle, alertDeadlines } from "../../jobs/alert.ts";
import { saveArticle } from "../../jobs/ingest.ts";
import { NO_NEXT } from "../../jobs/pipeline.ts";
import { tagArticle } from "../../jobs/tag.ts";
import type { CompanyRegister } from "../../src/pledge/pledge.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import {
  articleOf,
  type GoldPledge,
  isPresent,
  keyOf,
  milestonesOf,
  readDocuments,
  readGold,
  readText,
} from "../support/gold-seeds.ts";
import { createDataDir } from "../support/store.ts";

if (!isPresent)
  console.info("register-seeds: skipped, no annotated register beside the repository");

const NOW = new Date("2026-01-15T12:00:00Z");

let open: OpenStore;
let removeFolder: () => Promise<void>;

/** Everything in which a register is not what is expected. */
function toDifferences(registers: CompanyRegister[], gold: GoldPledge[]): string[] {
  const pledges = registers.flatMap((register) => register.pledges);
  const milestones = registers.flatMap((register) => register.milestones);
  const expectedKeys = new Set(gold.map(keyOf));
  const differences = pledges
    .filter((pledge) => !expectedKeys.has(keyOf(pledge)))
    .map((pledge) => `${pledge.id} is not expected`);
  for (const expected of gold.filter(({ optional }) => optional !== true)) {
    const found = pledges.find((pledge) => keyOf(pledge) === keyOf(expected));
    if (found === undefined) {
      differences.push(`${expected.id} is missing`);
      continue;
    }
    const sources = found.statedBy.map(articleOf).join(", ");
    if (sources !== expected.statedIn.join(", ")) {
      differences.push(`${expected.id} has the sources ${sources}`);
    }
    const lifecycle = expected.reaffirmedBy.length > 0 ? "reaffirmed" : "announced";
    if (found.lifecycle !== lifecycle) differences.push(`${expected.id} is ${found.lifecycle}`);
    const bearing = milestonesOf(found, milestones);
    const wanted = expected.milestones.map(
      ({ docId, amount, unit, year, relation }) => `${docId} ${amount} ${unit} ${year} ${relation}`,
    );
    for (const one of wanted.filter((line) => !bearing.includes(line))) {
      differences.push(`${expected.id} lacks the milestone ${one}`);
    }
    for (const one of bearing.filter((line) => !wanted.includes(line))) {
      differences.push(`${expected.id} has the milestone ${one}`);
    }
    const heads = found.refines.map((id) => pledges.find((pledge) => pledge.id === id));
    const refined = heads.map((head) => (head === undefined ? "?" : keyOf(head))).join();
    const wantedHeads = gold.filter(({ id }) => expected.refines.includes(id)).map(keyOf);
    if (refined !== wantedHeads.join()) differences.push(`${expected.id} refines ${refined}`);
  }
  return differences;
}

describe.skipIf(!isPresent)("the register after the five seeds were read", () => {
  const load = async () => [
    await open.store.register.load("baic"),
    await open.store.register.load("bmw"),
  ];

  beforeAll(async () => {
    const { dataDir, remove } = await createDataDir();
    removeFolder = remove;
    open = await openStore({ dataDir });
    const deps = { store: open.store, next: NO_NEXT, now: () => NOW };
    // In the order of their names, which is not that of their dates.
    for (const document of readDocuments()) {
      const { id, title, publisher, published, language } = document;
      const facts = { title, published, company: null, url: null, canonicalUrl: null };
      await open.store.articles.discover([{ id, sourceId: null, ...facts }], NOW.toISOString());
      const text = readText(document);
      await saveArticle(deps, id, { ...facts, author: null, publisher, language, text });
      await tagArticle(deps, id);
      await alertArticle(deps, id);
    }
  });
  afterAll(async () => {
    await open.store.close();
    await removeFolder();
  });

  it("holds the pledges, sources and milestones expected", async () => {
    const differences = toDifferences(await load(), readGold());
    expect(differences).toEqual([]);
  });

  it("finds that BAIC's emissions peak is due on the first day of 2026", async () => {
    const deps = { store: open.store, next: NO_NEXT, now: () => NOW };
    const { events } = await alertDeadlines(deps, "baic");
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: "pledge_due",
        metric: "emissions-peak",
        occurredOn: "2026-01-01",
      }),
    );
    const before = await open.store.register.pledges({ asOn: "2025-12-31" }, "2026-01-15");
    expect(before.find(({ metric }) => metric === "emissions-peak")?.delivery).not.toBe("due");
  });

  it("shows as of the end of 2022 what was known by then", async () => {
    const views = await open.store.register.pledges({ asOn: "2022-12-31" }, "2026-01-15");
    const published = views.flatMap(({ sources }) => sources.map((source) => source.published));
    expect(published.every((on) => on !== null && on <= "2022-12-31")).toBe(true);
    const known = new Set(
      readDocuments().flatMap(({ id, published: on }) => (on <= "2022-12-31" ? [id] : [])),
    );
    const expected = readGold().filter(
      ({ optional, statedIn }) => optional !== true && statedIn.some((id) => known.has(id)),
    );
    expect(views).toHaveLength(expected.length);
  });
});
