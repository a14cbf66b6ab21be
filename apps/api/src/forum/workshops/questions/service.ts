/** A moderator's side of the questions: opening, and the shortlist. Asking goes another way, see anon.ts. */
import type { LiveQuestionState } from '@gestaltungsraum/domain/forum/workshops/questions/terms';
import { whyNotRun } from '@gestaltungsraum/domain/forum/workshops/rules';
import type { Ctx } from '../../../kernel/context.ts';
import { found, refuse } from '../../../kernel/refuse.ts';
import { knownWorkshop } from '../service.ts';
import { tellQuestions, tellWorkshop } from '../tell.ts';

/** @throws Refusal workshop_missing, workshop_not_host, workshop_not_running */
export async function openQuestions(ctx: Ctx, { id, open }: { id: string; open: boolean }): Promise<void> {
	refuse(whyNotRun(await knownWorkshop(ctx, id)));
	await ctx.sql`update forum_workshops set questions_open = ${open} where id = ${id}`;
	await tellWorkshop(ctx, id);
}

/** @throws Refusal live_question_missing, workshop_not_host, workshop_not_running */
export async function sortQuestion(ctx: Ctx, { id, state }: { id: string; state: LiveQuestionState }): Promise<void> {
	const [row] = await ctx.sql<{ workshopId: string }[]>`
		select workshop_id as "workshopId" from forum_workshop_questions where id = ${id}`;
	const { workshopId } = found(row, 'live_question_missing');
	refuse(whyNotRun(await knownWorkshop(ctx, workshopId)));
	await ctx.sql`update forum_workshop_questions set state = ${state} where id = ${id}`;
	await tellQuestions(ctx, workshopId);
}

/** Questions of `w`: shortlisted first, then by likes; ids are random and tell no order. */
export function questionsJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'state', q.state, 'likes', q.likes)
		order by case q.state when 'shortlisted' then 0 when 'new' then 1 when 'answered' then 2 else 3 end, q.likes desc, q.id), '[]')
		from forum_workshop_questions q where q.workshop_id = w.id)`;
}
