/** What partners and councillors get to see: every procedure is called with every id there is, and no word of it is foreign (B 23). */
import { CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNote } from '../forum/notes/testing.ts';
import { tellAll } from '../notifications/testing.ts';
import { appRouter } from '../router.ts';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from './testing.ts';

/** In every name, title and text that guests must not see. */
const SECRET = 'Zwiebelturm';
const INVITED = 'Kastanie';

let world: TestWorld;
let petra: TestPerson; // partner, invited to one topic
let rolf: TestPerson; // councillor, invited to the same
/** Ids of things that exist and are nothing to guests. */
const foreign: string[] = [];
const known: string[] = [];
const slugs: string[] = [];

beforeAll(async () => {
	world = await testWorld();
	const { gate } = world.kernel;
	const a = await world.tenant(`Stadt ${SECRET} A`);
	const b = await world.tenant(`Stadt ${SECRET} B`);
	const p = await world.tenant('Hochschule', { kind: 'partner' });
	const other = await world.tenant(`Verein ${SECRET}`, { kind: 'partner' });
	const unit = await world.unit(a, `Team ${SECRET}`);
	const association = await world.association(`Verband ${SECRET}`, [a, b]);
	const anna = await world.person(a, {
		name: `Anna ${SECRET}`,
		roles: ['staff', 'admin', 'facilitator'],
		unitIds: [unit],
	});
	const bernd = await world.person(b, { name: `Bernd ${SECRET}` });
	const olga = await world.person(other, { name: `Olga ${SECRET}`, roles: ['partner'] });
	petra = await world.person(p, { name: 'Petra', roles: ['partner'] });
	// the name of the own administration is no secret to its councillor: one with a name of its own
	const c = await world.tenant('Stadt C');
	const cora = await world.person(c, { name: 'Cora' });
	const conny = await world.person(c, { name: `Conny ${SECRET}` });
	rolf = await world.person(c, { name: 'Rolf', roles: ['councillor'] });
	const shared = await world.space(c, 'Gemeinsam');
	const closed = await world.space(a, `Raum ${SECRET}`);
	const own = await world.space(a, `Eigener ${SECRET}`, { audience: a });

	const start = (who: TestPerson, spaceId: string, words: string, visibility: 'platform' | 'municipality' | 'public') =>
		who.api.forum.start
			.mutate({ spaceId, title: `Thema ${words}`, text: `Worte ${words}`, visibility, scopeId: null })
			.then(({ id }) => id);
	const open = await start(cora, shared, INVITED, 'platform');
	const secrets = [
		await start(anna, closed, SECRET, 'platform'),
		await start(anna, own, SECRET, 'municipality'),
		await start(bernd, shared, SECRET, 'platform'),
		await start(conny, shared, SECRET, 'municipality'),
	];
	const until = new Date(Date.now() + 86_400_000).toISOString();
	await cora.api.forum.guests.inviteOrg.mutate({ topicId: open, tenantId: p, until });
	await cora.api.forum.guests.invitePerson.mutate({ topicId: open, email: rolf.email, until });
	await anna.api.forum.guests.invitePerson.mutate({ topicId: secrets[0] as string, email: olga.email, until });
	await anna.api.forum.guests.makeLink.mutate({ topicId: secrets[0] as string, tenantId: other, until });
	await conny.api.forum.decisions.put.mutate({
		topicId: secrets[3] as string,
		kind: 'consent',
		question: `Wollen wir das so: ${SECRET}?`,
		options: [],
		voters: 'readers',
		voices: [],
		quorum: null,
		closesAt: until,
	});
	// linked from what they may not read to what they may
	await bernd.api.forum.reply.mutate({
		topicId: secrets[2] as string,
		text: `${SECRET}: /forum/thema/${open}`,
		key: crypto.randomUUID(),
	});
	const steward = await world.person(a, { name: `Silas ${SECRET}`, roles: ['staff', 'staff_council'] });
	for (let at = 0; at < CIRCLE_MIN; at++) await world.person(a, { name: `Kreis ${SECRET}`, unitIds: [unit] });
	const round = await anna.api.resonance.open.mutate({
		question: `Was denken wir über den ${SECRET}?`,
		reason: 'Damit es im Januar besser wird.',
		template: 'free',
		unitIds: [unit],
		secondId: steward.personId,
		days: 5,
	});
	const plan = (who: TestPerson, spaceId: string, words: string) =>
		who.api.workshops.planning.plan
			.mutate({
				spaceId,
				visibility: 'platform',
				scopeId: null,
				title: `Werkstatt ${words}`,
				purpose: `Wozu: ${words} und mehr`,
				day: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
				from: '09:00',
				to: '12:00',
				place: `Saal ${words}`,
				access: words,
				link: '',
				capacity: 5,
				seatsMax: 2,
				approval: false,
				shown: 'name',
			})
			.then(({ id }) => id);
	const closedWorkshop = await plan(anna, closed, SECRET);
	await anna.api.workshops.planning.announce.mutate({ id: closedWorkshop });
	await anna.api.workshops.room.addItem.mutate({
		workshopId: closedWorkshop,
		title: `Runde ${SECRET}`,
		minutes: 10,
		kind: 'tables',
	});
	await anna.api.workshops.room.addTable.mutate({ workshopId: closedWorkshop, title: `Tisch ${SECRET}` });
	// notes of all kinds, with the secret in title and text
	const note = (who: TestPerson, spaceId: string, visibility: 'platform' | 'municipality') =>
		who.api.notes.start.mutate({
			spaceId,
			title: `Notiz ${SECRET}`,
			visibility,
			scopeId: null,
			shown: 'name',
			writers: 'circle',
		});
	const notes = [
		await note(anna, closed, 'platform'),
		await note(conny, shared, 'platform'),
		await note(conny, shared, 'municipality'),
	];
	await bernd.api.workshops.seats.register.mutate({
		workshopId: closedWorkshop,
		seats: 1,
		names: SECRET,
		needs: SECRET,
	});
	// one of which a guest may know, with the secrets of others in it
	const openWorkshop = await plan(cora, shared, INVITED);
	await cora.api.workshops.planning.announce.mutate({ id: openWorkshop });
	const [{ topicId } = { topicId: '' }] = await gate<{ topicId: string }[]>`
		select topic_id as "topicId" from forum_workshops where id = ${openWorkshop}`;
	await cora.api.forum.guests.inviteOrg.mutate({ topicId, tenantId: p, until });
	await cora.api.forum.guests.invitePerson.mutate({ topicId, email: rolf.email, until });
	await conny.api.workshops.seats.register.mutate({ workshopId: openWorkshop, seats: 1, names: SECRET, needs: SECRET });
	await conny.api.workshops.makeFeed.mutate();
	// everybody is told what concerns them, petra and rolf of their invitation
	await bernd.api.notifications.follow.mutate({ place: 'topic', id: secrets[0] as string, level: 'watch' });
	await anna.api.forum.reply.mutate({
		topicId: secrets[0] as string,
		text: `@Bernd ${SECRET}, was meinen Sie?`,
		key: crypto.randomUUID(),
	});
	await tellAll(world);
	// what stands at the table of the open workshop a guest may know
	await cora.api.workshops.room.addItem.mutate({
		workshopId: openWorkshop,
		title: `Runde ${INVITED}`,
		minutes: 10,
		kind: 'tables',
	});
	await cora.api.workshops.room.addTable.mutate({ workshopId: openWorkshop, title: `Tisch ${INVITED}` });
	for (const { id } of notes) await writeNote(world, id, `Worte ${SECRET} in einer Notiz`);
	const tables = await gate<{ id: string }[]>`select id from forum_notes where workshop_id = ${closedWorkshop}`;
	for (const { id } of tables) await writeNote(world, id, `Worte ${SECRET} am Tisch`);
	expect(tables.length).toBeGreaterThan(0);
	const rows = await gate<{ table: string; id: string }[]>`
		select 'post' as table, id from forum_posts where topic_id = any (${secrets}) union all select 'topic', id from forum_topics where id = any (${secrets})
		union all select 'guest', id from forum_guests where topic_id = any (${secrets}) union all select 'link', id from forum_links
		union all select 'notice', id from notifications_entries where person_id <> all (${[petra.personId, rolf.personId]})
		union all select 'workshop', ${closedWorkshop} union all select 'item', id from forum_workshop_items where workshop_id = ${closedWorkshop}
		union all select 'table', id from forum_workshop_tables where workshop_id = ${closedWorkshop}
		union all select 'note', id from forum_notes where workshop_id is distinct from ${openWorkshop} union all select 'registration', id from forum_workshop_registrations
		union all select 'decision', id from forum_decisions union all select 'space', id from forum_spaces where id = any (${[closed, own]})`;
	foreign.push(
		round.id,
		a,
		b,
		other,
		unit,
		association,
		anna.personId,
		anna.membershipId,
		bernd.membershipId,
		conny.membershipId,
		olga.membershipId,
		...rows.map(({ id }) => id),
	);
	known.push(open, shared, p, c, openWorkshop, topicId);
	slugs.push(...(await gate<{ slug: string }[]>`select slug from forum_spaces`).map(({ slug }) => slug));
	expect(rows.filter(({ table }) => table === 'notice').length).toBeGreaterThan(0);
	for (const { personId } of [petra, rolf]) await world.kernel.sessions.forget(personId);
});
afterAll(() => world.close());

