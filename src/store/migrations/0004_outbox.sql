ALTER TABLE "pledgewatch"."digests" DROP CONSTRAINT "digests_state";--> statement-breakpoint
DROP INDEX "pledgewatch"."digests_owed";--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ALTER COLUMN "event_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ALTER COLUMN "subscription_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD COLUMN "digest_id" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD COLUMN "notice" jsonb;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD COLUMN "owner_channel_id" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD CONSTRAINT "deliveries_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "pledgewatch"."digests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."subscriptions" ADD CONSTRAINT "subscriptions_owner_channel_id_channels_id_fk" FOREIGN KEY ("owner_channel_id") REFERENCES "pledgewatch"."channels"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
-- A digest that was posted keeps its key. One that a worker held when it died counts as a try of unknown outcome.
INSERT INTO "pledgewatch"."deliveries" ("id", "digest_id", "subscription_id", "channel_id", "state", "attempts", "due_at", "message", "failure", "created_at", "sent_at")
SELECT 'digest.' || "subscription_id" || '.' || "period", "id", "subscription_id", "channel_id", "state",
	CASE WHEN "lease_until" IS NULL THEN "attempts" ELSE greatest("attempts", 1) END, "due_at", "message",
	CASE WHEN "lease_until" IS NULL THEN "failure" ELSE 'network' END, "created_at", "sent_at"
FROM "pledgewatch"."digests" WHERE "state" <> 'skipped' ORDER BY "seq";
--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "state";--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "attempts";--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "due_at";--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "lease_until";--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "message";--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "failure";--> statement-breakpoint
ALTER TABLE "pledgewatch"."digests" DROP COLUMN "sent_at";--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD CONSTRAINT "deliveries_digest" UNIQUE("digest_id");--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD CONSTRAINT "deliveries_content" CHECK (num_nonnulls(event_id, digest_id, notice) = 1);