/** What people read: complete in both languages, in the form of address of a town hall. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionRefusals } from '../domain/src/forum/decisions/terms.ts';
import { fileRefusals } from '../domain/src/forum/files/terms.ts';
import { guestRefusals } from '../domain/src/forum/guests/terms.ts';
import { noteRefusals } from '../domain/src/forum/notes/refusals.ts';
import { forumRefusals } from '../domain/src/forum/refusals.ts';
import { visibilities, visibilityLabels } from '../domain/src/forum/terms.ts';
import { harvestRefusals } from '../domain/src/forum/workshops/harvest/terms.ts';
import { liveQuestionRefusals } from '../domain/src/forum/workshops/questions/terms.ts';
import { workshopRefusals } from '../domain/src/forum/workshops/refusals.ts';
import { identityRefusals, roleLabels, roles } from '../domain/src/identity/terms.ts';
import { municipalityRefusals, partnerKindLabels, unitKindLabels } from '../domain/src/municipality/terms.ts';
import { noticeRefusals } from '../domain/src/notifications/refusals.ts';
import { entryRefusals } from '../domain/src/resonance/entry/terms.ts';
import { talkRefusals } from '../domain/src/resonance/talk/terms.ts';
import { resonanceRefusals } from '../domain/src/resonance/refusals.ts';
import { filesBelow, isCode, isTest, read, root } from './tree.ts';

interface Variants {
	readonly match: Readonly<Record<string, string>>;
}
type Message = string | readonly Variants[];
type Messages = Readonly<Record<string, Message>>;

function messages(locale: 'de' | 'en'): Messages {
	const { $schema: _, ...found } = JSON.parse(read(`apps/web/messages/${locale}.json`)) as Record<string, Message>;
	return found;
}
const de = messages('de');
const en = messages('en');
const textsOf = (message: Message | undefined): string[] =>
	typeof message === 'string' ? [message] : (message ?? []).flatMap(({ match }) => Object.values(match));
const placeholders = (text: string) => new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name));
const all = (texts: readonly string[]) => new Set(texts.flatMap((text) => [...placeholders(text)]));

describe('the messages of the web', () => {
	it('have the same keys in German and English', () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
		expect(Object.keys(de).length).toBeGreaterThan(150);
	});
	it('are never empty, and never begin or end with a space', () => {
		for (const language of [de, en])
			for (const [key, message] of Object.entries(language)) {
				expect(textsOf(message).length, key).toBeGreaterThan(0);
				for (const text of textsOf(message)) expect(text, key).toMatch(/^\S(.*\S)?$/s);
			}
	});
	it('fill in the same values in both languages', () => {
		for (const key of Object.keys(de)) expect(all(textsOf(en[key])), key).toEqual(all(textsOf(de[key])));
	});
	it('distinguish one from many in both languages, or in neither', () => {
		const cases = (message: Message | undefined) =>
			typeof message === 'string' ? [] : (message ?? []).flatMap(({ match }) => Object.keys(match)).sort();
		for (const key of Object.keys(de)) {
			expect(cases(en[key]), key).toEqual(cases(de[key]));
			if (cases(de[key]).length > 0) expect(cases(de[key]), key).toEqual(['many=one', 'many=other']);
		}
	});
	it('are all asked for somewhere', () => {
		const web = filesBelow('apps/web/src').filter(isCode).map(read).join('\n');
		expect(Object.keys(de).filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(web))).toEqual([]);
	});
	const compiled = join(root, 'apps/web/src/lib/paraglide/messages');
	const changed = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);
	const built = ['de', 'en'].every(
		(locale) => changed(join(compiled, '_index.js')) > changed(join(root, `apps/web/messages/${locale}.json`)),
	);
	// offline, a missing plugin makes Paraglide report success and compile nothing
	it('have all been compiled by the last build, if there was one since they changed', () => {
		if (!built) return;
		const made = readdirSync(compiled).filter((name) => name.endsWith('.js') && name !== '_index.js');
		expect(made.map((name) => name.replace('.js', '')).sort()).toEqual(Object.keys(de).sort());
	});
});

const refusals = [
	identityRefusals,
	municipalityRefusals,
	forumRefusals,
	guestRefusals,
	decisionRefusals,
	fileRefusals,
	noteRefusals,
	workshopRefusals,
	liveQuestionRefusals,
	harvestRefusals,
	noticeRefusals,
	resonanceRefusals,
	talkRefusals,
	entryRefusals,
].flatMap((catalogue) => Object.entries(catalogue));

describe('a refusal', () => {
	it('says a whole sentence in both languages', () => {
		expect(refusals.length).toBeGreaterThan(25);
		for (const [code, text] of refusals) {
			expect(text.de, code).toMatch(/^[A-ZÄÖÜ].{8,}[.“]$/);
			expect(text.en, code).toMatch(/^[A-Z].{8,}[.”]$/);
			expect(text.en, code).not.toBe(text.de);
		}
	});
	it('has a code that no other feature uses: the catalogues become one', () => {
		const codes = refusals.map(([code]) => code);
		expect(new Set(codes).size).toBe(codes.length);
	});
	it('is given by somebody', () => {
		const givers = filesBelow()
			.filter((path) => /^(apps\/api\/src|packages\/domain\/src)\//.test(path) && isCode(path))
			.filter((path) => !isTest(path) && !path.endsWith('terms.ts'))
			.map(read)
			.join('\n');
		expect(refusals.map(([code]) => code).filter((code) => !givers.includes(`'${code}'`))).toEqual([]);
	});
});

describe('a label', () => {
	it('stands in both languages for each role, kind and visibility', () => {
		const labels = [
			...Object.values(roleLabels),
			...Object.values(unitKindLabels),
			...Object.values(partnerKindLabels),
		];
		for (const label of [...labels, ...visibilities.map((visibility) => visibilityLabels[visibility])])
			for (const text of Object.values(label)) expect(text.trim()).not.toBe('');
		expect(Object.keys(roleLabels)).toEqual([...roles]);
	});
	it('is not the same for two roles, kinds or visibilities, or nobody could tell them apart', () => {
		for (const labels of [roleLabels, unitKindLabels, partnerKindLabels, visibilityLabels])
			for (const language of ['de', 'en'] as const) {
				const said = Object.values(labels).map((label: Record<typeof language, string>) => label[language]);
				expect(new Set(said).size, said.join(', ')).toBe(said.length);
			}
	});
});

describe('German', () => {
	/** Quoted text of the program; comments are English and about something else. */
	const said = filesBelow()
		.filter(
			(path) => /^(apps\/(api|web)\/src|packages\/(domain|db)\/src)\//.test(path) && isCode(path) && !isTest(path),
		)
		.flatMap((path) =>
			read(path)
				.split('\n')
				.filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
				.flatMap((line) => [...line.matchAll(/'((?:[^'\\]|\\.)+)'|`([^`]+)`|>([^<>{}]+)</g)])
				.map(([, quoted, template, markup]) => ({ path, text: quoted ?? template ?? markup ?? '' })),
		);
	const texts = [
		...Object.entries(de).flatMap(([path, message]) => textsOf(message).map((text) => ({ path, text }))),
		...said,
	];
	it('says Sie, never du', () => {
		const familiar = /(?<![\w-])([Dd]u|[Dd]ich|Dir|[Dd]ein(e[mnrs]?)?|[Ee]uch|[Ee]ure?)(?![\w-])/;
		expect(texts.length).toBeGreaterThan(1000);
		expect(texts.filter(({ text }) => familiar.test(text))).toEqual([]);
	});
	it('needs no exclamation mark, and neither does English', () => {
		const loud = /[\p{L}”“)]\s?!(?![=\w])/u;
		const both = [
			...texts,
			...Object.entries(en).flatMap(([path, message]) => textsOf(message).map((text) => ({ path, text }))),
		];
		expect(both.filter(({ text }) => loud.test(text))).toEqual([]);
	});
	it('has the quotation marks, and the dash, of German', () => {
		for (const [key, message] of Object.entries(de))
			for (const text of textsOf(message)) expect(text, key).not.toMatch(/["”]|(?<=\p{L} )-(?= \p{L})/u);
	});
});
