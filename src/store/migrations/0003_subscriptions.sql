CREATE TABLE "pledgewatch"."digests" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "pledgewatch"."digests_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subscription_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"period" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"to_at" timestamp (3) with time zone NOT NULL,
	"event_ids" text[] NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"message" jsonb,
	"failure" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "digests_once" UNIQUE("subscription_id","period"),
	CONSTRAINT "digests_state" CHECK (state in ('pending', 'sent', 'rejected', 'skipped'))
);
--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "brands" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "keywords" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "alternatives" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "except" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "min_grade" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "at_minutes" smallint DEFAULT 540 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "weekday" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "quiet_hours" jsonb;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "max_per_hour" integer;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "tells_nothing_new" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "paused_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "resumed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" ADD CONSTRAINT "digests_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "pledgewatch"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digests_owed" ON "pledgewatch"."digests" USING btree ("due_at") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "digests_channel" ON "pledgewatch"."digests" USING btree ("channel_id");--> statement-breakpoint
CREATE INDEX "deliveries_subscription" ON "pledgewatch"."deliveries" USING btree ("subscription_id","created_at");--> statement-breakpoint
CREATE INDEX "events_recorded" ON "pledgewatch"."events" USING btree ("recorded_at");