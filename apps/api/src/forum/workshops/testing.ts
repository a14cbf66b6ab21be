/** A workshop with its people, for tests. */
import { type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';

export interface WorkshopWorld {
	readonly world: TestWorld;
	/** Plans, in A. */
	readonly anna: TestPerson;
	/** In A. */
	readonly arne: TestPerson;
	/** In B. */
	readonly berta: TestPerson;
	readonly bernd: TestPerson;
	/** Partner. */
	readonly petra: TestPerson;
	readonly spaceId: string;
	plan(more?: Partial<Plan>): Promise<string>;
	/** Planned and announced. */
	announce(more?: Partial<Plan>): Promise<string>;
	/** Mails that wait to be sent, newest last. */
	mails(): Promise<{ id: string; what: string; other?: string }[]>;
}

/** Days from now on Berlin's calendar, YYYY-MM-DD. */
export function dayAhead(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export const plan = (spaceId: string) => ({
	spaceId,
	visibility: 'platform' as 'municipality' | 'platform' | 'public',
	scopeId: null as string | null,
	title: 'Werkstatt Öffnungszeiten',
	purpose: 'Wir suchen Zeiten, die passen.',
	day: dayAhead(30),
	from: '09:00',
	to: '12:30',
	place: 'Rathaus, Saal 2',
	access: 'Aufzug, Induktionsanlage',
	link: '',
	capacity: 4,
	seatsMax: 3,
	approval: false,
	shown: 'name' as 'name' | 'role' | 'nobody',
});
export type Plan = ReturnType<typeof plan>;

export async function workshopWorld(): Promise<WorkshopWorld> {
	const world = await testWorld();
	const [a, b] = [await world.tenant('Stadt A'), await world.tenant('Stadt B')];
	const anna = await world.person(a, { name: 'Anna' });
	const spaceId = await world.space(a, 'Raum');
	const planned: WorkshopWorld['plan'] = (more = {}) =>
		anna.api.workshops.planning.plan.mutate({ ...plan(spaceId), ...more }).then(({ id }) => id);
	return {
		world,
		anna,
		arne: await world.person(a, { name: 'Arne' }),
		berta: await world.person(b, { name: 'Berta' }),
		bernd: await world.person(b, { name: 'Bernd' }),
		petra: await world.person(await world.tenant('Hochschule', { kind: 'partner' }), {
			name: 'Petra',
			roles: ['partner'],
		}),
		spaceId,
		plan: planned,
		announce: async (more) => {
			const id = await planned(more);
			await anna.api.workshops.planning.announce.mutate({ id });
			return id;
		},
		mails: async () => {
			const rows = await world.kernel.gate<{ data: { kind: string; id: string; what: string; other?: string } }[]>`
				select data from jobs.job where name = 'mail' order by created_on, id`;
			return rows.map(({ data }) => data).filter(({ kind }) => kind === 'workshop');
		},
	};
}

/** An announced workshop of one's own municipality with a table, whose note it is. */
export async function withTable(who: TestPerson, spaceId: string): Promise<{ topicId: string; noteId: string }> {
	const { planning, room, workshop: read } = who.api.workshops;
	const { id } = await planning.plan.mutate({ ...plan(spaceId), visibility: 'municipality' });
	await planning.announce.mutate({ id });
	await room.addTable.mutate({ workshopId: id, title: 'Tisch' });
	const { workshop, tables } = await read.query({ id });
	return { topicId: workshop.topicId ?? '', noteId: tables[0]?.noteId ?? '' };
}
