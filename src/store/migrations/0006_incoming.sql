CREATE TABLE "pledgewatch"."taken_events" (
	"platform" text NOT NULL,
	"workspace_id" text NOT NULL,
	"event_id" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "taken_events_platform_workspace_id_event_id_pk" PRIMARY KEY("platform","workspace_id","event_id")
);
--> statement-breakpoint
CREATE INDEX "taken_events_taken" ON "pledgewatch"."taken_events" USING btree ("taken_at");