interface Schema {
	readonly type?: string;
	readonly format?: string;
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly anyOf?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly items?: Schema;
	readonly minimum?: number;
	readonly minItems?: number;
}

/** One input that fits the schema, with this id and this word wherever one is asked for. */
function filled(schema: Schema, id: string, word: string, name = ''): unknown {
	if (schema.const !== undefined) return schema.const;
	if (schema.enum) return schema.enum[0];
	if (schema.anyOf)
		return filled(
			schema.anyOf.find((option) => option.format === 'uuid') ?? (schema.anyOf[0] as Schema),
			id,
			word,
			name,
		);
	if (schema.type === 'object')
		return Object.fromEntries(
			Object.entries(schema.properties ?? {})
				.filter(([key, inner]) => schema.required?.includes(key) || JSON.stringify(inner).includes('uuid'))
				.map(([key, inner]) => [key, filled(inner, id, word, key)]),
		);
	if (schema.type === 'array') return (schema.minItems ?? 0) > 0 ? [filled(schema.items ?? {}, id, word, name)] : [];
	if (schema.type === 'boolean') return false;
	if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
	if (schema.format === 'uuid' || /id$/i.test(name)) return id;
	if (schema.format === 'date-time') return new Date(Date.now() + 3_600_000).toISOString();
	return /mail/i.test(name) ? 'person@test.example' : word;
}

