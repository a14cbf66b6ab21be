import type { Actor } from '@gestaltungsraum/domain/actor';
import { type Ctx, type Kernel, run } from './context.ts';

/** Runs a question of a request: with others of the same request that are asked at the same time, in one transaction. */
export type Read = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>;

interface Shared {
	readonly ctx: Promise<Ctx>;
	/** Settles with the transaction; fails when any of its statements did. */
	readonly ended: Promise<void>;
	readonly end: () => void;
	/** How many have joined, and how many of them are not done. */
	joined: number;
	open: number;
}

/**
 * Makes {@link Read} for one request and who asks it. Who is there and what the page shows are then one `begin`, one
 * word about who acts, and one `commit` instead of two of each. Whoever is drawn into another question's failure is
 * asked once more, alone.
 */
export function readingOf(kernel: Kernel, actor: Actor): Read {
	let current: Shared | null = null;

	return async (work) => {
		const mine = (current ??= open(kernel, actor));
		mine.joined += 1;
		mine.open += 1;
		let own: unknown = null;
		try {
			const result = await mine.ctx.then(work).catch((error: unknown) => {
				own = error;
				throw error;
			});
			leave(mine);
			await mine.ended;
			return result;
		} catch (error) {
			if (own !== null) leave(mine);
			// what one's own question did wrong stays so, unless it met a transaction that had failed already
			if (mine.joined === 1 || (own !== null && !failedBefore(own))) throw error;
			return run(kernel, actor, work, { readOnly: true });
		}
	};

	function leave(shared: Shared): void {
		shared.open -= 1;
		if (shared.open > 0) return;
		if (current === shared) current = null;
		shared.end();
	}
}

function open(kernel: Kernel, actor: Actor): Shared {
	const { promise: left, resolve: end } = Promise.withResolvers<void>();
	const { promise: ctx, resolve: begun, reject: refused } = Promise.withResolvers<Ctx>();
	const ended = run(
		kernel,
		actor,
		(step) => {
			begun(step);
			return left;
		},
		{ readOnly: true },
	);
	ended.catch(refused); // before it began; afterwards those who wait for its end hear of it
	return { ctx, ended, end, joined: 0, open: 0 };
}

/** PostgreSQL takes no more statements in a transaction where one has failed; the error can lie within another. */
function failedBefore(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause)
		if ((cause as { code?: unknown }).code === '25P02') return true;
	return false;
}
