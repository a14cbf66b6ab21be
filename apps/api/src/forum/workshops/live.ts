/** What happens in the room of a workshop, as it happens: that something changed, and the server's clock. The page asks like any reader. */
import type { RoomEvent } from '@gestaltungsraum/domain/forum/workshops/contract';
import { tracked, type TrackedEnvelope } from '@trpc/server';
import type { Session } from '../../identity/session.ts';
import { type Kernel, run } from '../../kernel/context.ts';
import type { Notice } from '../../kernel/events.ts';
import { Refusal } from '../../kernel/refuse.ts';

/** The session and the right to read are looked at again at least this often. */
const RECHECK_MS = 20_000;

interface Stream {
	readonly kernel: Kernel;
	readonly session: Session;
	/** The session as it stands now, or null. */
	revalidate(): Promise<Session | null>;
	readonly signal: AbortSignal | undefined;
}

/** @throws Refusal workshop_missing */
export async function* followRoom(
	{ kernel, session, revalidate, signal }: Stream,
	{ workshopId }: { workshopId: string },
): AsyncGenerator<TrackedEnvelope<RoomEvent>, void, unknown> {
	const due = new Set<'changed' | 'asked'>();
	let recheck = false;
	let wake = () => {};
	const hear = ({ kind }: Notice) => {
		due.add(kind === 'posted' ? 'asked' : 'changed');
		wake();
	};
	const look = () => {
		recheck = true;
		wake();
	};
	const stops = [kernel.events.on(workshopId, hear), kernel.events.on(session.actor.personId, look)];
	signal?.addEventListener('abort', look);
	const beat = setInterval(look, RECHECK_MS);
	try {
		if (!(await mayRead(kernel, session, workshopId))) throw new Refusal('workshop_missing');
		yield event('hello');
		while (!signal?.aborted) {
			if (due.size === 0 && !recheck) await new Promise<void>((resume) => (wake = resume));
			if (signal?.aborted) return;
			if (recheck) {
				recheck = false;
				const valid = await revalidate();
				if (valid?.actor.membershipId !== session.actor.membershipId || !(await mayRead(kernel, valid, workshopId)))
					return void (yield event('ended'));
			}
			const kinds = [...due];
			due.clear();
			for (const kind of kinds) yield event(kind);
		}
	} finally {
		clearInterval(beat);
		for (const stop of stops) stop();
		signal?.removeEventListener('abort', look);
	}
}

function event(kind: RoomEvent['kind']): TrackedEnvelope<RoomEvent> {
	const now = new Date().toISOString();
	return tracked(now, { kind, now });
}

async function mayRead(kernel: Kernel, { actor }: Session, workshopId: string): Promise<boolean> {
	const rows = await run(kernel, actor, ({ sql }) => sql`select from forum_workshops where id = ${workshopId}`, {
		readOnly: true,
	});
	return rows.length > 0;
}
