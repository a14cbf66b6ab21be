CREATE TABLE "forum_ballots" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	"choice" integer[] NOT NULL,
	CONSTRAINT "forum_ballots_decision_id_voter_id_pk" PRIMARY KEY("decision_id","voter_id")
);
--> statement-breakpoint
ALTER TABLE "forum_ballots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_decisions" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"by_org" text NOT NULL,
	"kind" text NOT NULL,
	"question" text NOT NULL,
	"options" text[] NOT NULL,
	"voters" text NOT NULL,
	"quorum" integer,
	"created_at" timestamp(3) with time zone NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"closed_by" text,
	"outcome" text,
	CONSTRAINT "forum_decisions_in" UNIQUE("id","topic_id"),
	CONSTRAINT "forum_decisions_closed" CHECK ((closed_at is null) = (outcome is null))
);
--> statement-breakpoint
ALTER TABLE "forum_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_objections" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	"text" text NOT NULL,
	"answer" text,
	"answered_by" text,
	"state" text DEFAULT 'open' NOT NULL,
	CONSTRAINT "forum_objections_once" UNIQUE("decision_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "forum_objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_voices" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "forum_voices_decision_id_voter_id_pk" PRIMARY KEY("decision_id","voter_id")
);
--> statement-breakpoint
ALTER TABLE "forum_voices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_files" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"post_id" uuid,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"image" boolean NOT NULL,
	"uploaded_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"topic_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"org" text NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"by_name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_reactions" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	CONSTRAINT "forum_reactions_post_id_kind_person_id_pk" PRIMARY KEY("post_id","kind","person_id")
);
--> statement-breakpoint
ALTER TABLE "forum_reactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_references" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"to_kind" text NOT NULL,
	"to_id" uuid NOT NULL,
	CONSTRAINT "forum_references_post_id_to_kind_to_id_pk" PRIMARY KEY("post_id","to_kind","to_id")
);
--> statement-breakpoint
ALTER TABLE "forum_references" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_reports" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"org" text NOT NULL,
	"land" text,
	"size" text,
	"administration" text NOT NULL,
	"fields" text[] NOT NULL,
	"hours" text NOT NULL,
	"money" text NOT NULL,
	"context" text NOT NULL,
	"effect" text NOT NULL,
	"pitfalls" text NOT NULL,
	"contact" text NOT NULL,
	CONSTRAINT "forum_reports_topic_id_pk" PRIMARY KEY("topic_id")
);
--> statement-breakpoint
ALTER TABLE "forum_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"topic_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	"asked_on" date NOT NULL,
	"declined" boolean DEFAULT false NOT NULL,
	CONSTRAINT "forum_requests_once" UNIQUE("topic_id","membership_id")
);
--> statement-breakpoint
ALTER TABLE "forum_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forum_guests" DROP CONSTRAINT "forum_guests_topic_id_tenant_id_pk";--> statement-breakpoint
ALTER TABLE "forum_guests" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD COLUMN "membership_id" uuid;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD COLUMN "org" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD COLUMN "by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "forum_topics" ADD COLUMN "kind" text DEFAULT 'talk' NOT NULL;--> statement-breakpoint
ALTER TABLE "forum_topics" ADD COLUMN "accepted" integer;--> statement-breakpoint
ALTER TABLE "forum_ballots" ADD CONSTRAINT "forum_ballots_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_ballots" ADD CONSTRAINT "forum_ballots_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_ballots" ADD CONSTRAINT "forum_ballots_decision_fk" FOREIGN KEY ("decision_id","topic_id") REFERENCES "public"."forum_decisions"("id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_decisions" ADD CONSTRAINT "forum_decisions_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_decisions" ADD CONSTRAINT "forum_decisions_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_objections" ADD CONSTRAINT "forum_objections_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_objections" ADD CONSTRAINT "forum_objections_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_objections" ADD CONSTRAINT "forum_objections_decision_fk" FOREIGN KEY ("decision_id","topic_id") REFERENCES "public"."forum_decisions"("id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_voices" ADD CONSTRAINT "forum_voices_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_voices" ADD CONSTRAINT "forum_voices_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_voices" ADD CONSTRAINT "forum_voices_decision_fk" FOREIGN KEY ("decision_id","topic_id") REFERENCES "public"."forum_decisions"("id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_files" ADD CONSTRAINT "forum_files_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_files" ADD CONSTRAINT "forum_files_post_id_forum_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."forum_posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_files" ADD CONSTRAINT "forum_files_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_links" ADD CONSTRAINT "forum_links_topic_id_forum_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."forum_topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_links" ADD CONSTRAINT "forum_links_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_reactions" ADD CONSTRAINT "forum_reactions_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_reactions" ADD CONSTRAINT "forum_reactions_post_id_forum_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."forum_posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_reactions" ADD CONSTRAINT "forum_reactions_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_references" ADD CONSTRAINT "forum_references_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_references" ADD CONSTRAINT "forum_references_post_id_forum_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."forum_posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_references" ADD CONSTRAINT "forum_references_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_reports" ADD CONSTRAINT "forum_reports_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_reports" ADD CONSTRAINT "forum_reports_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_requests" ADD CONSTRAINT "forum_requests_topic_id_forum_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."forum_topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_requests" ADD CONSTRAINT "forum_requests_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forum_decisions_topic" ON "forum_decisions" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "forum_files_post" ON "forum_files" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "forum_files_topic" ON "forum_files" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "forum_links_topic" ON "forum_links" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "forum_references_to" ON "forum_references" USING btree ("to_kind","to_id");--> statement-breakpoint
CREATE INDEX "forum_reports_tenant" ON "forum_reports" USING btree ("tenant_id");--> statement-breakpoint
ALTER TABLE "forum_guests" ADD CONSTRAINT "forum_guests_once" UNIQUE NULLS NOT DISTINCT("topic_id","tenant_id","membership_id");--> statement-breakpoint
CREATE POLICY "forum_guests_hosts" ON "forum_guests" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ('00000000-0000-4000-8000-000000000001' = any((select current_keys())::uuid[]) and exists (select from forum_topics t where t.id = topic_id and (
	exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = (select current_person()))
	or exists (select from identity_memberships m where m.id = t.author_id and m.person_id = (select current_person()) and m.tenant_id = (select current_tenant())))));--> statement-breakpoint
CREATE POLICY "forum_ballots_read" ON "forum_ballots" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_ballots_insert" ON "forum_ballots" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and voter_id in ((select current_person()), (select current_tenant())) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null and d.closes_at > now()) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_ballots_update" ON "forum_ballots" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and voter_id in ((select current_person()), (select current_tenant())) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null and d.closes_at > now())) or (false));--> statement-breakpoint
CREATE POLICY "forum_ballots_delete" ON "forum_ballots" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and voter_id in ((select current_person()), (select current_tenant())) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null and d.closes_at > now()));--> statement-breakpoint
CREATE POLICY "forum_ballots_gate" ON "forum_ballots" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_decisions_read" ON "forum_decisions" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_decisions_insert" ON "forum_decisions" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_decisions_update" ON "forum_decisions" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and person_id = (select current_person())) or ('00000000-0000-4000-8000-000000000001' = any((select current_keys())::uuid[]) and exists (select from forum_topics t where t.id = topic_id and (
	exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = (select current_person()))
	or exists (select from identity_memberships m where m.id = t.author_id and m.person_id = (select current_person()) and m.tenant_id = (select current_tenant()))))));--> statement-breakpoint
