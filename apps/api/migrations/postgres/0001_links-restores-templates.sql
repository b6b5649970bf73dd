CREATE TABLE "added_templates" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"topic" text NOT NULL,
	"channel" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "epochs" (
	"line" text PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restores" (
	"id" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL,
	"noticed_at" bigint NOT NULL,
	"opened_at" bigint
);
--> statement-breakpoint
ALTER TABLE "contact_doubts" ADD COLUMN "cleared_by" text;--> statement-breakpoint
ALTER TABLE "contact_doubts" ADD COLUMN "cleared_because" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "link_purpose" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "absent_at" bigint;--> statement-breakpoint
CREATE INDEX "restores_noticed_at" ON "restores" USING btree ("noticed_at");