CREATE INDEX "milestones_year" ON "pledgewatch"."milestones" USING btree ("metric","year");--> statement-breakpoint
CREATE INDEX "milestones_company_year" ON "pledgewatch"."milestones" USING btree ("company","year");--> statement-breakpoint
CREATE INDEX "pledge_revisions_moved" ON "pledgewatch"."pledge_revisions" USING btree ("on") WHERE lifecycle in ('strengthened', 'weakened', 'delayed', 'brought-forward', 'withdrawn');--> statement-breakpoint
CREATE INDEX "pledges_year" ON "pledgewatch"."pledges" USING btree ("metric","target_year");--> statement-breakpoint
CREATE INDEX "pledges_company_year" ON "pledgewatch"."pledges" USING btree ("company","target_year");