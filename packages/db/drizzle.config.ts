import { defineConfig } from 'drizzle-kit';

export default defineConfig({
	dialect: 'postgresql',
	schema: './packages/db/src/schema.ts',
	out: './packages/db/migrations',
	entities: { roles: { provider: '', exclude: ['gestaltungsraum_app', 'gestaltungsraum_gate'] } },
});
