CREATE TABLE "pledgewatch"."hosts" (
	"host" text PRIMARY KEY NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone,
	"next_ask_at" timestamp (3) with time zone,
	"wanted_by" text,
	"wanted_until" timestamp (3) with time zone
);
--> statement-breakpoint
-- Each band with the 28 days in which its article was published, as `toNearKeys` (src/store/near.ts) makes them.
CREATE FUNCTION "pledgewatch"."near_keys"(integer[], date, text) RETURNS bigint[] LANGUAGE sql AS $$
	SELECT ARRAY(
		SELECT floor((coalesce($2, (SELECT ("discovered_at" AT TIME ZONE 'UTC')::date FROM "pledgewatch"."articles" WHERE "id" = $3)) - date '1970-01-01') / 28.0)::bigint * 4294967296
			+ (band::bigint & 4294967295)
		FROM unnest($1) WITH ORDINALITY AS given (band, place) ORDER BY place
	)
$$;
--> statement-breakpoint
ALTER TABLE "pledgewatch"."article_index" ALTER COLUMN "bands" SET DATA TYPE bigint[] USING "pledgewatch"."near_keys"("bands", "published", "article_id");--> statement-breakpoint
DROP FUNCTION "pledgewatch"."near_keys"(integer[], date, text);
