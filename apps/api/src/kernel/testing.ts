/** For integration tests: a kernel on a database of its own, and callers that speak to the real edge, as the app role. */
import { inflateSync } from 'node:zlib';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '@gestaltungsraum/db/testing';
import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { makeApp } from '../app.ts';
import type { Notes } from '../forum/notes/live.ts';
import type { AppRouter } from '../router.ts';
import type { Kernel } from './context.ts';
import { readEnv } from './env.ts';
import { makeLog } from './log.ts';
import { startKernel } from './start.ts';

export const ORIGIN = 'http://localhost:3000';

export type Client = ReturnType<typeof createTRPCClient<AppRouter>>;

export interface TestPerson {
	readonly personId: string;
	readonly membershipId: string;
	readonly tenantId: string;
	readonly email: string;
	readonly name: string;
	/** Cookie header of a valid session. */
	readonly cookie: string;
	readonly api: Client;
}

export interface TestWorld {
	readonly kernel: Kernel;
	readonly notes: Notes;
	readonly url: string;
	readonly app: ReturnType<typeof makeApp>;
	/** A request to the edge as a browser on our own page sends it. */
	request(path: string, init?: RequestInit): Promise<Response>;
	client(cookie?: string): Client;
	tenant(name: string, options?: { kind?: 'administration' | 'partner' }): Promise<string>;
	unit(tenantId: string, name: string, parentId?: string): Promise<string>;
	association(name: string, tenantIds: string[]): Promise<string>;
	space(tenantId: string, title: string, options?: { audience?: string }): Promise<string>;
	person(
		tenantId: string,
		options?: {
			name?: string;
			roles?: Role[];
			unitIds?: string[];
			passwordHash?: string;
			/** Day of joining, YYYY-MM-DD; long ago unless given. */
			joinedOn?: string;
		},
	): Promise<TestPerson>;
	close(): Promise<void>;
}

export async function testWorld({
	env: more = {},
	work = false,
}: { env?: Record<string, string>; work?: boolean } = {}): Promise<TestWorld> {
	const database = await testDatabase();
	const dataDir = mkdtempSync(join(tmpdir(), 'gr-data-'));
	const env = readEnv({
		ORIGIN,
		DATA_DIR: dataDir,
		LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
		DATABASE_POOL: '6',
		CARD_BEAT_MS: '10',
		SECRET: 'a secret for tests only, with more than 32 bytes',
		...more,
	});
	const running = await startKernel(env, database.url, makeLog(env.LOG_LEVEL));
	const { kernel } = running;
	if (work) await running.work();
	const app = makeApp(kernel);
	const { gate } = kernel;
	let count = 0;

	const request = async (path: string, init: RequestInit = {}) => {
		const headers = new Headers(init.headers);
		if (!headers.has('origin')) headers.set('origin', ORIGIN);
		if (init.body && !headers.has('content-type')) headers.set('content-type', 'application/json');
		return app.request(`${ORIGIN}${path}`, { ...init, headers });
	};
	const client = (cookie?: string) =>
		createTRPCClient<AppRouter>({
			links: [
				httpLink({
					url: `${ORIGIN}/api/trpc`,
					headers: cookie ? { cookie } : {},
					fetch: (input, init) => request(String(input).slice(ORIGIN.length), init as RequestInit),
				}),
			],
		});

	return {
		kernel,
		notes: running.notes,
		url: database.url,
		app,
		request,
		client,
		tenant: async (name, { kind = 'administration' } = {}) => {
			const [row] =
				await gate`insert into municipality_tenants (kind, partner_kind, slug, name) values (${kind}, ${kind === 'partner' ? 'science' : null}, ${`tenant-${++count}`}, ${name}) returning id`;
			return row?.id as string;
		},
		unit: async (tenantId, name, parentId) => {
			const [row] =
				await gate`insert into municipality_units (tenant_id, name, kind, parent_id) values (${tenantId}, ${name}, 'team', ${parentId ?? null}) returning id`;
			return row?.id as string;
		},
		association: async (name, tenantIds) => {
			const [row] =
				await gate`insert into municipality_associations (slug, name) values (${`association-${++count}`}, ${name}) returning id`;
			for (const tenantId of tenantIds)
				await gate`insert into municipality_association_members values (${row?.id as string}, ${tenantId})`;
			return row?.id as string;
		},
		space: async (tenantId, title, { audience = '00000000-0000-4000-8000-000000000001' } = {}) => {
			const [row] =
				await gate`insert into forum_spaces (tenant_id, audience, slug, title, purpose, position) values (${tenantId}, ${audience}, ${`space-${++count}`}, ${title}, 'Zum Probieren', 1) returning id`;
			return row?.id as string;
		},
		person: async (
			tenantId,
			{
				name = `Person ${++count}`,
				roles = ['staff'] as Role[],
				unitIds = [],
				passwordHash,
				joinedOn = '2020-01-02',
			} = {},
		) => {
			const email = `person${++count}@test.example`;
			const [person] =
				await gate`insert into identity_people (email, name, password_hash) values (${email}, ${name}, ${passwordHash ?? null}) returning id`;
			const personId = person?.id as string;
			const [member] =
				await gate`insert into identity_memberships (tenant_id, person_id, name, email, roles, joined_on) values (${tenantId}, ${personId}, ${name}, ${email}, ${roles}, ${joinedOn}) returning id`;
			const membershipId = member?.id as string;
			for (const unitId of unitIds)
				await gate`insert into identity_membership_units (tenant_id, membership_id, unit_id) values (${tenantId}, ${membershipId}, ${unitId})`;
			const session = await kernel.sessions.create({ personId, membershipId, roles, device: 'Test' });
			const cookie = `sid=${session.cookie}`;
			return { personId, membershipId, tenantId, email, name, cookie, api: client(cookie) };
		},
		close: async () => {
			await running.stop();
			await database.drop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

/** The refusal's code or tRPC's, of a call that must fail; fails itself when the call works. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
	try {
		await call;
	} catch (error) {
		if (error instanceof TRPCClientError) {
			const data = error.data as { refusal: string | null; code: string } | null;
			return data?.refusal ?? data?.code ?? error.message;
		}
		throw error;
	}
	throw new Error('the call was expected to be refused');
}

/** A PDF with its packed streams opened, as Latin-1 with the UTF-8 of its metadata. */
export function unpacked(pdf: Buffer): string {
	const parts = [pdf.toString('utf8')];
	for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
		if (pdf.subarray(at - 3, at).toString() === 'end') continue;
		const end = pdf.indexOf('endstream', at);
		try {
			parts.push(inflateSync(pdf.subarray(at + 7, end)).toString('utf8'));
		} catch {
			// not packed
		}
	}
	return parts.join('\n');
}
