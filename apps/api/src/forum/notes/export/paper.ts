/** A note's document as blocks of a paper: what paper can say of it. */
import type { Block, Run } from '@gestaltungsraum/domain/paper';
import type { Content, Node } from '../document.ts';
import { date, picture, safeHref, words } from '../render.ts';

const DEEPEST = 12; // lists within lists that fit on paper

export function blocksOf(content: Content, lang: 'de' | 'en'): Block[] {
	let above = 1;
	return content.content.flatMap((node) => {
		if (node.type !== 'heading') return blockOf(node, lang, 0);
		// no level is left out under the title
		const level = Math.min(Math.max(Number(node.attrs?.['level']) || 2, 2), 3, above + 1) as 2 | 3;
		const text = plain(node, lang);
		if (text === '') return [];
		above = level;
		return [{ kind: 'heading', level, text }];
	});
}

function blockOf(node: Node, lang: 'de' | 'en', depth: number): Block[] {
	const { content = [], attrs = {} } = node;
	const within = () => content.flatMap((child) => blockOf(child, lang, depth + 1));
	if (depth > DEEPEST) return runsOf([{ type: 'text', text: plain(node, lang) }], lang);
	const items = (of: (item: Node) => Block[]) => content.map(of).filter((item) => item.length > 0);
	switch (node.type) {
		case 'text':
		case 'hardBreak':
		case 'mention':
			return runsOf([node], lang);
		case 'heading':
			// inside of a list or a quotation it is a line that stands out
			return runsOf([{ type: 'text', text: plain(node, lang), marks: [{ type: 'bold' }] }], lang);
		case 'bulletList':
		case 'orderedList': {
			const points = items((item) => blockOf(item, lang, depth + 1));
			const from = node.type === 'orderedList' ? Math.max(0, Math.trunc(Number(attrs['start']) || 1)) : null;
			return points.length > 0 ? [{ kind: 'points', from, items: points }] : [];
		}
		case 'taskList': {
			const points = items((item) => task(item, lang, depth));
			return points.length > 0 ? [{ kind: 'points', from: null, items: points }] : [];
		}
		case 'blockquote': {
			const blocks = within();
			return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
		}
		case 'table':
			return table(node, lang);
		case 'image': {
			const shown = picture(attrs);
			return shown ? [{ kind: 'image', id: fileIn(shown.src), alt: shown.alt }] : [];
		}
		default:
			return content.some(isInline) ? runsOf(content, lang) : within();
	}
}

/** The file that an image of our own store is. */
export const fileIn = (src: string) => src.slice(src.lastIndexOf('/') + 1);

const isInline = ({ type }: Node) => ['text', 'hardBreak', 'mention'].includes(type);

function runsOf(nodes: readonly Node[], lang: 'de' | 'en'): Block[] {
	const runs = nodes.map((node): Run => {
		const marks = node.marks ?? [];
		const has = (type: string) => marks.some((mark) => mark.type === type);
		const href = safeHref(marks.find(({ type }) => type === 'link')?.attrs?.['href']);
		return {
			text: plain(node, lang),
			...(has('bold') || node.type === 'mention' ? { strong: true } : {}),
			...(has('strike') ? { strike: true } : {}),
			...(has('underline') ? { underline: true } : {}),
			...(href ? { href } : {}),
		};
	});
	return runs.some(({ text }) => text.trim() !== '') ? [{ kind: 'runs', runs }] : [];
}

/** Whether it is done, who does it and until when, in words: paper has no boxes to tick. */
function task({ attrs = {}, content = [] }: Node, lang: 'de' | 'en', depth: number): Block[] {
	const done = attrs['checked'] === true || attrs['checked'] === 'true';
	const [yes, no, until] = lang === 'de' ? ['Erledigt', 'Offen', 'bis'] : ['Done', 'Open', 'until'];
	const due = date(attrs['due']);
	const facts = [words(attrs['owner']), due && `${until} ${due}`].filter(Boolean).join(', ');
	const [first, ...rest] = content.flatMap((child) => blockOf(child, lang, depth + 1));
	const lead: Run = { text: `${done ? yes : no}${facts ? ` (${facts})` : ''}: `, strong: true };
	if (first?.kind === 'runs') return [{ kind: 'runs', runs: [lead, ...first.runs] }, ...rest];
	return [{ kind: 'runs', runs: [lead] }, ...(first ? [first, ...rest] : rest)];
}

/** The first row is the head; cells that reach over several are followed by empty ones. */
function table({ content = [] }: Node, lang: 'de' | 'en'): Block[] {
	const rows = content.map((row) =>
		(row.content ?? []).flatMap((cell) => [
			plain(cell, lang),
			...Array.from({ length: Math.min(Math.max((Number(cell.attrs?.['colspan']) || 1) - 1, 0), 50) }, () => ''),
		]),
	);
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	if (columns === 0) return [];
	const [head = [], ...body] = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
	return [{ kind: 'table', head, rows: body }];
}

function plain(node: Node, lang: 'de' | 'en'): string {
	if (node.type === 'text') return node.text ?? '';
	if (node.type === 'hardBreak') return '\n';
	if (node.type === 'mention') return `@${words(node.attrs?.['label'])}`;
	if (node.type === 'image') {
		// where there is no room for an image, in a table, words say what is to be seen; decoration says nothing
		const alt = picture(node.attrs)?.alt;
		return alt ? `[${lang === 'de' ? 'Bild' : 'Image'}: ${alt}]` : '';
	}
	const inner = node.content ?? [];
	return inner
		.map((child) => plain(child, lang))
		.join(inner.some(isInline) ? '' : '\n')
		.trim();
}