CREATE POLICY "forum_decisions_delete" ON "forum_decisions" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "forum_decisions_gate" ON "forum_decisions" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_objections_read" ON "forum_objections" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_objections_insert" ON "forum_objections" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_objections_update" ON "forum_objections" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and person_id = (select current_person()) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null)) or (('00000000-0000-4000-8000-000000000001' = any((select current_keys())::uuid[]) and exists (select from forum_topics t where t.id = topic_id and (
	exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = (select current_person()))
	or exists (select from identity_memberships m where m.id = t.author_id and m.person_id = (select current_person()) and m.tenant_id = (select current_tenant()))))) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null)));--> statement-breakpoint
CREATE POLICY "forum_objections_delete" ON "forum_objections" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person()) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null));--> statement-breakpoint
CREATE POLICY "forum_objections_gate" ON "forum_objections" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_voices_read" ON "forum_voices" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_voices_insert" ON "forum_voices" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and exists (select from forum_decisions d where d.id = decision_id and d.person_id = (select current_person())) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_voices_update" ON "forum_voices" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and exists (select from forum_decisions d where d.id = decision_id and d.person_id = (select current_person()))) or (false));--> statement-breakpoint
CREATE POLICY "forum_voices_delete" ON "forum_voices" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and exists (select from forum_decisions d where d.id = decision_id and d.person_id = (select current_person())));--> statement-breakpoint
CREATE POLICY "forum_voices_gate" ON "forum_voices" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_files_read" ON "forum_files" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_files_insert" ON "forum_files" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_files_update" ON "forum_files" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and person_id = (select current_person())) or (false));--> statement-breakpoint
CREATE POLICY "forum_files_delete" ON "forum_files" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "forum_files_gate" ON "forum_files" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_links_hosts" ON "forum_links" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ('00000000-0000-4000-8000-000000000001' = any((select current_keys())::uuid[]) and exists (select from forum_topics t where t.id = topic_id and (
	exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = (select current_person()))
	or exists (select from identity_memberships m where m.id = t.author_id and m.person_id = (select current_person()) and m.tenant_id = (select current_tenant())))));--> statement-breakpoint
CREATE POLICY "forum_links_gate" ON "forum_links" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_reactions_read" ON "forum_reactions" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_reactions_insert" ON "forum_reactions" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_reactions_update" ON "forum_reactions" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and person_id = (select current_person())) or (false));--> statement-breakpoint
CREATE POLICY "forum_reactions_delete" ON "forum_reactions" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "forum_reactions_gate" ON "forum_reactions" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_references_read" ON "forum_references" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_references_insert" ON "forum_references" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and true and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_references_update" ON "forum_references" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and true) or (false));--> statement-breakpoint
CREATE POLICY "forum_references_delete" ON "forum_references" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and true);--> statement-breakpoint
CREATE POLICY "forum_references_gate" ON "forum_references" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_reports_read" ON "forum_reports" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_reports_insert" ON "forum_reports" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and true and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_reports_update" ON "forum_reports" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and true) or (false));--> statement-breakpoint
CREATE POLICY "forum_reports_delete" ON "forum_reports" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and true);--> statement-breakpoint
CREATE POLICY "forum_reports_gate" ON "forum_reports" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_requests_hosts" ON "forum_requests" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ('00000000-0000-4000-8000-000000000001' = any((select current_keys())::uuid[]) and exists (select from forum_topics t where t.id = topic_id and (
	exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = (select current_person()))
	or exists (select from identity_memberships m where m.id = t.author_id and m.person_id = (select current_person()) and m.tenant_id = (select current_tenant())))));--> statement-breakpoint
CREATE POLICY "forum_requests_gate" ON "forum_requests" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);