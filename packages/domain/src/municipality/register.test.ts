import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding, lineDecoder } from './register-encoding.ts';
import { isUnincorporated, parseRecord, type RegisterRow, RegisterTally } from './register.ts';

/** A made-up record: key columns 11 to 22 as they stand, figures as they stand in columns 123 to 170. */
function record(level: number, key: string, name: string, seat = '', figures = '') {
	return `${level}20991231${key.padEnd(12)}${name.padEnd(50)}${seat.padEnd(50)}${figures.padEnd(98)}`;
}
const figuresOf = (kind: string, hectares: number, inhabitants: number, male: number, postalCode = '99999') =>
	`${kind}    ${[hectares, inhabitants, male].map((n) => String(n).padStart(11, '0')).join('')}    ${postalCode}*****`;
const town = record(60, '031770123456', 'Übelfingen, Stadt', '', figuresOf('63', 1234, 5678, 2800));
const row = (text: string) => {
	const parsed = parseRecord(text, 1);
	if ('problem' in parsed) throw new Error(parsed.problem.de);
	return parsed.row;
};
const columnOf = (text: string) => {
	const parsed = parseRecord(text, 7);
	return 'problem' in parsed ? parsed.problem.column : null;
};
const put = (text: string, column: number, what: string) =>
	text.slice(0, column - 1) + what + text.slice(column - 1 + what.length);

describe('a record', () => {
	it('of a Gemeinde has the twelve digits of the ARS in their order, the AGS, and its figures', () => {
		expect(parseRecord(town, 1)).toEqual({
			status: '2099-12-31',
			row: {
				level: 60,
				key: '031773456012',
				ags: '03177012',
				name: 'Übelfingen, Stadt',
				seat: null,
				kind: '63',
				hectares: 1234,
				inhabitants: 5678,
				male: 2800,
				postalCode: '99999',
			},
		});
	});

	it.each([
		[record(10, '01', 'Nordland', 'Nordhaven'), '01', null],
		[record(20, '031', 'Bezirk Drüben'), '031', null],
		[record(30, '0811', 'Region Hüben', 'Hüben'), '0811', null],
		[record(40, '03177', 'Landkreis Drüben', 'Drüben', '44'), '03177', '44'],
		[record(50, '03177   3456', 'Samtgemeinde Übelfingen', 'Übelfingen', '52'), '031773456', '52'],
	])('above the Gemeinden has as many digits as its level (%#)', (text, key, kind) => {
		expect(row(text)).toMatchObject({ key, kind, ags: null, inhabitants: null });
	});

	it('may lack the blanks at its end', () => {
		expect(row(record(10, '01', 'Nordland').trimEnd())).toMatchObject({ name: 'Nordland', seat: null });
	});

	it('of an area without municipality may leave out figures and postal code', () => {
		const forest = row(record(60, '031775403501', 'Tannicht, gemfr. Gebiet', '', '66'));
		expect(forest).toMatchObject({ hectares: null, inhabitants: null, male: null, postalCode: null });
		expect(isUnincorporated(forest)).toBe(true);
		expect(isUnincorporated({ level: 60, kind: '67' })).toBe(false);
	});
});

describe('a broken record names line, column and reason', () => {
	it.each([
		['an unknown record type', put(town, 1, '70'), 1],
		['a letter in the status', put(town, 5, 'x'), 5],
		['a day that does not exist', put(town, 3, '20990231'), 3],
		['a month that does not exist', put(town, 3, '20991301'), 3],
		['a letter in the key', put(town, 16, 'O'), 16],
		['a Land that does not exist', put(town, 11, '17'), 11],
		['a name that slipped to the left', record(10, '01        No', 'rdland'), 21],
		['a name that slipped to the right', record(10, '01', ' Nordland'), 23],
		['a seat that slipped', record(10, '01', 'Nordland', ' Nordhaven'), 73],
		['a missing name', record(10, '01', ''), 23],
		['a kind of another level', put(town, 123, '52'), 123],
		['a missing kind', record(50, '03177   3456', 'Samtgemeinde Übelfingen'), 123],
		['a letter in a figure', put(town, 147, 'l'), 147],
		['a missing figure of a Gemeinde', put(town, 129, ' '.repeat(11)), 129],
		['a figure beyond all measure', put(town, 140, '99999999999'), 140],
		['more men than inhabitants', put(town, 151, '00000005679'), 151],
		['a short postal code', put(town, 166, '9999 '), 170],
		['a line that ends too early', town.slice(0, 144), 145],
		['a line that is too long', `${town} `, 221],
		['a byte that is no character', put(town, 23, '\ufffd'), 23],
		['a control character', put(town, 30, '\u0000'), 30],
		['an empty line', '', 1],
	])('%s', (_, text, column) => {
		expect(columnOf(text)).toBe(column);
	});

	it('in both languages', () => {
		expect(parseRecord(put(town, 147, 'l'), 7)).toEqual({
			problem: {
				line: 7,
				column: 147,
				de: 'Bevölkerung: Hier steht „l“ statt einer Ziffer.',
				en: 'Inhabitants: "l" is not a digit.',
			},
		});
	});

	it('whatever the line holds, without ever throwing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 240 }), (text) => {
				const parsed = parseRecord(text, 3);
				return 'row' in parsed || (parsed.problem.line === 3 && parsed.problem.column >= 1);
			}),
		);
	});
});

