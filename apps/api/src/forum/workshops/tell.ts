import type { Ctx } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';

/** To everybody who has the workshop open: look again. */
export async function tellWorkshop({ sql }: Pick<Ctx, 'sql'>, id: string): Promise<void> {
	const [channel, payload] = noticeText({ about: id, kind: 'changed', number: 0 });
	await sql`select pg_notify(${channel}, ${payload})`;
}

/** Questions came or changed; whoever is in the room asks for them, and for nothing else. */
export async function tellQuestions({ sql }: Pick<Ctx, 'sql'>, id: string): Promise<void> {
	const [channel, payload] = noticeText({ about: id, kind: 'posted', number: 0 });
	await sql`select pg_notify(${channel}, ${payload})`;
}
