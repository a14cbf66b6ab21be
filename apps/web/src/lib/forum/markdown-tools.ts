import { m } from '#lib/paraglide/messages.js';

/** What the toolbar's buttons do; loaded with the first press. */
export type Tool = 'bold' | 'list' | 'tasks' | 'quote' | 'link' | 'table';

const marks = { list: '- ', tasks: '- [ ] ', quote: '> ' };
const MARKED = /^(\s*)(- \[[ x]\] |[-*] |> |\d+\. )/;

/** Types as the person would, so that undo takes it back. */
export function typeInto(field: HTMLTextAreaElement, from: number, to: number, text: string): void {
	field.focus();
	field.setSelectionRange(from, to);
	if (document.execCommand('insertText', false, text)) return;
	field.setRangeText(text, from, to, 'end');
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Where blocks begin and end: an empty line before and after, unless there is one. */
function block(field: HTMLTextAreaElement, from: number, to: number, text: string): number {
	const before = field.value.slice(0, from);
	const after = field.value.slice(to);
	const head = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
	const tail = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
	typeInto(field, from, to, head + text + tail);
	return from + head.length;
}

function lines(field: HTMLTextAreaElement, tool: keyof typeof marks, sample: string): void {
	const { value, selectionStart, selectionEnd } = field;
	const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
	const end = value.indexOf('\n', selectionEnd);
	const to = end < 0 ? value.length : end;
	const chosen = value.slice(from, to);
	if (chosen.trim() === '') {
		const at = block(field, from, to, marks[tool] + sample) + marks[tool].length;
		field.setSelectionRange(at, at + sample.length);
		return;
	}
	const mark = marks[tool];
	const rows = chosen.split('\n');
	const marked = rows.every((row) => row.startsWith(mark));
	const text = rows
		.map((row) => (marked ? row.slice(mark.length) : tool === 'quote' ? mark + row : row.replace(MARKED, '$1')))
		.map((row) => (marked || tool === 'quote' || row.trim() === '' ? row : mark + row))
		.join('\n');
	const at = block(field, from, to, text);
	field.setSelectionRange(at, at + text.length);
}

export function use(field: HTMLTextAreaElement, tool: Tool): void {
	const { value, selectionStart: from, selectionEnd: to } = field;
	const chosen = value.slice(from, to);
	if (tool === 'list') lines(field, tool, m.editor_text_item());
	else if (tool === 'tasks') lines(field, tool, m.editor_text_task());
	else if (tool === 'quote') lines(field, tool, m.editor_text_quote());
	else if (tool === 'table') {
		const table = m.editor_text_table();
		const at = block(field, to, to, table);
		// into the first cell of the first row
		const cell = at + table.lastIndexOf('\n') + 3;
		field.setSelectionRange(cell, cell);
	} else if (tool === 'bold') {
		const text = chosen || m.editor_text_bold();
		const bare = /^\*\*([^]+)\*\*$/.exec(text)?.[1];
		typeInto(field, from, to, bare ?? `**${text}**`);
		field.setSelectionRange(from + (bare ? 0 : 2), from + (bare ? 0 : 2) + (bare ?? text).length);
	} else {
		const address = /^https?:\/\/\S+$/.test(chosen.trim()) ? chosen.trim() : 'https://';
		const name = address === 'https://' && chosen ? chosen : m.editor_text_link();
		typeInto(field, from, to, `[${name}](${address})`);
		// the part that is missing is selected
		const at = from + (address === 'https://' && chosen ? name.length + 3 : 1);
		field.setSelectionRange(at, at + (address === 'https://' && chosen ? address.length : name.length));
	}
}

/** Enter in a list goes on with it; on an empty item it ends the list. @returns false when Enter is just Enter */
export function goOn(field: HTMLTextAreaElement): boolean {
	const { value, selectionStart, selectionEnd } = field;
	if (selectionStart !== selectionEnd) return false;
	const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
	const line = value.slice(from, selectionStart);
	const [whole, indent = '', mark = ''] = MARKED.exec(line) ?? [];
	if (whole === undefined || mark === '> ') return false;
	if (line === whole) typeInto(field, from, selectionStart, '');
	else {
		const next = /^\d+/.test(mark) ? `${Number.parseInt(mark, 10) + 1}. ` : mark.replace('[x]', '[ ]');
		typeInto(field, selectionStart, selectionStart, `\n${indent}${next}`);
	}
	return true;
}
