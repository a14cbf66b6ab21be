import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeGroups, type SimilarCard } from './similarity.ts';

const cardsOf = (texts: readonly string[], groupId: string | null = null): SimilarCard[] =>
	texts.map((text, at) => ({ id: String(at), text, groupId }));
const groupsOf = (texts: readonly string[]) =>
	proposeGroups(cardsOf(texts), []).map(({ words, cardIds }) => ({ words, cards: cardIds.map(Number) }));

describe('a proposal', () => {
	it('holds cards with the same words, whatever their endings', () => {
		expect(
			groupsOf(['Der Antrag ist zu lang.', 'Pausen fallen aus.', 'Anträge kommen zu spät.', 'Die Pause ist kurz.']),
		).toEqual([
			{ words: ['Antrag'], cards: [0, 2] },
			{ words: ['Pause'], cards: [1, 3] },
		]);
	});
	it('finds what a compound is made of, at its beginning and at its end', () => {
		const [proposal] = groupsOf([
			'Antragsformulare versteht niemand.',
			'Das Formular passt nicht zum Handy.',
			'Ein Antrag braucht vier Unterschriften.',
			'Der Aufzug steht still.',
		]);
		expect(proposal).toEqual({ words: ['Formular', 'Antrag'], cards: [0, 1, 2] });
		expect(groupsOf(['Mittagspausen gibt es kaum.', 'Die Pause fällt aus.', 'Das Telefon klingelt.'])).toEqual([
			{ words: ['Pause'], cards: [0, 1] },
		]);
	});
	it('finds an ending that never stands alone, and writes it as people do', () => {
		expect(groupsOf(['Parkgebühren sind zu hoch.', 'Müllgebühren versteht keiner.', 'Das Licht flackert.'])).toEqual([
			{ words: ['Gebühr'], cards: [0, 1] },
		]);
	});
	it('is not made of endings that many words have', () => {
		expect(groupsOf(['Die Digitalisierung stockt.', 'Die Finanzierung fehlt.'])).toEqual([]);
		expect(groupsOf(['Die Öffentlichkeit schaut weg.', 'Wir sehen eine Möglichkeit.'])).toEqual([]);
	});
	it('overlooks a slip of the pen', () => {
		expect(groupsOf(['Die Besprechung dauert.', 'Besprechnung ohne Ziel.', 'Der Drucker klemmt.'])).toEqual([
			{ words: ['Besprechung'], cards: [0, 1] },
		]);
	});
	it('is not made for words that every text has', () => {
		expect(groupsOf(['Wir haben immer noch keine Lösung.', 'Immer noch haben alle einen Schlüssel.'])).toEqual([]);
	});
	it('adds to a group that is there, and never moves what lies in one', () => {
		const cards = [
			...cardsOf(['Bitte ruhigere Zimmer.', 'Das Zimmer ist laut.'], 'g'),
			{ id: 'x', text: 'Im Zimmer nebenan wird gebohrt.', groupId: null },
			{ id: 'y', text: 'Wir brauchen einen neuen Plan.', groupId: null },
		];
		expect(proposeGroups(cards, [{ id: 'g', title: 'Lärm' }])).toMatchObject([
			{ groupId: 'g', cardIds: ['x'], words: ['Zimmer'] },
		]);
	});
	it('adds to a group in which one card alone is like it', () => {
		const cards = [
			...cardsOf(['Türen knallen.', 'Der Bohrer läuft.', 'Anrufe kommen immer um acht.', 'Fenster klemmen.'], 'g'),
			{ id: 'x', text: 'Nach dem Brief muss man anrufen.', groupId: null },
			{ id: 'y', text: 'Der Aufzug steht still.', groupId: null },
		];
		expect(proposeGroups(cards, [{ id: 'g', title: 'Unruhe' }])).toMatchObject([
			{ groupId: 'g', cardIds: ['x'], words: ['Anrufe'] },
		]);
	});
	it('follows the title that people gave a group', () => {
		const cards = [
			...cardsOf(['Der Bohrer läuft.', 'Türen knallen.'], 'g'),
			{ id: 'x', text: 'Der Lärm macht müde.', groupId: null },
		];
		expect(proposeGroups(cards, [{ id: 'g', title: 'Lärm' }])).toMatchObject([{ groupId: 'g', cardIds: ['x'] }]);
	});
	it('is the same for everybody, and holds each loose card once at most', () => {
		const words = ['Antrag', 'Formular', 'Antragsformular', 'Pause', 'Telefon', 'Zimmer', 'Gebühr', 'und', 'die'];
		const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 25 }), (texts) => {
				const cards = cardsOf(texts);
				const proposals = proposeGroups(cards, []);
				expect(proposeGroups(cards, [])).toEqual(proposals);
				const taken = proposals.flatMap(({ cardIds }) => cardIds);
				expect(new Set(taken).size).toBe(taken.length);
				for (const { words: reasons } of proposals) expect(reasons.length).toBeGreaterThan(0);
			}),
		);
	});
	it('stands for any text, and none is no card', () => {
		expect(proposeGroups([], [])).toEqual([]);
		fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => void groupsOf(texts)));
	});
	it('of 300 cards is there before anybody waits', () => {
		const words =
			'Antrag Formular Termin Zimmer Telefon Pause Gebühr Drucker Schalter Aushang Vertretung Besprechung'.split(' ');
		const texts = Array.from({ length: 300 }, (_, at) =>
			[3, 5, 7, 11, 13]
				.map((step) => `${words[(at * step) % words.length]}${words[(at + step) % 7]?.toLowerCase()} ${at % 41}`)
				.join(' '),
		);
		// the first one compiles, and others may want the processor too
		const took = Array.from({ length: 6 }, () => {
			const began = performance.now();
			groupsOf(texts);
			return performance.now() - began;
		});
		expect(Math.min(...took)).toBeLessThan(100);
	});
});
