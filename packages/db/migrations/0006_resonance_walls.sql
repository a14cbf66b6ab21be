DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
-- Nothing about a single drop reaches the write-ahead log, replicas or base backups (ADR 0009).
ALTER TABLE resonance_inbox SET UNLOGGED;--> statement-breakpoint
GRANT SELECT ON resonance_promises TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON resonance_rounds, resonance_circle, resonance_tickets TO gestaltungsraum_app;--> statement-breakpoint
GRANT INSERT ON resonance_keys TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (phase, confirmed, size, outcome) ON resonance_rounds TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, UPDATE (group_id) ON resonance_cards TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON resonance_groups, resonance_holds TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON resonance_steps TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (state, note) ON resonance_steps TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT ON resonance_promises TO gestaltungsraum_gate;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON resonance_rounds, resonance_keys, resonance_circle, resonance_tickets, resonance_inbox, resonance_spent, resonance_cards, resonance_groups, resonance_holds, resonance_steps TO gestaltungsraum_gate;--> statement-breakpoint
GRANT TRUNCATE ON resonance_inbox TO gestaltungsraum_gate;--> statement-breakpoint
-- The promise, the floor, the key and the circle's size stay as they were when the round opened; no one leaves the
-- collecting but the job that destroys the key, and no phase comes twice.
CREATE FUNCTION resonance_rounds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	phases text[] := '{collecting,reviewing,grouping,agreeing,following,ended,too_few}';
BEGIN
	IF (new.promise, new.public_key, new.fingerprint, new.question, new.reason, new.opened_on, new.facilitator_id, new.second_id)
		IS DISTINCT FROM (old.promise, old.public_key, old.fingerprint, old.question, old.reason, old.opened_on, old.facilitator_id, old.second_id)
		OR new.floor < old.floor OR (old.size IS NOT NULL AND new.size IS DISTINCT FROM old.size)
	THEN
		RAISE EXCEPTION 'what was promised when the round opened stays' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF array_position(phases, new.phase) < array_position(phases, old.phase)
		OR (new.phase <> old.phase AND old.phase IN ('collecting', 'reviewing') AND current_setting('role') = 'gestaltungsraum_app')
	THEN
		RAISE EXCEPTION 'a round goes on by itself until its release, and never back' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER resonance_rounds_guard BEFORE UPDATE ON resonance_rounds FOR EACH ROW EXECUTE FUNCTION resonance_rounds_guard();--> statement-breakpoint
INSERT INTO resonance_promises (version, de, en) VALUES (1,
	'Niemand kann sehen, wer was geschrieben hat: nicht die Moderation, nicht die Leitung, nicht die IT, nicht wir. Jede Karte geht in einem Umschlag ohne Absender ein und wird mit allen anderen gemischt. Erst am Ende werden alle auf einmal veröffentlicht, und nur, wenn mindestens fünf Personen dabei waren und mindestens fünf Karten zusammenkamen; sonst werden sie gelöscht. Mitmachen ist freiwillig, und niemand erfährt, wer es getan hat.',
	'Nobody can see who wrote what: not the facilitators, not your superiors, not IT, not us. Each card arrives in an envelope without a sender and is shuffled with all others. They are published only at the end, all at once, and only if at least five people were there and at least five cards came together; otherwise they are deleted. Taking part is voluntary, and nobody learns who did.');--> statement-breakpoint
-- Old versions of folded rows are swept away at once where the gate may do so (PostgreSQL 17); before that, autovacuum does.
DO $$
BEGIN
	IF current_setting('server_version_num')::int >= 170000 THEN
		GRANT MAINTAIN ON resonance_cards, resonance_spent, resonance_keys TO gestaltungsraum_gate;
	END IF;
END $$;
