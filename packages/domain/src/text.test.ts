import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackSentence } from './refusal.ts';
import { ById, Id, line, lines } from './text.ts';

const MESSAGE = 'Bitte 2 bis 20 Zeichen.';
const Line = line(2, 20, MESSAGE);
const Lines = lines(2, 20, MESSAGE);
/** Anything a browser could send, with what makes trouble more often than by chance. */
const anything = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary', maxLength: 4 }),
			fc.constantFrom(' ', '\r\n', '\r', '\n', '\u0000', '\u0308', 'u', 'ß', '\ud800', '\u2028', '😀'),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(''));

const why = (read: { success: boolean; error?: { issues: readonly { message: string }[] } }) =>
	read.error?.issues[0]?.message;

describe('one line of text', () => {
	it('is trimmed and composed, so that the same word is the same bytes', () => {
		expect(Line.parse('  Bu\u0308rgerbu\u0308ro ')).toBe('Bürgerbüro');
	});
	it('keeps its bounds after trimming, and says its own sentence', () => {
		expect(Line.parse('ab')).toBe('ab');
		expect(Line.parse('a'.repeat(20))).toHaveLength(20);
		for (const wrong of [' a ', '', 'a'.repeat(21), 'a'.repeat(81), 7, null, undefined])
			expect(why(Line.safeParse(wrong)), String(wrong)).toBe(MESSAGE);
	});
	it('counts composed letters: a decomposed text of the allowed length is not too long', () => {
		expect(Line.parse('u\u0308'.repeat(20))).toBe('ü'.repeat(20));
	});
	it('refuses what PostgreSQL cannot store or what would break a line or a mail header', () => {
		for (const sign of ['\u0000', '\u0007', '\n', '\r', '\t', '\u007f', '\ud800'])
			expect(unpackSentence(why(Line.safeParse(`ab${sign}cd`)) ?? '').en, JSON.stringify(sign)).toMatch(/stored/);
	});
	it('gives, whatever is sent, only text that passes again unchanged', () => {
		fc.assert(
			fc.property(anything, (sent) => {
				const read = Line.safeParse(sent);
				if (!read.success) return;
				const letters = Array.from(read.data).length; // zod counts signs, not their halves
				expect(letters).toBeGreaterThanOrEqual(2);
				expect(letters).toBeLessThanOrEqual(20);
				expect(read.data).toBe(read.data.normalize('NFC').trim());
				expect(read.data.isWellFormed()).toBe(true);
				expect(Line.parse(read.data)).toBe(read.data);
			}),
		);
	});
});

describe('text of several lines', () => {
	it('ends its lines in one way, wherever it was written', () => {
		expect(Lines.parse('a\r\nb\rc\n\td\n')).toBe('a\nb\nc\n\td');
	});
	it('keeps its bounds, and says its own sentence', () => {
		expect(Lines.parse('a'.repeat(20))).toHaveLength(20);
		for (const wrong of ['\n a \n', 'a'.repeat(21), 'a'.repeat(41), null])
			expect(why(Lines.safeParse(wrong)), String(wrong)).toBe(MESSAGE);
	});
	it('refuses control characters and halves of signs', () => {
		for (const sign of ['\u0000', '\u000b', '\u001b', '\u007f', '\udc00'])
			expect(Lines.safeParse(`ab${sign}cd`).success, JSON.stringify(sign)).toBe(false);
	});
	it('gives, whatever is sent, only text that passes again unchanged', () => {
		fc.assert(
			fc.property(anything, (sent) => {
				const read = Lines.safeParse(sent);
				if (!read.success) return;
				expect(read.data).not.toMatch(/\r/);
				expect(Lines.parse(read.data)).toBe(read.data);
			}),
		);
	});
});

describe('an id', () => {
	it('is a UUID and says in words when it is none', () => {
		expect(Id.safeParse('00000000-0000-4000-8000-000000000001').success).toBe(true);
		expect(unpackSentence(why(Id.safeParse('1 or 1=1')) ?? '').de).toBe('Diese Adresse stimmt nicht.');
	});
	it('comes alone: other fields are refused, not passed over', () => {
		expect(ById.safeParse({ id: '00000000-0000-4000-8000-000000000001', tenantId: 'other' }).success).toBe(false);
	});
});
