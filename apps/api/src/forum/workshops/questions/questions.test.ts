import { connect } from '@gestaltungsraum/db/client';
import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson } from '../../../kernel/testing.ts';
import { forgetWorkshops } from '../seats/jobs.ts';
import { type WorkshopWorld, workshopWorld } from '../testing.ts';
import { markOf } from './marks.ts';

let w: WorkshopWorld;
let id: string;
let pass: string;
beforeAll(async () => {
	w = await workshopWorld();
	id = await w.announce();
	for (const who of [w.berta, w.arne])
		await who.api.workshops.seats.register.mutate({ workshopId: id, seats: 1, names: '', needs: '' });
	await w.anna.api.workshops.planning.begin.mutate({ id });
	pass = (await w.berta.api.workshops.room.room.query({ id })).pass;
});
afterAll(() => w.world.close());

const send = (path: string, body: object, headers: Record<string, string> = {}) =>
	w.world.request(`/anon/workshop/${path}`, { method: 'POST', body: JSON.stringify(body), headers });
const ask = (text: string) => send('ask', { workshopId: id, pass, text });
const token = (of: string) => of.repeat(64).slice(0, 64);
const like = (questionId: string, of: string, on = true) =>
	send('like', { workshopId: id, pass, questionId, token: token(of), on });
const questions = (who: TestPerson = w.berta) =>
	who.api.workshops.room.room.query({ id }).then((room) => room.questions);
const open = (is: boolean) => w.anna.api.workshops.room.openQuestions.mutate({ id, open: is });

