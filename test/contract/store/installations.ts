import { describe, expect, it } from "vitest";
import type { NewInstallation } from "../../../src/store/types/installation.ts";
import type { Store } from "../../../src/store/types/store.ts";
import { minutesLater, NOW_AT } from "../../support/store.ts";

export function describeInstallations(store: () => Store): void {
  describe("installations", () => {
    const installation = (fields: Partial<NewInstallation> = {}): NewInstallation => ({
      ...{ platform: "slack", id: "T1", isOrganization: false, organizationId: null },
      ...{ name: "Acme", appId: "A1", botUserId: "U1", botId: "B1", scopes: ["chat:write"] },
      ...{ sealed: "sealed", expiresAt: null, installedBy: "U9", installedAt: NOW_AT },
      ...fields,
    });
    const organization = installation({ id: "E1", isOrganization: true, organizationId: "E1" });
    const find = (workspaceId: string | null, organizationId: string | null) =>
      store().installations.find("slack", { workspaceId, organizationId });
    const name = { platform: "slack", id: "T1" } as const;
    const putChannel = (workspaceId: string, enterpriseId: string | null) =>
      store().subscriptions.upsertChannel({
        ...{ platform: "slack", workspaceId, externalId: "C1", name: null },
        reference: { enterpriseId },
      });

    it("are read as they were written, and written anew where a workspace installs again", async () => {
      const { installations } = store();
      const first = installation({ expiresAt: minutesLater(720) });
      await installations.put(first);
      expect(await find("T1", null)).toEqual({ ...first, version: 1, refusedAt: null });
      await installations.refuse(name, 1, NOW_AT);
      expect(await find("T1", null)).toMatchObject({ refusedAt: NOW_AT });
      const again = installation({ sealed: "other", scopes: [] });
      await installations.put(again);
      expect(await find("T1", "E1")).toEqual({ ...again, version: 2, refusedAt: null });
      expect(await installations.list("slack")).toHaveLength(1);
      expect(await installations.list("teams")).toEqual([]);
    });

    it("serve a workspace by its own, else by its organization's", async () => {
      const { installations } = store();
      expect(await find("T1", "E1")).toBeNull();
      await installations.put(organization);
      expect(await find("T1", "E1")).toMatchObject({ id: "E1", isOrganization: true });
      expect(await find(null, "E1")).toMatchObject({ id: "E1" });
      expect(await find("T1", null)).toBeNull();
      expect(await find(null, null)).toBeNull();
      await installations.put(installation({ organizationId: "E1" }));
      expect(await find("T1", "E1")).toMatchObject({ id: "T1" });
      expect(await find("T2", "E1")).toMatchObject({ id: "E1" });
    });

    it("tell which workspaces they serve, and which nothing serves when they go", async () => {
      const { installations } = store();
      await putChannel("T1", "E1");
      await putChannel("T2", "E1");
      await putChannel("T3", null);
      expect(await installations.put(organization)).toEqual(["T1", "T2"]);
      expect(await installations.put(installation({ organizationId: "E1" }))).toEqual(["T1"]);
      expect(await installations.remove({ platform: "slack", id: "E1" }, 1)).toEqual(["T2"]);
      await installations.put(organization);
      expect(await installations.remove(name, 1)).toEqual([]);
      await installations.put(installation({ id: "T3" }));
      expect(await installations.remove({ platform: "slack", id: "T3" }, 1)).toEqual(["T3"]);
      expect(await installations.remove({ platform: "slack", id: "T3" }, 1)).toEqual([]);
      expect((await installations.list("slack")).map(({ id }) => id)).toEqual(["E1"]);
    });

    it("stay where the workspace installed again before its earlier installation is removed", async () => {
      const { installations } = store();
      await installations.put(installation());
      await installations.put(installation({ sealed: "other" }));
      expect(await installations.remove(name, 1)).toEqual([]);
      expect(await find("T1", null)).toMatchObject({ sealed: "other" });
    });

    it("are renewed by one, whatever number asks; by another after a failure or its time", async () => {
      const { installations } = store();
      await installations.put(installation());
      const ask = (leaseMs = 60_000) => installations.startRenewal(name, 1, leaseMs);
      const asked = await Promise.all(Array.from({ length: 10 }, () => ask()));
      expect(asked.filter(Boolean)).toHaveLength(1);
      await installations.giveBackRenewal(name, 1);
      expect(await ask(-1)).toBe(true);
      expect(await ask()).toBe(true);
      const tokens = { sealed: "new", expiresAt: minutesLater(720) };
      expect(await installations.reseal(name, 1, tokens)).toBe(true);
      expect(await installations.reseal(name, 1, tokens)).toBe(false);
      expect(await ask()).toBe(false);
      expect(await find("T1", null)).toMatchObject({ ...tokens, version: 2 });
      expect(await installations.startRenewal(name, 2, 60_000)).toBe(true);
      await installations.refuse(name, 2, NOW_AT);
      expect(await installations.startRenewal(name, 2, 60_000)).toBe(false);
    });
  });
}
