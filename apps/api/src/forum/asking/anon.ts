/** By the key of a question, from any device and without a session: reading its answers, adding a word, withdrawing it (ADR 0020). */
import { type AskedQuestion, FollowUp, ReadAsked } from '@gestaltungsraum/domain/forum/asking/contract';
import { type AskedFacts, whyNotFollowUp, whyNotRetract } from '@gestaltungsraum/domain/forum/asking/rules';
import { FOLLOW_DAYS, NOBODY } from '@gestaltungsraum/domain/forum/asking/terms';
import { berlinDay, daysAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { receiptOf } from '@gestaltungsraum/domain/resonance/protocol';
import type { Hono } from 'hono';
import type { Kernel } from '../../kernel/context.ts';
import { digest, invalid, type Put, readJson, refused } from '../../resonance/anon-answers.ts';
import { waitingBy } from '../../resonance/inbox.ts';

/** Answers on a page of the key; nobody reads more in one go, and the topic itself has them all. */
const POSTS_MAX = 200;

interface Asked extends Omit<AskedFacts, 'today'>, Pick<AskedQuestion, 'topicId' | 'title' | 'posts'> {
	readonly said: number;
}

/** Below /anon, behind its refusal of cookies. */
export function askedRoutes(app: Hono, kernel: Kernel, put: Put): void {
	// a question, and a POST all the same: what shows whose card it is belongs in no address
	app.post('/asked', async (c) => {
		const input = ReadAsked.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, proof } = input.data;
		const receipt = await receiptOf(proof);
		const asked = await askedOf(roundId, receipt);
		if (!asked) return refused('question_missing');
		const { topicId, title, withdrawn, posts, facts, words, retracting } = asked;
		return Response.json({
			topicId,
			title,
			withdrawn,
			posts,
			waiting: words - asked.said,
			retracting,
			until: daysAfter(asked.closedOn, FOLLOW_DAYS),
			why: {
				followUp: retracting ? 'question_withdrawn' : whyNotFollowUp(facts, words),
				retract: retracting ? 'question_withdrawn' : whyNotRetract(facts),
			},
		} satisfies AskedQuestion);
	});

	app.post('/follow-up', async (c) => {
		const input = FollowUp.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, proof, text } = input.data;
		const receipt = await receiptOf(proof);
		const asked = await askedOf(roundId, receipt);
		if (!asked) return refused('question_missing');
		const why = asked.retracting ? 'question_withdrawn' : whyNotFollowUp(asked.facts, asked.words);
		if (why) return refused(why);
		return put({ kind: 'follow_up', key: digest(proof, `follow-up:${text}`), roundId, text, receipt }, 'follow_over');
	});

	app.post('/retract', async (c) => {
		const input = ReadAsked.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, proof } = input.data;
		const receipt = await receiptOf(proof);
		const asked = await askedOf(roundId, receipt);
		if (!asked) return refused('question_missing');
		const why = whyNotRetract(asked.facts);
		if (why) return refused(why);
		return put({ kind: 'retraction', key: digest(proof, 'retraction'), roundId, text: null, receipt }, 'follow_over');
	});

	async function askedOf(roundId: string, receipt: string) {
		const [row] = await kernel.gate<Asked[]>`
			select a.topic_id as "topicId", a.withdrawn, t.title, t.closed_at is not null as closed, r.paused, r.closed_on::text as "closedOn",
				(select count(*)::int from forum_posts p where p.topic_id = t.id and p.author_id = ${NOBODY} and p.number > 1) as said,
				(select coalesce(json_agg(json_build_object('number', p.number, 'author', p.author_name, 'org', p.author_org, 'own', p.author_id = ${NOBODY},
					'text', p.text, 'day', (p.created_at at time zone 'Europe/Berlin')::date) order by p.number), '[]')
					from forum_posts p where p.topic_id = t.id and p.number between 2 and ${POSTS_MAX} and p.deleted_at is null) as posts
			from forum_asked a join forum_topics t on t.id = a.topic_id join resonance_rounds r on r.id = a.round_id
			where a.round_id = ${roundId} and a.receipt = ${receipt}`;
		if (!row) return null;
		const waits = await waitingBy(kernel.gate, roundId, receipt);
		const facts: AskedFacts = { ...row, today: berlinDay(new Date()) };
		const words = row.said + waits.filter((kind) => kind === 'follow_up').length;
		return { ...row, facts, words, retracting: waits.includes('retraction') };
	}
}
