DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT, INSERT ON resonance_votes, resonance_vote_tickets, resonance_objections TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (closes_at, paper, paper_people) ON resonance_votes TO gestaltungsraum_app;--> statement-breakpoint
GRANT INSERT ON resonance_vote_keys TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (settled_on, settlement) ON resonance_objections TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON resonance_record, resonance_series, resonance_templates TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON resonance_settings TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON resonance_words TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT ON resonance_changes TO gestaltungsraum_app, gestaltungsraum_gate;--> statement-breakpoint
GRANT UPDATE (checkin, timer_ends_at, facilitator_id, facilitator_name, code, guest_cards, paper_people, handed_on) ON resonance_rounds TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON resonance_votes, resonance_vote_keys, resonance_vote_tickets, resonance_ballots, resonance_vote_spent, resonance_record, resonance_words, resonance_series, resonance_settings, resonance_templates, resonance_objections TO gestaltungsraum_gate;--> statement-breakpoint
DO $$
BEGIN
	IF current_setting('server_version_num')::int >= 170000 THEN
		GRANT MAINTAIN ON resonance_ballots, resonance_vote_spent, resonance_vote_keys, resonance_words TO gestaltungsraum_gate;
	END IF;
END $$;--> statement-breakpoint
-- As before, with the phases of live rounds and of weighing; only a live round may be handed over.
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
	RETURN new;
END $$;--> statement-breakpoint
-- The floor is only ever raised, and every change is written down by the database itself.
CREATE FUNCTION resonance_settings_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
	was jsonb := CASE tg_op WHEN 'UPDATE' THEN to_jsonb(old) ELSE '{"floor": 5, "cards_kept_days": 365}' END;
	word text;
BEGIN
	IF new.floor < coalesce((was ->> 'floor')::int, 5) THEN
		RAISE EXCEPTION 'the floor is only ever raised' USING ERRCODE = 'insufficient_privilege';
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
-- Staff council and facilitation change hands: that is part of what rounds promise as well.
CREATE FUNCTION resonance_roles_noted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
	word text;
	had boolean;
	has boolean;
BEGIN
	FOREACH word IN ARRAY '{staff_council,facilitator,data_protection}'::text[] LOOP
		had := tg_op = 'UPDATE' AND old.active AND word = ANY (old.roles);
		has := new.active AND word = ANY (new.roles);
		IF had <> has THEN
			INSERT INTO resonance_changes (tenant_id, place, changed_on, what, before, after, by_name)
			SELECT new.tenant_id, coalesce(max(c.place), 0) + 1, (now() AT TIME ZONE 'Europe/Berlin')::date, 'role:' || word,
				CASE WHEN had THEN new.name END, CASE WHEN has THEN new.name END,
				(SELECT m.name FROM identity_memberships m WHERE m.tenant_id = new.tenant_id AND m.person_id = current_person())
			FROM resonance_changes c WHERE c.tenant_id = new.tenant_id;
		END IF;
	END LOOP;
	RETURN new;
END $$;--> statement-breakpoint
-- A pooled circle is made of people of other tenants, whom the facilitator may not list: this puts them in without showing them.
CREATE FUNCTION resonance_pool(round uuid, association uuid, only_tenants uuid[]) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
	people int;
BEGIN
	IF NOT EXISTS (SELECT FROM resonance_rounds r JOIN municipality_association_members a ON a.tenant_id = r.tenant_id AND a.association_id = association
		WHERE r.id = round AND r.size IS NULL AND r.audience = association AND r.facilitator_id = current_person() AND r.tenant_id = current_tenant())
	THEN
		RAISE EXCEPTION 'only whoever opens the round pools its circle' USING ERRCODE = 'insufficient_privilege';
	END IF;
	INSERT INTO resonance_circle (round_id, tenant_id, audience, person_id, name, org)
		SELECT DISTINCT ON (m.person_id) round, m.tenant_id, association, m.person_id, m.name, t.name
		FROM municipality_association_members a JOIN municipality_tenants t ON t.id = a.tenant_id JOIN identity_memberships m ON m.tenant_id = t.id
		WHERE a.association_id = association AND t.kind = 'administration' AND m.active AND NOT m.roles <@ '{councillor,partner}'
			AND (cardinality(only_tenants) = 0 OR t.id = ANY (only_tenants))
		ORDER BY m.person_id, m.tenant_id;
	GET DIAGNOSTICS people = ROW_COUNT;
	RETURN people;
END $$;--> statement-breakpoint
-- While an objection stands, the round is paused; the staff council need not be one of its pair.
CREATE FUNCTION resonance_objections_pause() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
	UPDATE resonance_rounds r SET paused = EXISTS (SELECT FROM resonance_objections o WHERE o.round_id = r.id AND o.settled_on IS NULL)
		WHERE r.id = new.round_id AND r.tenant_id = new.tenant_id;
	RETURN new;
END $$;--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION resonance_settings_guard OWNER TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION resonance_roles_noted OWNER TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION resonance_pool OWNER TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION resonance_objections_pause OWNER TO gestaltungsraum_gate;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gestaltungsraum_gate;--> statement-breakpoint
GRANT INSERT ON resonance_changes TO gestaltungsraum_gate;--> statement-breakpoint
REVOKE ALL ON FUNCTION resonance_pool FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION resonance_pool TO gestaltungsraum_app;--> statement-breakpoint
CREATE TRIGGER resonance_settings_guard BEFORE INSERT OR UPDATE ON resonance_settings FOR EACH ROW EXECUTE FUNCTION resonance_settings_guard();--> statement-breakpoint
CREATE TRIGGER resonance_roles_noted AFTER INSERT OR UPDATE OF roles, active ON identity_memberships FOR EACH ROW EXECUTE FUNCTION resonance_roles_noted();--> statement-breakpoint
CREATE TRIGGER resonance_objections_pause AFTER INSERT OR UPDATE ON resonance_objections FOR EACH ROW EXECUTE FUNCTION resonance_objections_pause();
