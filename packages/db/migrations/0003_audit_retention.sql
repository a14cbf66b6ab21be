CREATE POLICY "kernel_audit_gate_forget" ON "kernel_audit" AS PERMISSIVE FOR DELETE TO "gestaltungsraum_gate" USING (minute < now() - interval '365 days');--> statement-breakpoint
GRANT DELETE ON kernel_audit TO gestaltungsraum_gate;--> statement-breakpoint
-- so that the running program can tell whether the database is the one that it was made for
GRANT USAGE ON SCHEMA drizzle TO gestaltungsraum_gate;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO gestaltungsraum_gate;
