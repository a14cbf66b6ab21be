CREATE TABLE "resonance_cards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"text" text NOT NULL,
	"receipt" text NOT NULL,
	"held" text,
	"group_id" uuid,
	CONSTRAINT "resonance_cards_receipt" UNIQUE("round_id","receipt")
);
--> statement-breakpoint
ALTER TABLE "resonance_cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_circle" (
	"round_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"org" text NOT NULL,
	CONSTRAINT "resonance_circle_round_id_person_id_pk" PRIMARY KEY("round_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "resonance_circle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "resonance_groups_round" UNIQUE("round_id","id")
);
--> statement-breakpoint
ALTER TABLE "resonance_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_holds" (
	"card_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "resonance_holds_card_id_person_id_pk" PRIMARY KEY("card_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "resonance_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_inbox" (
	"key" text PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"text" text,
	"receipt" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_keys" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"private_key" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_promises" (
	"version" integer PRIMARY KEY NOT NULL,
	"de" text NOT NULL,
	"en" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_promises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"question" text NOT NULL,
	"reason" text NOT NULL,
	"template" text NOT NULL,
	"phase" text NOT NULL,
	"facilitator_id" uuid NOT NULL,
	"facilitator_name" text NOT NULL,
	"second_id" uuid NOT NULL,
	"second_name" text NOT NULL,
	"org" text NOT NULL,
	"confirmed" uuid[] DEFAULT '{}' NOT NULL,
	"promise" integer NOT NULL,
	"public_key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"floor" integer NOT NULL,
	"size" integer,
	"opened_on" date NOT NULL,
	"closes_at" timestamp(3) with time zone NOT NULL,
	"cards" integer,
	"held" jsonb,
	"outcome" text,
	"closed_on" date,
	CONSTRAINT "resonance_rounds_floor" CHECK (floor >= 5),
	CONSTRAINT "resonance_rounds_size" CHECK (size >= 8),
	CONSTRAINT "resonance_rounds_pair" CHECK (facilitator_id <> second_id)
);
--> statement-breakpoint
ALTER TABLE "resonance_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_spent" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resonance_spent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"text" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"owner_name" text NOT NULL,
	"due" date NOT NULL,
	"state" text NOT NULL,
	"note" text
);
--> statement-breakpoint
ALTER TABLE "resonance_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resonance_tickets" (
	"round_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"renewal" smallint NOT NULL,
	CONSTRAINT "resonance_tickets_round_id_person_id_renewal_pk" PRIMARY KEY("round_id","person_id","renewal"),
	CONSTRAINT "resonance_tickets_renewal" CHECK (renewal in (0, 1))
);
--> statement-breakpoint
ALTER TABLE "resonance_tickets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resonance_cards" ADD CONSTRAINT "resonance_cards_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_cards" ADD CONSTRAINT "resonance_cards_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_cards" ADD CONSTRAINT "resonance_cards_group_fk" FOREIGN KEY ("round_id","group_id") REFERENCES "public"."resonance_groups"("round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_circle" ADD CONSTRAINT "resonance_circle_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_circle" ADD CONSTRAINT "resonance_circle_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_groups" ADD CONSTRAINT "resonance_groups_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_groups" ADD CONSTRAINT "resonance_groups_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_holds" ADD CONSTRAINT "resonance_holds_card_id_resonance_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."resonance_cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_holds" ADD CONSTRAINT "resonance_holds_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_holds" ADD CONSTRAINT "resonance_holds_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_keys" ADD CONSTRAINT "resonance_keys_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_keys" ADD CONSTRAINT "resonance_keys_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_promise_resonance_promises_version_fk" FOREIGN KEY ("promise") REFERENCES "public"."resonance_promises"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_spent" ADD CONSTRAINT "resonance_spent_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_steps" ADD CONSTRAINT "resonance_steps_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_steps" ADD CONSTRAINT "resonance_steps_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_tickets" ADD CONSTRAINT "resonance_tickets_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_tickets" ADD CONSTRAINT "resonance_tickets_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resonance_circle_person" ON "resonance_circle" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "resonance_rounds_list" ON "resonance_rounds" USING btree ("tenant_id","opened_on");--> statement-breakpoint
CREATE INDEX "resonance_spent_round" ON "resonance_spent" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "resonance_steps_round" ON "resonance_steps" USING btree ("round_id");--> statement-breakpoint
CREATE POLICY "resonance_cards_read" ON "resonance_cards" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase in ('grouping', 'agreeing', 'following', 'ended')) and held is null and (exists (select from resonance_circle c where c.round_id = resonance_cards.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and (select current_person()) in (r.facilitator_id, r.second_id))))
				or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase = 'reviewing' and (select current_person()) in (r.facilitator_id, r.second_id)));--> statement-breakpoint
