import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDeliverer, type Deliverer } from "../../jobs/deliver.ts";
import { createAnswerer } from "../../src/answer/answer.ts";
import { renderPlain } from "../../src/chat/card.ts";
import { renderEventCard } from "../../src/chat/cards/event-card.ts";
import { parseCommand } from "../../src/chat/command.ts";
import { createCommandHandler } from "../../src/chat/handle.ts";
import type { ChannelRef } from "../../src/chat/port.ts";
import { createLog } from "../../src/cli/log.ts";
import { extract } from "../../src/extract/extract.ts";
import { type OpenStore, openStore } from "../../src/store/open.ts";
import type { Channel } from "../../src/store/types/subscription.ts";
import { createMemoryPort, type MemoryPort } from "../support/memory-port.ts";
import { recordEvents } from "../support/owed.ts";
import { createDataDir, emptyStore, minutesLater, NOW_AT } from "../support/store.ts";
import { NO_NETWORK } from "../unit/chat/support/troubles.ts";

const PATIENCE_MS = 20_000;

let place: Awaited<ReturnType<typeof createDataDir>>;
let open: OpenStore;
let port: MemoryPort;
let isDead: boolean;
let worker: Deliverer;
let warnings: object[];

beforeAll(async () => {
  place = await createDataDir();
  open = await openStore({ dataDir: place.dataDir });
});
afterAll(async () => {
  await open.store.close();
  await place.remove();
});
beforeEach(async () => {
  await emptyStore(open);
  port = createMemoryPort();
  isDead = true;
  const { post } = port;
  port.post = (to, ...rest) =>
    isDead && to.externalId === "esg"
      ? Promise.resolve({ kind: "rejected", reason: "not_found" })
      : post(to, ...rest);
  warnings = [];
  worker = createWorker("one");
});
afterEach(() => worker.stop(1_000));

function createWorker(owner: string): Deliverer {
  const log = createLog("silent", { err: () => {} });
  const warn = (fields: object) => void warnings.push(fields);
  return createDeliverer({
    ...{ store: open.store, now: () => new Date(), log: { ...log, warn }, random: () => 0 },
    ...{ ports: new Map([[port.platform, port]]), renderEventCard, owner, isOnlyProcess: true },
  });
}

const toRef = (externalId: string): ChannelRef => ({
  ...{ platform: "web", workspaceId: "w", externalId, reference: null },
});
const upsert = (externalId: string): Promise<Channel> =>
  open.store.subscriptions.upsertChannel({ ...toRef(externalId), name: externalId });

/** Said one after the other: what was made first is listed first. */
let minutes = 0;

/** Says something in a channel, as a person whose direct message is `dm`. */
async function say(text: string, inChannel: string, dm: string | null): Promise<string> {
  const handle = createCommandHandler({
    ...{ ...open.store, answer: createAnswerer(open.store) },
    accept: async () => ({ ok: false, trouble: NO_NETWORK }),
    reject: async () => ({ ok: false, trouble: NO_NETWORK }),
    readLink: async () => ({ ok: false, trouble: NO_NETWORK }),
    extract: async (input) => extract(input),
    addSource: async (url) => ({ kind: "refused", url, trouble: NO_NETWORK }),
  });
  const context = {
    channel: await upsert(inChannel),
    author: dm === null ? null : toRef(dm),
    authorId: null,
    isDirect: false,
    language: async () => "en" as const,
    role: async () => "member" as const,
  };
  minutes += 1;
  const nowAt = minutesLater(minutes);
  return renderPlain(
    await handle(parseCommand(text), { ...context, thread: "t", threadId: null, nowAt }),
  );
}

/** Owes the channel so many alerts. */
async function owe(channelId: string, events: number, name: string): Promise<void> {
  const [subscription] = await open.store.subscriptions.list({ channelId });
  const eventIds = await recordEvents(open.store, { events, name });
  await open.store.deliveries.add(
    eventIds.map((eventId) => ({
      ...{ kind: "event" as const, eventId, channelId, subscriptionId: subscription?.id ?? "" },
    })),
    NOW_AT,
  );
}

/** Posts all that is owed, in the order of the channels' names. */
async function deliver(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const owed = await open.store.deliveries.owed();
    await worker.wake(owed.map(({ channelId }) => channelId));
    await worker.idle(AbortSignal.timeout(PATIENCE_MS));
  }
}

const toldTo = (dm: string) =>
  port.arrived.filter(({ channel }) => channel === dm).map(({ card }) => renderPlain(card));

