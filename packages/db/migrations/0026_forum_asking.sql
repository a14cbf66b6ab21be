CREATE TABLE "forum_asked" (
	"tenant_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"audience" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"receipt" text,
	"withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "forum_asked_topic" UNIQUE("topic_id"),
	CONSTRAINT "forum_asked_receipt" UNIQUE("round_id","receipt")
);
--> statement-breakpoint
ALTER TABLE "forum_asked" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "space_id" uuid;--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD COLUMN "repeat_weeks" integer;--> statement-breakpoint
ALTER TABLE "forum_asked" ADD CONSTRAINT "forum_asked_tenant_id_municipality_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."municipality_tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_asked" ADD CONSTRAINT "forum_asked_round_id_resonance_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."resonance_rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_asked" ADD CONSTRAINT "forum_asked_topic_fk" FOREIGN KEY ("topic_id","audience") REFERENCES "public"."forum_topics"("id","audience") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "forum_asked_round" ON "forum_asked" USING btree ("round_id");--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_space_id_forum_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."forum_spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resonance_rounds_asking" ON "resonance_rounds" USING btree ("space_id","opened_on");--> statement-breakpoint
ALTER TABLE "resonance_rounds" ADD CONSTRAINT "resonance_rounds_space" CHECK ((way = 'asking') = (space_id is not null) and (repeat_weeks is null or way = 'asking'));--> statement-breakpoint
CREATE POLICY "forum_asked_read" ON "forum_asked" AS PERMISSIVE FOR SELECT TO "gestaltungsraum_app" USING ((audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_asked_insert" ON "forum_asked" AS PERMISSIVE FOR INSERT TO "gestaltungsraum_app" WITH CHECK (tenant_id = (select current_tenant()) and true and (audience = any((select current_keys())::uuid[]) or topic_id = any((select current_guest_topics())::uuid[])));--> statement-breakpoint
CREATE POLICY "forum_asked_update" ON "forum_asked" AS PERMISSIVE FOR UPDATE TO "gestaltungsraum_app" USING ((tenant_id = (select current_tenant()) and true) or (false));--> statement-breakpoint
CREATE POLICY "forum_asked_delete" ON "forum_asked" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_app" USING (tenant_id = (select current_tenant()) and true);--> statement-breakpoint
CREATE POLICY "forum_asked_gate" ON "forum_asked" AS PERMISSIVE FOR ALL TO "gestaltungsraum_gate" USING (true) WITH CHECK (true);