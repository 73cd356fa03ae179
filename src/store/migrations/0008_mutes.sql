CREATE TABLE "pledgewatch"."mutes" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pledgewatch"."mutes_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel_id" text NOT NULL,
	"pledge_id" text,
	"kind" text,
	"muted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mutes_one" CHECK (num_nonnulls(pledge_id, kind) = 1)
);
--> statement-breakpoint
ALTER TABLE "pledgewatch"."mutes" ADD CONSTRAINT "mutes_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "pledgewatch"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mutes_pledge" ON "pledgewatch"."mutes" USING btree ("channel_id","pledge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mutes_kind" ON "pledgewatch"."mutes" USING btree ("channel_id","kind");