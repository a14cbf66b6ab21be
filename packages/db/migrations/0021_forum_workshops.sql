CREATE TABLE "forum_workshop_hosts" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	CONSTRAINT "forum_workshop_hosts_workshop_id_person_id_pk" PRIMARY KEY("workshop_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_hosts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_items" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"minutes" integer NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_registrations" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	"state" text NOT NULL,
	"seats" integer NOT NULL,
	"names" text NOT NULL,
	"needs" text NOT NULL,
	"turn" bigserial NOT NULL,
	"offered_until" timestamp(3) with time zone,
	"table_id" uuid,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "forum_workshop_registrations_offer" CHECK ((state = 'offered') = (offered_until is not null))
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_registrations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_tables" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"note_id" uuid,
	"people" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_tables" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshops" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"audience" uuid NOT NULL,
	"scope_name" text,
	"topic_id" uuid,
	"author_org" text NOT NULL,
	"host_ids" uuid[] NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"registration" text DEFAULT 'open' NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"place" text NOT NULL,
	"access" text NOT NULL,
	"link" text NOT NULL,
	"capacity" integer NOT NULL,
	"seats_max" integer NOT NULL,
	"approval" boolean NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"shown" text NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"item_id" uuid,
	"item_ends_at" timestamp(3) with time zone,
	"questions_open" boolean DEFAULT false NOT NULL,
	CONSTRAINT "forum_workshops_seats" CHECK (taken >= 0 and taken <= capacity),
	CONSTRAINT "forum_workshops_times" CHECK (ends_at > starts_at),
	CONSTRAINT "forum_workshops_announced" CHECK ((state = 'draft') = (topic_id is null)),
	CONSTRAINT "forum_workshops_reason" CHECK ((state = 'cancelled') = (reason is not null))
);
--> statement-breakpoint
ALTER TABLE "forum_workshops" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "forum_workshop_feeds_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_harvest" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"note_id" uuid NOT NULL,
	"quote" text NOT NULL,
	"topic_id" uuid,
	"owner" text NOT NULL,
	"due" date,
	"done" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_harvest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_keys" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "forum_workshop_keys_workshop_id_pk" PRIMARY KEY("workshop_id")
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_marks" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "forum_workshop_marks_question_id_mark_pk" PRIMARY KEY("question_id","mark")
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_workshop_questions" (
	"tenant_id" uuid NOT NULL,
	"workshop_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text" text NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_workshop_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forum_notes" ADD COLUMN "workshop_id" uuid;--> statement-breakpoint
