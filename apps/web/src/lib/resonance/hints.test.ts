import { describe, expect, it } from 'vitest';
import { type HintKind, hintsIn, WORDS_MANY } from './hints.ts';

const found = (text: string, kind: HintKind) => hintsIn(text).find((hint) => hint.kind === kind)?.words ?? [];

describe('hints while a card is written', () => {
	it('point at people who are named', () => {
		expect(found('Frau Meier und Herrn Dr. Özdemir hat niemand gefragt.', 'name')).toEqual([
			'Frau Meier',
			'Herrn Dr. Özdemir',
		]);
		expect(found('Ask Mr. Smith or anna.b@stadt.example', 'name')).toEqual(['Mr. Smith', 'anna.b@stadt.example']);
		expect(found('Eine Frau kam zum Empfang, die Herren gingen.', 'name')).toEqual([]);
		expect(found('Meine Kollegin sagt das auch.', 'name')).toEqual([]);
	});
	it('point at days that others remember', () => {
		expect(found('Am 3.5. und am 12. Mai, zuletzt 24.12.2026', 'date')).toEqual(['3.5.', '12. Mai', '24.12.2026']);
		expect(found('on May 12 or 2026-05-12', 'date')).toEqual(['May 12', '2026-05-12']);
		expect(found('Wir waren 3 von 10, im Mai.', 'date')).toEqual([]);
	});
	it('point at what is true of one person only', () => {
		expect(found('Ich war als Einzige dagegen und bin die Jüngste.', 'only')).toEqual([
			'als Einzige',
			'bin die Jüngste',
		]);
		expect(found('I am the only one here', 'only')).toEqual(['am the only']);
		expect(found('Die einzigen Stühle sind kaputt.', 'only')).toEqual([]);
	});
	it('point at places that belong to somebody', () => {
		expect(found('In Zimmer 12 und an Schalter 3', 'place')).toEqual(['Zimmer 12', 'Schalter 3']);
		expect(found('Der Raum ist zu klein.', 'place')).toEqual([]);
	});
	it('point at rooms and telephones', () => {
		expect(found('Zi. 204 und Raum 1.04a im Haus 3.', 'place')).toEqual(['Zi. 204', 'Raum 1.04a', 'Haus 3']);
		expect(found('Rufen Sie an: 0751 12-345 oder +49 751 12345, Durchwahl 17.', 'phone')).toEqual([
			'0751 12-345',
			'+49 751 12345',
			'Durchwahl 17',
		]);
		expect(found('Das dauert 30 Minuten, von 8 bis 12, seit 2026.', 'phone')).toEqual([]);
	});
	it('point at posts that one person holds, and at long service', () => {
		expect(found('Die Kämmerin und der Hausmeister wissen das, die Teamleitung nicht.', 'post')).toEqual([
			'Kämmerin',
			'Hausmeister',
			'Teamleitung',
		]);
		expect(found('Unsere Bürgermeisterin', 'post')).toEqual(['Bürgermeisterin']);
		expect(found('Ich bin der Azubi.', 'post')).toEqual(['Azubi']);
		expect(found('Wir leiten Akten weiter und meistern das.', 'post')).toEqual([]);
		expect(found('Ich arbeite hier seit 23 Jahren, und nur ich kann das.', 'only')).toEqual([
			'seit 23 Jahren',
			'nur ich',
		]);
		expect(found('Als Einzige/r sagt man das nicht.', 'only')).toEqual(['Als Einzige/r']);
	});
	it('point at names of the own circle, and not at words that only look like one', () => {
		const here = { names: ['Clara Maurer', 'Jonas Lang', 'Ayşe Yıldız-Koch', 'Ole'], places: [] };
		const names = (text: string) => hintsIn(text, here).find(({ kind }) => kind === 'name')?.words ?? [];
		expect(names('Maurer plant das, Claras Liste ist alt, und Yıldız weiß nichts.')).toEqual([
			'Maurer',
			'Claras',
			'Yıldız',
		]);
		expect(names('Lang genug! Der Koch kommt. Maurerarbeiten fallen an.')).toEqual([]);
		expect(names('Jonas Lang hat es gesagt.')).toEqual(['Jonas Lang']);
		expect(names('jonas lang hat es gesagt.')).toEqual(['Jonas Lang']);
		expect(names('Frau Maurer hat es gesagt.')).toEqual(['Frau Maurer']);
	});
	it('point at small teams and parts of the municipality', () => {
		const here = { names: [], places: ['Team Standesamt', 'Unterried (Ort)'] };
		const units = (text: string) => hintsIn(text, here).find(({ kind }) => kind === 'unit')?.words ?? [];
		expect(units('Im Team Standesamt und in Unterried (Ort) ist es eng.')).toEqual([
			'Team Standesamt',
			'Unterried (Ort)',
		]);
		expect(units('Im Standesamt ist es eng.')).toEqual([]);
	});
	it('say when a text has become long', () => {
		expect(found('Wort '.repeat(WORDS_MANY), 'long')).toEqual([]);
		expect(found('Wort '.repeat(WORDS_MANY + 1), 'long')).toEqual([String(WORDS_MANY + 1)]);
	});
	it('say nothing about a text that gives nobody away', () => {
		expect(hintsIn('Zwischen zwei Terminen bleibt keine Minute.')).toEqual([]);
	});
});