CREATE POLICY "resonance_cards_group" ON "resonance_cards" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase in ('grouping', 'agreeing', 'following', 'ended')) and held is null and (exists (select from resonance_circle c where c.round_id = resonance_cards.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK (held is null);--> statement-breakpoint
CREATE POLICY "resonance_cards_gate" ON "resonance_cards" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_circle_read" ON "resonance_circle" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "resonance_circle_insert" ON "resonance_circle" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (audience = any((select current_keys())::uuid[]) and exists (select from resonance_rounds r where r.id = round_id and r.size is null and r.facilitator_id = (select current_person())));--> statement-breakpoint
CREATE POLICY "resonance_circle_gate" ON "resonance_circle" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_groups_circle" ON "resonance_groups" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING ((exists (select from resonance_circle c where c.round_id = resonance_groups.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_groups.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK ((exists (select from resonance_circle c where c.round_id = resonance_groups.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_groups.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) and exists (select from resonance_rounds r where r.id = resonance_groups.round_id and r.phase in ('grouping', 'agreeing', 'following', 'ended')));--> statement-breakpoint
CREATE POLICY "resonance_groups_gate" ON "resonance_groups" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_holds_pair" ON "resonance_holds" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (exists (select from resonance_rounds r where r.id = resonance_holds.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) WITH CHECK (exists (select from resonance_rounds r where r.id = resonance_holds.round_id and (select current_person()) in (r.facilitator_id, r.second_id)) and person_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "resonance_holds_gate" ON "resonance_holds" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_inbox_gate" ON "resonance_inbox" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_keys_insert" ON "resonance_keys" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (exists (select from resonance_rounds r where r.id = round_id and r.size is null and r.facilitator_id = (select current_person())));--> statement-breakpoint
CREATE POLICY "resonance_keys_gate" ON "resonance_keys" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_promises_read" ON "resonance_promises" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from resonance_rounds r where r.promise = version));--> statement-breakpoint
CREATE POLICY "resonance_promises_gate" ON "resonance_promises" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_rounds_read" ON "resonance_rounds" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (audience = any((select current_keys())::uuid[]));--> statement-breakpoint
CREATE POLICY "resonance_rounds_insert" ON "resonance_rounds" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and audience = any((select current_keys())::uuid[]) and facilitator_id = (select current_person()));--> statement-breakpoint
CREATE POLICY "resonance_rounds_update" ON "resonance_rounds" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and (select current_person()) in (facilitator_id, second_id)) WITH CHECK (tenant_id = (select current_tenant()) and (select current_person()) in (facilitator_id, second_id));--> statement-breakpoint
CREATE POLICY "resonance_rounds_gate" ON "resonance_rounds" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_spent_gate" ON "resonance_spent" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_steps_circle" ON "resonance_steps" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING ((exists (select from resonance_circle c where c.round_id = resonance_steps.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_steps.round_id and (select current_person()) in (r.facilitator_id, r.second_id)))) WITH CHECK ((exists (select from resonance_circle c where c.round_id = resonance_steps.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_steps.round_id and (select current_person()) in (r.facilitator_id, r.second_id))) and exists (select from resonance_rounds r where r.id = resonance_steps.round_id and r.phase in ('grouping', 'agreeing', 'following', 'ended')));--> statement-breakpoint
CREATE POLICY "resonance_steps_gate" ON "resonance_steps" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resonance_tickets_own" ON "resonance_tickets" AS PERMISSIVE FOR ALL TO "gestaltungsraum_app" USING (person_id = (select current_person())) WITH CHECK (person_id = (select current_person()) and tenant_id = (select current_tenant()) and exists (select from resonance_circle c where c.round_id = resonance_tickets.round_id and c.person_id = (select current_person())));--> statement-breakpoint
CREATE POLICY "resonance_tickets_gate" ON "resonance_tickets" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);