GRANT UPDATE (reminded_on) ON resonance_rounds TO gestaltungsraum_app;--> statement-breakpoint
-- While an objection stands, no round goes on, whoever asks; and a circle is reminded once.
CREATE FUNCTION resonance_rounds_rest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF new.phase <> old.phase AND old.paused THEN
		RAISE EXCEPTION 'a round with an objection rests' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF old.reminded_on IS NOT NULL AND new.reminded_on IS DISTINCT FROM old.reminded_on THEN
		RAISE EXCEPTION 'a circle is reminded once' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER resonance_rounds_rest BEFORE UPDATE ON resonance_rounds FOR EACH ROW EXECUTE FUNCTION resonance_rounds_rest();--> statement-breakpoint
-- Functions that are replaced keep their owner and their rights. As before; and what is kept is only ever kept for a shorter time.
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
