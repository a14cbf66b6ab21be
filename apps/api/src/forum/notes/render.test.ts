import { IMAGE_PLACE } from '@gestaltungsraum/domain/forum/files/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, documentFrom, type Content, type Node } from './document.ts';
import { noteMarkdown, renderNote } from './render.ts';
import { canonical, sealOf } from './seal.ts';
import { difference } from './versions.ts';

const p = (text: string): Node => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: Node[]): Content => ({ type: 'doc', content });
const words = fc.string({ minLength: 1 });
const anything = fc.letrec((tie) => ({
	node: fc.record({
		type: fc.oneof(
			fc.constantFrom('paragraph', 'heading', 'table', 'taskItem', 'codeBlock', 'mention', 'link', 'image'),
			words,
		),
		attrs: fc.dictionary(
			fc.constantFrom('href', 'src', 'alt', 'level', 'owner', 'due', 'colspan', 'label', 'onload'),
			fc.anything(),
		),
		text: words,
		marks: fc.array(
			fc.record({ type: fc.constantFrom('bold', 'link', 'x'), attrs: fc.dictionary(fc.constant('href'), words) }),
		),
		content: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
	}),
}));

describe('what is shown of a document', () => {
	it('has no tag and no address but the allowed ones, whatever is stored', () => {
		fc.assert(
			fc.property(fc.array(anything.node), (content) => {
				const html = renderNote(doc(...(content as Node[])));
				const tags = Array.from(html.matchAll(/<\/?([a-z0-9]+)/g), ([, tag]) => tag);
				const allowed =
					'p br h2 h3 h4 h5 h6 ul ol li span div blockquote pre code hr table tbody tr th td strong em del u a img'.split(
						' ',
					);
				expect(tags.filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
				for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https?:|mailto:)/);
				for (const [, src = ''] of html.matchAll(/src="([^"]*)"/g)) expect(src).toMatch(IMAGE_PLACE);
				expect(html).not.toMatch(/<[^>]* on[a-z]+=/);
			}),
		);
	});
	it('shows images of the own store only, with their words, as HTML and as Markdown', () => {
		const own = `/api/files/${crypto.randomUUID()}`;
		const image = (src: unknown, alt: unknown = 'Plan "A" [neu]') => ({ type: 'image', attrs: { src, alt } });
		expect(renderNote(doc(image(own)))).toBe(`<img src="${own}" alt="Plan &quot;A&quot; [neu]" loading="lazy">`);
		expect(renderNote(doc(image(own, '')))).toContain('alt=""');
		expect(noteMarkdown('T', doc(image(own)))).toBe(`# T\n\n![Plan "A" \\[neu\\]](${own})\n`);
		for (const src of [
			'https://a.example/x.png',
			`https://a.example${own}`,
			`//a.example${own}`,
			`${own}?als=datei`,
			`${own}/../../auth`,
			`${own}\n`,
			`\n${own}`,
			'data:image/png;base64,AAAA',
			'javascript:alert(1)',
			'/api/notes/x/pdf',
			[own],
			null,
		]) {
			expect(renderNote(doc(image(src))), String(src)).toBe('');
			expect(noteMarkdown('T', doc(image(src))), String(src)).not.toContain('![');
		}
	});
	it('marks a mention of the reader, by membership and name, and those of others as ever', () => {
		const mention = (id: string, label: string) => ({ type: 'mention', attrs: { id, label } });
		const content = doc({
			type: 'paragraph',
			content: [mention('m', 'Anna'), mention('m', 'Arne'), mention('n', 'Anna')],
		});
		const [own, other] = ['<mark class="own">@Anna</mark>', '<span class="mention">@Arne</span>'];
		const reader = { membershipId: 'm', name: 'Anna' };
		expect(renderNote(content, reader)).toBe(`<p>${own}${other}<span class="mention">@Anna</span></p>`);
		expect(renderNote(content)).not.toContain('<mark');
	});
	it('says tasks and tables in Markdown too', () => {
		const cell = (type: string, text: string) => ({ type, content: [p(text)] });
		const content = doc(
			{
				type: 'taskList',
				content: [
					{ type: 'taskItem', attrs: { checked: true, owner: 'Maren', due: '2027-01-15' }, content: [p('Raum')] },
				],
			},
			{
				type: 'table',
				content: [
					{ type: 'tableRow', content: [cell('tableHeader', 'Was'), cell('tableHeader', 'Wer')] },
					{ type: 'tableRow', content: [cell('tableCell', 'a|b'), cell('tableCell', '*c*')] },
				],
			},
		);
		expect(noteMarkdown('T', content)).toBe(
			'# T\n\n- [x] (Maren, 15.01.2027) Raum\n\n| Was | Wer |\n| --- | --- |\n| a\\|b | \\*c\\* |\n',
		);
	});
});

describe('a document', () => {
	it('reads from Yjs as it was written into it', () => {
		const content = doc(
			{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Titel' }] },
			{
				type: 'paragraph',
				content: [
					{ type: 'text', text: 'ein ' },
					{
						type: 'text',
						text: 'Wort',
						marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://a.example/' } }],
					},
					{ type: 'hardBreak' },
					{ type: 'text', text: 'mehr' },
				],
			},
		);
		expect(contentOf(documentFrom(content))).toEqual(content);
	});
});

describe('a seal', () => {
	it('is the same for the same content in any order of keys and approvers, and another for any other', () => {
		const [a, b] = [
			{ name: 'A', org: 'X' },
			{ name: 'B', org: 'Y' },
		];
		const seal = sealOf('T', doc(p('x')), [a, b]);
		expect(sealOf('T', doc(p('x')), [b, a])).toBe(seal);
		for (const other of [
			sealOf('T', doc(p('y')), [a, b]),
			sealOf('t', doc(p('x')), [a, b]),
			sealOf('T', doc(p('x')), [a]),
		])
			expect(other).not.toBe(seal);
		expect(canonical({ b: 1, a: ['ä', null] })).toBe('{"a":["ä",null],"b":1}');
	});
});

describe('a comparison', () => {
	it('leads from the one to the other, whatever was changed', () => {
		const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const blocks = difference(doc(...before.map(p)), doc(...after.map(p)));
				const html = (list: readonly string[]) => list.map((text) => `<p>${text}</p>`);
				expect(blocks.filter(({ kind }) => kind !== 'added').map((block) => block.html)).toEqual(html(before));
				expect(blocks.filter(({ kind }) => kind !== 'removed').map((block) => block.html)).toEqual(html(after));
			}),
		);
	});
});
