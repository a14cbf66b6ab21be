/** A note's document as HTML and as Markdown. Only what is named here comes out; everything is escaped. */
import { ALT_MAX, IMAGE_PLACE } from '@gestaltungsraum/domain/forum/files/terms';
import { exportedMarks, markdownText } from './markdown.ts';
import type { Content, Mark, Node } from './document.ts';

/** HTML that {@link renderNote} made; only such is shown as it is. */
export type NoteHtml = string & { readonly safe: unique symbol };

const DEEPEST = 40; // levels of nesting that anybody writes
const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
export const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Only addresses that lead to pages and mails; anything else is shown as text. */
export function safeHref(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > 2000) return null;
	try {
		const url = new URL(value);
		return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
	} catch {
		return null;
	}
}

export const date = (value: unknown) =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('.') : '';
export const words = (value: unknown, most = 200) => (typeof value === 'string' ? value.slice(0, most) : '');

/** An image of our own store with what is to be seen, '' for decoration; null for any other address. */
export function picture(attrs: Readonly<Record<string, unknown>> = {}): { src: string; alt: string } | null {
	const { src, alt } = attrs;
	return typeof src === 'string' && IMAGE_PLACE.test(src) ? { src, alt: words(alt, ALT_MAX).trim() } : null;
}

const marks: Readonly<Record<string, string>> = {
	bold: 'strong',
	italic: 'em',
	strike: 'del',
	underline: 'u',
	code: 'code',
};

function marked(html: string, mark: Mark): string {
	const tag = marks[mark.type];
	if (tag) return `<${tag}>${html}</${tag}>`;
	const href = mark.type === 'link' ? safeHref(mark.attrs?.['href']) : null;
	return href ? `<a href="${escape(href)}" rel="nofollow noopener ugc">${html}</a>` : html;
}

/** Under the page's h1 a note's headings begin at h2, and no level is left out. */
interface State {
	readonly open: number[];
	readonly depth: number;
	/** Whose mentions are marked; null for nobody's. */
	readonly reader: Reader | null;
}

/** Membership and name, as a mention carries them. */
interface Reader {
	readonly membershipId: string;
	readonly name: string;
}

export function renderNote(content: Content, reader: Reader | null = null): NoteHtml {
	return blocks(content.content, { open: [], depth: 0, reader }) as NoteHtml;
}

/** Each block of its own, for comparing. */
export function renderBlocks(content: Content): { key: string; html: string }[] {
	const state: State = { open: [], depth: 0, reader: null };
	return content.content.map((node) => ({ key: JSON.stringify(node), html: block(node, state) }));
}

const blocks = (nodes: readonly Node[] = [], state: State) => nodes.map((node) => block(node, state)).join('');

function block(node: Node, state: State): string {
	if (state.depth > DEEPEST) return '';
	const inner: State = { ...state, depth: state.depth + 1 };
	const { attrs = {}, content = [] } = node;
	switch (node.type) {
		case 'text':
			return (node.marks ?? []).reduce(marked, escape(node.text ?? ''));
		case 'hardBreak':
			return '<br>';
		case 'mention': {
			const { reader } = state;
			const own = reader !== null && attrs['id'] === reader.membershipId && attrs['label'] === reader.name;
			const [tag, look] = own ? ['mark', 'own'] : ['span', 'mention'];
			return `<${tag} class="${look}">@${escape(words(attrs['label']))}</${tag}>`;
		}
		case 'paragraph':
			return `<p>${blocks(content, inner)}</p>`;
		case 'heading': {
			const wanted = Number(attrs['level']) || 2;
			while (state.open.length > 0 && (state.open.at(-1) ?? 0) >= wanted) state.open.pop();
			state.open.push(wanted);
			const level = Math.min(1 + state.open.length, 6);
			return `<h${level}>${blocks(content, inner)}</h${level}>`;
		}
		case 'bulletList':
			return `<ul>${blocks(content, inner)}</ul>`;
		case 'orderedList': {
			const start = Number(attrs['start']) || 1;
			return `<ol${start === 1 ? '' : ` start="${Math.trunc(start)}"`}>${blocks(content, inner)}</ol>`;
		}
		case 'listItem':
			return `<li>${blocks(content, inner)}</li>`;
		case 'taskList':
			return `<ul class="tasks">${blocks(content, inner)}</ul>`;
		case 'taskItem':
			return task(attrs, blocks(content, inner));
		case 'blockquote':
			return `<blockquote>${blocks(content, inner)}</blockquote>`;
		case 'codeBlock':
			return `<pre tabindex="0"><code>${blocks(content, inner)}</code></pre>`;
		case 'horizontalRule':
			return '<hr>';
		case 'image': {
			const shown = picture(attrs);
			return shown ? `<img src="${shown.src}" alt="${escape(shown.alt)}" loading="lazy">` : '';
		}
		case 'table':
			return `<div class="scroll" tabindex="0" role="group" aria-label="Tabelle"><table><tbody>${blocks(content, inner)}</tbody></table></div>`;
		case 'tableRow':
			return `<tr>${blocks(content, inner)}</tr>`;
		case 'tableHeader':
			return `<th scope="col"${spans(attrs)}>${blocks(content, inner)}</th>`;
		case 'tableCell':
			return `<td${spans(attrs)}>${blocks(content, inner)}</td>`;
		default:
			return blocks(content, inner); // unknown: its words stay readable
	}
}

