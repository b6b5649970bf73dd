ALTER TABLE `officines` ADD `folded` text;--> statement-breakpoint
ALTER TABLE `pharmacists` ADD `folded` text;