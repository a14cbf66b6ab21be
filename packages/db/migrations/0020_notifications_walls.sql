DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
-- What is told, and which mail will say so, is written at the gate: those who follow a topic belong to many tenants.
GRANT SELECT ON notifications_entries TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (read_on, snoozed_until) ON notifications_entries TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications_follows, notifications_settings TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications_entries, notifications_follows, notifications_settings, notifications_mails TO gestaltungsraum_gate;--> statement-breakpoint
GRANT USAGE ON SEQUENCE notifications_entries_seq_seq TO gestaltungsraum_gate;
