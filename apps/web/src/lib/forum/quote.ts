/** Turns a shown post (or what is selected of it) back into Markdown, to be quoted; loaded with the first quotation. */
export function quoted(prose: Element): string {
	const selection = getSelection();
	const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
	const part = range && prose.contains(range.commonAncestorContainer) ? range.cloneContents() : prose;
	return blocks(part)
		.trim()
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');
}

function blocks(parent: Node, mark = ''): string {
	let text = '';
	let words = '';
	const end = () => {
		if (words.trim() !== '') text += `${words.trim()}\n\n`;
		words = '';
	};
	for (const node of parent.childNodes) {
		const made = block(node, mark);
		if (made === null) words += inline(node);
		else {
			end();
			text += made;
		}
	}
	end();
	return text;
}

function block(node: Node, mark: string): string | null {
	if (!(node instanceof Element)) return null;
	if (/^h[1-6]$/.test(node.localName)) return `**${node.textContent.trim()}**\n\n`;
	switch (node.localName) {
		case 'p':
			return `${inline(node)}\n\n`;
		case 'ul':
		case 'ol':
			return `${items(node, mark)}\n`;
		case 'blockquote':
			return `${blocks(node).trim().replaceAll(/^/gm, '> ')}\n\n`;
		case 'pre':
			return `\`\`\`\n${node.textContent.trimEnd()}\n\`\`\`\n\n`;
		case 'div':
		case 'table':
			return `${table(node)}\n`;
		case 'hr':
			return '---\n\n';
		default:
			return null;
	}
}

function items(listed: Element, mark: string): string {
	return [...listed.children]
		.map((item, at) => {
			const sign = listed.localName === 'ol' ? `${at + 1}. ` : '- ';
			const task = item.querySelector(':scope > .task, :scope > p > .task');
			const box = task ? (task.classList.contains('done') ? '[x] ' : '[ ] ') : '';
			const indent = ' '.repeat(sign.length);
			return `${mark}${sign}${box}${blocks(item).trim().replaceAll(/\n\n/g, '\n').replaceAll('\n', `\n${indent}`)}\n`;
		})
		.join('');
}

function table(box: Element): string {
	const rows = [...box.querySelectorAll('tr')].map((row) => `| ${[...row.children].map(inline).join(' | ')} |`);
	const width = box.querySelector('tr')?.children.length ?? 0;
	rows.splice(1, 0, `|${' --- |'.repeat(width)}`);
	return `${rows.join('\n')}\n`;
}

function inline(node: Node): string {
	if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
	if (!(node instanceof Element)) return '';
	if (node.matches('.task')) return '';
	const inner = [...node.childNodes].map(inline).join('');
	if (node.localName === 'br') return '\n';
	if (node.localName === 'strong') return `**${inner}**`;
	if (node.localName === 'em') return `*${inner}*`;
	if (node.localName === 'del') return `~~${inner}~~`;
	if (node.localName === 'code') return `\`${inner}\``;
	if (node instanceof HTMLAnchorElement)
		return node.href === inner ? inner : `[${inner}](${node.getAttribute('href')})`;
	return inner;
}
