/** Asking and liking without a session: nothing of a person is in the request, in a row, in the audit or in a log (ADR 0019). */
import { AskLive, LikeLive } from '@gestaltungsraum/domain/forum/workshops/questions/contract';
import {
	ASKS_A_SECOND,
	ASKS_AT_ONCE,
	LIKES_A_SECOND,
	LIKES_AT_ONCE,
	LIVE_QUESTIONS_MAX,
} from '@gestaltungsraum/domain/forum/workshops/questions/terms';
import type { Hono } from 'hono';
import { atGate, type Kernel } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refuse.ts';
import { invalid, readJson, refused } from '../../../resonance/anon-answers.ts';
import { bucket } from '../../../resonance/entry/anon.ts';
import { tellQuestions } from '../tell.ts';
import { isPass, markOf } from './marks.ts';

/** Below /anon, behind its refusal of cookies. */
export function questionRoutes(app: Hono, kernel: Kernel): void {
	const asks = bucket(ASKS_AT_ONCE, ASKS_A_SECOND);
	const likes = bucket(LIKES_AT_ONCE, LIKES_A_SECOND);

	app.post('/workshop/ask', async (c) => {
		const input = AskLive.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { workshopId, pass, text } = input.data;
		if (!isPass(kernel, workshopId, pass)) return refused('questions_closed');
		if (!asks()) return refused('questions_crowded');
		return answered(
			atGate(kernel, async (step) => {
				// the tenant is the workshop's: whoever asks has none here
				const [open] = await step.sql<{ asked: number }[]>`
					select (select count(*)::int from forum_workshop_questions q where q.workshop_id = w.id) as asked
					from forum_workshops w where w.id = ${workshopId} and w.state = 'running' and w.questions_open`;
				if (!open) throw new Refusal('questions_closed');
				if (open.asked >= LIVE_QUESTIONS_MAX) throw new Refusal('too_many_questions');
				await step.sql`insert into forum_workshop_questions (tenant_id, workshop_id, text) select tenant_id, id, ${text} from forum_workshops where id = ${workshopId}`;
				await tellQuestions(step, workshopId);
			}),
		);
	});

	app.post('/workshop/like', async (c) => {
		const input = LikeLive.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { workshopId, pass, questionId, token, on } = input.data;
		if (!isPass(kernel, workshopId, pass)) return refused('questions_closed');
		if (!likes()) return refused('questions_crowded');
		return answered(
			atGate(kernel, async (step) => {
				const [key] = await step.sql<{ key: string }[]>`
					select k.key from forum_workshop_keys k join forum_workshops w on w.id = k.workshop_id
					where k.workshop_id = ${workshopId} and w.state = 'running' and w.questions_open`;
				if (!key) throw new Refusal('questions_closed');
				// the lock: two likes at once are counted as two
				const [question] = await step.sql`
					select from forum_workshop_questions where id = ${questionId} and workshop_id = ${workshopId} and state <> 'hidden' for no key update`;
				if (!question) throw new Refusal('live_question_missing');
				const mark = markOf(key.key, questionId, token);
				const changed = on
					? await step.sql`insert into forum_workshop_marks (tenant_id, workshop_id, question_id, mark)
						select tenant_id, id, ${questionId}, ${mark} from forum_workshops where id = ${workshopId} on conflict do nothing`
					: await step.sql`delete from forum_workshop_marks where question_id = ${questionId} and mark = ${mark}`;
				if (changed.count === 0) return;
				await step.sql`update forum_workshop_questions set likes = likes + ${on ? 1 : -1} where id = ${questionId}`;
				await tellQuestions(step, workshopId);
			}),
		);
	});
}

async function answered(work: Promise<void>): Promise<Response> {
	try {
		await work;
		return Response.json({ accepted: true }, { status: 202 });
	} catch (error) {
		if (error instanceof Refusal) return refused(error.code);
		throw error;
	}
}
