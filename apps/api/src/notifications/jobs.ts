/** Telling people what happened: entries in bounded steps, and the mails that will name them. */
import { createHash } from 'node:crypto';
import { mayRead } from '@gestaltungsraum/domain/audience';
import type { Actor } from '@gestaltungsraum/domain/actor';
import { nextDigest, wayOf, whenToSend } from '@gestaltungsraum/domain/notifications/rules';
import {
	KEPT_DAYS,
	MAILS_KEPT_DAYS,
	type NoticeKind,
	type Quiet,
	type Way,
} from '@gestaltungsraum/domain/notifications/terms';
import { actorsOf } from '../identity/actors.ts';
import { atGate, type Kernel, type Step } from '../kernel/context.ts';
import type { Mailer } from '../kernel/mail.ts';
import { DIGEST, isDigest, markDone, noticeMail } from './mails.ts';
import { settingsOf } from './settings/stored.ts';
import type { Concerned, News } from './news.ts';
import { sources } from './sources.ts';
import type { Happening } from './tell.ts';

/** People in one transaction. */
const BATCH = 500;
/** Rows that one statement of the nightly sweep deletes. */
const SWEPT = 5000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The work of the queue `notices`: a happening to tell, or, by the clock, the mails that are due. */
export async function tendNotices(kernel: Kernel, { event, id }: { event?: string; id?: string }): Promise<void> {
	if (event === undefined || id === undefined) return sendDue(kernel);
	if (event in sources) await tellNews(kernel, event as Happening, id);
}

/** May be killed and repeated: an entry has a key, and the same key twice is one entry. */
export async function tellNews(kernel: Kernel, event: Happening, id: string, size = BATCH): Promise<void> {
	const news = await atGate(kernel, ({ sql }) => sources[event](sql, id));
	if (!news) return;
	for (let after: string | null = FIRST; after !== null;) {
		const from: string = after;
		after = await atGate(kernel, async (step) => {
			const { list, last } = await news.concerned(step.sql, from, size);
			await writeEntries(step, news, list);
			return last;
		});
	}
}

/** Whoever acted hears nothing of it, nor does anybody who may not read it in this moment. */
async function writeEntries(step: Step, news: News, list: readonly Concerned[]): Promise<void> {
	const actors = await actorsOf(
		step.sql,
		list.map(({ membershipId }) => membershipId),
	);
	const told = list.flatMap((concerned) => {
		const actor = actors.get(concerned.membershipId);
		const reads = actor && concerned.membershipId !== news.byId && mayRead(actor, news, step.now.getTime());
		return reads ? [{ ...concerned, actor }] : [];
	});
	if (told.length === 0) return;
	const settings = await settingsOf(
		step.sql,
		told.map(({ membershipId }) => membershipId),
	);
	const moments = new Map<string, Planned>();
	const rows = told.map(({ actor, kind, mail, membershipId }) => {
		const { ways, quiet, land } = settings.get(membershipId) ?? { ways: {}, quiet: null, land: null };
		const key = news.key({ kind, mail });
		const way = mail && quiet ? wayOf(ways, kind) : 'never';
		const planned = way === 'never' || !quiet ? null : plan(moments, step.now, way, quiet, land);
		// each answer that is mailed at once has a mail of its own
		const slot = planned && (planned.slot ?? `${key}:${news.number ?? 0}`);
		return {
			tenant_id: actor.tenantId,
			person_id: actor.personId,
			kind,
			key,
			slot,
			due_at: planned?.dueAt ?? null,
			mail_id: slot && mailIdOf(actor, slot),
		};
	});
	await insert(step, news, rows);
}

interface Planned {
	/** null: the entry has a mail of its own. */
	readonly slot: string | null;
	readonly dueAt: string;
}

/** Most people share their settings, so a moment is found once for all of them. */
function plan(
	known: Map<string, Planned>,
	now: Date,
	way: Exclude<Way, 'never'>,
	quiet: Quiet,
	land: string | null,
): Planned {
	const name = [way, quiet.from, quiet.to, quiet.rest, land].join();
	let planned = known.get(name);
	if (!planned) {
		if (way === 'now') planned = { slot: null, dueAt: whenToSend(now, quiet, land).toISOString() };
		else {
			const { at } = nextDigest(now, quiet, land, way === 'weekly');
			planned = { slot: `${DIGEST}${at.toISOString()}`, dueAt: at.toISOString() };
		}
		known.set(name, planned);
	}
	return planned;
}

