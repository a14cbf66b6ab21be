/** Tells everybody who has a round open, at commit. Numbers and ids only: what they mean is read by those who may. */
import type { Step } from '../kernel/context.ts';
import { type Notice, noticeText } from '../kernel/events.ts';

/** More than these, and the pages ask anew: a notice has 8,000 bytes at most. */
const IDS_MAX = 60;

/** Something of the round is different: phase, outcome, steps, votes, record. */
export function tellRound(sql: Step['sql'], roundId: string): Promise<unknown> {
	return tell(sql, { about: roundId, kind: 'changed', number: 0 });
}

/** Cards lie elsewhere, or a group has another title. */
export function tellMoved(sql: Step['sql'], roundId: string, ids: readonly string[]): Promise<unknown> {
	return ids.length > IDS_MAX ? tellRound(sql, roundId) : tell(sql, { about: roundId, kind: 'moved', number: 0, ids });
}

/** @param endsAt null: it was stopped */
export function tellTimer(sql: Step['sql'], roundId: string, endsAt: Date | null): Promise<unknown> {
	return tell(sql, { about: roundId, kind: 'timer', number: endsAt?.getTime() ?? 0 });
}

async function tell(sql: Step['sql'], notice: Notice): Promise<void> {
	await sql`select pg_notify(${noticeText(notice)[0]}, ${noticeText(notice)[1]})`;
}
