/** What can be put into a note, the same in toolbar and slash menu. */
import type { ChainedCommands, Editor } from '@tiptap/core';
import { m } from '#lib/paraglide/messages.js';

export type BlockName =
	'heading' | 'subheading' | 'paragraph' | 'bullets' | 'numbers' | 'tasks' | 'quote' | 'table' | 'line' | 'image';

export interface Block {
	readonly name: BlockName;
	readonly label: string;
	/** Also found by these. */
	readonly words: string;
}

export function blocks(): Block[] {
	return [
		{ name: 'heading', label: m.note_block_heading(), words: 'h2 titel' },
		{ name: 'subheading', label: m.note_block_subheading(), words: 'h3' },
		{ name: 'bullets', label: m.note_block_bullets(), words: 'ul' },
		{ name: 'numbers', label: m.note_block_numbers(), words: 'ol 1.' },
		{ name: 'tasks', label: m.note_block_tasks(), words: 'todo check' },
		{ name: 'table', label: m.note_block_table(), words: 'table' },
		{ name: 'image', label: m.note_block_image(), words: 'img foto photo' },
		{ name: 'quote', label: m.note_block_quote(), words: 'quote' },
		{ name: 'line', label: m.note_block_line(), words: 'hr' },
		{ name: 'paragraph', label: m.note_block_paragraph(), words: 'p' },
	];
}

/** @param image asks for one: it is put in when it is there */
export function block(name: BlockName, chain: ChainedCommands, image: () => void): boolean {
	switch (name) {
		case 'heading':
			return chain.toggleHeading({ level: 2 }).run();
		case 'subheading':
			return chain.toggleHeading({ level: 3 }).run();
		case 'bullets':
			return chain.toggleBulletList().run();
		case 'numbers':
			return chain.toggleOrderedList().run();
		case 'tasks':
			return chain.toggleTaskList().run();
		case 'table':
			return chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
		case 'image':
			image();
			return chain.run();
		case 'quote':
			return chain.toggleBlockquote().run();
		case 'line':
			return chain.setHorizontalRule().run();
		case 'paragraph':
			return chain.setParagraph().run();
	}
}

/** Whether the caret is in one; for pressed buttons. */
export function isBlock(name: BlockName, editor: Editor): boolean {
	const [type, attrs] = {
		heading: ['heading', { level: 2 }],
		subheading: ['heading', { level: 3 }],
		bullets: ['bulletList', {}],
		numbers: ['orderedList', {}],
		tasks: ['taskList', {}],
		table: ['table', {}],
		quote: ['blockquote', {}],
		line: ['horizontalRule', {}],
		image: ['image', {}],
		paragraph: ['paragraph', {}],
	}[name] as [string, Record<string, unknown>];
	return editor.isActive(type, attrs);
}
