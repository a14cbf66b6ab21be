import { berlinDay, berlinHour, workingDayAfter, workingDayBefore } from '@gestaltungsraum/domain/resonance/calendar';
import { CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { reminderMail, stepMail } from './council-mails.ts';
import { closeRound, tendRounds } from './fold.ts';
import { dropCard, fetchTickets, type Ticket } from './playing.ts';
import { tendReminders } from './remind.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
});
afterEach(() => void vi.useRealTimers());
afterAll(() => world.close());

const open = async () =>
	(
		await merle.api.resonance.open.mutate({
			question: 'Was hat uns der neue Schalterplan gekostet?',
			reason: 'Damit der Plan im Januar besser wird.',
			template: 'free',
			unitIds: [unitId],
			secondId: ole.personId,
			days: 5,
		})
	).id;
const remind = (roundId: string, who = merle) => who.api.resonance.remind.mutate({ roundId });
const reminded = async (roundId: string) =>
	(
		await world.kernel
			.gate`select data->>'id' as id from jobs.job where name = 'mail' and data->>'kind' = 'reminder' and data->>'roundId' = ${roundId}`
	).map(({ id }) => id as string);
const everybody = () => circle.map(({ personId }) => personId).toSorted();
async function write(roundId: string, who: TestPerson) {
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	const [ticket] = await fetchTickets(
		publicKey,
		(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
		1,
	);
	await dropCard(world.request, roundId, ticket as Ticket, 'Eine Karte');
}
/** All clocks of the process, not the database's. */
const at = (day: string, hour: number) => vi.setSystemTime(berlinHour(day, hour));

describe('a reminder', () => {
	it('goes to everybody of the circle, also to those who have written, with the same words', async () => {
		const roundId = await open();
		await write(roundId, circle[0] as TestPerson);
		await remind(roundId);
		expect((await reminded(roundId)).toSorted()).toEqual(everybody());
		const mails = await Promise.all(circle.map(({ personId }) => reminderMail(world.kernel, personId, roundId)));
		expect(mails.map((mail) => mail?.to)).toEqual(circle.map(({ email }) => email));
		expect(new Set(mails.map((mail) => JSON.stringify([mail?.subject, mail?.paragraphs]))).size).toBe(1);
	});
	it('is noted with the round, as a day, and nowhere beside a person', async () => {
		const roundId = await open();
		const { gate } = world.kernel;
		const rows = async () => {
			const [row] =
				await gate`select (select json_agg(c order by c.person_id) from resonance_circle c where c.round_id = ${roundId}) as circle,
				(select json_agg(t) from resonance_tickets t where t.round_id = ${roundId}) as tickets`;
			return JSON.stringify(row);
		};
		const before = await rows();
		await remind(roundId);
		expect(await rows()).toBe(before);
		const [round] = await gate`select reminded_on::text as day from resonance_rounds where id = ${roundId}`;
		expect(round?.['day']).toBe(berlinDay(new Date()));
		const again = gate`update resonance_rounds set reminded_on = null where id = ${roundId}`;
		await expect(again).rejects.toMatchObject({ code: '42501' });
		const columns =
			await gate`select table_name from information_schema.columns where column_name like '%remind%' order by 1`;
		expect(columns.map(({ table_name }) => table_name as string)).toEqual(['resonance_rounds', 'resonance_steps']);
	});
	it('is for whoever facilitates, once, while the round collects', async () => {
		const roundId = await open();
		expect((await merle.api.resonance.round.query({ roundId })).reminder).toEqual({ on: null, why: null });
		for (const who of [ole, circle[0] as TestPerson])
			expect(await refusalOf(remind(roundId, who))).toBe('not_facilitator');
		await remind(roundId);
		expect(await refusalOf(remind(roundId))).toBe('already_reminded');
		expect(await reminded(roundId)).toHaveLength(CIRCLE_MIN);
		const other = await open();
		await ole.api.resonance.raiseObjection.mutate({ roundId: other, reason: 'Bitte erst reden.' });
		expect(await refusalOf(remind(other))).toBe('round_paused');
		expect(await reminderMail(world.kernel, circle[0]?.personId ?? '', other)).toBeNull();
		await closeRound(world.kernel, roundId);
		expect(await refusalOf(remind(roundId))).toBe('not_collecting');
		expect(await reminderMail(world.kernel, circle[0]?.personId ?? '', roundId)).toBeNull();
	});
	it('goes by itself two working days before the end, in the morning, unless it was sent by hand', async () => {
		const { gate } = world.kernel;
		await gate`delete from resonance_rounds`;
		const roundId = await open();
		const [byHand, resting] = [await open(), await open()];
		await remind(byHand);
		await write(roundId, circle[0] as TestPerson);
		await ole.api.resonance.raiseObjection.mutate({ roundId: resting, reason: 'Bitte erst reden.' });
		const today = berlinDay(new Date());
		const last = workingDayAfter(today, 2, null);
		// opened before today, and two working days are left
		await gate`update resonance_rounds set closes_at = ${berlinHour(workingDayAfter(last, 1, null), 18).toISOString()}`;
		vi.useFakeTimers({ toFake: ['Date'] });
		const two = workingDayBefore(workingDayBefore(workingDayAfter(last, 1, null), null), null);
		at(two, 7);
		await tendReminders(world.kernel);
		expect(await reminded(roundId)).toEqual([]);
		at(two, 9);
		await tendReminders(world.kernel);
		await tendReminders(world.kernel);
		expect((await reminded(roundId)).toSorted()).toEqual(everybody());
		expect(await reminded(byHand)).toHaveLength(CIRCLE_MIN);
		expect(await reminded(resting)).toEqual([]);
	});
});

describe('a step that is due', () => {
	it('is told to its owner on the working day before, once, and to nobody else', async () => {
		const { gate } = world.kernel;
		const roundId = await open();
		for (const who of circle.slice(0, 5)) await write(roundId, who);
		await closeRound(world.kernel, roundId);
		for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Zwei Plätze mehr.' });
		const owner = circle[2] as TestPerson;
		const due = workingDayAfter(berlinDay(new Date()), 4, null);
		const offer = (text: string) =>
			merle.api.resonance.offerStep.mutate({ roundId, text, ownerId: owner.personId, due });
		await offer('Plan schreiben');
		await offer('Schon getan');
		const steps = (await owner.api.resonance.round.query({ roundId })).steps;
		const idOf = (text: string) => steps.find((step) => step.text === text)?.id ?? '';
		await owner.api.resonance.answerStep.mutate({ id: idOf('Plan schreiben'), state: 'accepted', note: null });
		await owner.api.resonance.answerStep.mutate({ id: idOf('Schon getan'), state: 'done', note: null });
		const told = () => gate`select data->>'id' as id from jobs.job where name = 'mail' and data->>'kind' = 'step'`;
		await tendReminders(world.kernel);
		expect(await told()).toEqual([]);
		vi.useFakeTimers({ toFake: ['Date'] });
		at(workingDayBefore(due, null), 9);
		await tendReminders(world.kernel);
		await tendReminders(world.kernel);
		expect(await told()).toMatchObject([{ id: idOf('Plan schreiben') }]);
		const mail = await stepMail(world.kernel, idOf('Plan schreiben'), roundId);
		expect(mail).toMatchObject({ to: owner.email });
		expect(mail?.subject).toContain('Plan schreiben');
		expect(await stepMail(world.kernel, idOf('Schon getan'), roundId)).toBeNull();
	});
});
