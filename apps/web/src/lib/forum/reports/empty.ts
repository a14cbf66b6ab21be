import type { ReportFields } from '@gestaltungsraum/domain/forum/reports/contract';

/** A report before anything is chosen: the two lists of spans have no value of their own for that. */
export function emptyReport(): ReportFields {
	const unchosen = '' as never;
	return { fields: [], hours: unchosen, money: unchosen, context: '', effect: '', pitfalls: '', contact: '' };
}
