import { tracked, type TrackedEnvelope } from '@trpc/server';
import { type Kernel, run } from '../kernel/context.ts';
import type { Notice } from '../kernel/events.ts';
import { found } from '../kernel/refuse.ts';
import type { Session } from '../identity/session.ts';

/** The session and the right to read are looked at again at least this often, so that a stream ends with them. */
const RECHECK_MS = 20_000;

type LiveEvent = { kind: 'posted' | 'changed' | 'ended'; number: number };

interface Stream {
	readonly kernel: Kernel;
	readonly session: Session;
	/** The session as it stands now, or null. */
	revalidate(): Promise<Session | null>;
	readonly signal: AbortSignal | undefined;
}

/**
 * What happens in a topic, as it happens: numbers only, the browser fetches what it may read. After a cut the browser
 * names the last number it knows, and hears of what came since. @throws Refusal topic_missing
 */
export async function* follow(
	{ kernel, session, revalidate, signal }: Stream,
	{ topicId, lastEventId }: { topicId: string; lastEventId?: string | null | undefined },
): AsyncGenerator<TrackedEnvelope<LiveEvent>, void, unknown> {
	const waiting: Notice[] = [];
	let wake = () => {};
	const push = (notice: Notice) => {
		if (waiting.length < 100) waiting.push(notice);
		wake();
	};
	const stops = [kernel.events.on(topicId, push), kernel.events.on(session.actor.personId, push)];
	const aborted = () => wake();
	signal?.addEventListener('abort', aborted);
	try {
		let current = session;
		const total = async () =>
			found(
				(
					await run(
						kernel,
						current.actor,
						({ sql }) => sql<{ posts: number }[]>`select posts from forum_topics where id = ${topicId}`,
						{ readOnly: true },
					)
				)[0],
				'topic_missing',
			).posts;
		let known = await total();
		const before = Number.parseInt(lastEventId ?? '', 10);
		if (Number.isInteger(before) && before < known) yield event(known, { kind: 'posted', number: known });
		while (!signal?.aborted) {
			if (waiting.length === 0) await pause((resume) => (wake = resume), untilCheck(current, topicId));
			if (signal?.aborted) return;
			const notices = waiting.splice(0);
			const valid = await revalidate();
			if (!valid || valid.actor.membershipId !== session.actor.membershipId)
				return void (yield event(known, { kind: 'ended', number: 0 }));
			current = valid;
			const recheck =
				notices.length === 0 ||
				notices.some(
					({ kind, number }) => kind === 'resync' || kind === 'session' || (kind === 'changed' && number === 0),
				);
			if (recheck) {
				const posts = await total().catch(() => null);
				if (posts === null) return void (yield event(known, { kind: 'ended', number: 0 }));
				if (posts > known) yield event((known = posts), { kind: 'posted', number: posts });
			}
			for (const { kind, number } of notices) {
				if (kind === 'posted') yield event((known = Math.max(known, number)), { kind, number });
				if (kind === 'changed') yield event(known, { kind, number });
			}
		}
	} finally {
		for (const stop of stops) stop();
		signal?.removeEventListener('abort', aborted);
	}
}

function event(id: number, data: LiveEvent): TrackedEnvelope<LiveEvent> {
	return tracked(String(id), data);
}

/** Whoever is let in from outside is looked at again in the moment at which that ends. */
function untilCheck({ actor }: Session, topicId: string): number {
	const ends = actor.guestTopics
		.filter((invitation) => invitation.topicId === topicId)
		.map(({ until }) => until - Date.now() + 5);
	return Math.min(RECHECK_MS, ...ends.filter((ms) => ms > 0));
}

function pause(ready: (resume: () => void) => void, ms: number): Promise<void> {
	return new Promise((resume) => {
		const timer = setTimeout(resume, ms);
		ready(() => {
			clearTimeout(timer);
			resume();
		});
	});
}
