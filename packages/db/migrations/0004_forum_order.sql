DROP INDEX "forum_posts_seq";--> statement-breakpoint
DROP INDEX "forum_topics_newest";--> statement-breakpoint
DROP INDEX "forum_topics_space";--> statement-breakpoint
DROP INDEX "forum_topics_author";--> statement-breakpoint
CREATE INDEX "forum_posts_seq" ON "forum_posts" USING btree ("seq" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "forum_topics_newest" ON "forum_topics" USING btree ("last_post_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "forum_topics_space" ON "forum_topics" USING btree ("space_id","last_post_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "forum_topics_author" ON "forum_topics" USING btree ("author_id","last_post_at" DESC NULLS FIRST);