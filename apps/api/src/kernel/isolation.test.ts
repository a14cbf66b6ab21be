/** Row 4.25: random work of five tenants; no word of one appears in what another may not read. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibilities } from '@gestaltungsraum/domain/forum/terms';
import { writeNote } from '../forum/notes/testing.ts';
import { type TestPerson, type TestWorld, testWorld } from './testing.ts';

let world: TestWorld;
const people: TestPerson[] = [];
const units: string[] = [];
let associationId: string; // of tenants 0 and 1
let spaceId: string;
const notices: string[] = [];

beforeAll(async () => {
	world = await testWorld();
	const tenants = [];
	for (let at = 0; at < 5; at++)
		tenants.push(await world.tenant(`Stadt ${at}`, { kind: at === 4 ? 'partner' : 'administration' }));
	associationId = await world.association('Verband', tenants.slice(0, 2));
	for (const [at, tenantId] of tenants.entries()) {
		units.push(await world.unit(tenantId, `Team ${at}`));
		people.push(
			await world.person(tenantId, {
				name: `Person ${at}`,
				roles: at === 4 ? ['partner'] : ['staff', 'admin'],
				unitIds: [units[at] as string],
			}),
		);
	}
	spaceId = await world.space(tenants[0] as string, 'Raum');
	await world.kernel.gate.listen('gestaltungsraum', (payload) => notices.push(payload));
});
afterAll(() => world.close());

/** Who may read what tenant `from` wrote with a visibility, from the product's own words, written again here on purpose. */
function mayRead(visibility: (typeof visibilities)[number], from: number, reader: number): boolean {
	if (visibility === 'public') return true;
	if (visibility === 'platform') return reader < 4;
	if (visibility === 'association') return from < 2 && reader < 2;
	return reader === from;
}

const operation = fc.record({
	from: fc.nat(3),
	to: fc.nat(4),
	visibility: fc.constantFrom(...visibilities),
	what: fc.constantFrom('start', 'note', 'reply', 'edit', 'remove', 'draft', 'close'),
});

interface Written {
	readonly topicId: string;
	readonly visibility: (typeof visibilities)[number];
	readonly from: number;
	readonly canaries: string[];
}

