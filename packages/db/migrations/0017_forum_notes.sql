CREATE TABLE "forum_note_addenda" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_org" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_note_addenda" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_note_approvals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_org" text NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_note_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_note_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_org" text NOT NULL,
	"text" text NOT NULL,
	"quote" text NOT NULL,
	"anchor" text,
	"replacement" text,
	"reason" text,
	"settled_by" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "forum_note_comments_kind" CHECK ((kind = 'suggestion') = (replacement is not null))
);
--> statement-breakpoint
ALTER TABLE "forum_note_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_note_snapshots" (
	"tenant_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"state" "bytea" NOT NULL,
	"turn" bigint NOT NULL,
	CONSTRAINT "forum_note_snapshots_note_id_generation_pk" PRIMARY KEY("note_id","generation")
);
--> statement-breakpoint
ALTER TABLE "forum_note_snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_note_updates" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"data" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_note_updates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_note_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text,
	"content" jsonb NOT NULL,
	"made_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forum_note_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forum_notes" (
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
	"state" text DEFAULT 'open' NOT NULL,
	"shown" text NOT NULL,
	"writers" text NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"text" text NOT NULL,
	"digest" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"frozen_at" timestamp(3) with time zone,
	"seal" text,
	"approvers" jsonb,
	CONSTRAINT "forum_notes_audience" UNIQUE("id","audience"),
	CONSTRAINT "forum_notes_sealed" CHECK ((state = 'frozen') = (seal is not null and frozen_at is not null and approvers is not null))
);
--> statement-breakpoint
ALTER TABLE "forum_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forum_note_addenda" ADD CONSTRAINT "forum_note_addenda_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_addenda" ADD CONSTRAINT "forum_note_addenda_note_fk" FOREIGN KEY ("note_id","audience") REFERENCES "public"."forum_notes"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_note_approvals" ADD CONSTRAINT "forum_note_approvals_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_approvals" ADD CONSTRAINT "forum_note_approvals_note_fk" FOREIGN KEY ("note_id","audience") REFERENCES "public"."forum_notes"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_note_comments" ADD CONSTRAINT "forum_note_comments_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_comments" ADD CONSTRAINT "forum_note_comments_note_fk" FOREIGN KEY ("note_id","audience") REFERENCES "public"."forum_notes"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_note_snapshots" ADD CONSTRAINT "forum_note_snapshots_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_snapshots" ADD CONSTRAINT "forum_note_snapshots_note_id_forum_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."forum_notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_updates" ADD CONSTRAINT "forum_note_updates_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_updates" ADD CONSTRAINT "forum_note_updates_note_id_forum_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."forum_notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_versions" ADD CONSTRAINT "forum_note_versions_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_note_versions" ADD CONSTRAINT "forum_note_versions_note_fk" FOREIGN KEY ("note_id","audience") REFERENCES "public"."forum_notes"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "forum_notes" ADD CONSTRAINT "forum_notes_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_notes" ADD CONSTRAINT "forum_notes_space_id_forum_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."forum_spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "forum_note_addenda_number" ON "forum_note_addenda" USING btree ("note_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_note_approvals_author" ON "forum_note_approvals" USING btree ("note_id","author_id");--> statement-breakpoint
CREATE INDEX "forum_note_comments_note" ON "forum_note_comments" USING btree ("note_id","created_at");--> statement-breakpoint
CREATE INDEX "forum_note_updates_note" ON "forum_note_updates" USING btree ("note_id","generation","id");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_note_versions_number" ON "forum_note_versions" USING btree ("note_id","number");--> statement-breakpoint
CREATE INDEX "forum_notes_space" ON "forum_notes" USING btree ("space_id","changed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "forum_note_addenda_read" ON "forum_note_addenda" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_addenda_insert" ON "forum_note_addenda" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_addenda_gate" ON "forum_note_addenda" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_note_approvals_read" ON "forum_note_approvals" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_approvals_insert" ON "forum_note_approvals" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_approvals_gate" ON "forum_note_approvals" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_note_approvals_own" ON "forum_note_approvals" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[])) WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_comments_read" ON "forum_note_comments" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_comments_insert" ON "forum_note_comments" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_comments_gate" ON "forum_note_comments" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_note_comments_update" ON "forum_note_comments" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_snapshots_gate" ON "forum_note_snapshots" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_note_updates_gate" ON "forum_note_updates" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_note_versions_read" ON "forum_note_versions" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_note_versions_gate" ON "forum_note_versions" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "forum_notes_read" ON "forum_notes" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_notes_insert" ON "forum_notes" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "forum_notes_update" ON "forum_notes" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]) and (tenant_id = (select current_tenant()) or exists (select from forum_stewards w where w.space_id = forum_notes.space_id and w.person_id = (select current_person()))));--> statement-breakpoint
CREATE POLICY "forum_notes_gate" ON "forum_notes" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);