CREATE TABLE "resonance_handovers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"handed_on" date NOT NULL,
	"idea_id" uuid,
	CONSTRAINT "resonance_handovers_round" UNIQUE("round_id")
);
--> statement-breakpoint
ALTER TABLE "resonance_handovers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resonance_handovers" ADD CONSTRAINT "resonance_handovers_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resonance_handovers" ADD CONSTRAINT "resonance_handovers_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "resonance_handovers_read" ON "resonance_handovers" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING (exists (select from resonance_circle c where c.round_id = resonance_handovers.round_id and c.person_id = (select current_person())) or exists (select from resonance_rounds r where r.id = resonance_handovers.round_id and (select current_person()) in (r.facilitator_id, r.second_id)));--> statement-breakpoint
CREATE POLICY "resonance_handovers_insert" ON "resonance_handovers" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and idea_id is null and exists (select from resonance_rounds r where r.id = resonance_handovers.round_id
				and r.facilitator_id = (select current_person()) and r.phase in ('agreeing', 'following', 'ended') and r.outcome = resonance_handovers.outcome));--> statement-breakpoint
CREATE POLICY "resonance_handovers_gate" ON "resonance_handovers" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);