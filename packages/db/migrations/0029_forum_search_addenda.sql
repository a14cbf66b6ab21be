ALTER TABLE "forum_note_addenda" ADD COLUMN "words" "tsvector";--> statement-breakpoint
CREATE INDEX "forum_note_addenda_words" ON "forum_note_addenda" USING gin ("words");--> statement-breakpoint
GRANT UPDATE (words) ON forum_note_addenda TO gestaltungsraum_gate;--> statement-breakpoint
-- Search over posts, notes and addenda: as before, with what the policy of addenda asks.
DROP FUNCTION forum_search(text, uuid, uuid, timestamptz, int, int, int);--> statement-breakpoint
CREATE FUNCTION forum_search(query text, in_space uuid, in_tenant uuid, since timestamptz, ranked int, take int, skip int)
RETURNS TABLE (post_id uuid, note_id uuid, addendum_id uuid, place bigint, matches int)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
	q tsquery := to_tsquery('simple', query);
	keys uuid[] := current_keys();
	guests uuid[] := current_guest_topics();
	person uuid := current_person();
	-- what stands without a name comes from no municipality (NOBODY in the domain)
	nobody uuid := '00000000-0000-4000-8000-000000000000';
BEGIN
	RETURN QUERY
		WITH newest_posts AS MATERIALIZED (
			SELECT p.id, p.words, p.created_at AS at, p.seq FROM forum_posts p
			WHERE p.words @@ q AND (p.audience = ANY (keys) OR p.topic_id = ANY (guests))
				AND (in_tenant IS NULL OR (p.tenant_id = in_tenant AND p.author_id <> nobody)) AND (since IS NULL OR p.created_at >= since)
				AND (in_space IS NULL OR EXISTS (SELECT FROM forum_topics t WHERE t.id = p.topic_id AND t.space_id = in_space))
			ORDER BY p.seq DESC LIMIT ranked),
		newest_notes AS MATERIALIZED (
			SELECT n.id, n.words, n.changed_at AS at FROM forum_notes n
			WHERE n.words @@ q
				AND (n.audience = ANY (keys) OR (n.workshop_id IS NOT NULL AND EXISTS (SELECT FROM forum_workshops w WHERE w.id = n.workshop_id
					AND (w.audience = ANY (keys) OR w.topic_id = ANY (guests)) AND (w.state <> 'draft' OR person = ANY (w.host_ids)))))
				AND (in_tenant IS NULL OR n.tenant_id = in_tenant) AND (since IS NULL OR n.changed_at >= since)
				AND (in_space IS NULL OR n.space_id = in_space)
			ORDER BY n.changed_at DESC LIMIT ranked),
		newest_addenda AS MATERIALIZED (
			SELECT a.id, a.note_id AS note, a.words, a.created_at AS at FROM forum_note_addenda a
			WHERE a.words @@ q
				AND (a.audience = ANY (keys) OR EXISTS (SELECT FROM forum_notes n JOIN forum_workshops w ON w.id = n.workshop_id WHERE n.id = a.note_id
					AND (w.audience = ANY (keys) OR w.topic_id = ANY (guests)) AND (w.state <> 'draft' OR person = ANY (w.host_ids))))
				AND (in_tenant IS NULL OR a.tenant_id = in_tenant) AND (since IS NULL OR a.created_at >= since)
				AND (in_space IS NULL OR EXISTS (SELECT FROM forum_notes n WHERE n.id = a.note_id AND n.space_id = in_space))
			ORDER BY a.created_at DESC LIMIT ranked),
		newest AS MATERIALIZED (
			SELECT p.id AS post, NULL::uuid AS note, NULL::uuid AS addendum, p.words, p.at, p.seq FROM newest_posts p
			UNION ALL SELECT NULL, n.id, NULL, n.words, n.at, 0 FROM newest_notes n
			UNION ALL SELECT NULL, a.note, a.id, a.words, a.at, 0 FROM newest_addenda a
			ORDER BY 5 DESC, 6 DESC LIMIT ranked)
		SELECT x.post, x.note, x.addendum, row_number() OVER (ORDER BY ts_rank('{0.05, 0.1, 0.3, 1}', x.words, q) DESC, x.at DESC, x.seq DESC), (SELECT count(*)::int FROM newest)
		FROM newest x ORDER BY 4 LIMIT take OFFSET skip;
END $$;--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION forum_search OWNER TO gestaltungsraum_gate;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gestaltungsraum_gate;--> statement-breakpoint
REVOKE ALL ON FUNCTION forum_search FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION forum_search TO gestaltungsraum_app;
