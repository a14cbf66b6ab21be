/**
 * Row 4.24: random work of several tenants and their guests, with people who are locked out, leave a unit or an association,
 * and invitations that end. No entry, count or mail holds a word that its reader may not read in that moment.
 */
import { visibilities } from '@gestaltungsraum/domain/forum/terms';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mail } from '../kernel/mail.ts';
import { type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { awake, centre, mailed, tellAll } from './testing.ts';

const HOUSES = 3;
const PETRA = HOUSES; // partner
const ROLF = HOUSES + 1; // councillor of the first house
let world: TestWorld;
let associationId: string; // of the first two houses
let spaceId: string;
const tenants: string[] = [];
const units: string[] = [];
const people: TestPerson[] = [];

beforeAll(async () => {
	world = await testWorld();
	for (let at = 0; at < HOUSES; at++) {
		tenants.push(await world.tenant(`Stadt ${at}`));
		units.push(await world.unit(tenants[at] as string, `Team ${at}`));
	}
	associationId = await world.association('Verband', tenants.slice(0, 2));
	for (let at = 0; at < HOUSES; at++)
		people.push(await world.person(tenants[at] as string, { name: `Person ${at}`, unitIds: [units[at] as string] }));
	const partner = await world.tenant('Hochschule', { kind: 'partner' });
	people.push(await world.person(partner, { name: 'Petra Petri', roles: ['partner'] }));
	people.push(await world.person(tenants[0] as string, { name: 'Rolf Rat', roles: ['councillor'] }));
	spaceId = await world.space(tenants[0] as string, 'Raum');
	await awake(world, ...people);
	for (const { api } of people)
		await api.notifications.follow.mutate({ place: 'space', id: spaceId, level: 'watch' }).catch(() => {});
});
afterAll(() => world.close());

/** What the test believes, written again here on purpose. */
interface Belief {
	locked: Set<number>;
	/** Left the unit, or the association. */
	noUnit: Set<number>;
	noAssociation: Set<number>;
}

interface Written {
	readonly topicId: string;
	readonly visibility: (typeof visibilities)[number];
	readonly from: number;
	readonly guests: Set<number>;
	readonly canaries: string[];
}

function mayRead(
	{ visibility, from, guests }: Written,
	reader: number,
	{ locked, noUnit, noAssociation }: Belief,
): boolean {
	if (locked.has(reader)) return false;
	if (visibility === 'public' || guests.has(reader)) return true;
	if (reader >= HOUSES) return false;
	if (visibility === 'platform') return true;
	if (visibility === 'association') return from < 2 && reader < 2 && !noAssociation.has(reader);
	return reader === from && (visibility === 'municipality' || !noUnit.has(reader));
}

const operation = fc.record({
	from: fc.nat(HOUSES - 1),
	to: fc.nat(ROLF),
	visibility: fc.constantFrom(...visibilities),
	what: fc.constantFrom(
		'start',
		'reply',
		'mention',
		'invite',
		'end',
		'lock',
		'unlock',
		'leaveUnit',
		'leaveAssociation',
		'tell',
		'look',
		'mail',
	),
});

describe('no mail, digest or notification', () => {
	it('crosses tenants or reaches somebody whose right has ended', async () => {
		const { gate, sessions } = world.kernel;
		let serial = 0;
		let told = 0;
		let sent = 0;
		const until = new Date(Date.now() + 86_400_000).toISOString();
		const forget = () => Promise.all(people.map(({ personId }) => sessions.forget(personId)));

		await fc.assert(
			fc.asyncProperty(fc.array(operation, { minLength: 10, maxLength: 30 }), async (operations) => {
				const written: Written[] = [];
				const belief: Belief = { locked: new Set(), noUnit: new Set(), noAssociation: new Set() };
				await gate`delete from notifications_entries`;
				await gate`delete from notifications_mails`;
				await gate`delete from jobs.job where name in ('notices', 'mail', 'digests')`;
				await gate`update identity_memberships set active = true`;
				for (const [at, unitId] of units.entries())
					await gate`insert into identity_membership_units (tenant_id, membership_id, unit_id) values (${tenants[at] as string}, ${people[at]?.membershipId as string}, ${unitId}) on conflict do nothing`;
				for (const tenant of tenants.slice(0, 2))
					await gate`insert into municipality_association_members values (${associationId}, ${tenant}) on conflict do nothing`;
				await forget();

				const allowed = (reader: number, text: string) => {
					for (const entry of written)
						for (const canary of entry.canaries)
							if (text.includes(canary)) expect(mayRead(entry, reader, belief), `${reader} reads ${canary}`).toBe(true);
				};
				const look = async () => {
					for (const [reader, person] of people.entries()) {
						if (belief.locked.has(reader)) continue;
						const list = await centre(person);
						told += list.length;
						allowed(reader, list.join());
						const me = await person.api.identity.me.query();
						expect(me?.unread ?? 0).toBeLessThanOrEqual(list.length);
					}
				};
				const post = async () => {
					await tellAll(world, { twice: true });
					const mails: Mail[] = await mailed(world);
					sent += mails.length;
					for (const mail of mails) {
						const reader = people.findIndex(({ email }) => email === mail.to);
						expect(reader).toBeGreaterThanOrEqual(0);
						allowed(reader, JSON.stringify(mail));
					}
				};

				for (const { from, to, visibility, what } of operations) {
					const me = people[from] as TestPerson;
					const other = people[to] as TestPerson;
					const target = written.at(-1);
					const canary = `kanarie${(++serial).toString(36)}x${visibility}x${from}`;
					if (what === 'start' || !target) {
						const scopeId =
							visibility === 'team' ? (units[from] as string) : visibility === 'association' ? associationId : null;
						const started = await me.api.forum.start
							.mutate({
								spaceId,
								title: `Titel ${canary}`,
								text: `Text ${canary}, @Rolf Rat, @Person ${to}`,
								visibility,
								scopeId,
							})
							.catch(() => null);
						if (started) written.push({ topicId: started.id, visibility, from, guests: new Set(), canaries: [canary] });
					} else if (what === 'reply' || what === 'mention') {
						const text = what === 'reply' ? canary : `${canary} @alle-hier @Petra Petri @Person ${from}`;
						const answered = await other.api.forum.reply
							.mutate({ topicId: target.topicId, text, key: crypto.randomUUID() })
							.then(
								() => true,
								() => false,
							);
						if (answered) target.canaries.push(canary);
					} else if (what === 'invite' && to >= HOUSES) {
						const host = people[target.from] as TestPerson;
						const input = { topicId: target.topicId, email: other.email, until };
						await host.api.forum.guests.invitePerson.mutate(input).then(
							() => target.guests.add(to),
							() => {},
						);
					} else if (what === 'end') {
						await gate`update forum_guests set until = now() - interval '1 second' where topic_id = ${target.topicId}`;
						target.guests.clear();
						await forget();
					} else if (what === 'lock' || what === 'unlock') {
						await gate`update identity_memberships set active = ${what === 'unlock'} where id = ${other.membershipId}`;
						if (what === 'lock') belief.locked.add(to);
						else belief.locked.delete(to);
						await forget();
					} else if (what === 'leaveUnit' && to < HOUSES) {
						await gate`delete from identity_membership_units where membership_id = ${other.membershipId}`;
						belief.noUnit.add(to);
						await forget();
					} else if (what === 'leaveAssociation' && to < 2) {
						await gate`delete from municipality_association_members where tenant_id = ${other.tenantId}`;
						belief.noAssociation.add(to);
						await forget();
					} else if (what === 'tell') await tellAll(world, { twice: true });
					else if (what === 'look') await look();
					else if (what === 'mail') await post();
				}
				await post();
				await look();
			}),
			{ numRuns: 25, endOnFailure: true },
		);
		// what was looked for could be found
		expect(told).toBeGreaterThan(50);
		expect(sent).toBeGreaterThan(20);
	}, 120_000);

	it('is left of an invitation that has ended, neither in the centre nor on its way', async () => {
		const [host] = people as [TestPerson];
		const petra = people[PETRA] as TestPerson;
		const { gate, sessions } = world.kernel;
		await gate`update identity_memberships set active = true`;
		await gate`delete from jobs.job where name in ('notices', 'mail', 'digests')`;
		await gate`delete from notifications_mails`;
		const { id } = await host.api.forum.start.mutate({
			spaceId,
			title: 'Fragen an die Hochschule',
			text: 'Worum es geht.',
			visibility: 'municipality',
			scopeId: null,
		});
		const until = new Date(Date.now() + 86_400_000).toISOString();
		await host.api.forum.guests.invitePerson.mutate({ topicId: id, email: petra.email, until });
		await tellAll(world);
		expect(await centre(petra)).toContain('invited: Fragen an die Hochschule');
		await host.api.forum.reply.mutate({ topicId: id, text: 'Was meint @Petra Petri?', key: crypto.randomUUID() });
		await tellAll(world); // whoever has not written there is no name to others yet
		await petra.api.forum.reply.mutate({ topicId: id, text: 'Gern.', key: crypto.randomUUID() });
		await host.api.forum.reply.mutate({ topicId: id, text: 'Danke, @Petra Petri.', key: crypto.randomUUID() });
		await tellAll(world);
		expect((await centre(petra)).filter((said) => said === 'mention: Fragen an die Hochschule')).toHaveLength(1);
		const [guest] = (await host.api.forum.guests.list.query({ topicId: id })).guests;
		await host.api.forum.guests.end.mutate({ id: guest?.id ?? '' });
		await sessions.forget(petra.personId);
		expect((await centre(petra)).filter((said) => said.includes('Hochschule'))).toEqual([]);
		expect((await mailed(world)).filter(({ to }) => to === petra.email)).toEqual([]);
		await host.api.forum.reply.mutate({ topicId: id, text: 'Und nun, @Petra Petri?', key: crypto.randomUUID() });
		await tellAll(world);
		expect(
			(
				await gate`select count(*)::int as count from notifications_entries where person_id = ${petra.personId} and day >= current_date and topic_id = ${id} and last_number = 5`
			)[0]?.count,
		).toBe(0);
	});

	it('can be read, written or changed by SQL of the app role across the wall', async () => {
		const [a, b] = people as [TestPerson, TestPerson];
		const { run } = await import('../kernel/context.ts');
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
		for (const table of ['notifications_entries', 'notifications_follows', 'notifications_settings'])
			await run(world.kernel, actor, async ({ sql }) => {
				expect(await sql`select from ${sql(table)} where person_id <> ${a.personId}`, table).toHaveLength(0);
			});
		for (const statement of [
			`insert into notifications_entries (tenant_id, person_id, kind, key, audience, title, path, by_name, by_org, day) values ('${a.tenantId}', '${a.personId}', 'workshop', 'x', '${a.tenantId}', 'x', 'x', '', '', now())`,
			`update notifications_entries set title = 'x'`,
			`insert into notifications_follows (tenant_id, person_id, place, place_id, level) values ('${b.tenantId}', '${b.personId}', 'space', '${spaceId}', 'watch')`,
			`insert into notifications_settings (tenant_id, person_id, ways, quiet_from, quiet_to, rest) values ('${a.tenantId}', '${b.personId}', '{}', 0, 0, true)`,
			'select * from notifications_mails',
		])
			await expect(
				run(world.kernel, actor, ({ sql }) => sql.unsafe(statement)),
				statement,
			).rejects.toThrow();
	});
});
