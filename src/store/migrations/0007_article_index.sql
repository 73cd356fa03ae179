CREATE TABLE "pledgewatch"."article_index" (
	"article_id" text PRIMARY KEY NOT NULL,
	"published" date,
	"signature" "bytea" NOT NULL,
	"bands" integer[] NOT NULL,
	"search" "tsvector" NOT NULL
);
--> statement-breakpoint
-- Bands as `bandsOf` (src/news/minhash.ts) makes them; a text without a word has none.
INSERT INTO "pledgewatch"."article_index" ("article_id", "published", "signature", "bands", "search")
SELECT "id", "published", "signature",
	CASE WHEN "signature" = decode(repeat('ff', 512), 'hex') THEN '{}' ELSE ARRAY(
		SELECT ('x' || encode(substring(sha256(decode(lpad(to_hex(band), 2, '0'), 'hex') || substring("signature" FROM band * 16 + 1 FOR 16)) FOR 4), 'hex'))::bit(32)::integer
		FROM generate_series(0, length("signature") / 16 - 1) AS band ORDER BY band
	) END, "search"
FROM "pledgewatch"."articles" WHERE "signature" IS NOT NULL AND "search" IS NOT NULL;
--> statement-breakpoint
DROP TABLE "pledgewatch"."article_bands" CASCADE;--> statement-breakpoint
DROP INDEX "pledgewatch"."articles_search";--> statement-breakpoint
ALTER TABLE "pledgewatch"."article_index" ADD CONSTRAINT "article_index_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "pledgewatch"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_index_search" ON "pledgewatch"."article_index" USING gin ("search");--> statement-breakpoint
CREATE INDEX "article_index_bands" ON "pledgewatch"."article_index" USING gin ("bands") WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" DROP COLUMN "signature";--> statement-breakpoint
ALTER TABLE "pledgewatch"."articles" DROP COLUMN "search";