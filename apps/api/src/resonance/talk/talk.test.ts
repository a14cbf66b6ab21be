import { CIRCLE_MIN, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import type { CardWords } from '@gestaltungsraum/domain/resonance/talk/contract';
import { partsOf } from '@gestaltungsraum/domain/resonance/talk/rules';
import { SUPPLEMENTS_MAX, WORDS_AHEAD_MAX, WORDS_MAX } from '@gestaltungsraum/domain/resonance/talk/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atGate } from '../../kernel/context.ts';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { closeRound, foldAll, foldInbox, tendRounds } from '../fold.ts';
import { byKey, dropCard, fetchTickets, type Ticket } from '../playing.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let stranger: TestPerson; // facilitator of another town
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'facilitator'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
});
afterAll(() => world.close());

/** A round that collects, with one card of each of the first members. */
async function collecting(members = FLOOR) {
	const { id: roundId } = await merle.api.resonance.open.mutate({
		question: 'Was hat uns der neue Schalterplan gekostet?',
		reason: 'Damit der Plan im Januar besser wird.',
		template: 'free',
		unitIds: [unitId],
		secondId: ole.personId,
		days: 5,
	});
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	const cards: Ticket[] = [];
	for (const [at, who] of circle.slice(0, members).entries()) {
		const [ticket] = await fetchTickets(
			publicKey,
			(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
			1,
		);
		expect((await dropCard(world.request, roundId, ticket as Ticket, `Karte ${at}`)).status).toBe(202);
		cards.push(ticket as Ticket);
	}
	return { roundId, cards, mine: cards[0] as Ticket };
}
async function reviewing() {
	const round = await collecting();
	await closeRound(world.kernel, round.roundId);
	return round;
}
const say = (what: Parameters<typeof byKey>[1], roundId: string, card: Ticket, text?: string) =>
	byKey(world.request, what, roundId, card, text);
const codeOf = async (answer: Promise<Response>) => [
	(await answer).status,
	((await (await answer).json()) as { de: string }).de,
];
const wordsOf = async (roundId: string, card: Ticket) =>
	(await (await say('words', roundId, card)).json()) as CardWords;
const talks = (who: TestPerson, roundId: string) => who.api.resonance.talks.query({ roundId });
const pause = (roundId: string, paused: boolean) =>
	world.kernel.gate`update resonance_rounds set paused = ${paused} where id = ${roundId}`;
const cardOf = async (roundId: string, text: string) =>
	(await merle.api.resonance.round.query({ roundId })).review?.cards.find((card) => card.text === text)?.id ?? '';

describe('a supplement', () => {
	it('comes by the key, before and after its card was folded, and stands below it', async () => {
		const { roundId, mine, cards } = await collecting();
		expect((await say('supplement', roundId, mine, 'Vor allem montags.')).status).toBe(202);
		await atGate(world.kernel, (step) => foldInbox(step, roundId));
		expect((await say('supplement', roundId, mine, 'Und freitags.')).status).toBe(202);
		await closeRound(world.kernel, roundId);
		const { review } = await merle.api.resonance.round.query({ roundId });
		expect(review?.cards).toHaveLength(cards.length);
		expect(review?.cards.map(({ text }) => partsOf(text))).toContainEqual({
			text: 'Karte 0',
			supplements: ['Vor allem montags.', 'Und freitags.'],
		});
	});
	it('is added once however often it is sent, and three times at most', async () => {
		const { roundId, mine } = await collecting();
		for (let at = 0; at < 3; at++) await say('supplement', roundId, mine, 'Noch etwas.');
		for (let at = 1; at < SUPPLEMENTS_MAX; at++)
			expect((await say('supplement', roundId, mine, `Ergänzung ${at}`)).status).toBe(202);
		expect((await codeOf(say('supplement', roundId, mine, 'Eine zu viel')))[0]).toBe(409);
		await closeRound(world.kernel, roundId);
		const card = (await merle.api.resonance.round.query({ roundId })).review?.cards.find(({ text }) =>
			text.startsWith('Karte 0'),
		);
		expect(partsOf(card?.text ?? '').supplements).toHaveLength(SUPPLEMENTS_MAX);
	});
	it('goes with a card that is withdrawn, and makes no card of its own', async () => {
		const { roundId, mine, cards } = await collecting(FLOOR + 1);
		await say('supplement', roundId, mine, 'Vor allem montags.');
		for (let at = 0; at < 2; at++) expect((await say('withdraw', roundId, mine)).status).toBe(202);
		expect(await wordsOf(roundId, mine)).toMatchObject({ withdrawn: true, why: { supplement: 'card_not_there' } });
		expect((await say('supplement', roundId, mine, 'Doch noch')).status).toBe(404);
		await closeRound(world.kernel, roundId);
		const texts = (await merle.api.resonance.round.query({ roundId })).review?.cards.map(({ text }) => text);
		expect(texts).toHaveLength(cards.length - 1);
		expect(texts?.join()).not.toContain('montags');
	});
	it('of one author does not make a night’s fold come earlier', async () => {
		const { roundId, cards } = await collecting();
		for (const card of cards) await say('supplement', roundId, card, 'Noch etwas.');
		await say('supplement', roundId, cards[0] as Ticket, 'Und noch etwas.');
		await foldAll(world.kernel);
		const { receipts } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { receipts: string[] };
		expect(receipts).toEqual([]);
	});
	it('and a withdrawal are refused with a sentence while the round is paused, and after its close', async () => {
		const { roundId, mine } = await collecting();
		await pause(roundId, true);
		for (const what of ['withdraw', 'supplement'] as const)
			expect(await codeOf(say(what, roundId, mine, what === 'supplement' ? 'Mehr' : undefined))).toEqual([
				409,
				expect.stringContaining('angehalten'),
			]);
		await pause(roundId, false);
		await closeRound(world.kernel, roundId);
		for (const what of ['withdraw', 'supplement'] as const)
			expect(await codeOf(say(what, roundId, mine, what === 'supplement' ? 'Mehr' : undefined))).toEqual([
				409,
				expect.stringContaining('solange die Runde sammelt'),
			]);
	});
});

describe('words about a card', () => {
	it('go from the author to the pair by night, and back to whoever has the key', async () => {
		const { roundId, mine } = await reviewing();
		expect((await say('word', roundId, mine, 'Gemeint ist die Zeit nach zwölf.')).status).toBe(202);
		expect((await talks(merle, roundId)).talks).toEqual([]);
		expect(await wordsOf(roundId, mine)).toMatchObject({ words: [], waiting: 1 });
		await foldAll(world.kernel);
		const { talks: said } = await talks(ole, roundId);
		expect(said).toMatchObject([
			{ words: [{ author: 'author', text: 'Gemeint ist die Zeit nach zwölf.' }], why: { answer: null } },
		]);
		expect(said[0]?.cardId).toBe(await cardOf(roundId, 'Karte 0'));
		await ole.api.resonance.answerAuthor.mutate({ roundId, about: said[0]?.cardId ?? '', text: 'Danke, das hilft.' });
		expect((await wordsOf(roundId, mine)).words).toEqual([
			{ author: 'author', text: 'Gemeint ist die Zeit nach zwölf.' },
			{ author: 'pair', text: 'Danke, das hilft.' },
		]);
	});
	it('reach the author of a card that was held back as well', async () => {
		const { roundId, mine } = await reviewing();
		const cardId = await cardOf(roundId, 'Karte 0');
		for (const who of [merle, ole]) await who.api.resonance.hold.mutate({ roundId, cardId, reason: 'insult' });
		await say('word', roundId, mine, 'Warum?');
		await foldAll(world.kernel);
		// one more than the floor, or nothing would be released
		await world.kernel.gate`update resonance_rounds set phase = 'grouping' where id = ${roundId}`;
		await world.kernel.gate`update resonance_cards set held = 'insult' where id = ${cardId}`;
		const [talk] = (await talks(merle, roundId)).talks;
		expect(talk?.cardId).toBeNull();
		await merle.api.resonance.answerAuthor.mutate({
			roundId,
			about: talk?.words[0]?.id ?? '',
			text: 'Wegen des zweiten Satzes.',
		});
		expect((await wordsOf(roundId, mine)).words).toHaveLength(2);
	});
	it('are begun by the pair twice at most, until the author answers', async () => {
		const { roundId, mine } = await reviewing();
		const about = await cardOf(roundId, 'Karte 0');
		const answer = (who: TestPerson, text: string) => who.api.resonance.answerAuthor.mutate({ roundId, about, text });
		const both = await Promise.allSettled([merle, ole, merle, ole].map((who, at) => answer(who, `Frage ${at}`)));
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(WORDS_AHEAD_MAX);
		expect(await refusalOf(answer(merle, 'Und?'))).toBe('words_ahead');
		await say('word', roundId, mine, 'Gern.');
		await foldAll(world.kernel);
		await answer(merle, 'Danke.');
		expect((await wordsOf(roundId, mine)).words.map(({ author }) => author)).toEqual([
			'pair',
			'pair',
			'author',
			'pair',
		]);
	});
	it('are a bounded number for each card, counted by night as well', async () => {
		const { roundId, mine } = await reviewing();
		const answers = await Promise.all(
			Array.from({ length: WORDS_MAX + 4 }, (_, at) => say('word', roundId, mine, `Wort ${at}`)),
		);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
		expect((await codeOf(say('word', roundId, mine, 'Noch eins')))[0]).toBe(409);
		await foldAll(world.kernel);
		expect((await wordsOf(roundId, mine)).words).toHaveLength(WORDS_MAX);
		expect((await wordsOf(roundId, mine)).why.word).toBe('too_many_words');
	});
	it('are written anew as a whole with each night that brings one, in one transaction', async () => {
		const { roundId, cards } = await reviewing();
		const rows = () => world.kernel.gate`select xmin::text, id from resonance_words where round_id = ${roundId}`;
		await say('word', roundId, cards[0] as Ticket, 'Am Montag');
		await foldAll(world.kernel);
		const before = await rows();
		await merle.api.resonance.answerAuthor.mutate({
			roundId,
			about: await cardOf(roundId, 'Karte 1'),
			text: 'Eine Frage',
		});
		await say('word', roundId, cards[2] as Ticket, 'Am Dienstag');
		await foldAll(world.kernel);
		const after = await rows();
		expect(new Set(after.map(({ xmin }) => xmin as string)).size).toBe(1);
		expect(after.map(({ id }) => id as string)).toContain(before[0]?.['id']);
	});
	it('wait in an inbox that is written anew at its beat also when no round collects', async () => {
		await reviewing();
		await world.kernel.gate`update resonance_rounds set phase = 'ended' where phase = 'collecting'`;
		const file = async () =>
			(await world.kernel.gate`select relfilenode::text as f from pg_class where relname = 'resonance_inbox'`)[0]?.[
				'f'
			];
		const seen = new Set<unknown>();
		for (let tries = 0; tries < 100 && seen.size < 3; tries++) {
			seen.add(await file());
			await new Promise((done) => setTimeout(done, 10));
		}
		expect(seen.size).toBe(3);
	});
	it('are refused outside of their time, and with a key of nothing', async () => {
		const open = await collecting();
		expect((await codeOf(say('word', open.roundId, open.mine, 'Zu früh')))[0]).toBe(409);
		const { roundId, mine } = await reviewing();
		await pause(roundId, true);
		expect(await codeOf(say('word', roundId, mine, 'Halt'))).toEqual([409, expect.stringContaining('angehalten')]);
		await pause(roundId, false);
		// another round's key, nobody's key
		for (const what of ['word', 'supplement', 'withdraw', 'words'] as const) {
			const text = what === 'word' || what === 'supplement' ? 'Text' : undefined;
			expect((await say(what, roundId, open.mine, text)).status).toBe(404);
			expect((await say(what, roundId, { ...mine, proof: 'ab'.repeat(32) }, text)).status).toBe(404);
			expect((await say(what, crypto.randomUUID(), mine, text)).status).toBe(404);
		}
		await world.kernel.gate`update resonance_rounds set phase = 'ended' where id = ${roundId}`;
		expect((await codeOf(say('word', roundId, mine, 'Zu spät')))[0]).toBe(409);
	});
	it('and whatever else comes by a key are refused with anything that identifies a browser, and with bad input', async () => {
		const { roundId, mine } = await reviewing();
		const rows = async () => (await world.kernel.gate`select from resonance_inbox where round_id = ${roundId}`).length;
		for (const path of ['/anon/word', '/anon/words', '/anon/supplement', '/anon/withdraw']) {
			const send = (body: unknown, headers = {}) =>
				world.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
			const good = { roundId, proof: mine.proof, ...(/word$|supp/.test(path) ? { text: 'Text' } : {}) };
			for (const headers of [{ cookie: merle.cookie }, { authorization: 'Bearer x' }])
				expect((await send(good, headers)).status, path).toBe(400);
			const long = { ...good, text: 'x'.repeat(601) };
			for (const body of [
				{},
				[],
				'x',
				null,
				{ ...good, proof: 'zz' },
				{ ...good, roundId: 'keine' },
				{ ...good, personId: merle.personId },
				long,
				{ ...good, text: 'nul\u0000' },
			])
				expect((await send(body)).status, path).toBe(400);
		}
		expect(await rows()).toBe(0);
	});
	it('are read and written by the pair alone', async () => {
		const { roundId } = await reviewing();
		const about = await cardOf(roundId, 'Karte 0');
		const member = circle[0] as TestPerson;
		const answer = (who: TestPerson, more = {}) =>
			refusalOf(who.api.resonance.answerAuthor.mutate({ roundId, about, text: 'Hallo', ...more }));
		expect(await refusalOf(talks(member, roundId))).toBe('not_in_pair');
		expect(await refusalOf(talks(stranger, roundId))).toBe('round_missing');
		expect(await answer(member)).toBe('not_in_pair');
		expect(await answer(stranger)).toBe('round_missing');
		expect(await answer(merle, { about: crypto.randomUUID() })).toBe('card_missing');
		expect(await answer(merle, { text: '' })).toBe('BAD_REQUEST');
		const other = await reviewing();
		expect(await answer(merle, { about: await cardOf(other.roundId, 'Karte 0') })).toBe('card_missing');
	});
	it('go when their cards go', async () => {
		const { roundId, mine } = await reviewing();
		await say('word', roundId, mine, 'Bleibt nicht');
		await foldAll(world.kernel);
		const cards = (await merle.api.resonance.round.query({ roundId })).review?.cards ?? [];
		for (const who of [merle, ole]) {
			await who.api.resonance.hold.mutate({ roundId, cardId: cards[0]?.id ?? '', reason: 'insult' });
		}
		for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		expect(await world.kernel.gate`select from resonance_words where round_id = ${roundId}`).toHaveLength(0);
	});
});
