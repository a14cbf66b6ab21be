GRANT UPDATE (reminded_on) ON resonance_rounds TO gestaltungsraum_app;--> statement-breakpoint
-- Functions that are replaced keep their owner and their rights. As before; and while an objection stands, no round goes on, whoever asks.
CREATE OR REPLACE FUNCTION resonance_rounds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	phases text[] := '{arriving,looking_back,collecting,reviewing,grouping,weighting,discussing,agreeing,following,ended,too_few}';
BEGIN
	IF (new.promise, new.public_key, new.fingerprint, new.question, new.reason, new.opened_on, new.way, new.second_id, new.series_id)
		IS DISTINCT FROM (old.promise, old.public_key, old.fingerprint, old.question, old.reason, old.opened_on, old.way, old.second_id, old.series_id)
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
	IF new.phase <> old.phase AND old.paused THEN
		RAISE EXCEPTION 'a round with an objection rests' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
-- As before; and what is kept is only ever kept for a shorter time.
CREATE OR REPLACE FUNCTION resonance_settings_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
	was jsonb := CASE tg_op WHEN 'UPDATE' THEN to_jsonb(old) ELSE '{"floor": 5, "cards_kept_days": 365}' END;
	word text;
BEGIN
	IF new.floor < coalesce((was ->> 'floor')::int, 5) OR new.cards_kept_days > coalesce((was ->> 'cards_kept_days')::int, 365) THEN
		RAISE EXCEPTION 'the floor is only ever raised, and the time of keeping only ever shortened' USING ERRCODE = 'insufficient_privilege';
	END IF;
	FOREACH word IN ARRAY '{floor,cards_kept_days,agreed_on,agreement}'::text[] LOOP
		IF to_jsonb(new) ->> word IS DISTINCT FROM was ->> word THEN
			INSERT INTO resonance_changes (tenant_id, place, changed_on, what, before, after, by_name)
			SELECT new.tenant_id, coalesce(max(c.place), 0) + 1, (now() AT TIME ZONE 'Europe/Berlin')::date, word, was ->> word, to_jsonb(new) ->> word,
				(SELECT m.name FROM identity_memberships m WHERE m.tenant_id = new.tenant_id AND m.person_id = current_person())
			FROM resonance_changes c WHERE c.tenant_id = new.tenant_id;
		END IF;
	END LOOP;
	RETURN new;
END $$;--> statement-breakpoint
-- The staff council of each administration that takes part may object, also against a pooled round.
CREATE OR REPLACE FUNCTION resonance_objections_pause() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
	UPDATE resonance_rounds r SET paused = EXISTS (SELECT FROM resonance_objections o WHERE o.round_id = r.id AND o.settled_on IS NULL)
		WHERE r.id = new.round_id AND (r.tenant_id = new.tenant_id
			OR EXISTS (SELECT FROM resonance_circle c WHERE c.round_id = r.id AND c.tenant_id = new.tenant_id));
	RETURN new;
END $$;
