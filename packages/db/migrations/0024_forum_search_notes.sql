ALTER TABLE "forum_notes" ADD COLUMN "words" "tsvector";--> statement-breakpoint
CREATE INDEX "forum_notes_words" ON "forum_notes" USING gin ("words");