/** For tests: what the queues would do, done at once and in order, and mails that land in a list. */
import type { NoticeView } from '@gestaltungsraum/domain/notifications/contract';
import type { Mail } from '../kernel/mail.ts';
import type { TestPerson, TestWorld } from '../kernel/testing.ts';
import { sendDue, sendNotice, tendNotices } from './jobs.ts';

async function taken(world: TestWorld, queue: string): Promise<Record<string, string>[]> {
	const rows = await world.kernel.gate<
		{ data: Record<string, string> }[]
	>`with taken as (delete from jobs.job where name = ${queue} and state = 'created' returning data, created_on) select data from taken order by created_on`;
	return rows.map(({ data }) => data);
}

/** Everything that has happened is told. @param twice as after a crash before the job was noted as done */
export async function tellAll(world: TestWorld, { twice = false } = {}): Promise<void> {
	for (const data of await taken(world, 'notices')) {
		await tendNotices(world.kernel, data);
		if (twice) await tendNotices(world.kernel, data);
	}
}

/** Time passes until every mail is due; what leaves. */
export async function mailed(world: TestWorld): Promise<Mail[]> {
	await world.kernel.gate`update notifications_mails set due_at = now() - interval '1 second' where done_on is null`;
	await sendDue(world.kernel);
	const sent: Mail[] = [];
	for (const { kind, id } of [...(await taken(world, 'mail')), ...(await taken(world, 'digests'))])
		if (kind === 'notice' && id) await sendNotice(world.kernel, { send: async (mail) => void sent.push(mail) }, id);
	return sent;
}

/** Without quiet hours: a test runs at any hour. */
export async function awake({ kernel: { gate } }: TestWorld, ...people: TestPerson[]): Promise<void> {
	for (const { tenantId, personId } of people)
		await gate`insert into notifications_settings (tenant_id, person_id, ways, quiet_from, quiet_to, rest) values (${tenantId}, ${personId}, '{}', 0, 0, false)
			on conflict (person_id, tenant_id) do nothing`;
}

/** What stands in somebody's centre, in words that a test can name. */
export async function centre(
	{ api }: TestPerson,
	input: { state?: 'all' | 'unread' | 'snoozed' } = {},
): Promise<string[]> {
	const { notices } = await api.notifications.list.query(input);
	return notices.map(said);
}

function said({ kind, title, answers, unread }: NoticeView): string {
	return `${kind}: ${title}${answers > 1 ? ` (${answers})` : ''}${unread ? '' : ' – read'}`;
}
