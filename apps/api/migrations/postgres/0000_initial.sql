CREATE TABLE "activation_events" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"version" bigint NOT NULL,
	"at" bigint NOT NULL,
	"type" text NOT NULL,
	"event" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activations" (
	"rpps" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"status" text NOT NULL,
	"since" bigint NOT NULL,
	"wait_ends_at" bigint,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"number" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"ended_at" bigint,
	"outcome" text,
	"code" text,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "campaign_approvals" (
	"campaign_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"version" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "campaign_approvals_campaign_id_staff_id_version_pk" PRIMARY KEY("campaign_id","staff_id","version")
);
--> statement-breakpoint
CREATE TABLE "campaign_recipients" (
	"campaign_id" text NOT NULL,
	"rpps" text NOT NULL,
	"state" text NOT NULL,
	"wake_at" bigint NOT NULL,
	"channel" text,
	"segments" bigint NOT NULL,
	"skip_reason" text,
	"decided_at" bigint,
	CONSTRAINT "campaign_recipients_campaign_id_rpps_pk" PRIMARY KEY("campaign_id","rpps")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"version" bigint NOT NULL,
	"departments" jsonb NOT NULL,
	"audience" jsonb NOT NULL,
	"topic" text NOT NULL,
	"channels" jsonb NOT NULL,
	"sms" jsonb,
	"email" jsonb,
	"useful_for" bigint NOT NULL,
	"state" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"edited_at" bigint NOT NULL,
	"checked_at" bigint,
	"checked_people" bigint,
	"launched_by" text,
	"starts_at" bigint,
	"gathered_up_to" text,
	"gathered_at" bigint,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"origin" text NOT NULL,
	"symptom" text,
	"tried" jsonb NOT NULL,
	"words" text NOT NULL,
	"preferred" text NOT NULL,
	"call_at" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"taken_by" text,
	"taken_at" bigint,
	"closed_by" text,
	"closed_at" bigint,
	"outcome" text,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_doubts" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"message_id" text NOT NULL,
	"code" text NOT NULL,
	"since" bigint NOT NULL,
	"cleared_at" bigint
);
--> statement-breakpoint
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
CREATE TABLE "daily_sendings" (
	"day" text NOT NULL,
	"channel" text NOT NULL,
	"number" bigint NOT NULL,
	CONSTRAINT "daily_sendings_day_channel_pk" PRIMARY KEY("day","channel")
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" text PRIMARY KEY NOT NULL,
	"erased_at" bigint NOT NULL,
	"addresses" jsonb NOT NULL,
	"unsettled" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hand_overs" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"procedure" text NOT NULL,
	"step" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"name" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
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
CREATE TABLE "known_browsers" (
	"id" text NOT NULL,
	"rpps" text NOT NULL,
	"proven_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "known_browsers_id_rpps_pk" PRIMARY KEY("id","rpps")
);
--> statement-breakpoint
CREATE TABLE "lendings" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"officine_id" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
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
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"reference" text NOT NULL,
	"rpps" text NOT NULL,
	"nudge_id" text,
	"campaign_id" text,
	"lane" text NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"template" text NOT NULL,
	"template_version" bigint NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"unsubscribe_url" text,
	"state" text NOT NULL,
	"reason" text,
	"created_at" bigint NOT NULL,
	"not_before" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"attempt_id" text,
	"attempt_started_at" bigint,
	"lease_until" bigint,
	"tries" bigint NOT NULL,
	"settle_at" bigint,
	"absences" bigint NOT NULL,
	"provider_id" text,
	"accepted_at" bigint,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "nudge_rules" (
	"id" text NOT NULL,
	"version" bigint NOT NULL,
	"revision" text NOT NULL,
	"definition" jsonb NOT NULL,
	"since" bigint NOT NULL,
	"edited_by" text,
	"edited_at" bigint NOT NULL,
	"is_current" boolean NOT NULL,
	CONSTRAINT "nudge_rules_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "nudges" (
	"id" text PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"rule" text NOT NULL,
	"rule_version" bigint NOT NULL,
	"rpps" text NOT NULL,
	"anchor" bigint NOT NULL,
	"wanted_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"wake_at" bigint NOT NULL,
	"held_because" text,
	"expires_at" bigint NOT NULL,
	"state" text NOT NULL,
	"skip_reason" text,
	"channel" text,
	"created_at" bigint NOT NULL,
	"decided_at" bigint
);
--> statement-breakpoint
CREATE TABLE "officine_equipment" (
	"officine_id" text PRIMARY KEY NOT NULL,
	"software" text,
	"card_reader" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "officine_standings" (
	"officine_id" text PRIMARY KEY NOT NULL,
	"readiness" text NOT NULL,
	"team" bigint NOT NULL,
	"active" bigint NOT NULL,
	"titulaires" bigint NOT NULL,
	"able_titulaires" bigint NOT NULL
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
CREATE TABLE "opt_outs" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"channel" text NOT NULL,
	"topic" text NOT NULL,
	"source" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "person_equipment" (
	"rpps" text PRIMARY KEY NOT NULL,
	"phone" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personal_links" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"purpose" text NOT NULL,
	"message_key" text NOT NULL,
	"channel" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"ending" text,
	"ended_at" bigint
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
CREATE TABLE "provider_sign_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"nonce" text NOT NULL,
	"verifier" text NOT NULL,
	"return_to" text NOT NULL,
	"remember" boolean NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt_id" text,
	"message_id" text,
	"provider_id" text NOT NULL,
	"status" text NOT NULL,
	"error_code" text,
	"received_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remedy_scores" (
	"symptom" text NOT NULL,
	"remedy" text NOT NULL,
	"worked" bigint NOT NULL,
	"failed" bigint NOT NULL,
	CONSTRAINT "remedy_scores_symptom_remedy_pk" PRIMARY KEY("symptom","remedy")
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
	"stage" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"subject" text NOT NULL,
	"version" bigint NOT NULL,
	"revision" text NOT NULL,
	"value" jsonb NOT NULL,
	"edited_by" text,
	"edited_at" bigint NOT NULL,
	CONSTRAINT "settings_subject_version_pk" PRIMARY KEY("subject","version")
);
--> statement-breakpoint
CREATE TABLE "sign_in_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"rpps" text NOT NULL,
	"requested_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"handled_at" bigint,
	"announced_at" bigint,
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
CREATE TABLE "template_drafts" (
	"slug" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"content" jsonb,
	"edited_by" text NOT NULL,
	"edited_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "template_versions" (
	"slug" text NOT NULL,
	"version" bigint NOT NULL,
	"revision" text NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by" text,
	"is_current" boolean NOT NULL,
	CONSTRAINT "template_versions_slug_version_pk" PRIMARY KEY("slug","version")
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_rpps_pharmacists_rpps_fk" FOREIGN KEY ("rpps") REFERENCES "public"."pharmacists"("rpps") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_rpps_pharmacists_rpps_fk" FOREIGN KEY ("rpps") REFERENCES "public"."pharmacists"("rpps") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_officine_id_officines_id_fk" FOREIGN KEY ("officine_id") REFERENCES "public"."officines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activation_events_rpps" ON "activation_events" USING btree ("rpps","at");--> statement-breakpoint
CREATE INDEX "activations_status" ON "activations" USING btree ("status","wait_ends_at");--> statement-breakpoint
CREATE INDEX "attempts_message" ON "attempts" USING btree ("message_id","number");--> statement-breakpoint
CREATE INDEX "campaign_recipients_turn" ON "campaign_recipients" USING btree ("campaign_id","state","wake_at");--> statement-breakpoint
CREATE INDEX "campaigns_state" ON "campaigns" USING btree ("state","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_open" ON "cases" USING btree ("rpps") WHERE "cases"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("closed_at","due_at");--> statement-breakpoint
CREATE INDEX "cases_rpps" ON "cases" USING btree ("rpps","opened_at");--> statement-breakpoint
CREATE INDEX "contact_doubts_rpps" ON "contact_doubts" USING btree ("rpps","since");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_doubts_message" ON "contact_doubts" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_current" ON "contacts" USING btree ("rpps","kind") WHERE "contacts"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "contacts_rpps" ON "contacts" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "contacts_value" ON "contacts" USING btree ("value");--> statement-breakpoint
CREATE INDEX "hand_overs_rpps" ON "hand_overs" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "hand_overs_expires_at" ON "hand_overs" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "imports_created_at" ON "imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "known_browsers_rpps" ON "known_browsers" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "known_browsers_expires_at" ON "known_browsers" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "lendings_in_force" ON "lendings" USING btree ("rpps","officine_id") WHERE "lendings"."until" is null;--> statement-breakpoint
CREATE INDEX "lendings_officine" ON "lendings" USING btree ("officine_id");--> statement-breakpoint
CREATE INDEX "limits_expires_at" ON "limits" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_dedupe_key" ON "messages" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "messages_reference" ON "messages" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "messages_queue" ON "messages" USING btree ("state","not_before");--> statement-breakpoint
CREATE INDEX "messages_rpps" ON "messages" USING btree ("rpps","created_at");--> statement-breakpoint
CREATE INDEX "messages_provider_id" ON "messages" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "messages_campaign" ON "messages" USING btree ("campaign_id","channel","state");--> statement-breakpoint
CREATE INDEX "messages_not_before" ON "messages" USING btree ("not_before","id");--> statement-breakpoint
CREATE UNIQUE INDEX "nudge_rules_current" ON "nudge_rules" USING btree ("id") WHERE "nudge_rules"."is_current";--> statement-breakpoint
CREATE UNIQUE INDEX "nudges_dedupe_key" ON "nudges" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "nudges_due" ON "nudges" USING btree ("state","wake_at","wanted_at","dedupe_key");--> statement-breakpoint
CREATE INDEX "nudges_rpps" ON "nudges" USING btree ("rpps","created_at");--> statement-breakpoint
CREATE INDEX "nudges_rule" ON "nudges" USING btree ("rule","state","decided_at");--> statement-breakpoint
CREATE INDEX "nudges_decided" ON "nudges" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "nudges_held" ON "nudges" USING btree ("held_because");--> statement-breakpoint
CREATE INDEX "officine_equipment_software" ON "officine_equipment" USING btree ("software");--> statement-breakpoint
CREATE INDEX "officine_standings_readiness" ON "officine_standings" USING btree ("readiness");--> statement-breakpoint
CREATE UNIQUE INDEX "officines_key" ON "officines" USING btree ("key");--> statement-breakpoint
CREATE INDEX "officines_department" ON "officines" USING btree ("department","name");--> statement-breakpoint
CREATE INDEX "opt_outs_rpps" ON "opt_outs" USING btree ("rpps");--> statement-breakpoint
CREATE UNIQUE INDEX "opt_outs_in_force" ON "opt_outs" USING btree ("rpps","channel","topic") WHERE "opt_outs"."until" is null;--> statement-breakpoint
CREATE INDEX "personal_links_rpps" ON "personal_links" USING btree ("rpps","purpose");--> statement-breakpoint
CREATE INDEX "personal_links_expires_at" ON "personal_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "pharmacists_name" ON "pharmacists" USING btree ("family_name","given_name");--> statement-breakpoint
CREATE UNIQUE INDEX "practices_open" ON "practices" USING btree ("rpps","officine_id") WHERE "practices"."until" is null;--> statement-breakpoint
CREATE INDEX "practices_rpps" ON "practices" USING btree ("rpps");--> statement-breakpoint
CREATE INDEX "practices_officine" ON "practices" USING btree ("officine_id");--> statement-breakpoint
CREATE INDEX "provider_sign_ins_expires_at" ON "provider_sign_ins" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "receipts_message" ON "receipts" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "receipts_provider_id" ON "receipts" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "sessions_subject" ON "sessions" USING btree ("audience","subject");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_requests_rpps" ON "sign_in_requests" USING btree ("rpps","requested_at");--> statement-breakpoint
CREATE INDEX "sign_in_requests_handled_at" ON "sign_in_requests" USING btree ("handled_at","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "template_versions_current" ON "template_versions" USING btree ("slug") WHERE "template_versions"."is_current";