CREATE TABLE `added_templates` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`topic` text NOT NULL,
	`channel` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `epochs` (
	`line` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `restores` (
	`id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`noticed_at` integer NOT NULL,
	`opened_at` integer
);
--> statement-breakpoint
CREATE INDEX `restores_noticed_at` ON `restores` (`noticed_at`);--> statement-breakpoint
ALTER TABLE `contact_doubts` ADD `cleared_by` text;--> statement-breakpoint
ALTER TABLE `contact_doubts` ADD `cleared_because` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `link_purpose` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `absent_at` integer;