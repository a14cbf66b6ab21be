import { describe, expect, it } from 'vitest';
import { type HintKind, hintsIn } from './hints.ts';

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
	it('say nothing about a text that gives nobody away', () => {
		expect(hintsIn('Zwischen zwei Terminen bleibt keine Minute.')).toEqual([]);
	});
});
