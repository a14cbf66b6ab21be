ALTER TABLE "forum_files" ALTER COLUMN "topic_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "forum_files" ADD COLUMN "note_id" uuid;--> statement-breakpoint
ALTER TABLE "forum_files" ADD COLUMN "used" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "forum_files" ADD CONSTRAINT "forum_files_note_fk" FOREIGN KEY ("note_id","audience") REFERENCES "public"."forum_notes"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "forum_files_note" ON "forum_files" USING btree ("note_id");--> statement-breakpoint
ALTER TABLE "forum_files" ADD CONSTRAINT "forum_files_place" CHECK (num_nonnulls(topic_id, note_id) = 1 and (note_id is null or (image and post_id is null)));--> statement-breakpoint
ALTER POLICY "forum_files_read" ON "forum_files" TO gestaltungsraum_app USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])
	or (note_id is not null and exists (select from forum_notes n where n.id = note_id))));--> statement-breakpoint
ALTER POLICY "forum_files_insert" ON "forum_files" TO gestaltungsraum_app WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()) and not used and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])
	or (note_id is not null and exists (select from forum_notes n where n.id = note_id))));--> statement-breakpoint
ALTER POLICY "forum_files_update" ON "forum_files" TO gestaltungsraum_app USING (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
ALTER POLICY "forum_files_delete" ON "forum_files" TO gestaltungsraum_app USING (tenant_id = (select current_tenant()) and person_id = (select current_person()) and not used);