describe("a channel that takes no more messages", () => {
  it("is told each owner of its subscriptions once, with why, what is lost and what revives it", async () => {
    await say("subscribe bmw", "esg", "anna");
    await say("subscribe baic daily", "esg", "anna");
    await say("subscribe toyota", "esg", "bo");
    await say("subscribe all", "other", "carl");
    const { id } = await upsert("esg");
    await owe(id, 2, "first");
    await deliver();
    await worker.stop(1_000);
    worker = createWorker("two");
    await deliver();
    expect(toldTo("anna")).toEqual([
      [
        "esg takes no more messages",
        "Stopped, as there is no such channel any more, or the bot was taken out of it.",
        "- BMW Group, as it happens",
        "- BAIC Group, daily at 9:00 UTC",
        "2 messages wait for it. Alerts of what happens until it goes on are not sent later; digests catch up.",
        `When it is mended, say here: resume ${id}`,
      ].join("\n"),
    ]);
    expect(toldTo("bo")).toHaveLength(1);
    expect(toldTo("bo")[0]).toContain("Toyota");
    expect(toldTo("carl")).toEqual([]);
    expect(warnings).toMatchObject([{ channelId: id, ownersTold: 2, untold: 0 }]);
  });

  it("goes on by the command that the notice names, said by an owner in their direct message only", async () => {
    await say("subscribe bmw", "esg", "anna");
    const { id } = await upsert("esg");
    await owe(id, 2, "first");
    await deliver();
    const [notice = ""] = toldTo("anna");
    const command = /resume chn_\w+/.exec(notice)?.[0] ?? "";
    const refused = await say(command, "carl", "carl");
    expect(refused).toContain(`No subscription that you made is in a channel "${id}"`);
    expect(refused).not.toContain("Resumed");
    expect(await open.store.subscriptions.stopped()).toHaveLength(1);
    isDead = false;
    expect(await say(command, "anna", "anna")).toContain("Resumed");
    expect(await open.store.subscriptions.stopped()).toEqual([]);
    await deliver();
    expect(toldTo("esg")).toHaveLength(2);
    // Another stop is another notice.
    isDead = true;
    await owe(id, 1, "second");
    await deliver();
    expect(toldTo("anna")).toHaveLength(2);
    // In the channel itself no name is needed.
    isDead = false;
    expect(await say("resume", "esg", "carl")).toContain("Resumed");
    await deliver();
    expect(toldTo("esg")).toHaveLength(3);
  });

  it("is told by the next worker where the one that found out died at once", async () => {
    await say("subscribe bmw", "esg", "anna");
    const { id } = await upsert("esg");
    await owe(id, 1, "first");
    const stop = () => open.store.leases.stop(id, "forbidden");
    const stops = await Promise.all([stop(), stop(), stop()]);
    expect(stops.filter((outcome) => outcome !== null)).toHaveLength(1);
    await deliver();
    expect(toldTo("anna")).toHaveLength(1);
    expect(toldTo("anna")[0]).toContain("the bot may not write there");
  });

  it("is told nobody once it is well again", async () => {
    await say("subscribe bmw", "esg", "anna");
    const { id } = await upsert("esg");
    await open.store.leases.stop(id, "forbidden");
    await say("resume", "esg", "anna");
    await deliver();
    expect(toldTo("anna")).toEqual([]);
    expect(await open.store.deliveries.owed()).toEqual([]);
  });

  it("is named by the log and the list of subscriptions where no owner is known", async () => {
    await say("subscribe bmw", "esg", null);
    // Who subscribed in a direct message cannot be told in it that it is gone.
    await say("subscribe baic", "esg", "esg");
    const { id } = await upsert("esg");
    await owe(id, 1, "first");
    await deliver();
    expect(warnings).toMatchObject([{ channelId: id, ownersTold: 0, untold: 2 }]);
    expect(await open.store.subscriptions.stopped()).toMatchObject([
      { id, reason: "not_found", waiting: 1, isTold: false },
    ]);
    const list = await say("subscriptions", "esg", null);
    expect(list).toContain("nobody is known to be told; resume goes on");
  });

  it("is tried again when somebody subscribes in it", async () => {
    await say("subscribe bmw", "esg", null);
    const { id } = await upsert("esg");
    await owe(id, 1, "first");
    await deliver();
    isDead = false;
    await say("subscribe baic", "esg", "anna");
    await deliver();
    expect(toldTo("esg")).toHaveLength(1);
  });
});
