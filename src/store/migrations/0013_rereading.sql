ALTER TABLE "pledgewatch"."articles" ADD COLUMN "announcement" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD COLUMN "etag" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD COLUMN "last_modified" text;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD COLUMN "reread_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD COLUMN "rereads" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" ADD COLUMN "numbered" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pledgewatch"."sources" ADD COLUMN "owner_channel_id" text;--> statement-breakpoint
CREATE INDEX "articles_reread" ON "pledgewatch"."articles" USING btree ("reread_at") WHERE reread_at is not null;