CREATE TABLE "pledgewatch"."installations" (
	"platform" text NOT NULL,
	"id" text NOT NULL,
	"is_organization" boolean NOT NULL,
	"organization_id" text,
	"name" text NOT NULL,
	"app_id" text,
	"bot_user_id" text,
	"bot_id" text,
	"scopes" text[] NOT NULL,
	"sealed" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"installed_by" text,
	"installed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"renewing_until" timestamp (3) with time zone,
	"refused_at" timestamp (3) with time zone,
	CONSTRAINT "installations_platform_id_pk" PRIMARY KEY("platform","id")
);
