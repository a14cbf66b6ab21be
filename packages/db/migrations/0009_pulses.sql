-- without the default first: people who are there already have joined nobody knows when, and not today
ALTER TABLE "identity_memberships" ADD COLUMN "joined_on" date;--> statement-breakpoint
ALTER TABLE "identity_memberships" ALTER COLUMN "joined_on" SET DEFAULT (now() at time zone 'Europe/Berlin')::date;--> statement-breakpoint
ALTER TABLE "resonance_circle" ADD COLUMN "counts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_circle" ADD COLUMN "unit_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "resonance_votes" ADD COLUMN "units" jsonb;
