ALTER TABLE "officines" ADD COLUMN "folded" text;--> statement-breakpoint
ALTER TABLE "pharmacists" ADD COLUMN "folded" text;