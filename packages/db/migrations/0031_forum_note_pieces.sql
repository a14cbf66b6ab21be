ALTER TABLE "forum_note_snapshots" ALTER COLUMN "state" SET DATA TYPE bytea[] USING ARRAY["state"];--> statement-breakpoint
-- without a piece nobody would know that there is a snapshot
ALTER TABLE "forum_note_snapshots" ADD CONSTRAINT "forum_note_snapshots_some" CHECK (cardinality("state") > 0);
