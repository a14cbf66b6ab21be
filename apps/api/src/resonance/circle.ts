import { type ResonanceRefusal, whyNotCounted } from '@gestaltungsraum/domain/resonance/rules';
import type { Step } from '../kernel/context.ts';

/** For the opening: whether enough members of the frozen circle have accounts that are old enough. */
export async function whyNotYoung(
	{ sql }: Pick<Step, 'sql'>,
	roundId: string,
	floor: number,
): Promise<ResonanceRefusal | null> {
	const [row] = await sql<
		{ counted: number }[]
	>`select count(*)::int as counted from resonance_circle where round_id = ${roundId} and counts`;
	return whyNotCounted(row?.counted ?? 0, floor);
}
