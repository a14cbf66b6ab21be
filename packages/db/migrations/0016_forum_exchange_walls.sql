DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
-- Who is let in is written at the gate: the people and organisations concerned belong to other tenants.
GRANT SELECT ON forum_links, forum_requests TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON forum_reactions, forum_references TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON forum_reports TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON forum_files TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (post_id, alt) ON forum_files TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON forum_decisions, forum_voices, forum_objections TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (closed_at, closed_by, outcome) ON forum_decisions TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (answer, answered_by, state) ON forum_objections TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON forum_ballots TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (choice, name, org) ON forum_ballots TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_links, forum_requests, forum_reactions, forum_references, forum_reports, forum_files, forum_decisions, forum_voices, forum_objections, forum_ballots TO gestaltungsraum_gate;--> statement-breakpoint
-- As before, with the kind of a topic and its accepted answer among what only its tenant and the stewards change.
CREATE OR REPLACE FUNCTION forum_topics_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (new.title, new.visibility, new.audience, new.scope_name, new.space_id, new.pinned, new.closed_at, new.kind, new.accepted) IS DISTINCT FROM
		(old.title, old.visibility, old.audience, old.scope_name, old.space_id, old.pinned, old.closed_at, old.kind, old.accepted)
		AND current_setting('role') = 'gestaltungsraum_app'
		AND old.tenant_id IS DISTINCT FROM current_tenant()
		AND NOT EXISTS (SELECT FROM forum_stewards s WHERE s.space_id = old.space_id AND s.person_id = current_person())
	THEN
		RAISE EXCEPTION 'a topic is changed by its own tenant or a steward only' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF (new.id, new.tenant_id, new.author_id, new.created_at) IS DISTINCT FROM (old.id, old.tenant_id, old.author_id, old.created_at) OR new.posts < old.posts THEN
		RAISE EXCEPTION 'a topic keeps its author, tenant and posts' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF (new.space_id, new.audience) IS DISTINCT FROM (old.space_id, old.audience) THEN
		UPDATE forum_space_counts SET topics = topics - 1 WHERE space_id = old.space_id AND audience = old.audience;
		INSERT INTO forum_space_counts AS c VALUES (new.space_id, new.audience, 1) ON CONFLICT (space_id, audience) DO UPDATE SET topics = c.topics + 1;
	END IF;
	RETURN new;
END $$;
