import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { OPERATOR } from '@gestaltungsraum/domain/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from '../kernel/command.ts';
import { Refusal } from '../kernel/refuse.ts';
import { type TestWorld, testWorld } from '../kernel/testing.ts';
import { help, platform } from './platform.ts';

let world: TestWorld;
beforeAll(async () => {
	world = await testWorld();
	await world.kernel.gate`
		insert into municipality_areas (level, key, ags, name, kind, inhabitants, valid_from, valid_to) values
		(40, '99901', null, 'Drüben', '44', null, '2023-11-30', null),
		(50, '999015001', null, 'Auen', '52', null, '2023-11-30', null),
		(60, '999015001001', '99901001', 'Hüben', '64', 800, '2023-11-30', null),
		(60, '999015001002', '99901002', 'Öde', '64', 200, '2023-11-30', null),
		(60, '999015001009', '99901009', 'Aufgelöst', '64', 50, '2021-01-01', '2023-11-30'),
		(60, '999010003003', '99901003', 'Großdrüben, Stadt', '63', 20500, '2023-11-30', null),
		(60, '999010004004', '99901004', 'Markten, M', '60', 900, '2023-11-30', null),
		(60, '999019501501', '99901501', 'Tannicht, gemfr. Gebiet', '65', 0, '2023-11-30', null)`;
});
afterAll(() => world.close());

