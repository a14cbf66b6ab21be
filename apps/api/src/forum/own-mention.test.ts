/** A reader finds their own name in what others wrote; nothing else of it changes. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { renderMarkdown } from './markdown.ts';
import { markOwn } from './own-mention.ts';

const marked = (markdown: string, name = 'Anna Arndt') => markOwn(renderMarkdown(markdown), name);
const MARK = '<mark class="own">@Anna Arndt</mark>';

describe('a mention in a text', () => {
	it('is marked where it mentions: in the text, in lists and links, not in quotations, code or addresses', () => {
		expect(marked('Frag @Anna Arndt, (@Anna Arndt) und **@Anna Arndt**!').match(/<mark/g)).toHaveLength(3);
		expect(marked('- @Anna Arndt')).toContain(`<li>${MARK}</li>`);
		for (const text of [
			'> @Anna Arndt',
			'`@Anna Arndt`',
			'```\n@Anna Arndt\n```',
			'an post@Anna Arndt',
			'@Anna Arndtmann',
		])
			expect(marked(text), text).toBe(renderMarkdown(text));
		expect(marked('@Anna Arndt-Meyer und @Anna Arndt’s')).not.toContain('<mark');
		expect(marked('> Sie sagte\n\n@Anna Arndt')).toContain(MARK);
		expect(marked('[x](https://a.example/?q=@Anna "@Anna Arndt > hier")')).not.toContain('<mark');
	});
	it('is found whatever the name is made of', () => {
		for (const name of ["Nele O'Hara (Amt 1)", 'Zoë Müller-Lüdenscheidt', 'A & B <i>'])
			expect(marked(`Hallo @${name.replaceAll('<', '\\<')} da`, name), name).toContain('<mark class="own">@');
	});
	it('changes nothing but that, whatever is written', () => {
		const parts = fc.constantFrom(
			'@Anna Arndt',
			'> ',
			'`',
			'**',
			'\n',
			' ',
			'<b>',
			'[a](http://x.de "@Anna Arndt")',
			'&',
			'"',
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 20 }), (text) => {
				const html = renderMarkdown(text.join(''));
				const own = markOwn(html, 'Anna Arndt');
				expect(own.replaceAll(/<mark class="own">(.*?)<\/mark>/g, '$1')).toBe(html);
				expect(own).not.toMatch(/<[^>]*<mark/);
			}),
		);
	});
});

describe('a mention of the reader', () => {
	let world: TestWorld;
	let anna: TestPerson; // in A
	let arne: TestPerson; // in A
	let namesake: TestPerson; // another Anna Arndt, in B
	let topicId: string;
	beforeAll(async () => {
		world = await testWorld();
		const [a, b] = [await world.tenant('Stadt A'), await world.tenant('Stadt B')];
		anna = await world.person(a, { name: 'Anna Arndt' });
		arne = await world.person(a, { name: 'Arne Ahlers' });
		namesake = await world.person(b, { name: 'Anna Arndt' });
		const spaceId = await world.space(a, 'Raum');
		const topic = {
			spaceId,
			title: 'Wer weiß denn so etwas?',
			text: 'Das weiß @Anna Arndt.',
			visibility: 'platform',
			scopeId: null,
		} as const;
		topicId = (await arne.api.forum.start.mutate({ ...topic, kind: 'question' })).id;
		await arne.api.forum.reply.mutate({ topicId, text: 'Bitte, @Anna Arndt!', key: crypto.randomUUID() });
		await arne.api.forum.accept.mutate({ id: topicId, number: 2 });
	});
	afterAll(() => world.close());
	const seen = async ({ api }: TestPerson) => {
		const { posts, accepted } = await api.forum.topic.query({ id: topicId });
		const more = await api.forum.posts.query({ topicId, after: 1 });
		return [posts[0], posts[1], accepted, more.posts[0]].map((post) => post?.html.includes(MARK));
	};

	it('is marked for whom it means, on the page, above it and in what comes live, and for nobody else', async () => {
		expect(await seen(anna)).toEqual([true, true, true, true]);
		expect(await seen(arne)).toEqual([false, false, false, false]);
	});
	it('means a namesake of another house only where they have written', async () => {
		expect(await seen(namesake)).toEqual([false, false, false, false]);
		await namesake.api.forum.reply.mutate({ topicId, text: 'Ich auch.', key: crypto.randomUUID() });
		expect(await seen(namesake)).toEqual([true, true, true, true]);
	});
});
