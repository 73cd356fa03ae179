import { and, asc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { type Database, rowsOf, storable } from "./database.ts";
import { installations } from "./schema/installation.ts";
import type { InstallationName, InstallationStore } from "./types/installation.ts";

/** Who installed the app by themselves. Tokens come and go encrypted. */
export function createInstallations(db: Database): InstallationStore {
  return {
    async find(platform, { workspaceId, organizationId }) {
      const ids = [workspaceId, organizationId].flatMap((id) => id ?? []);
      const found = await db
        .select(columns)
        .from(installations)
        .where(and(eq(installations.platform, platform), inArray(installations.id, ids)));
      return found.find(({ id }) => id === workspaceId) ?? found[0] ?? null;
    },
    list: (platform) =>
      db
        .select(columns)
        .from(installations)
        .where(eq(installations.platform, platform))
        .orderBy(asc(installations.installedAt), asc(installations.id)),
    async put({ platform, id, ...fields }) {
      const written = {
        ...{ ...fields, name: storable(fields.name) },
        ...{ renewingUntil: null, refusedAt: null },
      };
      await db
        .insert(installations)
        .values({ platform, id, ...written })
        .onConflictDoUpdate({
          target: [installations.platform, installations.id],
          set: { ...written, version: sql`${installations.version} + 1` },
        });
      return workspacesOf(db, { platform, id }, "all");
    },
    remove: (name, version) =>
      db.transaction(async (tx) => {
        const removed = await tx
          .delete(installations)
          .where(isVersion(name, version))
          .returning({ id: installations.id });
        return removed.length === 0 ? [] : workspacesOf(tx, name, "unserved");
      }),
    async startRenewal(name, version, leaseMs) {
      const now = sql`clock_timestamp()`;
      const taken = await db
        .update(installations)
        .set({ renewingUntil: sql`${now} + ${leaseMs}::float8 * interval '1 millisecond'` })
        .where(
          and(
            isVersion(name, version),
            isNull(installations.refusedAt),
            or(isNull(installations.renewingUntil), lt(installations.renewingUntil, now)),
          ),
        )
        .returning({ id: installations.id });
      return taken.length > 0;
    },
    async giveBackRenewal(name, version) {
      await db.update(installations).set({ renewingUntil: null }).where(isVersion(name, version));
    },
    async refuse(name, version, nowAt) {
      await db
        .update(installations)
        .set({ renewingUntil: null, refusedAt: nowAt })
        .where(isVersion(name, version));
    },
    async reseal(name, version, { sealed, expiresAt }) {
      const written = await db
        .update(installations)
        .set({ sealed, expiresAt, renewingUntil: null, version: version + 1 })
        .where(isVersion(name, version))
        .returning({ id: installations.id });
      return written.length > 0;
    },
  };
}

const columns = {
  platform: installations.platform,
  id: installations.id,
  isOrganization: installations.isOrganization,
  organizationId: installations.organizationId,
  name: installations.name,
  appId: installations.appId,
  botUserId: installations.botUserId,
  botId: installations.botId,
  scopes: installations.scopes,
  sealed: installations.sealed,
  expiresAt: installations.expiresAt,
  installedBy: installations.installedBy,
  installedAt: installations.installedAt,
  version: installations.version,
  refusedAt: installations.refusedAt,
};

const isNamed = ({ platform, id }: InstallationName) =>
  and(eq(installations.platform, platform), eq(installations.id, id));

const isVersion = (name: InstallationName, version: number) =>
  and(isNamed(name), eq(installations.version, version));

/** Slack's channels say in their reference to which organization they belong. */
const ORGANIZATION = sql`channel.reference ->> 'enterpriseId'`;

/** Workspaces with channels that are the installation's or its organization's; `unserved`: those that nothing serves. */
async function workspacesOf(
  db: Database,
  name: InstallationName,
  which: "all" | "unserved",
): Promise<string[]> {
  const isWanted =
    which === "all"
      ? sql`true`
      : sql`not exists (
          select from pledgewatch.installations installation
          where installation.platform = channel.platform
            and installation.id in (channel.workspace_id, ${ORGANIZATION}))`;
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`
      select distinct channel.workspace_id as id from pledgewatch.channels channel
      where channel.platform = ${name.platform}
        and (channel.workspace_id = ${name.id} or ${ORGANIZATION} = ${name.id}) and ${isWanted}
      order by 1`,
  );
  return rows.map(({ id }) => id);
}