describe('tenants', () => {
	it('never hear a word of each other that was not meant for them: in pages, lists, search, palette, drafts, notices', async () => {
		let serial = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 12 }), async (operations) => {
				const written: Written[] = [];
				const notes: (Omit<Written, 'topicId'> & { noteId: string })[] = [];
				for (const { from, to, visibility, what } of operations) {
					const canary = `kanarienvogel${(++serial).toString(36)}${visibility}von${from}`;
					const me = people[from] as TestPerson;
					if (what === 'note') {
						const scopeId =
							visibility === 'team' ? (units[from] as string) : visibility === 'association' ? associationId : null;
						const started = await me.api.notes.start
							.mutate({ spaceId, title: `Notiz ${canary}`, visibility, scopeId, shown: 'name', writers: 'circle' })
							.catch(() => null);
						if (!started) {
							expect(visibility === 'association' && from >= 2).toBe(true);
							continue;
						}
						const inside = `${canary}innen`;
						await writeNote(world, started.id, `Darin ${inside}`);
						notes.push({ noteId: started.id, visibility, from, canaries: [canary, inside] });
						continue;
					}
					const target = written[written.length - 1];
					if (what === 'start' || !target) {
						const scopeId =
							visibility === 'team' ? (units[from] as string) : visibility === 'association' ? associationId : null;
						const started = await me.api.forum.start
							.mutate({ spaceId, title: `Titel ${canary}`, text: `Text ${canary}`, visibility, scopeId })
							.catch(() => null);
						if (started) written.push({ topicId: started.id, visibility, from, canaries: [canary] });
						else expect(visibility === 'association' && from >= 2).toBe(true);
						continue;
					}
					const writer = people[to] as TestPerson;
					const allowed = mayRead(target.visibility, target.from, to);
					if (what === 'reply' || what === 'edit' || what === 'remove') {
						const sent = await writer.api.forum.reply
							.mutate({ topicId: target.topicId, text: canary, key: crypto.randomUUID() })
							.then(
								() => true,
								() => false,
							);
						expect(sent).toBe(allowed);
						if (sent) target.canaries.push(canary);
					} else if (what === 'draft') {
						const kept = await writer.api.forum.saveDraft
							.mutate({ placeId: target.topicId, title: '', text: `entwurf${canary}eigen${to}` })
							.then(
								() => true,
								() => false,
							);
						expect(kept).toBe(allowed);
					} else {
						const closed = await writer.api.forum.close.mutate({ id: target.topicId, closed: false }).then(
							() => true,
							() => false,
						);
						expect(closed).toBe(to === target.from);
					}
				}
				for (const [reader, { api }] of people.entries()) {
					const answers = JSON.stringify(
						await Promise.all([
							api.forum.today.query(),
							api.forum.home.query(),
							api.forum.topics.query({}),
							api.forum.search.query({ query: 'kanarienvogel' }),
							api.forum.search.query({ query: 'titel' }),
							api.forum.find.query({ query: 'kanarienvogel' }),
							...written.map(({ topicId }) => api.forum.topic.query({ id: topicId, end: true }).catch(() => null)),
							...written.map(({ topicId }) => api.forum.posts.query({ topicId, after: 0 }).catch(() => null)),
						]),
					);
					for (const { noteId, visibility, from, canaries } of notes) {
						const found = await api.forum.search.query({ query: `${canaries[0] ?? ''}innen` });
						expect(found.hits.map((hit) => hit.noteId)).toEqual(mayRead(visibility, from, reader) ? [noteId] : []);
					}
					for (const { visibility, from, canaries } of [...written, ...notes])
						for (const canary of canaries)
							if (!mayRead(visibility, from, reader)) expect(answers).not.toContain(canary);
					expect(answers).not.toMatch(new RegExp(`entwurfkanarienvogel\\w+eigen[^${reader}]`));
					// and what is meant for them does arrive
					const own = written.find(({ visibility, from }) => mayRead(visibility, from, reader));
					if (own) expect(answers).toContain(own.canaries[0]);
				}
				expect(notices.join()).not.toContain('kanarienvogel');
			}),
			{ numRuns: 12, endOnFailure: true },
		);
	});
	it('cannot be reached by SQL of the app role either: no insert, update or delete crosses the wall', async () => {
		const [a, b] = people as [TestPerson, TestPerson];
		const { run } = await import('./context.ts');
		const actor = {
			personId: a.personId,
			membershipId: a.membershipId,
			tenantId: a.tenantId,
			tenantKind: 'administration' as const,
			tenantName: 'Stadt 0',
			name: 'Person 0',
			roles: ['staff' as const],
			units: [],
			associations: [],
			guestTopics: [],
		};
		const tables = [
			'municipality_units',
			'identity_memberships',
			'identity_membership_units',
			'identity_invitations',
			'forum_reads',
			'forum_drafts',
		] as const;
		await run(world.kernel, actor, async ({ sql }) => {
			for (const table of tables) {
				expect((await sql`select from ${sql(table)} where tenant_id = ${b.tenantId}`).length).toBe(0);
				expect((await sql`update ${sql(table)} set tenant_id = tenant_id where tenant_id = ${b.tenantId}`).count).toBe(
					0,
				);
				expect((await sql`delete from ${sql(table)} where tenant_id = ${b.tenantId}`).count).toBe(0);
			}
		});
		for (const statement of [
			`insert into municipality_units (tenant_id, name, kind) values ('${b.tenantId}', 'Fremd', 'team')`,
			`insert into identity_membership_units (tenant_id, membership_id, unit_id) values ('${a.tenantId}', '${a.membershipId}', '${units[1] ?? ''}')`,
			`insert into forum_topics (tenant_id, space_id, visibility, audience, author_id, author_name, author_org, title, created_at, last_post_at, scope_name) values ('${a.tenantId}', '${spaceId}', 'municipality', '${b.tenantId}', '${a.membershipId}', 'x', 'x', 'x', now(), now(), 'x')`,
			`insert into kernel_audit (tenant_id, action, minute) values ('${b.tenantId}', 'x', now())`,
			'select * from identity_people',
			'select * from identity_sessions',
			'truncate forum_posts',
		]) {
			await expect(
				run(world.kernel, actor, ({ sql }) => sql.unsafe(statement)),
				statement,
			).rejects.toThrow();
		}
	});
});
