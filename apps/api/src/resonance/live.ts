/** What happens on a round's board, as it happens. One reading for each change, whatever the number of listeners. */
import type { RoundEvent } from '@gestaltungsraum/domain/resonance/live-contract';
import { type Phase, publishedPhases, type Way } from '@gestaltungsraum/domain/resonance/terms';
import type { Session } from '../identity/session.ts';
import { type Kernel, run } from '../kernel/context.ts';
import type { Notice } from '../kernel/events.ts';
import { found } from '../kernel/refuse.ts';

/** The session and the right to read are looked at again this often. */
const RECHECK_MS = 20_000;
/** A browser that cannot follow asks anew instead of being told all. */
const QUEUE_MAX = 100;
const PRESENT_MS = 1000;
/** How far the clocks of two processes may be apart. */
const SKEW_MS = 2000;

interface Stream {
	readonly kernel: Kernel;
	readonly session: Session;
	/** The session as it stands now, or null. */
	revalidate(): Promise<Session | null>;
	readonly signal: AbortSignal | undefined;
}

/**
 * Ids, titles of groups and moments; for the rest the page asks like any reader. After a cut the browser says of when its
 * page is, and hears `changed` if it is older than what happened.
 * @throws Refusal round_missing
 */
export async function* listen(
	{ kernel, session, revalidate, signal }: Stream,
	{ roundId, since }: { roundId: string; since: string },
): AsyncGenerator<RoundEvent, void, unknown> {
	let waiting: RoundEvent[] = [];
	let due = false;
	let wake = () => {};
	const push = (event: RoundEvent) => {
		if (waiting.length >= QUEUE_MAX) waiting = [{ kind: 'changed' }];
		else waiting.push(event);
		wake();
	};
	const look = () => {
		due = true;
		wake();
	};
	const round = await roundOf(kernel, session, roundId);
	const room = enter(kernel, roundId, round, session.actor.personId, push);
	const stop = kernel.events.on(session.actor.personId, look);
	signal?.addEventListener('abort', look);
	const beat = setInterval(look, RECHECK_MS);
	try {
		yield { kind: 'hello', now: new Date().toISOString(), present: room.present };
		if (Date.parse(since) < room.changedAt + SKEW_MS) yield { kind: 'changed' };
		while (!signal?.aborted) {
			if (waiting.length === 0 && !due) await new Promise<void>((resume) => (wake = resume));
			if (signal?.aborted) return;
			if (due) {
				due = false;
				const valid = await revalidate();
				const same = valid?.actor.membershipId === session.actor.membershipId;
				if (!same || !(await mayListen(kernel, valid, roundId))) return void (yield { kind: 'ended' });
			}
			yield* waiting.splice(0);
		}
	} finally {
		clearInterval(beat);
		stop();
		room.leave();
		signal?.removeEventListener('abort', look);
	}
}

/** A database that is away for a moment takes no right away. */
async function mayListen(kernel: Kernel, session: Session, roundId: string): Promise<boolean> {
	return roundOf(kernel, session, roundId).then(
		() => true,
		(error: unknown) => (error as { code?: string }).code !== 'round_missing',
	);
}

interface Round {
	readonly way: Way;
	readonly phase: Phase;
}

async function roundOf(kernel: Kernel, { actor }: Session, roundId: string): Promise<Round> {
	const [round] = await run(
		kernel,
		actor,
		({ sql }) => sql<Round[]>`
			select r.way, r.phase from resonance_rounds r where r.id = ${roundId} and (${actor.personId} in (r.facilitator_id, r.second_id)
				or exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${actor.personId}))`,
		{ readOnly: true },
	);
	return found(round, 'round_missing');
}

/** All who listen to one round in this process. */
interface Room {
	readonly listeners: Set<(event: RoundEvent) => void>;
	/** Open pages by person; in memory only, and only its size is ever told. */
	readonly people: Map<string, number>;
	/** As it was read last; of a sealed one it decides whether people are counted. */
	round: Round;
	/** How many people were told of last; null for nobody's number. */
	told: number | null;
	/** ms since 1970; what was before the room was opened is not known, and counts as a change. */
	changedAt: number;
	stop(): void;
}
const rooms = new WeakMap<Kernel, Map<string, Room>>();

