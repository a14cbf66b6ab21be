-- The wall holds for the owner of the tables too (Drizzle emits ENABLE, never FORCE).
ALTER TABLE forum_asked FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Topics without a name are made and changed at the gate alone. A receipt is in a public list anyway; beside a topic it is for whoever has the key.
GRANT SELECT (tenant_id, topic_id, audience, round_id, withdrawn) ON forum_asked TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_asked TO gestaltungsraum_gate;--> statement-breakpoint
-- What stands without a name is written and changed at the gate alone: nobody writes in nobody's name.
CREATE FUNCTION forum_nameless_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF current_setting('role') = 'gestaltungsraum_app' THEN
		RAISE EXCEPTION 'nobody writes in the name of nobody' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER forum_topics_nameless BEFORE INSERT ON forum_topics FOR EACH ROW WHEN (new.author_id = '00000000-0000-4000-8000-000000000000') EXECUTE FUNCTION forum_nameless_guard();--> statement-breakpoint
CREATE TRIGGER forum_posts_nameless BEFORE INSERT OR UPDATE ON forum_posts FOR EACH ROW WHEN (new.author_id = '00000000-0000-4000-8000-000000000000') EXECUTE FUNCTION forum_nameless_guard();--> statement-breakpoint
-- As before; and the space in which questions become topics stays as well. Functions that are replaced keep their owner and their rights.
CREATE OR REPLACE FUNCTION resonance_rounds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	phases text[] := '{arriving,looking_back,collecting,reviewing,grouping,weighting,discussing,agreeing,following,ended,too_few}';
BEGIN
	IF (new.promise, new.public_key, new.fingerprint, new.question, new.reason, new.opened_on, new.way, new.second_id, new.series_id, new.space_id)
		IS DISTINCT FROM (old.promise, old.public_key, old.fingerprint, old.question, old.reason, old.opened_on, old.way, old.second_id, old.series_id, old.space_id)
		OR new.floor < old.floor OR (old.size IS NOT NULL AND new.size IS DISTINCT FROM old.size)
		OR (new.facilitator_id <> old.facilitator_id AND old.way <> 'live')
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
INSERT INTO resonance_promises (version, de, en) VALUES (2,
	'Niemand kann sehen, wer gefragt hat: nicht die Patinnen und Paten, nicht Ihre Leitung, nicht die IT, nicht wir. Jede Frage geht in einem Umschlag ohne Absender ein und wird mit allen anderen gemischt. Zwei Patinnen oder Paten sehen sie durch; dann erscheinen alle auf einmal als Themen ohne Namen, und nur, wenn mindestens acht Personen Umschläge hatten; sonst werden sie gelöscht. Fragen ist freiwillig, und niemand erfährt, wer es getan hat.',
	'Nobody can see who asked: not the stewards, not your superiors, not IT, not us. Each question arrives in an envelope without a sender and is shuffled with all others. Two stewards review them; then all appear at once as topics without a name, and only if at least eight people had envelopes; otherwise they are deleted. Asking is voluntary, and nobody learns who did.');