describe('the encoding', () => {
	const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const dos: Record<string, number> = { Ü: 0x9a, ü: 0x81, ö: 0x94, ä: 0x84, ß: 0xe1, Ö: 0x99, Ä: 0x8e, é: 0x82 };
	const cp850 = (text: string) => Uint8Array.from(text, (letter) => dos[letter] ?? letter.charCodeAt(0));
	const text = 'Übelfingen an der Größe, Städtchen Ödé Ärmel';

	it.each([
		['UTF-8', new TextEncoder().encode(text)],
		['ISO 8859-1', latin1(text)],
		['CP850', cp850(text)],
	] as const)('%s is told and read', (encoding, bytes) => {
		expect(detectEncoding(bytes)).toBe(encoding);
		expect(lineDecoder(encoding)(bytes)).toBe(text);
	});

	it.each(['ß', 'ü', 'Ö'])('is told by a single %s', (letter) => {
		expect(detectEncoding(latin1(letter))).toBe('ISO 8859-1');
		expect(detectEncoding(cp850(letter))).toBe('CP850');
	});

	it('is UTF-8 without any umlaut, and stays so with one broken byte, which is then reported', () => {
		expect(detectEncoding(latin1('Nordland'))).toBe('UTF-8');
		const damaged = Buffer.concat([new TextEncoder().encode(text), latin1('ü')]);
		expect(detectEncoding(damaged)).toBe('UTF-8');
		expect(lineDecoder('UTF-8')(latin1('Nü'))).toBe('N\ufffd');
	});

	it('of code page 850 has a character for every byte', () => {
		const all = lineDecoder('CP850')(Uint8Array.from({ length: 256 }, (_, byte) => byte));
		expect(all).toHaveLength(256);
		expect(new Set(all).size).toBe(256);
		expect([all[0xe1], all[0x9b], all[0xff]]).toEqual(['ß', 'ø', '\u00a0']);
	});
});

describe('the check figures', () => {
	const add = (...rows: RegisterRow[]) => {
		const tally = new RegisterTally();
		for (const one of rows) tally.add(one);
		return tally.figures();
	};
	const municipality = (kreisAndGemeinde: string, verband: string, kind: string, inhabitants: number) =>
		row(record(60, kreisAndGemeinde + verband, 'Ort', '', figuresOf(kind, 1, inhabitants, 0)));

	it('count administrations over the Gemeinden, and leave areas without one out', () => {
		const union = row(record(50, '03177   5401', 'Hüben', 'Hüben', '52'));
		expect(
			add(
				union,
				municipality('03177001', '5401', '64', 100),
				municipality('03177002', '5401', '60', 50),
				municipality('03177003', '0003', '67', 7),
				municipality('03178001', '5401', '63', 3),
				municipality('03177501', '9501', '65', 11),
				municipality('03177502', '9502', '66', 0),
			),
		).toEqual({
			records: 7,
			municipalities: 4,
			unincorporated: 2,
			inhabitants: 160,
			administrations: 3,
			shared: 1,
			largest: { name: 'Hüben', municipalities: 2 },
		});
	});

	it('name the largest by its key when its own record is missing, and none without a Gemeinde', () => {
		expect(add(municipality('03177001', '5401', '64', 100)).largest?.name).toBe('031775401');
		expect(add()).toMatchObject({ records: 0, largest: null });
	});
});
