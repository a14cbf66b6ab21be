CREATE TABLE "notifications_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"seq" bigserial NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"topic_id" uuid,
	"audience" uuid,
	"title" text,
	"path" text,
	"number" integer,
	"last_number" integer,
	"by_name" text NOT NULL,
	"by_org" text NOT NULL,
	"day" date NOT NULL,
	"mail_id" uuid,
	"read_on" date,
	"snoozed_until" date,
	CONSTRAINT "notifications_entries_tenant_id" UNIQUE("tenant_id","id"),
	CONSTRAINT "notifications_entries_place" CHECK ((topic_id is null) = (audience is not null) and (topic_id is null) = (title is not null and path is not null))
);
--> statement-breakpoint
ALTER TABLE "notifications_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_follows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"place" text NOT NULL,
	"place_id" uuid NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "notifications_follows_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "notifications_follows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"queued" boolean DEFAULT false NOT NULL,
	"done_on" date,
	CONSTRAINT "notifications_mails_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "notifications_mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"ways" jsonb NOT NULL,
	"quiet_from" integer NOT NULL,
	"quiet_to" integer NOT NULL,
	"rest" boolean NOT NULL,
	CONSTRAINT "notifications_settings_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "notifications_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notifications_entries" ADD CONSTRAINT "notifications_entries_topic_id_forum_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."forum_topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_entries" ADD CONSTRAINT "notifications_entries_mail_id_notifications_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."notifications_mails"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_entries" ADD CONSTRAINT "notifications_entries_member_fk" FOREIGN KEY ("person_id","tenant_id") REFERENCES "public"."identity_memberships"("person_id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_follows" ADD CONSTRAINT "notifications_follows_member_fk" FOREIGN KEY ("person_id","tenant_id") REFERENCES "public"."identity_memberships"("person_id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_mails" ADD CONSTRAINT "notifications_mails_member_fk" FOREIGN KEY ("person_id","tenant_id") REFERENCES "public"."identity_memberships"("person_id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_settings" ADD CONSTRAINT "notifications_settings_member_fk" FOREIGN KEY ("person_id","tenant_id") REFERENCES "public"."identity_memberships"("person_id","tenant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_entries_key" ON "notifications_entries" USING btree ("person_id","tenant_id","key");--> statement-breakpoint
CREATE INDEX "notifications_entries_list" ON "notifications_entries" USING btree ("person_id","tenant_id","seq" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notifications_entries_unread" ON "notifications_entries" USING btree ("person_id","tenant_id","seq" DESC NULLS FIRST) WHERE read_on is null;--> statement-breakpoint
CREATE INDEX "notifications_entries_mail" ON "notifications_entries" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "notifications_entries_topic" ON "notifications_entries" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "notifications_entries_day" ON "notifications_entries" USING btree ("day");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_follows_place" ON "notifications_follows" USING btree ("place_id","person_id","tenant_id");--> statement-breakpoint
CREATE INDEX "notifications_follows_person" ON "notifications_follows" USING btree ("person_id","tenant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_mails_slot" ON "notifications_mails" USING btree ("person_id","tenant_id","slot");--> statement-breakpoint
CREATE INDEX "notifications_mails_due" ON "notifications_mails" USING btree ("due_at") WHERE done_on is null and not queued;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_settings_person" ON "notifications_settings" USING btree ("person_id","tenant_id");--> statement-breakpoint
CREATE POLICY "notifications_entries_tenant" ON "notifications_entries" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person()) and case when topic_id is null then audience = any((select current_keys())::uuid[]) else exists (select from forum_topics t where t.id = notifications_entries.topic_id) end) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()) and case when topic_id is null then audience = any((select current_keys())::uuid[]) else exists (select from forum_topics t where t.id = notifications_entries.topic_id) end);--> statement-breakpoint
CREATE POLICY "notifications_entries_gate" ON "notifications_entries" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notifications_follows_tenant" ON "notifications_follows" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "notifications_follows_gate" ON "notifications_follows" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notifications_mails_tenant" ON "notifications_mails" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "notifications_mails_gate" ON "notifications_mails" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notifications_settings_tenant" ON "notifications_settings" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and person_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "notifications_settings_gate" ON "notifications_settings" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);