/** The same mail has the same id, also when this is done twice: a UUID made of person and slot. */
export function mailIdOf({ tenantId, personId }: Pick<Actor, 'tenantId' | 'personId'>, slot: string): string {
	const hex = createHash('sha256').update(`${tenantId} ${personId} ${slot}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

interface EntryRow {
	readonly tenant_id: string;
	readonly person_id: string;
	readonly kind: NoticeKind;
	readonly key: string;
	readonly slot: string | null;
	readonly due_at: string | null;
	readonly mail_id: string | null;
}

async function insert(step: Step, news: News, rows: readonly EntryRow[]): Promise<void> {
	const { sql } = step;
	// the step's own moment: PostgreSQL's is a little earlier, and what is due at once would not be
	const now = step.now.toISOString();
	const { topicId, place, audience, number, byName, byOrg, day } = news;
	const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as g (tenant_id uuid, person_id uuid, kind text, key text, slot text, due_at timestamptz, mail_id uuid)`;
	await sql`
		insert into notifications_mails (id, tenant_id, person_id, slot, due_at)
		select mail_id, tenant_id, person_id, slot, due_at from ${given} where slot is not null
		on conflict do nothing`;
	// an entry that grows begins anew when all of it was read; an older post than the last changes nothing
	await sql`
		insert into notifications_entries as e (tenant_id, person_id, kind, key, topic_id, audience, title, path, number, last_number, by_name, by_org, day, mail_id)
		select tenant_id, person_id, kind, key, ${topicId}::uuid, ${topicId === null ? audience : null}::uuid, ${(topicId === null && place?.title) || null}, ${place?.path ?? null},
			${number}::int, ${number}::int, ${byName}, ${byOrg}, ${day}::date, mail_id from ${given}
		on conflict (person_id, tenant_id, key) do update set
			number = case when e.read_on is null and e.last_number > coalesce(
				(select r.number from forum_reads r where r.person_id = e.person_id and r.topic_id = e.topic_id and r.tenant_id = e.tenant_id), 0)
				then e.number else excluded.number end,
			last_number = excluded.last_number, kind = excluded.kind, seq = excluded.seq, day = excluded.day, by_name = excluded.by_name, by_org = excluded.by_org,
			mail_id = excluded.mail_id, read_on = null
		where excluded.last_number > e.last_number`;
	const mails = rows.flatMap(({ mail_id }) => mail_id ?? []);
	const due = await sql<Due[]>`
		update notifications_mails set queued = true where id = any (${mails}::uuid[]) and due_at <= ${now} and not queued and done_on is null returning id, slot`;
	await hand(step, due);
}

interface Due {
	readonly id: string;
	readonly slot: string;
}

/** A morning's digests have a queue of their own: a new password does not wait behind thousands of them. */
async function hand(step: Step, due: readonly Due[]): Promise<void> {
	const [digests, others] = [due.filter(({ slot }) => isDigest(slot)), due.filter(({ slot }) => !isDigest(slot))];
	const jobs = (list: readonly Due[]) => list.map(({ id }) => ({ kind: 'notice', id }));
	await step.kernel.jobs.sendAll(step, 'digests', jobs(digests));
	await step.kernel.jobs.sendAll(step, 'mail', jobs(others));
}

/** Hands the mails whose moment has come to the queue of mails. */
export async function sendDue(kernel: Kernel): Promise<void> {
	for (let found = BATCH; found === BATCH;) {
		found = await atGate(kernel, async (step) => {
			const due = await step.sql<Due[]>`
				update notifications_mails set queued = true where id in (
					select id from notifications_mails where due_at <= ${step.now.toISOString()} and not queued and done_on is null order by due_at limit ${BATCH} for update skip locked)
				returning id, slot`;
			await hand(step, due);
			return due.length;
		});
	}
}

/** Sends, and notes it afterwards: killed in between, it is sent again under the same Message-ID. */
export async function sendNotice(kernel: Kernel, mailer: Pick<Mailer, 'send'>, id: string): Promise<void> {
	const mail = await noticeMail(kernel, id);
	if (mail === 'later') return;
	if (mail) await mailer.send(mail);
	await markDone(kernel, id);
}

/** By night: what is old goes, in steps that no statement's limit ends; mails whose job gave up get another. */
export async function sweepNotices(kernel: Kernel): Promise<void> {
	for (let gone = SWEPT; gone === SWEPT;)
		gone = await atGate(kernel, async ({ sql }) => {
			const rows = await sql`
				delete from notifications_entries where id in (
					select id from notifications_entries where day < (now() at time zone 'Europe/Berlin')::date - ${KEPT_DAYS}::int limit ${SWEPT})`;
			return rows.count;
		});
	for (let gone = SWEPT; gone === SWEPT;)
		gone = await atGate(kernel, async ({ sql }) => {
			const rows = await sql`
				delete from notifications_mails where id in (
					select id from notifications_mails where done_on < (now() at time zone 'Europe/Berlin')::date - ${MAILS_KEPT_DAYS}::int limit ${SWEPT})`;
			return rows.count;
		});
	await atGate(
		kernel,
		({ sql }) =>
			sql`update notifications_mails set queued = false where queued and done_on is null and due_at < now() - interval '1 day'`,
	);
}
