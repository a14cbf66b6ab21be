ALTER TABLE "notifications_entries" DROP CONSTRAINT "notifications_entries_place";--> statement-breakpoint
ALTER TABLE "forum_notes" ADD COLUMN "words" "tsvector";--> statement-breakpoint
CREATE INDEX "forum_notes_words" ON "forum_notes" USING gin ("words");--> statement-breakpoint
ALTER TABLE "notifications_entries" ADD CONSTRAINT "notifications_entries_place" CHECK ((topic_id is null) = (audience is not null) and (topic_id is null) = (title is not null) and (topic_id is not null or path is not null));