-- What row security stands on: who acts, as the transaction was told by run(). Outside of run() every answer is null or empty, and no row is visible.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('app.tenant', true), '')::uuid;--> statement-breakpoint
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('app.person', true), '')::uuid;--> statement-breakpoint
CREATE FUNCTION current_keys() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('app.keys', true), ''), '{}')::uuid[];--> statement-breakpoint
CREATE FUNCTION current_guest_topics() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('app.guest_topics', true), ''), '{}')::uuid[];
