-- A delivery that was being posted when its process died counts as a try of unknown outcome.
UPDATE "pledgewatch"."deliveries" SET "state" = 'pending', "attempts" = greatest("attempts", 1) WHERE "state" = 'posting';
--> statement-breakpoint
CREATE TABLE "pledgewatch"."amendments" (
	"delivery_id" text PRIMARY KEY NOT NULL,
	"channel_id" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" DROP CONSTRAINT "deliveries_state";--> statement-breakpoint
DROP INDEX "pledgewatch"."deliveries_owed";--> statement-breakpoint
ALTER TABLE "pledgewatch"."channels" ADD COLUMN "next_post_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."channels" ADD COLUMN "stopped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."channels" ADD COLUMN "stopped_reason" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD COLUMN "coverage" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."workspaces" ADD COLUMN "paused_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."amendments" ADD CONSTRAINT "amendments_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "pledgewatch"."deliveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledgewatch"."amendments" ADD CONSTRAINT "amendments_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "pledgewatch"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "amendments_due" ON "pledgewatch"."amendments" USING btree ("channel_id","due_at");--> statement-breakpoint
CREATE INDEX "deliveries_owed" ON "pledgewatch"."deliveries" USING btree ("channel_id","seq") WHERE state = 'pending';--> statement-breakpoint
ALTER TABLE "pledgewatch"."deliveries" ADD CONSTRAINT "deliveries_state" CHECK (state in ('pending', 'sent', 'rejected'));
