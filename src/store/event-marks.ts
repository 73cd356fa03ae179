import { sql } from "drizzle-orm";
import type { GoneStatements } from "../pledge/register/register-gone.ts";
import type { EventCorrection } from "../pledge/view.ts";
import { type Database, rowsOf } from "./database.ts";

/** Lets the messages that told these events be changed where they stand. Returns the channels. */
export async function amendMessages(db: Database, eventIds: readonly string[]): Promise<string[]> {
  if (eventIds.length === 0) return [];
  const changed = await rowsOf<{ channelId: string }>(
    db,
    sql`
      insert into pledgewatch.amendments as amendment
        (delivery_id, channel_id, due_at, is_corrected)
      select delivery.id, delivery.channel_id, clock_timestamp(), true
      from pledgewatch.deliveries delivery
      where delivery.event_id = any(${sql.param([...eventIds])}::text[])
        and delivery.state in ('pending', 'sent')
      order by delivery.id
      on conflict (delivery_id) do update set version = amendment.version + 1,
        due_at = excluded.due_at, is_corrected = true
      returning channel_id as "channelId"`,
  );
  return [...new Set(changed.map(({ channelId }) => channelId))];
}

/**
 * Marks the events whose statements are gone. That a pledge is new, or that something was reached, stays told where
 * others say so too; that it was moved was said by the one statement.
 */
export async function outdateEvents(
  db: Database,
  { company, statementIds, standingIds }: GoneStatements,
  on: string,
): Promise<string[]> {
  const mark: EventCorrection = { kind: "edited", note: null, on };
  const marked = await rowsOf<{ id: string }>(
    db,
    sql`
      update pledgewatch.events
      set correction = ${JSON.stringify(mark)}::jsonb, key = key || '.' || id
      where company = ${company} and correction is null
        and statement_id = any(${sql.param(statementIds)}::text[])
        and not (
          kind = 'pledge_new' and pledge_id = any(${sql.param(standingIds)}::text[])
          or kind = 'milestone' and milestone_id = any(${sql.param(standingIds)}::text[]))
      returning id`,
  );
  return amendMessages(
    db,
    marked.map(({ id }) => id),
  );
}
