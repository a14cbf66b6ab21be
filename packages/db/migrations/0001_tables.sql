CREATE TABLE "forum_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "forum_drafts_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "forum_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_guests" (
	"topic_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "forum_guests_topic_id_tenant_id_pk" PRIMARY KEY("topic_id","tenant_id")
);
--> statement-breakpoint
ALTER TABLE "forum_guests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_posts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seq" bigserial NOT NULL,
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_role" text NOT NULL,
	"author_org" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"words" "tsvector",
	"key" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"edited_at" timestamp(3) with time zone,
	"deleted_at" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "forum_posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_reads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "forum_reads_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "forum_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_space_counts" (
	"space_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"topics" integer NOT NULL,
	CONSTRAINT "forum_space_counts_space_id_audience_pk" PRIMARY KEY("space_id","audience")
);
--> statement-breakpoint
ALTER TABLE "forum_space_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_spaces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "forum_spaces_slug" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "forum_spaces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_stewards" (
	"space_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	CONSTRAINT "forum_stewards_space_id_person_id_pk" PRIMARY KEY("space_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "forum_stewards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_topics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"audience" uuid NOT NULL,
	"scope_name" text,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_org" text NOT NULL,
	"title" text NOT NULL,
	"posts" integer DEFAULT 0 NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_post_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "forum_topics_audience" UNIQUE("id","audience"),
	CONSTRAINT "forum_topics_scope" CHECK ((visibility in ('team', 'association', 'municipality')) = (scope_name is not null))
);
--> statement-breakpoint
ALTER TABLE "forum_topics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"unit_ids" uuid[] NOT NULL,
	"locale" text DEFAULT 'de' NOT NULL,
	"hash" text NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "identity_invitations_tenant_id" UNIQUE("tenant_id","id"),
	CONSTRAINT "identity_invitations_hash" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "identity_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_membership_units" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "identity_membership_units_tenant_id" UNIQUE("tenant_id","id"),
	CONSTRAINT "identity_membership_units_pair" UNIQUE("membership_id","unit_id")
);
--> statement-breakpoint
ALTER TABLE "identity_membership_units" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "identity_memberships_tenant_id" UNIQUE("tenant_id","id"),
	CONSTRAINT "identity_memberships_person" UNIQUE("person_id","tenant_id"),
	CONSTRAINT "identity_memberships_roles" CHECK (cardinality(roles) > 0)
);
--> statement-breakpoint
ALTER TABLE "identity_memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'de' NOT NULL,
	"password_hash" text,
	"deactivated" boolean DEFAULT false NOT NULL,
	CONSTRAINT "identity_people_email" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "identity_people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_resets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used" boolean DEFAULT false NOT NULL,
	CONSTRAINT "identity_resets_hash" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "identity_resets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_sessions" (
	"hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"since" date NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"device" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kernel_audit" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"tenant_id" uuid,
	"person_id" uuid,
	"action" text NOT NULL,
	"target" uuid,
	"minute" timestamp(0) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "kernel_audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kernel_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "kernel_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_areas" (
	"row_id" bigserial PRIMARY KEY NOT NULL,
	"level" integer NOT NULL,
	"key" text NOT NULL,
	"ags" text,
	"name" text NOT NULL,
	"seat" text,
	"kind" text,
	"hectares" integer,
	"inhabitants" integer,
	"male" integer,
	"postal_code" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "municipality_areas_span" CHECK (valid_to is null or valid_to > valid_from)
);
--> statement-breakpoint
ALTER TABLE "municipality_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_association_members" (
	"association_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	CONSTRAINT "municipality_association_members_association_id_tenant_id_pk" PRIMARY KEY("association_id","tenant_id")
);
--> statement-breakpoint
ALTER TABLE "municipality_association_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_associations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "municipality_associations_slug" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "municipality_associations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_tenant_areas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"area_key" text NOT NULL,
	"name" text NOT NULL,
	"inhabitants" integer,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "municipality_tenant_areas_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "municipality_tenant_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_tenants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"partner_kind" text,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"land" text,
	"inhabitants" integer,
	CONSTRAINT "municipality_tenants_slug" UNIQUE("slug"),
	CONSTRAINT "municipality_tenants_partner" CHECK ((kind = 'partner') = (partner_kind is not null))
);
--> statement-breakpoint
ALTER TABLE "municipality_tenants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_units" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "municipality_units_tenant_id" UNIQUE("tenant_id","id"),
	CONSTRAINT "municipality_units_name" UNIQUE NULLS NOT DISTINCT("tenant_id","parent_id","name")
);
--> statement-breakpoint
ALTER TABLE "municipality_units" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD CONSTRAINT "forum_guests_topic_id_forum_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."forum_topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD CONSTRAINT "forum_guests_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_posts" ADD CONSTRAINT "forum_posts_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_posts" ADD CONSTRAINT "forum_posts_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_reads" ADD CONSTRAINT "forum_reads_topic_id_forum_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."forum_topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_space_counts" ADD CONSTRAINT "forum_space_counts_space_id_forum_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."forum_spaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_spaces" ADD CONSTRAINT "forum_spaces_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_stewards" ADD CONSTRAINT "forum_stewards_space_id_forum_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."forum_spaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_stewards" ADD CONSTRAINT "forum_stewards_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_space_id_forum_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."forum_spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_invitations" ADD CONSTRAINT "identity_invitations_tenant_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_membership_units" ADD CONSTRAINT "identity_membership_units_member_fk" FOREIGN KEY ("tenant_id","membership_id") REFERENCES "public"."identity_memberships"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_membership_units" ADD CONSTRAINT "identity_membership_units_unit_fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."municipality_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_memberships" ADD CONSTRAINT "identity_memberships_tenant_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_memberships" ADD CONSTRAINT "identity_memberships_person_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_resets" ADD CONSTRAINT "identity_resets_person_id_identity_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_sessions" ADD CONSTRAINT "identity_sessions_person_id_identity_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_sessions" ADD CONSTRAINT "identity_sessions_membership_id_identity_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."identity_memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_association_members" ADD CONSTRAINT "municipality_association_members_association_id_municipality_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."municipality_associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_association_members" ADD CONSTRAINT "municipality_association_members_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_tenant_areas" ADD CONSTRAINT "municipality_tenant_areas_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_units" ADD CONSTRAINT "municipality_units_tenant_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_units" ADD CONSTRAINT "municipality_units_parent_fk" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."municipality_units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "forum_drafts_place" ON "forum_drafts" USING btree ("person_id","tenant_id","place_id");--> statement-breakpoint
CREATE INDEX "forum_guests_tenant" ON "forum_guests" USING btree ("tenant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_posts_number" ON "forum_posts" USING btree ("topic_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_posts_key" ON "forum_posts" USING btree ("author_id","key");--> statement-breakpoint
CREATE INDEX "forum_posts_seq" ON "forum_posts" USING btree ("seq" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forum_posts_words" ON "forum_posts" USING gin ("words");--> statement-breakpoint
CREATE INDEX "forum_posts_author" ON "forum_posts" USING btree ("author_id","topic_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_reads_person" ON "forum_reads" USING btree ("person_id","topic_id","tenant_id");--> statement-breakpoint
CREATE INDEX "forum_topics_newest" ON "forum_topics" USING btree ("last_post_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forum_topics_space" ON "forum_topics" USING btree ("space_id","last_post_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "forum_topics_pinned" ON "forum_topics" USING btree ("space_id") WHERE pinned;--> statement-breakpoint
CREATE INDEX "forum_topics_author" ON "forum_topics" USING btree ("author_id","last_post_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "identity_invitations_email" ON "identity_invitations" USING btree ("tenant_id","email");--> statement-breakpoint
CREATE INDEX "identity_membership_units_unit" ON "identity_membership_units" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "identity_memberships_list" ON "identity_memberships" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "identity_sessions_person" ON "identity_sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "kernel_audit_tenant" ON "kernel_audit" USING btree ("tenant_id","seq");--> statement-breakpoint
CREATE INDEX "kernel_audit_person" ON "kernel_audit" USING btree ("person_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "municipality_areas_current" ON "municipality_areas" USING btree ("level","key") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "municipality_areas_ags" ON "municipality_areas" USING btree ("ags");--> statement-breakpoint
CREATE INDEX "municipality_association_members_tenant" ON "municipality_association_members" USING btree ("tenant_id");--> statement-breakpoint
CREATE POLICY "forum_drafts_tenant" ON "forum_drafts" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "forum_drafts_gate" ON "forum_drafts" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_guests_read" ON "forum_guests" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "forum_guests_gate" ON "forum_guests" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_posts_read" ON "forum_posts" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_posts_insert" ON "forum_posts" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_posts_update" ON "forum_posts" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "forum_posts_gate" ON "forum_posts" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_reads_tenant" ON "forum_reads" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "forum_reads_gate" ON "forum_reads" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_space_counts_keys" ON "forum_space_counts" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[])) WITH CHECK (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_space_counts_gate" ON "forum_space_counts" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_spaces_read" ON "forum_spaces" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]) or exists (select from forum_topics t where t.space_id = forum_spaces.id));--> statement-breakpoint
CREATE POLICY "forum_spaces_write" ON "forum_spaces" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_spaces_gate" ON "forum_spaces" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_stewards_read" ON "forum_stewards" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from forum_spaces s where s.id = space_id));--> statement-breakpoint
CREATE POLICY "forum_stewards_gate" ON "forum_stewards" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_topics_read" ON "forum_topics" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]) or id = any((select current_guest_topics())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_topics_insert" ON "forum_topics" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_topics_update" ON "forum_topics" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]) or id = any((select current_guest_topics())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_topics_gate" ON "forum_topics" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_invitations_tenant" ON "identity_invitations" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "identity_invitations_gate" ON "identity_invitations" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_membership_units_tenant" ON "identity_membership_units" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "identity_membership_units_gate" ON "identity_membership_units" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_memberships_tenant" ON "identity_memberships" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "identity_memberships_gate" ON "identity_memberships" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_people_gate" ON "identity_people" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_resets_gate" ON "identity_resets" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_sessions_gate" ON "identity_sessions" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "kernel_audit_insert" ON "kernel_audit" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "kernel_audit_read" ON "kernel_audit" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "kernel_audit_gate_insert" ON "kernel_audit" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_gate" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "kernel_audit_gate_read" ON "kernel_audit" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_gate" USING (true);--> statement-breakpoint
CREATE POLICY "kernel_limits_gate" ON "kernel_limits" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "municipality_areas_read" ON "municipality_areas" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (true);--> statement-breakpoint
CREATE POLICY "municipality_areas_gate" ON "municipality_areas" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "municipality_association_members_read" ON "municipality_association_members" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (association_id = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "municipality_association_members_gate" ON "municipality_association_members" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "municipality_associations_read" ON "municipality_associations" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (id = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "municipality_associations_gate" ON "municipality_associations" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "municipality_tenant_areas_tenant" ON "municipality_tenant_areas" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "municipality_tenant_areas_gate" ON "municipality_tenant_areas" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "municipality_tenants_read" ON "municipality_tenants" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (id = (select current_tenant()) or (kind = 'administration' and '00000000-0000-4000-8000-000000000001' = any((select current_keys())::uuid[])));--> statement-breakpoint
CREATE POLICY "municipality_tenants_gate" ON "municipality_tenants" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "municipality_units_tenant" ON "municipality_units" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "municipality_units_gate" ON "municipality_units" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);