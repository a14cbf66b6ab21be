-- The wall holds for the owner of the tables too (Drizzle emits ENABLE, never FORCE).
DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO gestaltungsraum_app, gestaltungsraum_gate;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON municipality_units, municipality_tenant_areas, identity_memberships, identity_membership_units, identity_invitations, forum_spaces, forum_space_counts, forum_reads, forum_drafts TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT ON municipality_areas, municipality_tenants, municipality_associations, municipality_association_members, forum_stewards, forum_guests TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON forum_topics, forum_posts TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT ON kernel_audit TO gestaltungsraum_app, gestaltungsraum_gate;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO gestaltungsraum_gate;--> statement-breakpoint
REVOKE UPDATE, DELETE ON kernel_audit FROM gestaltungsraum_gate;--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gestaltungsraum_app, gestaltungsraum_gate;--> statement-breakpoint
-- Answering moves a topic's counters, so whoever may read a topic may update it. This keeps everything else
-- to the topic's own tenant and the stewards of its space; author, tenant and audience stay for everybody.
CREATE FUNCTION forum_topics_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (new.title, new.visibility, new.audience, new.scope_name, new.space_id, new.pinned, new.closed_at) IS DISTINCT FROM
		(old.title, old.visibility, old.audience, old.scope_name, old.space_id, old.pinned, old.closed_at)
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
END $$;--> statement-breakpoint
CREATE TRIGGER forum_topics_guard BEFORE UPDATE ON forum_topics FOR EACH ROW EXECUTE FUNCTION forum_topics_guard();--> statement-breakpoint
CREATE FUNCTION forum_topics_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO forum_space_counts AS c SELECT space_id, audience, CASE tg_op WHEN 'INSERT' THEN count(*) ELSE -count(*) END FROM changed GROUP BY space_id, audience ORDER BY 1, 2
		ON CONFLICT (space_id, audience) DO UPDATE SET topics = c.topics + excluded.topics;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER forum_topics_counted AFTER INSERT ON forum_topics REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forum_topics_count();--> statement-breakpoint
CREATE TRIGGER forum_topics_uncounted AFTER DELETE ON forum_topics REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forum_topics_count();--> statement-breakpoint
-- People of the own tenant are found by a part of their name.
CREATE INDEX identity_memberships_name_trgm ON identity_memberships USING gin (name gin_trgm_ops);
--> statement-breakpoint
-- Search. Under row security the text index could not be used (its operator is not leakproof), so this function runs as the gate
-- and asks the same question itself: the audience must be among the keys of the actor, which only run() sets.
-- Cost is bounded: the newest `ranked` matches are looked at, also for the commonest word.
CREATE FUNCTION forum_search(query text, in_space uuid, in_tenant uuid, since timestamptz, ranked int, take int, skip int)
RETURNS TABLE (post_id uuid, place bigint, matches int)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
	q tsquery := to_tsquery('simple', query);
	keys uuid[] := current_keys();
	guests uuid[] := current_guest_topics();
BEGIN
	RETURN QUERY
		WITH newest AS MATERIALIZED (
			SELECT p.id, p.words, p.seq FROM forum_posts p
			WHERE p.words @@ q AND (p.audience = ANY (keys) OR p.topic_id = ANY (guests))
				AND (in_tenant IS NULL OR p.tenant_id = in_tenant) AND (since IS NULL OR p.created_at >= since)
				AND (in_space IS NULL OR EXISTS (SELECT FROM forum_topics t WHERE t.id = p.topic_id AND t.space_id = in_space))
			ORDER BY p.seq DESC LIMIT ranked)
		SELECT n.id, row_number() OVER (ORDER BY ts_rank('{0.05, 0.1, 0.3, 1}', n.words, q) DESC, n.seq DESC), (SELECT count(*)::int FROM newest)
		FROM newest n ORDER BY 2 LIMIT take OFFSET skip;
END $$;--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION forum_search OWNER TO gestaltungsraum_gate;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gestaltungsraum_gate;--> statement-breakpoint
REVOKE ALL ON FUNCTION forum_search FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION forum_search TO gestaltungsraum_app;