interface Procedure {
	readonly _def: { readonly type: 'query' | 'mutation' | 'subscription'; readonly inputs: readonly z.ZodType[] };
}

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
/** Procedures that end the session that looks, or give back the very words they are sent. */
const LEFT_OUT =
	/^(identity\.(signOut|signOutEverywhere|endSession|switch|signIn|setLocale|changePassword)|forum\.preview)/;

async function ask(who: TestPerson, path: string, type: string, input: unknown): Promise<string> {
	const text = input === undefined ? '' : JSON.stringify(input);
	const headers = { cookie: who.cookie };
	const response =
		type === 'query'
			? await world.request(`/api/trpc/${path}${text && `?input=${encodeURIComponent(text)}`}`, { headers })
			: await world.request(`/api/trpc/${path}`, { headers, method: 'POST', body: text || '{}' });
	return response.text();
}

async function crawl(
	who: TestPerson,
	type: 'query' | 'mutation',
): Promise<{ seen: string[]; answers: number; leaks: string[] }> {
	const leaks: string[] = [];
	const seen = new Set<string>();
	let answers = 0;
	for (const [path, { _def: def }] of procedures) {
		if (def.type !== type || LEFT_OUT.test(path)) continue;
		const [schema] = def.inputs;
		const shape = schema ? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema) : {};
		const inputs = new Map<string, unknown>();
		for (const id of [...foreign, ...known])
			for (const word of type === 'query' ? [SECRET, SECRET.slice(0, 3), ...slugs] : [SECRET]) {
				const input = shape.type === 'object' ? filled(shape, id, word) : undefined;
				inputs.set(JSON.stringify(input) ?? '', input);
			}
		for (const input of inputs.values()) {
			const answer = await ask(who, path, type, input);
			answers += answer.includes('"result"') ? 1 : 0;
			if (answer.includes(INVITED)) seen.add(path);
			const told = answer.includes(SECRET) || foreign.some((id) => answer.includes(id));
			if (told) leaks.push(`${path} ${JSON.stringify(input)}: ${answer.slice(0, 300)}`);
		}
	}
	return { seen: [...seen], answers, leaks };
}

describe('a guest', () => {
	it.each([
		['a partner', () => petra],
		['a councillor', () => rolf],
	] as const)(
		'reads the topic of the invitation, and of nothing else a name, an id, a count or a word: %s',
		async (_, who) => {
			const { seen, answers, leaks } = await crawl(who(), 'query');
			expect(leaks).toEqual([]);
			// what was looked for can be found: lists, search, palette and the topic itself answered with the invited topic
			expect(answers).toBeGreaterThan(20);
			for (const path of [
				'forum.home',
				'forum.topic',
				'forum.space',
				'forum.topics',
				'notifications.list',
				'workshops.list',
				'workshops.workshop',
			])
				expect(seen, path).toContain(path);
		},
		120_000,
	);
	it('finds the notes of the workshop of the invitation, and no others', async () => {
		for (const who of [petra, rolf]) {
			const { hits } = await who.api.forum.search.query({ query: 'Tisch' });
			expect(hits.map(({ title }) => title)).toEqual([`Tisch ${INVITED} – Werkstatt ${INVITED}`]);
			expect((await who.api.forum.find.query({ query: 'Tisch' })).notes).toHaveLength(1);
			expect((await who.api.forum.search.query({ query: 'Notiz' })).hits).toEqual([]);
		}
	});
	it('learns nothing from writing either', async () => {
		const { leaks } = await crawl(petra, 'mutation');
		expect(leaks).toEqual([]);
	}, 120_000);
	it('sees no count of what it may not read', async () => {
		const home = await petra.api.forum.home.query();
		expect(home.spaces.map(({ title, topics }) => ({ title, topics }))).toEqual([{ title: 'Gemeinsam', topics: 0 }]);
		const { tenants, spaces } = await petra.api.forum.search.query({ query: '' });
		expect(tenants.map(({ name }) => name)).toEqual(['Hochschule']);
		expect(spaces.map(({ title }) => title)).toEqual(['Gemeinsam']);
		expect((await petra.api.forum.find.query({ query: 'Petra' })).people).toEqual([]);
	});
	it('cannot tell a topic that is closed to it from one that does not exist', async () => {
		for (const id of [foreign.at(-1) as string, crypto.randomUUID()])
			expect(await refusalOf(petra.api.forum.topic.query({ id }))).toBe('topic_missing');
	});
});
