import type { Element, ElementContent, Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** HTML that went through {@link renderMarkdown}; only such is stored and shown as it is. */
export type SafeHtml = string & { readonly safe: unique symbol };

/** Page structure above a post: h1 topic, h2 posts; a post's own headings begin at h3. */
const FIRST_HEADING = 3;

const schema: typeof defaultSchema = {
	...defaultSchema,
	tagNames: [
		'p',
		'br',
		'hr',
		'h1',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
		'ul',
		'ol',
		'li',
		'blockquote',
		'pre',
		'code',
		'em',
		'strong',
		'del',
		'a',
		'table',
		'thead',
		'tbody',
		'tr',
		'th',
		'td',
		'input',
	],
	attributes: {
		a: ['href'],
		th: ['align'],
		td: ['align'],
		li: [['className', 'task-list-item']],
		input: ['checked'],
		ol: ['start'],
	},
	protocols: { href: ['http', 'https', 'mailto'] },
	clobber: [],
	strip: ['script', 'style'],
};

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkRehype)
	.use(rehypeSanitize, schema)
	.use(() => shape)
	.use(rehypeStringify)
	.freeze();

/** Markdown to sanitised HTML; raw HTML in the text is dropped. Called when a post is written, never when it is read. */
export function renderMarkdown(markdown: string): SafeHtml {
	return String(processor.processSync(markdown)) as SafeHtml;
}

/** After sanitising: heading levels without jumps, tables that scroll by keyboard, tasks in words, links that lead out safely. */
function shape(tree: Root): void {
	const open: number[] = [];
	walk(tree, (node) => {
		const heading = /^h([1-6])$/.exec(node.tagName);
		if (heading) {
			const level = Number(heading[1]);
			while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
			open.push(level);
			node.tagName = `h${Math.min(FIRST_HEADING + open.length - 1, 6)}`;
		}
		if (node.tagName === 'a') node.properties.rel = 'nofollow noopener ugc';
		if (node.tagName === 'pre') node.properties.tabIndex = 0; // scrolls by keyboard
	});
	replace(tree, (node) => {
		if (node.tagName === 'table')
			return element('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Tabelle' }, [node]);
		if (node.tagName === 'input') {
			const checked = Boolean(node.properties.checked);
			return element('span', { className: ['task', checked ? 'done' : 'open'] }, [
				element('span', { className: ['unseen'] }, [{ type: 'text', value: checked ? 'erledigt: ' : 'offen: ' }]),
			]);
		}
		return node;
	});
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}

function walk(node: Root | Element, visit: (node: Element) => void): void {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		visit(child);
		walk(child, visit);
	}
}

function replace(node: Root | Element, change: (node: Element) => Element): void {
	node.children = node.children.map((child) => {
		if (child.type !== 'element') return child;
		replace(child, change);
		return change(child);
	}) as typeof node.children;
}