function enter(
	kernel: Kernel,
	roundId: string,
	round: Round,
	personId: string,
	listener: (event: RoundEvent) => void,
): { readonly present: number | null; readonly changedAt: number; leave(): void } {
	const open = rooms.get(kernel) ?? new Map<string, Room>();
	rooms.set(kernel, open);
	const room = open.get(roundId) ?? openRoom(kernel, roundId, round);
	room.round = round;
	open.set(roundId, room);
	const { listeners, people } = room;
	const count = (change: number) => {
		const pages = (people.get(personId) ?? 0) + change;
		if (pages > 0) people.set(personId, pages);
		else people.delete(personId);
		if (pages === 0 || (pages === 1 && change > 0)) tellPresent(room);
	};
	listeners.add(listener);
	count(1);
	return {
		present: presentIn(room),
		changedAt: room.changedAt,
		leave: () => {
			listeners.delete(listener);
			count(-1);
			if (listeners.size > 0) return;
			room.stop();
			open.delete(roundId);
		},
	};
}

/**
 * Where people sit together they are counted: in live rounds, and on a board that more than one has open. Never while a
 * sealed round collects or is reviewed: who is there then is nobody's business, not even as a number.
 */
function presentIn({ round: { way, phase }, people }: Room): number | null {
	if (way === 'live') return people.size;
	return publishedPhases.includes(phase) && phase !== 'ended' && people.size > 1 ? people.size : null;
}

const telling = new WeakMap<Room, NodeJS.Timeout>();
/** Whoever comes with many others is told of once. */
function tellPresent(room: Room): void {
	if (telling.has(room)) return;
	const later = setTimeout(() => {
		telling.delete(room);
		const present = presentIn(room);
		if (present === room.told) return;
		room.told = present;
		tell(room, { kind: 'present', present });
	}, PRESENT_MS);
	telling.set(room, later.unref());
}

function tell({ listeners }: Room, event: RoundEvent): void {
	for (const listener of listeners) listener(event);
}

function openRoom(kernel: Kernel, roundId: string, round: Round): Room {
	const moved = new Set<string>();
	let reading: Promise<void> | null = null;
	const read = async () => {
		while (moved.size > 0) {
			const ids = [...moved];
			moved.clear();
			// those who hear it were let in by the same policies as the page; the gate spares a reading for each of them
			const event = await placesOf(kernel, roundId, ids).catch((): RoundEvent => ({ kind: 'changed' }));
			tell(room, event);
		}
		reading = null;
	};
	/** A sealed round is released, or ends, while people look at it. */
	const lookAgain = async () => {
		const [now] = await kernel.gate<Round[]>`select way, phase from resonance_rounds where id = ${roundId}`;
		if (now) room.round = now;
		tellPresent(room);
	};
	const hear = ({ kind, number, ids = [] }: Notice) => {
		room.changedAt = Date.now();
		if (kind === 'changed' || kind === 'resync') {
			tell(room, { kind: 'changed' });
			if (room.round.way !== 'live') lookAgain().catch(() => {}); // the next change looks again
		}
		if (kind === 'timer') {
			const endsAt = number === 0 ? null : new Date(number).toISOString();
			tell(room, { kind, now: new Date().toISOString(), endsAt });
		}
		if (kind !== 'moved') return;
		for (const id of ids) moved.add(id);
		reading ??= read();
	};
	const room: Room = {
		listeners: new Set(),
		people: new Map(),
		round,
		told: null,
		changedAt: Date.now(),
		stop: kernel.events.on(roundId, hear),
	};
	return room;
}

/** Where the cards among these ids lie now, and what the groups among them, and those of the cards, are called. */
async function placesOf(kernel: Kernel, roundId: string, ids: readonly string[]): Promise<RoundEvent> {
	const [row] = await kernel.gate<
		{ cards: { id: string; groupId: string | null }[]; groups: { id: string; title: string }[] }[]
	>`
		with moved as (select id, group_id from resonance_cards where round_id = ${roundId} and held is null and id = any(${[...ids]}::uuid[]))
		select (select coalesce(json_agg(json_build_object('id', m.id, 'groupId', m.group_id)), '[]') from moved m) as cards,
			(select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title)), '[]') from resonance_groups g where g.round_id = ${roundId}
				and (g.id = any(${[...ids]}::uuid[]) or g.id in (select m.group_id from moved m))) as groups`;
	return { kind: 'moved', cards: row?.cards ?? [], groups: row?.groups ?? [] };
}
