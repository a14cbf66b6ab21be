/** Global setup of the integration tests: one throwaway server, one migrated template; each file clones it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './client.ts';
import { databaseUrl, startEmbedded } from './embedded.ts';
import { migrateDatabase } from './migrate.ts';

export default async function setup() {
	const folder = mkdtempSync(join(tmpdir(), 'gr-test-'));
	const server = await startEmbedded({ dir: join(folder, 'postgres'), unsafe: true });
	const template = databaseUrl(server.url, 'template_gestaltungsraum');
	const admin = connect(server.url, { role: null, max: 1, timeouts: false });
	await admin`create database template_gestaltungsraum`;
	await admin.end();
	// the job queue belongs to the API; its preparation is imported by address, so that this floor does not depend on that one
	const { prepareJobs } = (await import(new URL('../../../apps/api/src/kernel/jobs.ts', import.meta.url).href)) as {
		prepareJobs: Parameters<typeof migrateDatabase>[1];
	};
	await migrateDatabase(template, prepareJobs);
	process.env.GR_TEST_SERVER = server.url;
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
