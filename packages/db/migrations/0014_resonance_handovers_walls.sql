ALTER TABLE resonance_handovers FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT ON resonance_handovers TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON resonance_handovers TO gestaltungsraum_gate;
