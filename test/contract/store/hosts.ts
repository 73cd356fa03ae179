import { describe, expect, it } from "vitest";
import type { OpenStore } from "../../../src/store/open.ts";
import type { HostRequest } from "../../../src/store/types/host.ts";
import { poolOf } from "../../support/store.ts";

const HOST = "news.example";

export function describeHosts(opened: () => OpenStore): void {
  describe("hosts", () => {
    const take = (owner: string, fields: Partial<HostRequest> = {}) =>
      opened().store.hosts.take({ host: HOST, owner, leaseMs: 60_000, intervalMs: 0, ...fields });
    const giveBack = (owner: string) => opened().store.hosts.giveBack(HOST, owner);
    /** As if so much time had gone by. */
    const age = (seconds: number) =>
      poolOf(opened()).query(`update pledgewatch.hosts set
        lease_until = lease_until - interval '${seconds} seconds',
        next_ask_at = next_ask_at - interval '${seconds} seconds',
        wanted_until = wanted_until - interval '${seconds} seconds'`);
    const TAKEN = { kind: "taken" };
    const WAIT = { kind: "wait", waitMs: 0 };

    it("are asked by one at a time, each host by itself", async () => {
      expect(await take("one")).toEqual(TAKEN);
      expect(await take("two")).toEqual(WAIT);
      expect(await take("two", { host: "other.example" })).toEqual(TAKEN);
      await giveBack("two");
      expect(await take("two")).toEqual(WAIT);
      await giveBack("one");
      expect(await take("two")).toEqual(TAKEN);
    });

    it("are taken by exactly one of many that ask at once", async () => {
      const turns = await Promise.all(Array.from({ length: 20 }, (_, at) => take(`w${at}`)));
      expect(turns.filter(({ kind }) => kind === "taken")).toHaveLength(1);
    });

    it("go to who was refused, not to who gave them back", async () => {
      await take("one");
      await take("two");
      await take("three");
      await giveBack("one");
      expect(await take("one")).toEqual(WAIT);
      expect(await take("three")).toEqual(WAIT);
      expect(await take("two")).toEqual(TAKEN);
    });

    it("do not wait for one that asks no more", async () => {
      await take("one");
      await take("two");
      await giveBack("one");
      await age(2);
      expect(await take("one")).toEqual(TAKEN);
    });

    it("are free when the lease of one that died is over, who then gives back nothing", async () => {
      await take("dead");
      await age(59);
      expect(await take("one")).toEqual(WAIT);
      await age(2);
      expect(await take("one")).toEqual(TAKEN);
      await giveBack("dead");
      expect(await take("two")).toEqual(WAIT);
    });

    it("keep the pace that they ask for among all, but for requests that need none", async () => {
      const paced = { intervalMs: 30_000 };
      expect(await take("one", paced)).toEqual(TAKEN);
      await giveBack("one");
      const turn = await take("two", paced);
      expect(turn.kind === "wait" && turn.waitMs).toBeGreaterThan(25_000);
      expect(turn.kind === "wait" && turn.waitMs).toBeLessThanOrEqual(30_000);
      expect(await take("two")).toEqual(TAKEN);
      await giveBack("two");
      await age(31);
      expect(await take("one", paced)).toEqual(TAKEN);
    });
  });
}
