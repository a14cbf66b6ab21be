/** A circle with a released round, for tests: made by the same calls as in life. */
import type { RoundEvent } from '@gestaltungsraum/domain/resonance/live-contract';
import { CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import { ORIGIN, type TestPerson, type TestWorld } from '../kernel/testing.ts';
import { closeRound, tendRounds } from './fold.ts';
import { dropCard, fetchTickets, type Ticket } from './playing.ts';

export interface Circle {
	readonly tenantId: string;
	readonly unitId: string;
	/** Facilitates. */
	readonly merle: TestPerson;
	/** Staff council, and second of the pair. */
	readonly ole: TestPerson;
	readonly members: readonly TestPerson[];
	/** Of the same administration, in no circle. */
	readonly outsider: TestPerson;
	/** Of another administration. */
	readonly stranger: TestPerson;
}

export async function makeCircle(world: TestWorld): Promise<Circle> {
	const tenantId = await world.tenant('Stadt A');
	const unitId = await world.unit(tenantId, 'Bürgerdienste');
	const members: TestPerson[] = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		members.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
	return {
		tenantId,
		unitId,
		merle: await world.person(tenantId, { name: 'Merle Hoff', roles: ['staff', 'facilitator'] }),
		ole: await world.person(tenantId, { name: 'Ole Brandt', roles: ['staff', 'staff_council'] }),
		members,
		outsider: await world.person(tenantId, { name: 'Außen' }),
		stranger: await world.person(await world.tenant('Stadt B'), { name: 'Fremd', roles: ['staff', 'facilitator'] }),
	};
}

export const openSealed = async ({ merle, ole, unitId }: Circle, question: string) =>
	(
		await merle.api.resonance.open.mutate({
			question,
			reason: 'Damit der Plan im Januar besser wird.',
			template: 'free',
			unitIds: [unitId],
			secondId: ole.personId,
			days: 5,
		})
	).id;

/** Collects these cards, one a member, and closes: under review then, or too few. */
export async function collect(world: TestWorld, { members }: Circle, roundId: string, texts: readonly string[]) {
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	for (const [at, text] of texts.entries()) {
		const who = members[at] as TestPerson;
		const [ticket] = await fetchTickets(
			publicKey,
			(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
			1,
		);
		await dropCard(world.request, roundId, ticket as Ticket, text);
	}
	await closeRound(world.kernel, roundId);
}

export async function release(world: TestWorld, { merle, ole }: Circle, roundId: string): Promise<void> {
	for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
	await tendRounds(world.kernel);
}

/** @param texts five to eight, one a member */
export async function openReleased(world: TestWorld, circle: Circle, texts: readonly string[]): Promise<string> {
	const roundId = await openSealed(circle, 'Was hat uns der neue Schalterplan gekostet?');
	await collect(world, circle, roundId, texts);
	await release(world, circle, roundId);
	return roundId;
}

/** Opens the stream as a browser does; `until` waits for an event that fits. */
export async function listenTo(
	world: TestWorld,
	who: TestPerson,
	roundId: string,
	since = new Date(Date.now() + 60_000).toISOString(),
) {
	const abort = new AbortController();
	const input = encodeURIComponent(JSON.stringify({ roundId, since }));
	const response = await world.app.request(`${ORIGIN}/api/trpc/resonance.live?input=${input}`, {
		headers: { cookie: who.cookie, accept: 'text/event-stream' },
		signal: abort.signal,
	});
	const heard: (RoundEvent | { kind: 'error' })[] = [];
	let wake = () => {};
	const over = (async () => {
		let text = '';
		try {
			for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
				text += new TextDecoder().decode(chunk);
				const parts = text.split('\n\n');
				text = parts.pop() ?? '';
				for (const part of parts) {
					const data = /^data: ?(.+)$/m.exec(part)?.[1];
					if (/event: serialized-error/.test(part)) heard.push({ kind: 'error' });
					else if (data && !/^event:/m.test(part)) heard.push(JSON.parse(data) as RoundEvent);
				}
				wake();
			}
		} catch {
			// aborted
		}
		wake();
	})();
	const until = async (fits: (event: RoundEvent | { kind: 'error' }) => boolean) => {
		for (;;) {
			const event = heard.find(fits);
			if (event) return event;
			await new Promise<void>((resolve) => (wake = resolve));
		}
	};
	return { heard, until, over, stop: () => (abort.abort(), over) };
}
