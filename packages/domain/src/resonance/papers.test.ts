import { describe, expect, it } from 'vitest';
import { paperAsMarkdown, paperNames, paperOf } from './papers.ts';
import { honestLimits, type PaperFacts } from './papers-parts.ts';

const facts: PaperFacts = {
	org: 'Gemeinde Auental',
	land: 'NI',
	floor: 7,
	cardsKeptDays: 90,
	ticketsKeptDays: 30,
	agreedOn: '2. November 2026',
	agreement: '10-24-03/26',
	promise: { version: 1, de: 'Niemand kann sehen, wer was geschrieben hat.' },
};

describe('a draft', () => {
	it('says what is in force in this administration, and all honest limits', () => {
		for (const name of paperNames) {
			const text = paperAsMarkdown(paperOf(name, facts));
			for (const word of [
				'Gemeinde Auental',
				'90 Tage',
				'30 Tage',
				'2. November 2026',
				'10-24-03/26',
				'§ 67 NPersVG',
				facts.promise.de,
			])
				expect(text, name).toContain(word);
			for (const limit of honestLimits) expect(text).toContain(limit);
			expect(text).toMatch(/Mindestzahl 7|mindestens 7/);
			expect(text).toContain('> Entwurf, keine Rechtsberatung.');
		}
	});
	it('leaves open what nobody has told it, in square brackets', () => {
		const bare = { ...facts, land: null, agreedOn: null, agreement: null };
		expect(paperAsMarkdown(paperOf('dienstvereinbarung', bare))).toContain(
			'[Vorschrift des Personalvertretungsgesetzes',
		);
		expect(paperAsMarkdown(paperOf('folgenabschaetzung', bare))).toContain('[noch nicht geschlossen]');
		expect(paperAsMarkdown(paperOf('dienstvereinbarung', bare))).not.toContain('null');
	});
	it('has tables of even rows, so that Markdown shows them', () => {
		for (const name of paperNames)
			for (const { blocks } of paperOf(name, facts).parts)
				for (const block of blocks)
					if (typeof block === 'object' && 'table' in block)
						expect(new Set(block.table.map((row) => row.length)).size).toBe(1);
	});
});
