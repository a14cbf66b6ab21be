import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingsOf, fold, queryStem, searchQuery, searchVector, slugOf, wordsOf } from './words.ts';

/** The matching that PostgreSQL does: every query word is the beginning of some indexed word. */
function finds(query: string, text: string): boolean {
	const lexemes = searchVector('', text)
		.split(' ')
		.map((lexeme) => lexeme.split("'")[1] ?? '');
	return (searchQuery(query) ?? '')
		.split(' & ')
		.every((term) => lexemes.some((lexeme) => lexeme.startsWith(term.slice(0, -2))));
}

describe('search words', () => {
	it('finds a compound by its later part, which German full text alone does not', () => {
		expect(finds('Genehmigung', 'Das Baugenehmigungsverfahren dauert')).toBe(true);
		expect(finds('Verfahren', 'Das Baugenehmigungsverfahren dauert')).toBe(true);
		expect(finds('Antrag', 'Der Bauantrag liegt vor')).toBe(true);
	});
	it('finds umlauts however they are spelled', () => {
		expect(finds('Buergerbuero', 'Unser Bürgerbüro')).toBe(true);
		expect(finds('bürgerbüro', 'Unser BUERGERBUERO')).toBe(true);
		expect(fold('Straße')).toBe('strasse');
	});
	it('finds singular and plural', () => {
		expect(finds('Anträge', 'ein Antrag')).toBe(true);
		expect(finds('Genehmigungen', 'eine Genehmigung')).toBe(true);
		expect(finds('Bescheid', 'zwei Bescheide')).toBe(true);
	});
	it('does not find what is not there', () => {
		expect(finds('Genehmigung', 'Der Bauhof räumt Schnee')).toBe(false);
		expect(finds('Schule Kita', 'Die Schule')).toBe(false);
	});
	it('gives no query for text without letters', () => {
		expect(searchQuery('!!! --- ')).toBeNull();
	});
	it('keeps numbers whole', () => {
		expect(queryStem('2024')).toBe('2024');
	});
	it('indexes endings of long words only', () => {
		expect(endingsOf('bauamt')).toEqual([]);
		expect(endingsOf('bauantrage')).toContain('antrage');
	});
	it('makes only well-formed vectors and queries, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				for (const lexeme of searchVector(text, text).split(' ').filter(Boolean))
					expect(lexeme).toMatch(/^'[\p{L}\p{N}]+'(:\d+[AB](,\d+[AB])*)?$/u);
				expect(searchQuery(text) ?? 'x:*').toMatch(/^[\p{L}\p{N}]+:\*( & [\p{L}\p{N}]+:\*)*$|^x:\*$/u);
			}),
		);
	});
	it('stays far below what PostgreSQL takes, however much is written, and keeps whole words rather than endings', () => {
		const word = (n: number) =>
			`zusammenarbeitswerkstatt${n.toString(36).replaceAll(/\d/g, (digit) => 'qwrtzuiopy'[Number(digit)] ?? '')}ende`;
		const vector = searchVector('', Array.from({ length: 5000 }, (_, n) => word(n)).join(' '));
		expect(vector.length).toBeLessThan(600_000);
		expect(vector).toContain(`'${word(4999)}':`);
		expect(searchVector('', Array.from({ length: 60_000 }, (_, n) => word(n)).join(' ')).length).toBeLessThan(600_000);
	});
	it('halves no letter that is two signs long', () => {
		const gothic = '𐍐'.repeat(25);
		expect(endingsOf(gothic).every((ending) => ending.isWellFormed())).toBe(true);
		expect(wordsOf(`a${gothic}`)[0]?.isWellFormed()).toBe(true);
	});
	it('finds every text by each of its own words', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: fc.constantFrom(...'abdegiknorstuäöü'), minLength: 2, maxLength: 14 }), {
					minLength: 1,
					maxLength: 6,
				}),
				(words) => {
					const text = words.join(' ');
					for (const word of words) expect(finds(word, text)).toBe(true);
				},
			),
		);
	});
});

describe('a name in an address', () => {
	it('is spelt as Germans spell it without umlauts', () => {
		expect(slugOf('Bürgerbüro & Straße')).toBe('buergerbuero-strasse');
		expect(slugOf('  „Neu im Amt“  ')).toBe('neu-im-amt');
		expect(slugOf('Café Łódź')).toBe('cafe-odz');
		expect(slugOf('Привет')).toBe('');
	});
	it('has letters, digits and single hyphens only, whatever the name', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slugOf(name))));
		expect(slugOf('a'.repeat(200)).length).toBeLessThanOrEqual(48);
	});
});
