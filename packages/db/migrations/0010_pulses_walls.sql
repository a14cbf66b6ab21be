-- Whoever comes to a circle, and on whatever way: an account younger than 14 days (ACCOUNT_DAYS of the domain) does not count
-- towards the floor, so that nobody can be surrounded by accounts that were made for it.
CREATE FUNCTION resonance_circle_counts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
	new.counts := NOT EXISTS (SELECT FROM identity_memberships m WHERE m.tenant_id = new.tenant_id AND m.person_id = new.person_id
		AND m.joined_on > (now() AT TIME ZONE 'Europe/Berlin')::date - 14);
	RETURN new;
END $$;--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO gestaltungsraum_gate;--> statement-breakpoint
ALTER FUNCTION resonance_circle_counts OWNER TO gestaltungsraum_gate;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gestaltungsraum_gate;--> statement-breakpoint
CREATE TRIGGER resonance_circle_counts BEFORE INSERT ON resonance_circle FOR EACH ROW EXECUTE FUNCTION resonance_circle_counts();
