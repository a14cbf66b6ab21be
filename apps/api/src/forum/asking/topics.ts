/**
 * Questions without a name as topics: what the round's release, and each night, makes of them (ADR 0020). Nobody stands as
 * their author, and no clock but the day; all of one release is written in one transaction and in random order.
 */
import {
	ASKED_IN,
	FOLLOW_UP_BY,
	FOLLOW_UPS_MAX,
	NAMELESS,
	NOBODY,
	PROTECTION,
	WITHDRAWN_TEXT,
	WITHDRAWN_TITLE,
} from '@gestaltungsraum/domain/forum/asking/terms';
import { questionOf, visibilityOf } from '@gestaltungsraum/domain/forum/asking/rules';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { berlinDay, berlinHour } from '@gestaltungsraum/domain/resonance/calendar';
import type { Step } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { tellOf } from '../../notifications/tell.ts';
import { type Dropped, shuffled } from '../../resonance/inbox.ts';
import { renderMarkdown } from '../markdown.ts';

/** Everybody may see the day of a release; more than that a row does not know. */
function dayOf({ now }: Step): string {
	return berlinHour(berlinDay(now), 0).toISOString();
}

const by = { author_id: NOBODY, author_name: NAMELESS } as const;

/** @param cards in random order: it becomes the order of their rows */
export async function publishQuestions(
	step: Step,
	roundId: string,
	cards: readonly { readonly text: string; readonly receipt: string }[],
): Promise<void> {
	const { sql } = step;
	if (cards.length === 0) return;
	const [space] = await sql<
		{ id: string; tenantId: string; audience: string; tenant: string; association: string | null }[]
	>`
		select s.id, s.tenant_id as "tenantId", s.audience, t.name as tenant, (select a.name from municipality_associations a where a.id = s.audience) as association
		from resonance_rounds r join forum_spaces s on s.id = r.space_id join municipality_tenants t on t.id = s.tenant_id where r.id = ${roundId}`;
	if (!space) return;
	const at = dayOf(step);
	const visibility = visibilityOf(space);
	const scope = visibility === 'municipality' ? space.tenant : visibility === 'association' ? space.association : null;
	const shared = { tenant_id: space.tenantId, audience: space.audience };
	const asked = cards.map(({ text, receipt }) => ({
		...questionOf(text),
		receipt,
		topicId: crypto.randomUUID(),
		postId: crypto.randomUUID(),
	}));
	await sql`insert into forum_topics ${sql(
		asked.map(({ topicId, title }) => ({
			...shared,
			...by,
			id: topicId,
			space_id: space.id,
			visibility,
			scope_name: scope,
			author_org: ASKED_IN,
			title,
			kind: 'question',
			posts: 1,
			created_at: at,
			last_post_at: at,
		})),
	)}`;
	for (const { topicId, postId, title, text } of asked)
		await sql`insert into forum_posts (id, tenant_id, topic_id, audience, number, author_id, author_name, author_role, author_org, text, html, words, key, created_at)
			values (${postId}, ${space.tenantId}, ${topicId}, ${space.audience}, 1, ${NOBODY}, ${NAMELESS}, 'staff', ${ASKED_IN}, ${text},
				${renderMarkdown(text) + PROTECTION}, ${searchVector(title, text)}::tsvector, ${topicId}, ${at})`;
	await sql`insert into forum_asked ${sql(
		shuffled(asked).map(({ topicId, receipt }) => ({ ...shared, topic_id: topicId, round_id: roundId, receipt })),
	)}`;
	for (const { postId } of asked) await tellOf(step, 'post', postId);
}

interface Asked {
	readonly receipt: string;
	readonly topicId: string;
	readonly tenantId: string;
	readonly audience: string;
	readonly closed: boolean;
	readonly withdrawn: boolean;
	/** Posts without a name, the question included. */
	readonly own: readonly string[];
}

/** What came by the keys of questions since the last night. @returns receipts of the questions that are withdrawn now */
export async function foldAsked(step: Step, roundId: string, dropped: readonly Dropped[]): Promise<string[]> {
	if (dropped.length === 0) return [];
	const { sql } = step;
	const receipts = [...new Set(dropped.map(({ receipt }) => receipt))];
	await sql`select from forum_topics t join forum_asked a on a.topic_id = t.id
		where a.round_id = ${roundId} and a.receipt = any(${receipts}) order by t.id for no key update of t`;
	const rows = await sql<Asked[]>`
		select a.receipt, t.id as "topicId", t.tenant_id as "tenantId", t.audience, t.closed_at is not null as closed, a.withdrawn,
			array(select p.text from forum_posts p where p.topic_id = t.id and p.author_id = ${NOBODY} order by p.number) as own
		from forum_asked a join forum_topics t on t.id = a.topic_id where a.round_id = ${roundId} and a.receipt = any(${receipts})`;
	const known = new Map(rows.map((row) => [row.receipt, row]));
	const withdrawn: string[] = [];
	const retracted = new Set(dropped.filter(({ kind }) => kind === 'retraction').map(({ receipt }) => receipt));
	for (const [receipt, drops] of shuffled([...Map.groupBy(dropped, (drop) => drop.receipt)])) {
		const question = known.get(receipt);
		if (!question || question.withdrawn) continue;
		if (retracted.has(receipt)) {
			await withdraw(step, question);
			withdrawn.push(receipt);
			continue;
		}
		if (question.closed) continue;
		const said = [...question.own];
		for (const { text } of shuffled(drops)) {
			// sent again, or one too many
			if (text === null || said.includes(text) || said.length > FOLLOW_UPS_MAX) continue;
			said.push(text);
			await add(step, question, text);
		}
	}
	return withdrawn;
}

async function add(step: Step, { topicId, tenantId, audience }: Asked, text: string): Promise<void> {
	const { sql } = step;
	const at = dayOf(step);
	const id = crypto.randomUUID();
	const [post] = await sql<{ number: number }[]>`
		with moved as (update forum_topics set posts = posts + 1, last_post_at = greatest(last_post_at, ${at}::timestamptz) where id = ${topicId} returning posts)
		insert into forum_posts (id, tenant_id, topic_id, audience, number, author_id, author_name, author_role, author_org, text, html, words, key, created_at)
		select ${id}, ${tenantId}, ${topicId}, ${audience}, posts, ${NOBODY}, ${NAMELESS}, 'staff', ${FOLLOW_UP_BY}, ${text}, ${renderMarkdown(text)},
			${searchVector('', text)}::tsvector, ${id}, ${at}::timestamptz from moved returning number`;
	await notify(step, topicId, 'posted', post?.number ?? 0);
	await tellOf(step, 'post', id);
}

/** The words go, also from search; the answers stay their authors'. */
async function withdraw(step: Step, { topicId }: Asked): Promise<void> {
	const { sql } = step;
	await sql`update forum_topics set title = ${WITHDRAWN_TITLE} where id = ${topicId}`;
	await sql`update forum_posts set text = ${WITHDRAWN_TEXT}, html = ${renderMarkdown(WITHDRAWN_TEXT)}, words = null
		where topic_id = ${topicId} and author_id = ${NOBODY}`;
	await sql`update forum_asked set withdrawn = true where topic_id = ${topicId}`;
	await notify(step, topicId, 'changed', 1);
}

async function notify({ sql }: Step, about: string, kind: 'posted' | 'changed', number: number): Promise<void> {
	const [channel, payload] = noticeText({ about, kind, number });
	await sql`select pg_notify(${channel}, ${payload})`;
}
