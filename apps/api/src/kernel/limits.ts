import type { Sql } from '@gestaltungsraum/db/client';
import { sha256 } from './secret.ts';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { Refusal, type RefusalCode } from './refuse.ts';

/** Counters in PostgreSQL, shared by all nodes. Keys are hashed: the table tells no address and no mail. */
export interface Limits {
	/** Counts an attempt, or several at once: all or none. Refuses with the budget's own sentence when it is used up. */
	spend(limit: LimitName, key: string, points?: number): Promise<void>;
	/** Gives the budget back, e.g. after a good sign-in. */
	clear(limit: LimitName, key: string): Promise<void>;
}

/** Attempts and the seconds in which they are counted. Whole town halls share one address, so accounts are counted first and tighter. */
const budgets = {
	signInAccount: { points: 10, duration: 900 },
	signInAddress: { points: 100, duration: 900 },
	resetAccount: { points: 3, duration: 3600 },
	resetAddress: { points: 30, duration: 3600 },
	tokenAddress: { points: 60, duration: 900 },
	askPerson: { points: 20, duration: 3600 },
	uploadPerson: { points: 100, duration: 3600 },
	guestPerson: { points: 60, duration: 3600 },
	inviteTenant: { points: 2000, duration: 86_400 },
} as const;
export type LimitName = keyof typeof budgets;
const refusals: Partial<Record<LimitName, RefusalCode>> = { inviteTenant: 'too_many_invitations' };

export function makeLimits(gate: Sql): Limits {
	const client = poolLike(gate);
	const limiters = new Map(
		Object.entries(budgets).map(([name, budget]) => [
			name,
			new RateLimiterPostgres({
				storeClient: client,
				storeType: 'client',
				tableName: 'kernel_limits',
				tableCreated: true,
				keyPrefix: name,
				...budget,
			}),
		]),
	);
	const limiter = (name: LimitName) => limiters.get(name) as RateLimiterPostgres;
	return {
		spend: async (name, key, points = 1) => {
			try {
				await limiter(name).consume(sha256(key), points);
			} catch (reason) {
				if (reason instanceof Error) throw reason;
				// the limiter counts what it refuses; a file that is too large must not use up the day
				if (points > 1) await limiter(name).reward(sha256(key), points);
				throw new Refusal(refusals[name] ?? 'too_many_attempts');
			}
		},
		clear: async (name, key) => {
			await limiter(name).delete(sha256(key));
		},
	};
}

/** rate-limiter-flexible speaks to `pg`; this answers as one. */
function poolLike(sql: Sql) {
	return {
		query: async (request: { text: string; values: unknown[] }) => {
			const rows = await sql.unsafe(request.text, request.values as never[]);
			return { rows: [...rows], rowCount: rows.count };
		},
	};
}
