CREATE SCHEMA IF NOT EXISTS "pledgewatch";
--> statement-breakpoint
CREATE TABLE "pledgewatch"."article_bands" (
	"band" text NOT NULL,
	"article_id" text NOT NULL,
	CONSTRAINT "article_bands_band_article_id_pk" PRIMARY KEY("band","article_id")
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."articles" (
	"id" text PRIMARY KEY NOT NULL,
	"source_id" text,
	"story_id" text,
	"url" text,
	"canonical_url" text,
	"title" text,
	"author" text,
	"publisher" text,
	"published" date,
	"language" text,
	"company" text,
	"text" text,
	"content_hash" text,
	"state" text NOT NULL,
	"failure" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"discovered_at" timestamp (3) with time zone NOT NULL,
	"touched_at" timestamp (3) with time zone NOT NULL,
	"signature" "bytea",
	"search" "tsvector",
	CONSTRAINT "articles_canonical_url_unique" UNIQUE("canonical_url"),
	CONSTRAINT "articles_state" CHECK (state in ('discovered', 'fetched', 'tagged', 'registered', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."changes" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"company" text NOT NULL,
	"quote" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"rules" text[] NOT NULL,
	"confidence" double precision NOT NULL,
	"brand" text,
	"metric" text NOT NULL,
	"effect" text NOT NULL,
	"old_amount" double precision,
	"new_amount" double precision,
	"old_year" integer,
	"new_year" integer
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."claims" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"company" text NOT NULL,
	"quote" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"rules" text[] NOT NULL,
	"confidence" double precision NOT NULL,
	"brand" text,
	"metric" text NOT NULL,
	"stage" text,
	"basis" text,
	"change" text NOT NULL,
	"amount" double precision,
	"amount_max" double precision,
	"unit" text,
	"comparator" text NOT NULL,
	"scopes" smallint[],
	"baseline_year" integer,
	"region" text,
	"kind" text NOT NULL,
	"year" integer
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."stories" (
	"id" text PRIMARY KEY NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."channels" (
	"id" text PRIMARY KEY NOT NULL,
	"platform" text NOT NULL,
	"workspace_id" text NOT NULL,
	"external_id" text NOT NULL,
	"name" text,
	"reference" jsonb,
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone,
	CONSTRAINT "channels_external" UNIQUE("platform","workspace_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "pledgewatch"."deliveries_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" text NOT NULL,
	"subscription_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"message" jsonb,
	"failure" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_once" UNIQUE("event_id","channel_id"),
	CONSTRAINT "deliveries_state" CHECK (state in ('pending', 'posting', 'sent', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"channel_id" text NOT NULL,
	"companies" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"metrics" text[] NOT NULL,
	"regions" text[] NOT NULL,
	"delivery" text NOT NULL,
	"baseline_on" date,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "subscriptions_state" CHECK (state in ('active', 'paused', 'needs_attention'))
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."workspaces" (
	"platform" text NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "workspaces_platform_id_pk" PRIMARY KEY("platform","id")
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."conversations" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pledgewatch"."conversations_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread" text NOT NULL,
	"channel_id" text,
	"question" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"delivery_id" text,
	"statement_id" text,
	"reason" text NOT NULL,
	"author" text,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."events" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "pledgewatch"."events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"company" text NOT NULL,
	"brand" text,
	"metric" text NOT NULL,
	"region" text,
	"pledge_id" text,
	"milestone_id" text,
	"lifecycle" text,
	"occurred_on" date NOT NULL,
	"statement_id" text,
	"article_id" text,
	"quote" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_key_unique" UNIQUE("key"),
	CONSTRAINT "events_evidence" CHECK (num_nonnulls(statement_id, article_id, quote) in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."evidence" (
	"pledge_id" text,
	"milestone_id" text,
	"position" integer NOT NULL,
	"statement_id" text NOT NULL,
	"article_id" text NOT NULL,
	"quote" text NOT NULL,
	CONSTRAINT "evidence_owner" CHECK (num_nonnulls(pledge_id, milestone_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."milestone_pledges" (
	"milestone_id" text NOT NULL,
	"position" integer NOT NULL,
	"pledge_id" text NOT NULL,
	"relation" text NOT NULL,
	CONSTRAINT "milestone_pledges_milestone_id_position_pk" PRIMARY KEY("milestone_id","position")
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"company" text NOT NULL,
	"title" text NOT NULL,
	"fingerprint" text NOT NULL,
	"brand" text,
	"metric" text NOT NULL,
	"stage" text,
	"basis" text,
	"change" text NOT NULL,
	"amount" double precision,
	"amount_max" double precision,
	"unit" text,
	"comparator" text NOT NULL,
	"scopes" smallint[],
	"baseline_year" integer,
	"region" text,
	"year" integer,
	"first_stated_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."pledge_revisions" (
	"pledge_id" text NOT NULL,
	"position" integer NOT NULL,
	"on" date NOT NULL,
	"lifecycle" text NOT NULL,
	"from" jsonb,
	"to" jsonb,
	"statement_id" text NOT NULL,
	"article_id" text NOT NULL,
	"quote" text NOT NULL,
	CONSTRAINT "pledge_revisions_pledge_id_position_pk" PRIMARY KEY("pledge_id","position")
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."pledges" (
	"id" text PRIMARY KEY NOT NULL,
	"company" text NOT NULL,
	"title" text NOT NULL,
	"fingerprint" text NOT NULL,
	"brand" text,
	"metric" text NOT NULL,
	"stage" text,
	"basis" text,
	"change" text NOT NULL,
	"amount" double precision,
	"amount_max" double precision,
	"unit" text,
	"comparator" text NOT NULL,
	"scopes" smallint[],
	"baseline_year" integer,
	"region" text,
	"target_year" integer,
	"lifecycle" text NOT NULL,
	"announced_on" date NOT NULL,
	"last_stated_on" date NOT NULL,
	"refines" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."companies" (
	"id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledgewatch"."sources" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"url" text NOT NULL,
	"name" text NOT NULL,
	"company" text,
	"state" text NOT NULL,
	"etag" text,
	"last_modified" text,
	"body_hash" text,
	"last_polled_at" timestamp (3) with time zone,
	"next_poll_at" timestamp (3) with time zone NOT NULL,
	"failures" integer NOT NULL,
	"last_error" text,
	CONSTRAINT "sources_url_unique" UNIQUE("url")
);
--> statement-breakpoint
ALTER TABLE "pledgewatch"."article_bands" ADD CONSTRAINT "article_bands_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD CONSTRAINT "articles_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "pledgewatch"."sources"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD CONSTRAINT "articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "pledgewatch"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."changes" ADD CONSTRAINT "changes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."changes" ADD CONSTRAINT "changes_company_companies_id_fk" FOREIGN KEY ("company") REFERENCES "pledgewatch"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."claims" ADD CONSTRAINT "claims_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."claims" ADD CONSTRAINT "claims_company_companies_id_fk" FOREIGN KEY ("company") REFERENCES "pledgewatch"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD CONSTRAINT "deliveries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "pledgewatch"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD CONSTRAINT "deliveries_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "pledgewatch"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD CONSTRAINT "subscriptions_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "pledgewatch"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."events" ADD CONSTRAINT "events_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."evidence" ADD CONSTRAINT "evidence_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "pledgewatch"."pledges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."evidence" ADD CONSTRAINT "evidence_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "pledgewatch"."milestones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."evidence" ADD CONSTRAINT "evidence_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."milestone_pledges" ADD CONSTRAINT "milestone_pledges_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "pledgewatch"."milestones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."milestones" ADD CONSTRAINT "milestones_company_companies_id_fk" FOREIGN KEY ("company") REFERENCES "pledgewatch"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."pledge_revisions" ADD CONSTRAINT "pledge_revisions_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "pledgewatch"."pledges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."pledge_revisions" ADD CONSTRAINT "pledge_revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."pledges" ADD CONSTRAINT "pledges_company_companies_id_fk" FOREIGN KEY ("company") REFERENCES "pledgewatch"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_bands_article" ON "pledgewatch"."article_bands" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "articles_search" ON "pledgewatch"."articles" USING gin ("search");--> statement-breakpoint
CREATE INDEX "articles_unfinished" ON "pledgewatch"."articles" USING btree ("touched_at") WHERE state in ('discovered', 'fetched', 'tagged');--> statement-breakpoint
CREATE INDEX "articles_source" ON "pledgewatch"."articles" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "articles_story" ON "pledgewatch"."articles" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "changes_article" ON "pledgewatch"."changes" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "changes_company" ON "pledgewatch"."changes" USING btree ("company");--> statement-breakpoint
CREATE INDEX "claims_article" ON "pledgewatch"."claims" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "claims_company" ON "pledgewatch"."claims" USING btree ("company");--> statement-breakpoint
CREATE INDEX "deliveries_owed" ON "pledgewatch"."deliveries" USING btree ("channel_id","seq") WHERE state in ('pending', 'posting');--> statement-breakpoint
CREATE INDEX "subscriptions_channel" ON "pledgewatch"."subscriptions" USING btree ("channel_id");--> statement-breakpoint
CREATE INDEX "conversations_thread" ON "pledgewatch"."conversations" USING btree ("thread","seq");--> statement-breakpoint
CREATE INDEX "conversations_asked" ON "pledgewatch"."conversations" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "events_occurred" ON "pledgewatch"."events" USING btree ("occurred_on","seq");--> statement-breakpoint
CREATE INDEX "events_company" ON "pledgewatch"."events" USING btree ("company","occurred_on");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_pledge" ON "pledgewatch"."evidence" USING btree ("pledge_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_milestone" ON "pledgewatch"."evidence" USING btree ("milestone_id","position");--> statement-breakpoint
CREATE INDEX "evidence_article" ON "pledgewatch"."evidence" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "milestone_pledges_pledge" ON "pledgewatch"."milestone_pledges" USING btree ("pledge_id");--> statement-breakpoint
CREATE INDEX "milestones_company" ON "pledgewatch"."milestones" USING btree ("company","metric");--> statement-breakpoint
CREATE INDEX "pledge_revisions_article" ON "pledgewatch"."pledge_revisions" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "pledges_company" ON "pledgewatch"."pledges" USING btree ("company","metric");--> statement-breakpoint
CREATE INDEX "sources_due" ON "pledgewatch"."sources" USING btree ("state","next_poll_at");