function spans(attrs: Readonly<Record<string, unknown>>): string {
	return ['colspan', 'rowspan']
		.map((name) => [name, Math.trunc(Number(attrs[name]))] as const)
		.filter(([, count]) => count > 1 && count <= 50)
		.map(([name, count]) => ` ${name}="${count}"`)
		.join('');
}

function task(attrs: Readonly<Record<string, unknown>>, html: string): string {
	const done = attrs['checked'] === true || attrs['checked'] === 'true';
	const owner = words(attrs['owner']);
	const due = date(attrs['due']);
	const facts = [owner && escape(owner), due && `bis ${due}`].filter(Boolean).join(' · ');
	return `<li><span class="task ${done ? 'done' : 'open'}"><span class="unseen">${done ? 'erledigt: ' : 'offen: '}</span></span><div>${html}${facts ? `<p class="task-facts">${facts}</p>` : ''}</div></li>`;
}

/** For export: what GitHub’s Markdown can say. */
export function noteMarkdown(title: string, content: Content): string {
	return `# ${markdownText(title)}\n\n${content.content
		.map((node) => lines(node, 0))
		.filter((part) => part !== '')
		.join('\n\n')}\n`;
}

function inline(nodes: readonly Node[] = []): string {
	return nodes
		.map((node) => {
			if (node.type === 'hardBreak') return '  \n';
			if (node.type === 'mention') return `@${markdownText(words(node.attrs?.['label']))}`;
			return exportedMarks(node.text ?? '', node.marks ?? [], safeHref);
		})
		.join('');
}

function lines(node: Node, depth: number): string {
	if (depth > DEEPEST) return '';
	const { attrs = {}, content = [] } = node;
	const within = (between: string) => content.map((child) => lines(child, depth + 1)).join(between);
	const listed = (sign: (item: Node, at: number) => string) =>
		content
			.map((item, at) => {
				const mark = sign(item, at);
				const text = (item.content ?? []).map((child) => lines(child, depth + 1)).join('\n\n');
				return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
			})
			.join('\n');
	switch (node.type) {
		case 'heading':
			return `${'#'.repeat(Math.min(Math.max(Number(attrs['level']) || 2, 2), 6))} ${inline(content)}`;
		case 'bulletList':
			return listed(() => '- ');
		case 'orderedList':
			return listed((_, at) => `${(Number(attrs['start']) || 1) + at}. `);
		case 'taskList':
			return listed(({ attrs: own = {} }) => {
				const facts = [words(own['owner']), date(own['due'])].filter(Boolean).join(', ');
				return `- [${own['checked'] === true ? 'x' : ' '}] ${facts ? `(${markdownText(facts)}) ` : ''}`;
			});
		case 'blockquote':
			return within('\n\n').replace(/^/gm, '> ');
		case 'codeBlock':
			return `\`\`\`\n${content.map(({ text = '' }) => text).join('')}\n\`\`\``;
		case 'horizontalRule':
			return '---';
		case 'image': {
			const shown = picture(attrs);
			return shown ? `![${markdownText(shown.alt.replaceAll(/\s+/g, ' '))}](${shown.src})` : '';
		}
		case 'table': {
			const rows = content.map(
				(row) =>
					`| ${(row.content ?? [])
						.map((cell) =>
							(cell.content ?? [])
								.map((part) => lines(part, depth + 1))
								.join(' ')

								.replaceAll('\n', ' '),
						)
						.join(' | ')} |`,
			);
			const columns = content[0]?.content?.length ?? 0;
			return [rows[0] ?? '', `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
		}
		default:
			return content.some(({ type }) => ['text', 'hardBreak', 'mention'].includes(type)) || content.length === 0
				? inline(content)
				: within('\n\n');
	}
}
