CREATE TABLE `activation_events` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`event` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `activation_events_rpps` ON `activation_events` (`rpps`,`at`);--> statement-breakpoint
CREATE TABLE `activations` (
	`rpps` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`since` integer NOT NULL,
	`wait_ends_at` integer,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `activations_status` ON `activations` (`status`,`wait_ends_at`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`number` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`outcome` text,
	`code` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `attempts_message` ON `attempts` (`message_id`,`number`);--> statement-breakpoint
CREATE TABLE `campaign_approvals` (
	`campaign_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign_id`, `staff_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `campaign_recipients` (
	`campaign_id` text NOT NULL,
	`rpps` text NOT NULL,
	`state` text NOT NULL,
	`wake_at` integer NOT NULL,
	`channel` text,
	`segments` integer NOT NULL,
	`skip_reason` text,
	`decided_at` integer,
	PRIMARY KEY(`campaign_id`, `rpps`)
);
--> statement-breakpoint
CREATE INDEX `campaign_recipients_turn` ON `campaign_recipients` (`campaign_id`,`state`,`wake_at`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`departments` text NOT NULL,
	`audience` text NOT NULL,
	`topic` text NOT NULL,
	`channels` text NOT NULL,
	`sms` text,
	`email` text,
	`useful_for` integer NOT NULL,
	`state` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer NOT NULL,
	`checked_at` integer,
	`checked_people` integer,
	`launched_by` text,
	`starts_at` integer,
	`gathered_up_to` text,
	`gathered_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `campaigns_state` ON `campaigns` (`state`,`starts_at`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`origin` text NOT NULL,
	`symptom` text,
	`tried` text NOT NULL,
	`words` text NOT NULL,
	`preferred` text NOT NULL,
	`call_at` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	`closed_by` text,
	`closed_at` integer,
	`outcome` text,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_open` ON `cases` (`rpps`) WHERE "cases"."closed_at" is null;--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`closed_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `cases_rpps` ON `cases` (`rpps`,`opened_at`);--> statement-breakpoint
CREATE TABLE `contact_doubts` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`channel` text NOT NULL,
	`recipient` text NOT NULL,
	`message_id` text NOT NULL,
	`code` text NOT NULL,
	`since` integer NOT NULL,
	`cleared_at` integer
);
--> statement-breakpoint
CREATE INDEX `contact_doubts_rpps` ON `contact_doubts` (`rpps`,`since`);--> statement-breakpoint
CREATE UNIQUE INDEX `contact_doubts_message` ON `contact_doubts` (`message_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`raw` text NOT NULL,
	`source` text NOT NULL,
	`since` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`rpps`) REFERENCES `pharmacists`(`rpps`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_current` ON `contacts` (`rpps`,`kind`) WHERE "contacts"."retired_at" is null;--> statement-breakpoint
CREATE INDEX `contacts_rpps` ON `contacts` (`rpps`);--> statement-breakpoint
CREATE INDEX `contacts_value` ON `contacts` (`value`);--> statement-breakpoint
CREATE TABLE `daily_sendings` (
	`day` text NOT NULL,
	`channel` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`day`, `channel`)
);
--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`erased_at` integer NOT NULL,
	`addresses` text NOT NULL,
	`unsettled` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `hand_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`procedure` text NOT NULL,
	`step` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `hand_overs_rpps` ON `hand_overs` (`rpps`);--> statement-breakpoint
CREATE INDEX `hand_overs_expires_at` ON `hand_overs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_problems` (
	`import_id` text NOT NULL,
	`position` integer NOT NULL,
	`line` integer NOT NULL,
	`column` text,
	`excerpt` text,
	`reason` text NOT NULL,
	`rejected` integer NOT NULL,
	PRIMARY KEY(`import_id`, `position`)
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`stored_as` text,
	`departments` text NOT NULL,
	`dry_run` integer NOT NULL,
	`started_by` text,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`seen_at` integer,
	`ended_at` integer,
	`cancel_asked_at` integer,
	`step` text,
	`bytes_total` integer,
	`bytes_read` integer NOT NULL,
	`rows_read` integer NOT NULL,
	`report` text,
	`explanation` text,
	`problem_count` integer NOT NULL,
	`problem_file` text,
	`applied_from` text
);
--> statement-breakpoint
CREATE INDEX `imports_created_at` ON `imports` (`created_at`);--> statement-breakpoint
CREATE TABLE `known_browsers` (
	`id` text NOT NULL,
	`rpps` text NOT NULL,
	`proven_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`id`, `rpps`)
);
--> statement-breakpoint
CREATE INDEX `known_browsers_rpps` ON `known_browsers` (`rpps`);--> statement-breakpoint
CREATE INDEX `known_browsers_expires_at` ON `known_browsers` (`expires_at`);--> statement-breakpoint
CREATE TABLE `lendings` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`officine_id` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lendings_in_force` ON `lendings` (`rpps`,`officine_id`) WHERE "lendings"."until" is null;--> statement-breakpoint
CREATE INDEX `lendings_officine` ON `lendings` (`officine_id`);--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE INDEX `limits_expires_at` ON `limits` (`expires_at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`reference` text NOT NULL,
	`rpps` text NOT NULL,
	`nudge_id` text,
	`campaign_id` text,
	`lane` text NOT NULL,
	`channel` text NOT NULL,
	`recipient` text NOT NULL,
	`template` text NOT NULL,
	`template_version` integer NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`unsubscribe_url` text,
	`state` text NOT NULL,
	`reason` text,
	`created_at` integer NOT NULL,
	`not_before` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`attempt_id` text,
	`attempt_started_at` integer,
	`lease_until` integer,
	`tries` integer NOT NULL,
	`settle_at` integer,
	`absences` integer NOT NULL,
	`provider_id` text,
	`accepted_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_key` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `messages_reference` ON `messages` (`reference`);--> statement-breakpoint
CREATE INDEX `messages_queue` ON `messages` (`state`,`not_before`);--> statement-breakpoint
CREATE INDEX `messages_rpps` ON `messages` (`rpps`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_provider_id` ON `messages` (`provider_id`);--> statement-breakpoint
CREATE INDEX `messages_campaign` ON `messages` (`campaign_id`,`channel`,`state`);--> statement-breakpoint
CREATE INDEX `messages_not_before` ON `messages` (`not_before`,`id`);--> statement-breakpoint
CREATE TABLE `nudge_rules` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`revision` text NOT NULL,
	`definition` text NOT NULL,
	`since` integer NOT NULL,
	`edited_by` text,
	`edited_at` integer NOT NULL,
	`is_current` integer NOT NULL,
	PRIMARY KEY(`id`, `version`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nudge_rules_current` ON `nudge_rules` (`id`) WHERE "nudge_rules"."is_current";--> statement-breakpoint
CREATE TABLE `nudges` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`rule` text NOT NULL,
	`rule_version` integer NOT NULL,
	`rpps` text NOT NULL,
	`anchor` integer NOT NULL,
	`wanted_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`wake_at` integer NOT NULL,
	`held_because` text,
	`expires_at` integer NOT NULL,
	`state` text NOT NULL,
	`skip_reason` text,
	`channel` text,
	`created_at` integer NOT NULL,
	`decided_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nudges_dedupe_key` ON `nudges` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `nudges_due` ON `nudges` (`state`,`wake_at`,`wanted_at`,`dedupe_key`);--> statement-breakpoint
CREATE INDEX `nudges_rpps` ON `nudges` (`rpps`,`created_at`);--> statement-breakpoint
CREATE INDEX `nudges_rule` ON `nudges` (`rule`,`state`,`decided_at`);--> statement-breakpoint
CREATE INDEX `nudges_decided` ON `nudges` (`decided_at`);--> statement-breakpoint
CREATE INDEX `nudges_held` ON `nudges` (`held_because`);--> statement-breakpoint
CREATE TABLE `officine_equipment` (
	`officine_id` text PRIMARY KEY NOT NULL,
	`software` text,
	`card_reader` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `officine_equipment_software` ON `officine_equipment` (`software`);--> statement-breakpoint
CREATE TABLE `officine_standings` (
	`officine_id` text PRIMARY KEY NOT NULL,
	`readiness` text NOT NULL,
	`team` integer NOT NULL,
	`active` integer NOT NULL,
	`titulaires` integer NOT NULL,
	`able_titulaires` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `officine_standings_readiness` ON `officine_standings` (`readiness`);--> statement-breakpoint
CREATE TABLE `officines` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`finess` text,
	`legal_finess` text,
	`structure_id` text,
	`name` text NOT NULL,
	`address` text,
	`postcode` text,
	`commune_code` text,
	`commune` text,
	`department` text,
	`phone` text,
	`email` text,
	`opened_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `officines_key` ON `officines` (`key`);--> statement-breakpoint
CREATE INDEX `officines_department` ON `officines` (`department`,`name`);--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`channel` text NOT NULL,
	`topic` text NOT NULL,
	`source` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer
);
--> statement-breakpoint
CREATE INDEX `opt_outs_rpps` ON `opt_outs` (`rpps`);--> statement-breakpoint
CREATE UNIQUE INDEX `opt_outs_in_force` ON `opt_outs` (`rpps`,`channel`,`topic`) WHERE "opt_outs"."until" is null;--> statement-breakpoint
CREATE TABLE `person_equipment` (
	`rpps` text PRIMARY KEY NOT NULL,
	`phone` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `personal_links` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`purpose` text NOT NULL,
	`message_key` text NOT NULL,
	`channel` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ending` text,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `personal_links_rpps` ON `personal_links` (`rpps`,`purpose`);--> statement-breakpoint
CREATE INDEX `personal_links_expires_at` ON `personal_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `pharmacists` (
	`rpps` text PRIMARY KEY NOT NULL,
	`civility` text,
	`family_name` text NOT NULL,
	`given_name` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer
);
--> statement-breakpoint
CREATE INDEX `pharmacists_name` ON `pharmacists` (`family_name`,`given_name`);--> statement-breakpoint
CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`officine_id` text NOT NULL,
	`role` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`rpps`) REFERENCES `pharmacists`(`rpps`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officine_id`) REFERENCES `officines`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practices_open` ON `practices` (`rpps`,`officine_id`) WHERE "practices"."until" is null;--> statement-breakpoint
CREATE INDEX `practices_rpps` ON `practices` (`rpps`);--> statement-breakpoint
CREATE INDEX `practices_officine` ON `practices` (`officine_id`);--> statement-breakpoint
CREATE TABLE `provider_sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`nonce` text NOT NULL,
	`verifier` text NOT NULL,
	`return_to` text NOT NULL,
	`remember` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `provider_sign_ins_expires_at` ON `provider_sign_ins` (`expires_at`);--> statement-breakpoint
CREATE TABLE `receipts` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text,
	`message_id` text,
	`provider_id` text NOT NULL,
	`status` text NOT NULL,
	`error_code` text,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `receipts_message` ON `receipts` (`message_id`);--> statement-breakpoint
CREATE INDEX `receipts_provider_id` ON `receipts` (`provider_id`);--> statement-breakpoint
CREATE TABLE `remedy_scores` (
	`symptom` text NOT NULL,
	`remedy` text NOT NULL,
	`worked` integer NOT NULL,
	`failed` integer NOT NULL,
	PRIMARY KEY(`symptom`, `remedy`)
);
--> statement-breakpoint
CREATE TABLE `roster_versions` (
	`subject` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`import_id` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`audience` text NOT NULL,
	`stage` text NOT NULL,
	`subject` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sessions_subject` ON `sessions` (`audience`,`subject`);--> statement-breakpoint
CREATE INDEX `sessions_expires_at` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`subject` text NOT NULL,
	`version` integer NOT NULL,
	`revision` text NOT NULL,
	`value` text NOT NULL,
	`edited_by` text,
	`edited_at` integer NOT NULL,
	PRIMARY KEY(`subject`, `version`)
);
--> statement-breakpoint
CREATE TABLE `sign_in_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`rpps` text NOT NULL,
	`requested_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`handled_at` integer,
	`announced_at` integer,
	`tries_left` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_requests_rpps` ON `sign_in_requests` (`rpps`,`requested_at`);--> statement-breakpoint
CREATE INDEX `sign_in_requests_handled_at` ON `sign_in_requests` (`handled_at`,`requested_at`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`departments` text NOT NULL,
	`password_hash` text NOT NULL,
	`totp_secret` text,
	`totp_confirmed_at` integer,
	`totp_last_step` integer,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `staff_recovery_codes` (
	`staff_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`staff_id`, `code_hash`)
);
--> statement-breakpoint
CREATE TABLE `template_drafts` (
	`slug` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`content` text,
	`edited_by` text NOT NULL,
	`edited_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `template_versions` (
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`revision` text NOT NULL,
	`content` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text,
	`is_current` integer NOT NULL,
	PRIMARY KEY(`slug`, `version`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_versions_current` ON `template_versions` (`slug`) WHERE "template_versions"."is_current";