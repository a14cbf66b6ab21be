/** Time goes on in the database of the test server: the product itself has no way to end the collecting of a round early. */
import { join } from 'node:path';
import { connect } from '../../../packages/db/src/client.ts';
import { startEmbedded } from '../../../packages/db/src/embedded.ts';

/** The round's time is over; the worker closes it within seconds rather than minutes. */
export async function endCollecting(roundId: string): Promise<void> {
	const sql = connect(await addressOfServer(), { role: null, max: 1 });
	try {
		await sql`update resonance_rounds set closes_at = now() - interval '1 minute' where id = ${roundId}`;
		await sql`insert into jobs.job (name) values ('rounds')`;
	} finally {
		await sql.end();
	}
}

/** The vote's time is over; it is counted within seconds. */
export async function endVoting(title: string): Promise<void> {
	const sql = connect(await addressOfServer(), { role: null, max: 1 });
	try {
		await sql`update resonance_votes set closes_at = now() - interval '1 minute' where title = ${title}`;
		await sql`insert into jobs.job (name) values ('rounds')`;
	} finally {
		await sql.end();
	}
}

/** It is night: what waits to be mixed is mixed within seconds. */
export async function fallNight(): Promise<void> {
	const sql = connect(await addressOfServer(), { role: null, max: 1 });
	try {
		await sql`insert into jobs.job (name) values ('fold')`;
	} finally {
		await sql.end();
	}
}

/** Its socket lies in the temporary folder that server.ts gave it. */
async function addressOfServer(): Promise<string> {
	const { TMPDIR, E2E_FOLDER = '', E2E_DATA = '' } = process.env;
	process.env['TMPDIR'] = E2E_FOLDER;
	try {
		return (await startEmbedded({ dir: join(E2E_DATA, 'postgres'), borrow: true })).url;
	} finally {
		if (TMPDIR === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = TMPDIR;
	}
}
