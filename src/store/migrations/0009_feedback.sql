CREATE TABLE "pledgewatch"."corrections" (
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"reading" text NOT NULL,
	"company" text NOT NULL,
	"correction" jsonb NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "corrections_article_id_kind_reading_pk" PRIMARY KEY("article_id","kind","reading")
);
--> statement-breakpoint
ALTER TABLE "pledgewatch"."amendments" ADD COLUMN "is_corrected" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD COLUMN "event_id" text;--> statement-breakpoint
UPDATE "pledgewatch"."feedback" SET "event_id" = split_part(split_part("reason", ' ', 2), ':', 1), "reason" = substr("reason", strpos("reason", ': ') + 2) WHERE "reason" LIKE 'event evt_%: %';--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD COLUMN "question" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD COLUMN "channel_id" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD COLUMN "state" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."events" ADD COLUMN "correction" jsonb;--> statement-breakpoint
CREATE INDEX "corrections_company" ON "pledgewatch"."corrections" USING btree ("company");--> statement-breakpoint
CREATE INDEX "feedback_state" ON "pledgewatch"."feedback" USING btree ("state","given_at");--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" DROP COLUMN "delivery_id";--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" DROP COLUMN "statement_id";--> statement-breakpoint
ALTER TABLE "pledgewatch"."feedback" ADD CONSTRAINT "feedback_states" CHECK (state in ('open', 'accepted', 'rejected', 'noted'));