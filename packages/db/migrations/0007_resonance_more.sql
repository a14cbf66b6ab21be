CREATE TABLE "resonance_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"changed_on" date NOT NULL,
	"what" text NOT NULL,
	"before" text,
	"after" text,
	"by_name" text
);
--> statement-breakpoint
ALTER TABLE "resonance_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_objections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"person_name" text NOT NULL,
	"reason" text NOT NULL,
	"raised_on" date NOT NULL,
	"settled_on" date,
	"settlement" text
);
--> statement-breakpoint
ALTER TABLE "resonance_objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_settings" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"floor" integer DEFAULT 5 NOT NULL,
	"cards_kept_days" integer DEFAULT 365 NOT NULL,
	"agreed_on" date,
	"agreement" text,
	CONSTRAINT "resonance_settings_floor" CHECK (floor between 5 and 50),
	CONSTRAINT "resonance_settings_kept" CHECK (cards_kept_days between 30 and 365)
);
--> statement-breakpoint
ALTER TABLE "resonance_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"guide" text NOT NULL,
	"basis" text,
	"origin_id" uuid,
	"lineage" text[] DEFAULT '{}' NOT NULL,
	"org" text NOT NULL,
	"used" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_ballots" (
	"receipt" text PRIMARY KEY NOT NULL,
	"vote_id" uuid NOT NULL,
	"choice" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_ballots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"group_id" uuid,
	"place" integer NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"title" text NOT NULL,
	"statements" jsonb NOT NULL,
	"unit_ids" uuid[] NOT NULL,
	"weeks" integer NOT NULL,
	"facilitator_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"ended" boolean DEFAULT false NOT NULL,
	CONSTRAINT "resonance_series_weeks" CHECK (weeks between 1 and 52)
);
--> statement-breakpoint
ALTER TABLE "resonance_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_vote_keys" (
	"vote_id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"private_key" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_vote_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_vote_spent" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"vote_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_vote_spent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_vote_tickets" (
	"vote_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "resonance_vote_tickets_vote_id_person_id_pk" PRIMARY KEY("vote_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "resonance_vote_tickets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_votes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"options" jsonb NOT NULL,
	"dots" integer NOT NULL,
	"public_key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"ballots" integer,
	"totals" jsonb,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"receipts" text[] DEFAULT '{}' NOT NULL,
	"paper" jsonb,
	"paper_people" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"receipt" text NOT NULL,
	"author" text NOT NULL,
	"place" integer NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resonance_rounds" DROP CONSTRAINT "resonance_rounds_size";--> statement-breakpoint
ALTER TABLE "resonance_rounds" ALTER COLUMN "second_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ALTER COLUMN "second_name" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_inbox" ADD COLUMN "kind" text DEFAULT 'card' NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "way" text DEFAULT 'sealed' NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "own_template" text;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "checkin" text;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "timer_ends_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "guest_cards" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "paper_people" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "reminded_on" date;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "paused" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "handed_on" date;--> statement-breakpoint
ALTER TABLE "resonance_changes" ADD CONSTRAINT "resonance_changes_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_objections" ADD CONSTRAINT "resonance_objections_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_objections" ADD CONSTRAINT "resonance_objections_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_settings" ADD CONSTRAINT "resonance_settings_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_templates" ADD CONSTRAINT "resonance_templates_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_ballots" ADD CONSTRAINT "resonance_ballots_vote_id_resonance_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."resonance_votes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_record" ADD CONSTRAINT "resonance_record_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_record" ADD CONSTRAINT "resonance_record_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_record" ADD CONSTRAINT "resonance_record_group_fk" FOREIGN KEY ("round_id","group_id") REFERENCES "public"."resonance_groups"("round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_series" ADD CONSTRAINT "resonance_series_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_vote_keys" ADD CONSTRAINT "resonance_vote_keys_vote_id_resonance_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."resonance_votes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_vote_keys" ADD CONSTRAINT "resonance_vote_keys_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_vote_spent" ADD CONSTRAINT "resonance_vote_spent_vote_id_resonance_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."resonance_votes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_vote_tickets" ADD CONSTRAINT "resonance_vote_tickets_vote_id_resonance_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."resonance_votes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_vote_tickets" ADD CONSTRAINT "resonance_vote_tickets_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_votes" ADD CONSTRAINT "resonance_votes_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_votes" ADD CONSTRAINT "resonance_votes_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_words" ADD CONSTRAINT "resonance_words_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_words" ADD CONSTRAINT "resonance_words_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resonance_changes_tenant" ON "resonance_changes" USING btree ("tenant_id","place");--> statement-breakpoint
CREATE INDEX "resonance_objections_round" ON "resonance_objections" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "resonance_templates_tenant" ON "resonance_templates" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "resonance_templates_audience" ON "resonance_templates" USING btree ("audience");--> statement-breakpoint
CREATE INDEX "resonance_ballots_vote" ON "resonance_ballots" USING btree ("vote_id");--> statement-breakpoint
CREATE INDEX "resonance_record_round" ON "resonance_record" USING btree ("round_id","place");--> statement-breakpoint
CREATE INDEX "resonance_series_tenant" ON "resonance_series" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "resonance_vote_spent_vote" ON "resonance_vote_spent" USING btree ("vote_id");--> statement-breakpoint
CREATE INDEX "resonance_votes_round" ON "resonance_votes" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "resonance_words_round" ON "resonance_words" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "resonance_rounds_series" ON "resonance_rounds" USING btree ("series_id");--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_code" UNIQUE("code");--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_second" CHECK (way = 'live' or second_id is not null);--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_size" CHECK (size >= case when way = 'live' then 5 else 8 end);--> statement-breakpoint
CREATE POLICY "resonance_changes_read" ON "resonance_changes" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "resonance_changes_gate" ON "resonance_changes" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_objections_read" ON "resonance_objections" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) or exists (select from resonance_circle c where c.round_id = resonance_objections.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_objections.round_id and (select current_person()) in (r.facilitator_id, r.second_id)));--> statement-breakpoint
CREATE POLICY "resonance_objections_write" ON "resonance_objections" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "resonance_objections_settle" ON "resonance_objections" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and settled_on is null) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "resonance_objections_gate" ON "resonance_objections" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_settings_tenant" ON "resonance_settings" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "resonance_settings_gate" ON "resonance_settings" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_templates_read" ON "resonance_templates" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "resonance_templates_write" ON "resonance_templates" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant())) WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "resonance_templates_gate" ON "resonance_templates" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_ballots_gate" ON "resonance_ballots" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_record_circle" ON "resonance_record" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING ((exists (select from resonance_circle c where c.round_id = resonance_record.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_record.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK ((exists (select from resonance_circle c where c.round_id = resonance_record.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_record.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) and exists (select from resonance_rounds r where r.id = resonance_record.round_id and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following', 'ended')));--> statement-breakpoint
CREATE POLICY "resonance_record_gate" ON "resonance_record" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_series_read" ON "resonance_series" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()));--> statement-breakpoint
CREATE POLICY "resonance_series_write" ON "resonance_series" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and facilitator_id = (select current_person())) WITH CHECK (tenant_id = (select current_tenant()) and facilitator_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "resonance_series_gate" ON "resonance_series" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_vote_keys_insert" ON "resonance_vote_keys" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (exists (select from resonance_votes v where v.id = vote_id and v.state = 'open'));--> statement-breakpoint
CREATE POLICY "resonance_vote_keys_gate" ON "resonance_vote_keys" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_vote_spent_gate" ON "resonance_vote_spent" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_vote_tickets_own" ON "resonance_vote_tickets" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (person_id = (select current_person())) WITH CHECK (person_id = (select current_person()) and exists (select from resonance_votes v where v.id = vote_id and v.state = 'open'));--> statement-breakpoint
CREATE POLICY "resonance_vote_tickets_gate" ON "resonance_vote_tickets" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_votes_read" ON "resonance_votes" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((exists (select from resonance_circle c where c.round_id = resonance_votes.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_votes.round_id and (select current_person()) in (r.facilitator_id, r.second_id))));--> statement-breakpoint
CREATE POLICY "resonance_votes_insert" ON "resonance_votes" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (state = 'open' and exists (select from resonance_rounds r where r.id = resonance_votes.round_id and r.facilitator_id = (select current_person())));--> statement-breakpoint
CREATE POLICY "resonance_votes_update" ON "resonance_votes" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (state = 'open' and exists (select from resonance_rounds r where r.id = resonance_votes.round_id and r.facilitator_id = (select current_person()))) WITH CHECK (state = 'open');--> statement-breakpoint
CREATE POLICY "resonance_votes_gate" ON "resonance_votes" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_words_pair" ON "resonance_words" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (exists (select from resonance_rounds r where r.id = resonance_words.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) WITH CHECK (author = 'pair' and exists (select from resonance_rounds r where r.id = resonance_words.round_id and (select current_person()) in (r.facilitator_id, r.second_id)));--> statement-breakpoint
CREATE POLICY "resonance_words_gate" ON "resonance_words" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "resonance_cards_read" ON "resonance_cards" TO gestaltungsraum_app USING ((exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following', 'ended')) and held is null and (exists (select from resonance_circle c where c.round_id = resonance_cards.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and (select current_person()) in (r.facilitator_id, r.second_id))))
				or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase = 'reviewing' and (select current_person()) in (r.facilitator_id, r.second_id)));--> statement-breakpoint
ALTER POLICY "resonance_cards_group" ON "resonance_cards" TO gestaltungsraum_app USING (exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following', 'ended')) and held is null and (exists (select from resonance_circle c where c.round_id = resonance_cards.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK (held is null);--> statement-breakpoint
ALTER POLICY "resonance_groups_circle" ON "resonance_groups" TO gestaltungsraum_app USING ((exists (select from resonance_circle c where c.round_id = resonance_groups.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_groups.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK ((exists (select from resonance_circle c where c.round_id = resonance_groups.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_groups.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) and exists (select from resonance_rounds r where r.id = resonance_groups.round_id and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following', 'ended')));--> statement-breakpoint
ALTER POLICY "resonance_rounds_update" ON "resonance_rounds" TO gestaltungsraum_app USING (tenant_id = (select current_tenant()) and (select current_person()) in (facilitator_id, second_id)) WITH CHECK (tenant_id = (select current_tenant()));--> statement-breakpoint
ALTER POLICY "resonance_steps_circle" ON "resonance_steps" TO gestaltungsraum_app USING ((exists (select from resonance_circle c where c.round_id = resonance_steps.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_steps.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK ((exists (select from resonance_circle c where c.round_id = resonance_steps.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_steps.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) and exists (select from resonance_rounds r where r.id = resonance_steps.round_id and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following', 'ended')));