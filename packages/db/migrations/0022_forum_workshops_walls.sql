DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON forum_workshops TO gestaltungsraum_app;--> statement-breakpoint
-- hosts, seats and the waiting list are written at the gate, under the lock of the row
GRANT UPDATE (topic_id, title, purpose, state, registration, starts_at, ends_at, place, access, link, capacity, seats_max, approval, shown, sequence, reason,
	item_id, item_ends_at, questions_open) ON forum_workshops TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON forum_workshop_hosts TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT ON forum_workshop_registrations TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_workshop_items, forum_workshop_tables TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON forum_workshop_harvest TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (done, owner, due) ON forum_workshop_harvest TO gestaltungsraum_app;--> statement-breakpoint
-- a moderator sorts questions; their words and likes come from the room, at the gate
GRANT SELECT ON forum_workshop_questions TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (state) ON forum_workshop_questions TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_workshop_feeds TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_workshops, forum_workshop_hosts, forum_workshop_items, forum_workshop_tables, forum_workshop_registrations,
	forum_workshop_questions, forum_workshop_marks, forum_workshop_keys, forum_workshop_harvest, forum_workshop_feeds TO gestaltungsraum_gate;--> statement-breakpoint
GRANT USAGE ON SEQUENCE forum_workshop_registrations_turn_seq TO gestaltungsraum_gate;--> statement-breakpoint
-- A calendar takes a change only with a larger number, and what has ended does not begin again.
CREATE FUNCTION forum_workshops_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF new.sequence < old.sequence THEN
		RAISE EXCEPTION 'the sequence of a workshop only grows' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF (new.id, new.tenant_id, new.audience) IS DISTINCT FROM (old.id, old.tenant_id, old.audience) THEN
		RAISE EXCEPTION 'a workshop keeps its tenant and circle' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF old.state IN ('ended', 'cancelled') AND new.state <> old.state THEN
		RAISE EXCEPTION 'what has ended does not begin again' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER forum_workshops_guard BEFORE UPDATE ON forum_workshops FOR EACH ROW EXECUTE FUNCTION forum_workshops_guard();
