import { randomBytes } from 'node:crypto';
import { connect } from './client.ts';
import { databaseUrl } from './embedded.ts';

/** A database of one's own, cloned from the migrated template; `drop` at the end. */
export async function testDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
	const server = process.env.GR_TEST_SERVER;
	if (!server) throw new Error('vitest project "api" starts the database server; run tests with it');
	const name = `test_${randomBytes(6).toString('hex')}`;
	const admin = connect(server, { role: null, max: 1, timeouts: false });
	for (let tries = 0; ; tries++) {
		try {
			await admin.unsafe(`create database ${name} template template_gestaltungsraum strategy file_copy`);
			break;
		} catch (error) {
			// 55006: another file clones the template at this moment
			if ((error as { code?: string }).code !== '55006' || tries > 200) throw error;
			await new Promise((done) => setTimeout(done, 25));
		}
	}
	await admin.end();
	return {
		url: databaseUrl(server, name),
		drop: async () => {
			const sql = connect(server, { role: null, max: 1, timeouts: false });
			await sql.unsafe(`drop database ${name} with (force)`);
			await sql.end();
		},
	};
}