const run = (...line: string[]) => platform(world.kernel, line);
/** The code of the refusal, or the German sentence of another no. */
async function no(...line: string[]): Promise<string> {
	try {
		await run(...line);
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		if (error instanceof CommandError) return error.sentence.de;
		throw error;
	}
	throw new Error('the command was expected to be refused');
}
const events = async (action: string) => {
	const rows = await world.kernel.gate<{ tenant: string | null; person: string }[]>`
		select t.slug as tenant, a.person_id as person from kernel_audit a left join municipality_tenants t on t.id = a.tenant_id
		where a.action = ${action} order by a.seq`;
	return rows.map((row) => ({ ...row }));
};
const tenantRow = async (slug: string) => {
	const [row] = await world.kernel.gate`
		select t.id, t.name, t.kind, t.partner_kind, t.land, t.inhabitants,
			array(select a.area_key from municipality_tenant_areas a where a.tenant_id = t.id order by 1) as areas
		from municipality_tenants t where t.slug = ${slug}`;
	return row;
};
const spaceRow = async (slug: string) => {
	const [row] = await world.kernel.gate`select id, tenant_id, audience, title from forum_spaces where slug = ${slug}`;
	return row;
};
/** As the invited person would: opens the printed link and chooses a password; gives the session. */
async function accept(printed: string): Promise<string> {
	const token = /\/einladung\/([\w-]{43})/.exec(printed)?.[1];
	const response = await world.request('/api/trpc/identity.acceptInvitation', {
		method: 'POST',
		body: JSON.stringify({ token, name: null, password: 'sonne regal fahrrad nebel 7' }),
	});
	expect(response.status).toBe(200);
	return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('tenant:create', () => {
	it('takes name, Land and inhabitants of a municipality from the register', async () => {
		expect(await run('tenant:create', '--slug', 'grossdrueben', '--ars', '999010003003', '--land', 'SN')).toContain(
			'Stadt Großdrüben (grossdrueben), SN, 20.500',
		);
		expect(await tenantRow('grossdrueben')).toMatchObject({
			kind: 'administration',
			name: 'Stadt Großdrüben',
			inhabitants: 20_500,
			areas: ['999010003003'],
		});
		expect(await events('tenant.created')).toEqual([{ tenant: 'grossdrueben', person: OPERATOR }]);
	});
	it('serves all municipalities in force of a Verband or a Kreis that is given by its shorter key', async () => {
		await run('tenant:create', '--slug', 'auen', '--ars', '999015001');
		expect(await tenantRow('auen')).toMatchObject({
			name: 'Samtgemeinde Auen',
			inhabitants: 1000,
			areas: ['999015001001', '999015001002'],
		});
		await run('tenant:create', '--slug', 'drueben', '--ars', '99901');
		expect(await tenantRow('drueben')).toMatchObject({ name: 'Landkreis Drüben', inhabitants: 22_400 });
		await run('tenant:create', '--slug', 'markten', '--ars', '999010004004');
		expect(await tenantRow('markten')).toMatchObject({ name: 'Markt Markten' });
	});
	it('asks for a name when several keys make one tenant, and prefers the name that is given', async () => {
		expect(await no('tenant:create', '--slug', 'bund', '--ars', '999015001001,999010003003')).toContain('--name');
		await run('tenant:create', '--slug', 'bund', '--ars', '999015001001, 999010003003', '--name', 'Bund Drüben');
		expect(await tenantRow('bund')).toMatchObject({ name: 'Bund Drüben', areas: ['999010003003', '999015001001'] });
	});
	it('says which key the register does not know, and creates nothing', async () => {
		expect(await no('tenant:create', '--slug', 'nirgends', '--ars', '999015001001,999999999999')).toBe(
			'Diesen Regionalschlüssel gibt es im eingelesenen Gemeindeverzeichnis nicht: 999999999999. Es wurde nichts angelegt.',
		);
		expect(await tenantRow('nirgends')).toBeUndefined();
	});
	it('works without a register, by name', async () => {
		await run('tenant:create', '--slug', 'musterstadt', '--name', 'Stadt Musterstadt', '--land', 'NI');
		expect(await tenantRow('musterstadt')).toMatchObject({ name: 'Stadt Musterstadt', land: 'NI', areas: [] });
	});
	it('makes partner organisations, which have no regional key', async () => {
		await run('tenant:create', '--slug', 'hochschule', '--name', 'Hochschule Süd', '--partner', 'science');
		expect(await tenantRow('hochschule')).toMatchObject({ kind: 'partner', partner_kind: 'science' });
		expect(await no('tenant:create', '--slug', 'p', '--partner', 'science')).toContain('--slug');
		const both = ['--partner', 'science', '--ars', '999015001001'];
		expect(await no('tenant:create', '--slug', 'beides', '--name', 'Beides', ...both)).toBe('area_of_partner');
	});
	it('changes nothing when called again, and refuses a short name that belongs to another', async () => {
		const again = ['tenant:create', '--slug', 'musterstadt', '--name', 'Stadt Musterstadt'];
		const before = (await events('tenant.created')).length;
		expect(await run(...again)).toContain('gibt es schon');
		expect(await events('tenant.created')).toHaveLength(before);
		expect(await no('tenant:create', '--slug', 'musterstadt', '--name', 'Stadt Anders')).toBe('tenant_taken');
	});
});

describe('admin:invite', () => {
	const admin = (email: string) => ['admin:invite', '--tenant', 'musterstadt', '--email', email, '--name', 'Ada Amt'];

	it('prints a link that makes an administration, who can go on in the browser, and queues the mail', async () => {
		const printed = await run(...admin('Ada@Musterstadt.Example'));
		const [queued] = await world.kernel.gate`
			select count(*)::int as mails from jobs.job j join identity_invitations i on i.id::text = j.data ->> 'id'
			where j.name = 'mail' and i.email = 'ada@musterstadt.example'`;
		expect(queued?.mails).toBe(1);
		expect(await events('invitation.sent')).toEqual([{ tenant: 'musterstadt', person: OPERATOR }]);

		const api = world.client(await accept(printed));
		expect(await api.identity.me.query()).toMatchObject({ tenantName: 'Stadt Musterstadt', roles: ['staff', 'admin'] });
		await api.invitations.invite.mutate({ email: 'k@m.example', name: 'Kim', roles: ['staff'], unitIds: [] });
	});
	it('makes the older link worthless when called again, and refuses somebody who is there already', async () => {
		const first = await run(...admin('zwei@musterstadt.example'));
		const second = await run(...admin('zwei@musterstadt.example'));
		expect(second).not.toBe(first);
		await expect(accept(first)).rejects.toThrow();
		await accept(second);
		expect(await no(...admin('zwei@musterstadt.example'))).toBe('already_member');
	});
	it('names a tenant that is not there', async () => {
		expect(await no('admin:invite', '--tenant', 'fehlt', '--email', 'a@b.example', '--name', 'Ada Amt')).toBe(
			'tenant_missing',
		);
	});
});

describe('associations', () => {
	it('are created, joined and left, each time in the security log, and each only once', async () => {
		for (const expected of ['Angelegt', 'gibt es schon'])
			expect(await run('association:create', '--slug', 'nord', '--name', 'Verband Nord')).toContain(expected);
		expect(await no('association:create', '--slug', 'nord', '--name', 'Verband Süd')).toBe('association_taken');
		const pair = ['--association', 'nord', '--tenant', 'musterstadt'];
		for (const expected of ['gehört jetzt zu', 'war schon so'])
			expect(await run('association:join', ...pair)).toContain(expected);
		for (const expected of ['gehört nicht mehr zu', 'war schon so'])
			expect(await run('association:leave', ...pair)).toContain(expected);
		for (const action of ['association.joined', 'association.left'])
			expect(await events(action)).toEqual([{ tenant: 'musterstadt', person: OPERATOR }]);
		expect(await events('association.created')).toEqual([{ tenant: null, person: OPERATOR }]);
	});
	it('take no partner organisation, whose people could not read anything of it', async () => {
		expect(await no('association:join', '--association', 'nord', '--tenant', 'hochschule')).toBe('partner_not_here');
	});
});

describe('spaces', () => {
	const space = (slug: string, audience: string, ...more: string[]) => [
		'space:create',
		'--slug',
		slug,
		'--title',
		`Raum ${slug}`,
		'--purpose',
		'Was alle angeht und weiterhilft.',
		'--audience',
		audience,
		...more,
	];

	it('belong to an administration and are seen by the circle that was named, by nobody else', async () => {
		await run('association:join', '--association', 'nord', '--tenant', 'auen');
		await run(...space('haus', 'tenant:musterstadt'));
		await run(...space('alle', 'platform', '--tenant', 'musterstadt'));
		await run(...space('verband', 'association:nord', '--tenant', 'auen'));
		expect((await events('space.created')).map(({ tenant }) => tenant)).toEqual(['musterstadt', 'musterstadt', 'auen']);

		const seen = async (slug: string) => {
			const reader = await world.person((await tenantRow(slug))?.id as string);
			return (await reader.api.forum.home.query()).spaces.map((row) => row.slug);
		};
		expect(await seen('musterstadt')).toEqual(['haus', 'alle']);
		expect(await seen('auen')).toEqual(['alle', 'verband']);
		expect(await seen('bund')).toEqual(['alle']);
	});
	it('of the same short name are the same space, or refused', async () => {
		expect(await run(...space('haus', 'tenant:musterstadt'))).toContain('gibt es schon');
		expect(await no(...space('haus', 'platform', '--tenant', 'musterstadt'))).toBe('space_taken');
	});
	it('need an owner who sees them', async () => {
		expect(await no(...space('leer', 'platform'))).toContain('--tenant');
		expect(await no(...space('leer', 'tenant:auen', '--tenant', 'musterstadt'))).toContain('gehört nicht zu denen');
		expect(await no(...space('leer', 'association:nord', '--tenant', 'bund'))).toContain('gehört nicht zu denen');
		expect(await no(...space('leer', 'public', '--tenant', 'hochschule'))).toBe('partner_not_here');
		expect(await no(...space('leer', 'jemand', '--tenant', 'bund'))).toContain('--audience');
		expect(await spaceRow('leer')).toBeUndefined();
	});
});

describe('stewards', () => {
	const steward = (does: 'add' | 'remove', space: string, email: string, ...more: string[]) => [
		`steward:${does}`,
		'--space',
		space,
		'--email',
		email,
		...more,
	];

	it('steer their space from the moment they are appointed until they are dismissed', async () => {
		const owner = (await tenantRow('musterstadt'))?.id as string;
		const anna = await world.person(owner, { name: 'Anna' });
		const text = { text: 'Ein Beitrag.', visibility: 'municipality' as const, scopeId: null };
		const spaceId = (await spaceRow('haus'))?.id as string;
		const author = await world.person(owner);
		const { id: topicId } = await author.api.forum.start.mutate({
			spaceId,
			title: 'Ein Thema im eigenen Haus',
			...text,
		});
		const pin = () => anna.api.forum.pin.mutate({ id: topicId, pinned: true });
		await expect(pin()).rejects.toThrow();
		for (const expected of ['hält jetzt', 'war schon so'])
			expect(await run(...steward('add', 'haus', anna.email))).toContain(expected);
		await pin();
		for (const expected of ['hält nicht mehr', 'war schon so'])
			expect(await run(...steward('remove', 'haus', anna.email))).toContain(expected);
		await expect(pin()).rejects.toThrow();
		for (const action of ['steward.appointed', 'steward.dismissed'])
			expect(await events(action)).toEqual([{ tenant: 'musterstadt', person: OPERATOR }]);
	});
	it('are staff who may read the space', async () => {
		const stranger = await world.person((await tenantRow('auen'))?.id as string);
		const guest = await world.person((await tenantRow('hochschule'))?.id as string, { roles: ['partner'] });
		expect(await no(...steward('add', 'haus', stranger.email))).toBe('steward_unfit');
		expect(await no(...steward('add', 'alle', guest.email))).toBe('steward_unfit');
		expect(await run(...steward('add', 'verband', stranger.email))).toContain('hält jetzt');
		expect(await no(...steward('add', 'haus', 'niemand@musterstadt.example'))).toBe('person_missing');
		expect(await no(...steward('add', 'fehlt', stranger.email))).toBe('space_missing');
	});
	it('of a shared space stand for one administration: who has two is asked for which', async () => {
		const both = await world.person((await tenantRow('auen'))?.id as string);
		await world.kernel.gate`
			insert into identity_memberships (tenant_id, person_id, name, email, roles)
			values (${(await tenantRow('bund'))?.id as string}, ${both.personId}, ${both.name}, ${both.email}, '{staff}')`;
		expect(await no(...steward('add', 'alle', both.email))).toContain('bund, auen');
		expect(await run(...steward('add', 'alle', both.email, '--tenant', 'bund'))).toContain('Bund Drüben');
	});
});

describe('the command line', () => {
	it('says in two languages what is missing, unknown or wrong', async () => {
		expect(await no('tenant:create')).toContain('--slug: Ein Kurzname');
		expect(await no('tenant:create', '--slug', 'Stadt X', '--name', 'Stadt X')).toContain('--slug: Ein Kurzname');
		expect(await no('tenant:create', '--slug', 'x-stadt', '--ars', '12')).toContain('--ars: Ein Regionalschlüssel');
		expect(await no('tenant:create', '--unbekannt', '1')).toBe('So stimmt der Aufruf nicht.');
		expect(await no('tenant:create', 'wort')).toBe('So stimmt der Aufruf nicht.');
		expect(await no('tenant:delete')).toContain('tenant:delete');
	});
	it('lists what there is, at most a hundred lines each, without what people wrote', async () => {
		for (let count = 0; count < 100; count++) await world.tenant(`Zusatz ${count}`);
		const list = await run('list');
		expect(list).toContain('musterstadt  Stadt Musterstadt, NI: Personen');
		expect(list).toContain('nord  Verband Nord: auen');
		expect(list).toContain('haus  Raum haus: tenant:musterstadt, von musterstadt, Patinnen und Paten 0');
		expect(list).toContain('alle  Raum alle: platform');
		expect(list).toMatch(/… und \d+ weitere/);
		expect(list.split('\n').length).toBeLessThan(320);
	});
	it('explains every command', () => {
		for (const name of ['tenant:create', 'admin:invite', 'association:leave', 'space:create', 'steward:add', 'list'])
			expect(help()).toContain(`npm run platform -- ${name}`);
	});
	it('works as a program beside the running application, and ends with 1 after a no', async () => {
		const program = (...line: string[]) =>
			new Promise<{ code: number; out: string; err: string }>((done) =>
				execFile(
					process.execPath,
					[resolve(import.meta.dirname, 'platform.ts'), ...line],
					{ env: { ...process.env, DATABASE_URL: world.url, DATA_DIR: world.kernel.env.DATA_DIR, ORIGIN: '' } },
					(error, out, err) => done({ code: Number(error?.code ?? 0), out, err }),
				),
			);
		expect(await program('--', 'list')).toMatchObject({
			code: 0,
			out: expect.stringContaining('musterstadt') as string,
		});
		const refused = await program('association:join', '--association', 'fehlt', '--tenant', 'musterstadt');
		expect(refused).toEqual({
			code: 1,
			out: '',
			err: 'Einen Verband mit diesem Kurznamen gibt es nicht.\nThere is no association of this short name.\n',
		});
	});
});
