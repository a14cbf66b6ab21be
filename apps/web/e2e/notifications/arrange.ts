import type { APIRequestContext } from '@playwright/test';
import { tell } from '../forum/arrange.ts';

const KINDS = 'mention group answer topic accepted decision objection access invited remark workshop substitute'.split(
	' ',
);

/** Mail of everything at once, at any hour of the test. */
export async function mailAtOnce(request: APIRequestContext): Promise<void> {
	const ways = Object.fromEntries(KINDS.map((kind) => [kind, 'now']));
	await tell(request, 'notifications.save', { ways, quietFrom: 0, quietTo: 0, rest: false });
}
