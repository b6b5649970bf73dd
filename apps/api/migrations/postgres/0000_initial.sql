CREATE TABLE "contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"raw" text NOT NULL,
	"source" text NOT NULL,
	"since" bigint NOT NULL,
	"retired_at" bigint
);
--> statement-breakpoint
CREATE TABLE "import_problems" (
	"import_id" text NOT NULL,
	"position" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column" text,
	"excerpt" text,
	"reason" text NOT NULL,
	"rejected" boolean NOT NULL,
	CONSTRAINT "import_problems_import_id_position_pk" PRIMARY KEY("import_id","position")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"stored_as" text,
	"departments" jsonb NOT NULL,
	"dry_run" boolean NOT NULL,
	"started_by" text,
	"status" text NOT NULL,
	"created_at" bigint NOT NULL,
	"started_at" bigint,
	"seen_at" bigint,
	"ended_at" bigint,
	"cancel_asked_at" bigint,
	"step" text,
	"bytes_total" bigint,
	"bytes_read" bigint NOT NULL,
	"rows_read" bigint NOT NULL,
	"report" jsonb,
	"explanation" text,
	"problem_count" bigint NOT NULL,
	"problem_file" text,
	"applied_from" text
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text NOT NULL,
	"window_start" bigint NOT NULL,
	"count" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "officines" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"finess" text,
	"legal_finess" text,
	"structure_id" text,
	"name" text NOT NULL,
	"address" text,
	"postcode" text,
	"commune_code" text,
	"commune" text,
	"department" text,
	"phone" text,
	"email" text,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "pharmacists" (
	"rpps" text PRIMARY KEY NOT NULL,
	"civility" text,
	"family_name" text NOT NULL,
	"given_name" text NOT NULL,
	"joined_at" bigint NOT NULL,
	"left_at" bigint
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"officine_id" text NOT NULL,
	"role" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "roster_versions" (
	"subject" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"import_id" text NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"audience" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"code_hash" text,
	"requested_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"handled_at" bigint,
	"tries_left" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"departments" jsonb NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" text,
	"totp_confirmed_at" bigint,
	"totp_last_step" bigint,
	"created_at" bigint NOT NULL,
	"disabled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "staff_recovery_codes" (
	"staff_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" bigint,
	CONSTRAINT "staff_recovery_codes_staff_id_code_hash_pk" PRIMARY KEY("staff_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_rpps_pharmacists_rpps_fk" FOREIGN KEY ("rpps") REFERENCES "public"."pharmacists"("rpps") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_rpps_pharmacists_rpps_fk" FOREIGN KEY ("rpps") REFERENCES "public"."pharmacists"("rpps") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_officine_id_officines_id_fk" FOREIGN KEY ("officine_id") REFERENCES "public"."officines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_current" ON "contacts" USING btree ("rpps","kind") WHERE "contacts"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "contacts_rpps" ON "contacts" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "contacts_value" ON "contacts" USING btree ("value");--> statement-breakpoint
CREATE INDEX "imports_created_at" ON "imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "limits_expires_at" ON "limits" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "officines_key" ON "officines" USING btree ("key");--> statement-breakpoint
CREATE INDEX "officines_department" ON "officines" USING btree ("department","name");--> statement-breakpoint
CREATE INDEX "pharmacists_name" ON "pharmacists" USING btree ("family_name","given_name");--> statement-breakpoint
CREATE UNIQUE INDEX "practices_open" ON "practices" USING btree ("rpps","officine_id") WHERE "practices"."until" is null;--> statement-breakpoint
CREATE INDEX "practices_rpps" ON "practices" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "practices_officine" ON "practices" USING btree ("officine_id");--> statement-breakpoint
CREATE INDEX "sessions_subject" ON "sessions" USING btree ("audience","subject");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_requests_rpps" ON "sign_in_requests" USING btree ("rpps","requested_at");--> statement-breakpoint
CREATE INDEX "sign_in_requests_handled_at" ON "sign_in_requests" USING btree ("handled_at","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree ("email");