describe('a question from the room', () => {
	it('is taken while the hosts have opened the questions, from whoever is in the room', async () => {
		expect((await ask('Ist hier jemand?')).status).toBe(409);
		await open(true);
		expect((await ask('Wer zählt die Wartenden?')).status).toBe(202);
		expect(await questions()).toMatchObject([{ text: 'Wer zählt die Wartenden?', state: 'new', likes: 0 }]);
		expect((await send('ask', { workshopId: id, pass: 'x'.repeat(43), text: 'Ohne Eintritt?' })).status).toBe(409);
		expect((await send('ask', { workshopId: crypto.randomUUID(), pass, text: 'Anderswo, bitte?' })).status).toBe(409);
		expect((await ask('Äh')).status).toBe(400);
	});
	it('comes without anything that tells people apart: a cookie is refused, and the pass is the same for all', async () => {
		const refused = await send('ask', { workshopId: id, pass, text: 'Mit Keks gefragt?' }, { cookie: w.berta.cookie });
		expect(refused.status).toBe(400);
		expect((await w.arne.api.workshops.room.room.query({ id })).pass).toBe(pass);
		expect(await refusalOf(w.bernd.api.workshops.room.room.query({ id }))).toBe('not_in_workshop');
	});
	it('leaves nobody behind: no column for a person or a clock, no audit, no job, no line in the log', async () => {
		const owner = connect(w.world.url, { role: null, max: 1 });
		const columns = await owner<{ name: string }[]>`
			select table_name || '.' || column_name as name from information_schema.columns
			where table_name in ('forum_workshop_questions', 'forum_workshop_marks') order by 1`;
		expect(columns.map(({ name }) => name)).toEqual([
			'forum_workshop_marks.mark',
			'forum_workshop_marks.question_id',
			'forum_workshop_marks.tenant_id',
			'forum_workshop_marks.workshop_id',
			'forum_workshop_questions.id',
			'forum_workshop_questions.likes',
			'forum_workshop_questions.state',
			'forum_workshop_questions.tenant_id',
			'forum_workshop_questions.text',
			'forum_workshop_questions.workshop_id',
		]);
		const state = async () => {
			const [row] =
				await owner`select (select count(*)::int from kernel_audit) as audit, (select count(*)::int from jobs.job) as jobs,
				(select count(*)::int from identity_sessions) as sessions, (select count(*)::int from kernel_limits) as limits`;
			return { ...row };
		};
		const lines: string[] = [];
		const log = pino(
			{ level: 'trace' },
			new Writable({ write: (line, _, next) => (lines.push(String(line)), next()) }),
		);
		const { makeApp } = await import('../../../app.ts');
		const app = makeApp({ ...w.world.kernel, log });
		const before = await state();
		const post = (path: string, body: object) =>
			app.request(`http://localhost:3000/anon/workshop/${path}`, {
				method: 'POST',
				headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
		expect((await post('ask', { workshopId: id, pass, text: 'Kanarienvogel: wer fragt hier?' })).status).toBe(202);
		const question = (await questions()).find(({ text }) => text.startsWith('Kanarienvogel'));
		expect(
			(await post('like', { workshopId: id, pass, questionId: question?.id, token: token('a'), on: true })).status,
		).toBe(202);
		expect(await state()).toEqual(before);
		expect(lines).toEqual([]);
		// of the asker's house and of the asker there is nothing in the rows: both are those of the workshop
		const rows = await owner<
			{ row: string }[]
		>`select q::text as row from forum_workshop_questions q union all select m::text from forum_workshop_marks m`;
		const all = rows.map(({ row }) => row).join('\n');
		for (const one of [w.berta, w.arne, w.anna])
			for (const trace of [one.personId, one.membershipId, one.name, one.email]) expect(all).not.toContain(trace);
		expect(all).not.toContain(w.berta.tenantId);
		expect(all).not.toContain(token('a'));
		await owner.end();
	});
	it('is liked once by a browser, taken back, and counted right when many like at once', async () => {
		await ask('Was kostet ein langer Abend?');
		const question = (await questions()).find(({ text }) => text.startsWith('Was kostet'));
		const count = async () => (await questions()).find((one) => one.id === question?.id)?.likes;
		const of = question?.id as string;
		for (const browser of ['1', '1', '2']) expect((await like(of, browser)).status).toBe(202);
		expect(await count()).toBe(2);
		await like(of, '1', false);
		await like(of, '1', false);
		expect(await count()).toBe(1);
		await Promise.all(['3', '4', '5', '6', '7', '8'].flatMap((browser) => [like(of, browser), like(of, browser)]));
		expect(await count()).toBe(7);
		expect((await questions())[0]?.id).toBe(of);
		expect((await like(crypto.randomUUID(), '1')).status).toBe(404);
	});
	it('has marks that cannot be joined: the same browser is another one at each question', async () => {
		expect(markOf('k', 'q1', 't')).not.toBe(markOf('k', 'q2', 't'));
		expect(markOf('k', 'q1', 't')).toBe(markOf('k', 'q1', 't'));
		expect(markOf('l', 'q1', 't')).not.toBe(markOf('k', 'q1', 't'));
	});
	it('is sorted by the hosts alone; what they hide is gone for the room', async () => {
		const [first, second] = await questions();
		const sort = (who: TestPerson, of: string | undefined, state: 'hidden' | 'shortlisted' | 'answered') =>
			who.api.workshops.room.sortQuestion.mutate({ id: of as string, state });
		expect(await refusalOf(sort(w.berta, first?.id, 'hidden'))).toBe('workshop_not_host');
		await sort(w.anna, second?.id, 'shortlisted');
		expect((await questions())[0]?.id).toBe(second?.id);
		await sort(w.anna, first?.id, 'hidden');
		expect((await questions()).map((one) => one.id)).not.toContain(first?.id);
		expect((await questions(w.anna)).map((one) => one.id)).toContain(first?.id);
		expect((await like(first?.id as string, '9')).status).toBe(404);
	});
	it('is frozen with the end: marks and the key are destroyed, hidden ones deleted, the rest goes after thirty days', async () => {
		const left = (await questions()).length;
		await w.anna.api.workshops.planning.end.mutate({ id });
		expect((await ask('Noch eine Frage?')).status).toBe(409);
		const { gate } = w.world.kernel;
		const [row] =
			await gate`select (select count(*)::int from forum_workshop_marks) as marks, (select count(*)::int from forum_workshop_keys) as keys,
			(select count(*)::int from forum_workshop_questions) as questions`;
		expect(row).toEqual({ marks: 0, keys: 0, questions: left });
		expect(await refusalOf(w.anna.api.workshops.room.openQuestions.mutate({ id, open: true }))).toBe(
			'workshop_not_running',
		);
		await gate`update forum_workshops set starts_at = now() - interval '32 days', ends_at = now() - interval '31 days' where id = ${id}`;
		await forgetWorkshops(w.world.kernel);
		expect(await questions(w.anna)).toEqual([]);
	});
});
