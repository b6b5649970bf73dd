ALTER TABLE `attempts` ADD `channel` text;--> statement-breakpoint
ALTER TABLE `attempts` ADD `troubled` integer;--> statement-breakpoint
CREATE INDEX `attempts_started_at` ON `attempts` (`started_at`);--> statement-breakpoint
CREATE INDEX `attempts_troubled` ON `attempts` (`channel`,`troubled`,`started_at`);