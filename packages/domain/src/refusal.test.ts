import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentence, unpackSentence } from './refusal.ts';

const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\u241f'));

describe('a sentence in one string', () => {
	it('comes out in both languages as it went in', () => {
		fc.assert(
			fc.property(text, text, (de, en) => {
				expect(unpackSentence(sentence(de, en))).toEqual({ de, en });
			}),
		);
	});
	it('that never was packed, such as one of zod itself, stands for both languages', () => {
		fc.assert(
			fc.property(text, (plain) => {
				expect(unpackSentence(plain)).toEqual({ de: plain, en: plain });
			}),
		);
	});
});
