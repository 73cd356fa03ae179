ALTER TABLE "pledgewatch"."sources" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."sources" ADD COLUMN "rhythm" jsonb;--> statement-breakpoint
ALTER TABLE "pledgewatch"."sources" ADD COLUMN "last_success_at" timestamp (3) with time zone;