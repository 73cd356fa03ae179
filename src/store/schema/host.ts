import { text } from "drizzle-orm/pg-core";
import { instant, pledgewatch } from "./columns.ts";

/** Hosts that were asked, and who is asking them now. */
export const hosts = pledgewatch.table("hosts", {
  host: text("host").primaryKey(),
  leaseOwner: text("lease_owner"),
  leaseUntil: instant("lease_until"),
  /** Not before this instant, by the pace that its robots.txt asks for. */
  nextAskAt: instant("next_ask_at"),
  /** Who was refused last, and is the next until then. */
  wantedBy: text("wanted_by"),
  wantedUntil: instant("wanted_until"),
});
