ALTER TABLE "attempts" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "troubled" boolean;--> statement-breakpoint
CREATE INDEX "attempts_started_at" ON "attempts" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "attempts_troubled" ON "attempts" USING btree ("channel","troubled","started_at");