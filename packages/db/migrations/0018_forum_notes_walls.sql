DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT, INSERT ON forum_notes, forum_note_comments, forum_note_approvals, forum_note_addenda TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT ON forum_note_versions TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (title, shown, writers, digest) ON forum_notes TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (state, reason, settled_by) ON forum_note_comments TO gestaltungsraum_app;--> statement-breakpoint
GRANT UPDATE (digest) ON forum_note_approvals TO gestaltungsraum_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_notes, forum_note_snapshots, forum_note_comments, forum_note_versions, forum_note_approvals TO gestaltungsraum_gate;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON forum_note_updates TO gestaltungsraum_gate;--> statement-breakpoint
GRANT SELECT, INSERT ON forum_note_addenda TO gestaltungsraum_gate;--> statement-breakpoint
-- of an author who has a new name
GRANT UPDATE (author_name) ON forum_note_addenda TO gestaltungsraum_gate;--> statement-breakpoint
GRANT USAGE ON SEQUENCE forum_note_updates_id_seq TO gestaltungsraum_gate;--> statement-breakpoint
-- A closed note stays as it was sealed, for every role: nothing of it changes, and it is not deleted.
CREATE FUNCTION forum_notes_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tg_op = 'DELETE' THEN
		IF old.state = 'frozen' THEN
			RAISE EXCEPTION 'a closed note is not deleted' USING ERRCODE = 'insufficient_privilege';
		END IF;
		RETURN old;
	END IF;
	IF old.state = 'frozen' AND (new.title, new.content, new.text, new.digest, new.state, new.generation, new.frozen_at, new.seal, new.approvers, new.changed_at)
		IS DISTINCT FROM (old.title, old.content, old.text, old.digest, old.state, old.generation, old.frozen_at, old.seal, old.approvers, old.changed_at)
	THEN
		RAISE EXCEPTION 'a closed note stays as it was sealed' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF (new.id, new.tenant_id, new.author_id, new.created_at) IS DISTINCT FROM (old.id, old.tenant_id, old.author_id, old.created_at) OR new.generation < old.generation THEN
		RAISE EXCEPTION 'a note keeps its author and tenant' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER forum_notes_guard BEFORE UPDATE OR DELETE ON forum_notes FOR EACH ROW EXECUTE FUNCTION forum_notes_guard();--> statement-breakpoint
-- The lock makes a change wait for a note that is being closed, and then refuses it: what was acknowledged is in the seal.
CREATE FUNCTION forum_note_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	now_state text;
	about uuid := CASE tg_op WHEN 'DELETE' THEN old.note_id ELSE new.note_id END;
BEGIN
	SELECT n.state INTO now_state FROM forum_notes n WHERE n.id = about FOR SHARE;
	-- who may read but not change the note may not lock it either
	IF NOT FOUND THEN
		SELECT n.state INTO now_state FROM forum_notes n WHERE n.id = about;
	END IF;
	IF now_state = 'frozen' THEN
		RAISE EXCEPTION 'a closed note takes no changes' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;--> statement-breakpoint
CREATE TRIGGER forum_note_updates_open BEFORE INSERT ON forum_note_updates FOR EACH ROW EXECUTE FUNCTION forum_note_open();--> statement-breakpoint
CREATE TRIGGER forum_note_snapshots_open BEFORE INSERT OR UPDATE OR DELETE ON forum_note_snapshots FOR EACH ROW EXECUTE FUNCTION forum_note_open();--> statement-breakpoint
CREATE TRIGGER forum_note_comments_open BEFORE INSERT ON forum_note_comments FOR EACH ROW EXECUTE FUNCTION forum_note_open();--> statement-breakpoint
CREATE TRIGGER forum_note_approvals_open BEFORE INSERT ON forum_note_approvals FOR EACH ROW EXECUTE FUNCTION forum_note_open();--> statement-breakpoint
-- Addenda stand below a closed note only.
CREATE FUNCTION forum_note_addenda_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM forum_notes n WHERE n.id = new.note_id AND n.state = 'frozen') THEN
		RAISE EXCEPTION 'addenda stand below a closed note' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER forum_note_addenda_guard BEFORE INSERT ON forum_note_addenda FOR EACH ROW EXECUTE FUNCTION forum_note_addenda_guard();
