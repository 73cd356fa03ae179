import { type SQL, sql } from "drizzle-orm";
import { type Database, inBatches, rowsOf, toJsonRows } from "./database.ts";
import type { Amendment, AmendmentStore } from "./types/delivery.ts";

/** The same words a week later are another event: as for stories. */
const COVERAGE_DAYS = 7;

/** Later coverage of what was told. */
export function createAmendments(db: Database): AmendmentStore {
  return {
    note: (articleId, delayMs) => note(db, articleId, delayMs),
    next: ({ owner, channelIds }) =>
      rowsOf<Amendment>(
        db,
        sql`
          select delivery.id as "deliveryId", delivery.event_id as "eventId",
            delivery.channel_id as "channelId", delivery.message, delivery.coverage,
            delivery.language, amendment.attempts, amendment.version,
            amendment.is_corrected as "isCorrected"
          from unnest(${sql.param([...channelIds])}::text[]) as wanted (id)
          join pledgewatch.channels held on held.id = wanted.id and held.lease_owner = ${owner}
          join pledgewatch.amendments amendment on amendment.channel_id = held.id
          join pledgewatch.deliveries delivery on delivery.id = amendment.delivery_id
          where amendment.due_at <= clock_timestamp() and delivery.state = 'sent'
          order by delivery.seq`,
      ),
    coverage: (eventIds) => coverage(db, eventIds),
    async settle(settlements) {
      await inBatches(settlements, (slice) => settle(db, toJsonRows(slice)));
    },
  };
}

/**
 * Articles that say the same as an event's statement: the register put them under one pledge or one
 * milestone, or they tell of the same change. Words that only resemble each other are no evidence.
 */
const reportsOf = (which: SQL): SQL => sql`
  select event.id as event_id, article.id as article_id, article.publisher, article.published
  from pledgewatch.events event
  join pledgewatch.articles source on source.id = event.article_id
  cross join lateral (
    select other.article_id from pledgewatch.evidence told
    join pledgewatch.evidence other on other.pledge_id = told.pledge_id
    where event.kind = 'pledge_new'
      and told.article_id = event.article_id and told.statement_id = event.statement_id
    union
    select other.article_id from pledgewatch.evidence told
    join pledgewatch.evidence other on other.milestone_id = told.milestone_id
    where event.kind in ('milestone', 'pledge_achieved')
      and told.article_id = event.article_id and told.statement_id = event.statement_id
    union
    select other.article_id from pledgewatch.changes told
    join pledgewatch.changes other on other.company = told.company and other.metric = told.metric
      and other.effect = told.effect
      and other.new_amount is not distinct from told.new_amount
      and other.new_year is not distinct from told.new_year
    where event.kind = 'pledge_changed' and told.id = event.statement_id
  ) same
  join pledgewatch.articles article on article.id = same.article_id
  where ${which} and article.id <> source.id and article.publisher is not null
    and lower(article.publisher) <> lower(coalesce(source.publisher, ''))
    and article.published between event.occurred_on - ${COVERAGE_DAYS}::integer
      and event.occurred_on + ${COVERAGE_DAYS}::integer`;

async function note(db: Database, articleId: string, delayMs: number): Promise<void> {
  const ofItsDays = sql`article.id = ${articleId} and (event.company, event.occurred_on) in (
    select said.company, near.occurred_on
    from (
      select company from pledgewatch.claims where article_id = ${articleId}
      union select company from pledgewatch.changes where article_id = ${articleId}
    ) said
    join pledgewatch.articles reporter on reporter.id = ${articleId}
    join pledgewatch.events near on near.company = said.company
      and near.occurred_on between reporter.published - ${COVERAGE_DAYS}::integer
        and reporter.published + ${COVERAGE_DAYS}::integer
  )`;
  await db.execute(sql`
    insert into pledgewatch.amendments as amendment (delivery_id, channel_id, due_at)
    select distinct delivery.id, delivery.channel_id,
      clock_timestamp() + ${delayMs}::float8 * interval '1 millisecond'
    from (${reportsOf(ofItsDays)}) report
    join pledgewatch.deliveries delivery on delivery.event_id = report.event_id
    where delivery.state in ('pending', 'sent') and not report.publisher = any(delivery.coverage)
    order by delivery.id
    on conflict (delivery_id) do update set version = amendment.version + 1`);
}

async function coverage(db: Database, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await rowsOf<{ eventId: string; publisher: string }>(
    db,
    sql`
      select report.event_id as "eventId", min(report.publisher) as publisher
      from (${reportsOf(sql`event.id = any(${sql.param([...eventIds])}::text[])`)}) report
      group by report.event_id, lower(report.publisher)
      order by report.event_id, min(report.published), min(report.publisher)`,
  );
  const byEvent = new Map<string, string[]>();
  for (const { eventId, publisher } of rows) {
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), publisher]);
  }
  return byEvent;
}

/** An amendment that was noted again meanwhile has another version, and stays. */
async function settle(db: Database, json: string): Promise<void> {
  await db.execute(sql`
    with settled as (
      select * from json_to_recordset(${json}::json) as settled
        ("deliveryId" text, version integer, state text, coverage text[], "delayMs" float8)
    ), named as (
      update pledgewatch.deliveries as delivery set coverage = settled.coverage
      from settled where delivery.id = settled."deliveryId" and settled.coverage is not null
    ), postponed as (
      update pledgewatch.amendments as amendment set attempts = amendment.attempts + 1,
        due_at = clock_timestamp() + settled."delayMs" * interval '1 millisecond'
      from settled
      where amendment.delivery_id = settled."deliveryId" and settled.state = 'pending'
    )
    delete from pledgewatch.amendments as amendment using settled
    where amendment.delivery_id = settled."deliveryId" and amendment.version = settled.version
      and settled.state = 'done'`);
}
