CREATE TABLE "archived_templates" (
	"slug" text PRIMARY KEY NOT NULL,
	"archived_by" text NOT NULL,
	"archived_at" bigint NOT NULL
);
