import { boolean, integer, primaryKey, text } from "drizzle-orm/pg-core";
import type { Channel } from "../types/subscription.ts";
import { instant, pledgewatch } from "./columns.ts";

/** Workspaces and organizations that installed the app by themselves. */
export const installations = pledgewatch.table(
  "installations",
  {
    platform: text("platform").$type<Channel["platform"]>().notNull(),
    /** Of the workspace, or of the organization. */
    id: text("id").notNull(),
    isOrganization: boolean("is_organization").notNull(),
    organizationId: text("organization_id"),
    name: text("name").notNull(),
    appId: text("app_id"),
    botUserId: text("bot_user_id"),
    botId: text("bot_id"),
    scopes: text("scopes").array().notNull(),
    /** The tokens, encrypted; never in clear. */
    sealed: text("sealed").notNull(),
    /** When the token ends; null for one that does not. */
    expiresAt: instant("expires_at"),
    installedBy: text("installed_by"),
    installedAt: instant("installed_at").notNull(),
    /** Grows with each change of the tokens. */
    version: integer("version").notNull().default(1),
    /** A process renews the tokens until then. */
    renewingUntil: instant("renewing_until"),
    /** Since when the platform renews them no more. */
    refusedAt: instant("refused_at"),
  },
  (table) => [primaryKey({ columns: [table.platform, table.id] })],
);