ALTER TABLE "forum_workshop_hosts" ADD CONSTRAINT "forum_workshop_hosts_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_hosts" ADD CONSTRAINT "forum_workshop_hosts_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_items" ADD CONSTRAINT "forum_workshop_items_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_items" ADD CONSTRAINT "forum_workshop_items_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_registrations" ADD CONSTRAINT "forum_workshop_registrations_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_registrations" ADD CONSTRAINT "forum_workshop_registrations_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_registrations" ADD CONSTRAINT "forum_workshop_registrations_table_id_forum_workshop_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."forum_workshop_tables"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_tables" ADD CONSTRAINT "forum_workshop_tables_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_tables" ADD CONSTRAINT "forum_workshop_tables_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshops" ADD CONSTRAINT "forum_workshops_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshops" ADD CONSTRAINT "forum_workshops_space_id_forum_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."forum_spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshops" ADD CONSTRAINT "forum_workshops_topic_id_forum_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."forum_topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_harvest" ADD CONSTRAINT "forum_workshop_harvest_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_harvest" ADD CONSTRAINT "forum_workshop_harvest_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_keys" ADD CONSTRAINT "forum_workshop_keys_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_keys" ADD CONSTRAINT "forum_workshop_keys_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_marks" ADD CONSTRAINT "forum_workshop_marks_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_marks" ADD CONSTRAINT "forum_workshop_marks_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_marks" ADD CONSTRAINT "forum_workshop_marks_question_id_forum_workshop_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."forum_workshop_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_questions" ADD CONSTRAINT "forum_workshop_questions_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_workshop_questions" ADD CONSTRAINT "forum_workshop_questions_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forum_workshop_items_order" ON "forum_workshop_items" USING btree ("workshop_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_workshop_registrations_once" ON "forum_workshop_registrations" USING btree ("workshop_id","membership_id");--> statement-breakpoint
CREATE INDEX "forum_workshop_registrations_person" ON "forum_workshop_registrations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "forum_workshop_registrations_offers" ON "forum_workshop_registrations" USING btree ("offered_until") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "forum_workshop_tables_order" ON "forum_workshop_tables" USING btree ("workshop_id","position");--> statement-breakpoint
CREATE INDEX "forum_workshops_starts" ON "forum_workshops" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "forum_workshops_space" ON "forum_workshops" USING btree ("space_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_workshop_feeds_membership" ON "forum_workshop_feeds" USING btree ("membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_workshop_feeds_hash" ON "forum_workshop_feeds" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "forum_workshop_harvest_workshop" ON "forum_workshop_harvest" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "forum_workshop_questions_workshop" ON "forum_workshop_questions" USING btree ("workshop_id");--> statement-breakpoint
ALTER TABLE "forum_notes" ADD CONSTRAINT "forum_notes_workshop_id_forum_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."forum_workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "forum_workshop_hosts_read" ON "forum_workshop_hosts" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id));--> statement-breakpoint
CREATE POLICY "forum_workshop_hosts_gate" ON "forum_workshop_hosts" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_hosts_own" ON "forum_workshop_hosts" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (person_id = (select current_person()) and tenant_id = (select current_tenant()) and exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_items_read" ON "forum_workshop_items" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id));--> statement-breakpoint
CREATE POLICY "forum_workshop_items_hosts" ON "forum_workshop_items" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids))) WITH CHECK (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_items_gate" ON "forum_workshop_items" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_registrations_read" ON "forum_workshop_registrations" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((person_id = (select current_person()) and tenant_id = (select current_tenant())) or exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_registrations_gate" ON "forum_workshop_registrations" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_tables_read" ON "forum_workshop_tables" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id));--> statement-breakpoint
CREATE POLICY "forum_workshop_tables_hosts" ON "forum_workshop_tables" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids))) WITH CHECK (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_tables_gate" ON "forum_workshop_tables" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshops_read" ON "forum_workshops" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])) and (state <> 'draft' or (select current_person()) = any(host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshops_insert" ON "forum_workshops" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]) and (select current_person()) = any(host_ids));--> statement-breakpoint
CREATE POLICY "forum_workshops_update" ON "forum_workshops" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])) and (select current_person()) = any(host_ids));--> statement-breakpoint
CREATE POLICY "forum_workshops_delete" ON "forum_workshops" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and state = 'draft' and (select current_person()) = any(host_ids));--> statement-breakpoint
CREATE POLICY "forum_workshops_gate" ON "forum_workshops" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_feeds_tenant" ON "forum_workshop_feeds" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "forum_workshop_feeds_gate" ON "forum_workshop_feeds" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_harvest_read" ON "forum_workshop_harvest" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id));--> statement-breakpoint
CREATE POLICY "forum_workshop_harvest_hosts" ON "forum_workshop_harvest" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids))) WITH CHECK (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_harvest_gate" ON "forum_workshop_harvest" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_keys_gate" ON "forum_workshop_keys" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_marks_gate" ON "forum_workshop_marks" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_workshop_questions_read" ON "forum_workshop_questions" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((state <> 'hidden' and exists (select from forum_workshops w where w.id = workshop_id)) or exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_questions_hosts" ON "forum_workshop_questions" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids))) WITH CHECK (exists (select from forum_workshops w where w.id = workshop_id and (select current_person()) = any(w.host_ids)));--> statement-breakpoint
CREATE POLICY "forum_workshop_questions_gate" ON "forum_workshop_questions" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "forum_note_comments_read" ON "forum_note_comments" TO gestaltungsraum_app USING (audience = any((select current_keys())::uuid[]) or exists (select from forum_notes n where n.id = note_id and n.workshop_id is not null));--> statement-breakpoint
ALTER POLICY "forum_note_comments_insert" ON "forum_note_comments" TO gestaltungsraum_app WITH CHECK (tenant_id = (select current_tenant()) and (audience = any((select current_keys())::uuid[]) or exists (select from forum_notes n where n.id = note_id and n.workshop_id is not null)));--> statement-breakpoint
ALTER POLICY "forum_note_comments_update" ON "forum_note_comments" TO gestaltungsraum_app USING (audience = any((select current_keys())::uuid[]) or exists (select from forum_notes n where n.id = note_id and n.workshop_id is not null));--> statement-breakpoint
ALTER POLICY "forum_notes_read" ON "forum_notes" TO gestaltungsraum_app USING (audience = any((select current_keys())::uuid[]) or (workshop_id is not null and exists (select from forum_workshops w where w.id = workshop_id)));