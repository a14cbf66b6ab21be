/** Tiptap as notes use it. Loaded when somebody writes. */
import type { FoundGroups, FoundPeople } from '@gestaltungsraum/domain/forum/notes/contract';
import { REACH_COUNTED } from '@gestaltungsraum/domain/notifications/terms';
import { IMAGE_PLACE, imageTypes } from '@gestaltungsraum/domain/forum/files/terms';
import { Editor, Extension, Node } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { Mention } from '@tiptap/extension-mention';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { TextSelection } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { Suggestion, type SuggestionOptions } from '@tiptap/suggestion';
import { m } from '#lib/paraglide/messages.js';
import { block, blocks, type Block } from './blocks.ts';
import { keepCaret } from './caret.ts';
import type { Picking } from './picking.svelte.ts';
import type { Room } from './room.svelte.ts';

const shownDate = (due: unknown) => (typeof due === 'string' && due !== '' ? due.split('-').reverse().join('.') : '');

/** A task with who does it and until when; the style shows both after the text. */
const Task = TaskItem.extend({
	addAttributes() {
		const own = (name: 'owner' | 'due', show: (value: unknown) => string) => ({
			default: '',
			keepOnSplit: false,
			parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
			renderHTML: (attributes: Record<string, unknown>) => {
				const shown = show(attributes[name]);
				return shown === '' ? {} : { [`data-${name}`]: shown };
			},
		});
		return {
			...this.parent?.(),
			owner: own('owner', String),
			due: own('due', shownDate),
		};
	},
});

/** The address as it is stored, of an image of this house; null for any other. */
function placeOf(src: string | null): string | null {
	const place = src?.startsWith(location.origin) ? src.slice(location.origin.length) : src;
	return place && IMAGE_PLACE.test(place) ? place : null;
}

/** An image of our own store. From anywhere else none is taken, and none is loaded, whatever the document says. */
const Picture = Node.create({
	name: 'image',
	group: 'block',
	draggable: true,
	addAttributes: () => ({
		src: { default: null, parseHTML: (element) => placeOf(element.getAttribute('src')) },
		alt: { default: '', parseHTML: (element) => element.getAttribute('alt') ?? '' },
	}),
	parseHTML: () => [{ tag: 'img[src]', getAttrs: (element) => (placeOf(element.getAttribute('src')) ? null : false) }],
	renderHTML: ({ node: { attrs } }) =>
		placeOf(String(attrs['src'])) === attrs['src']
			? ['img', { src: attrs['src'], alt: String(attrs['alt']) }]
			: ['span'],
});

/** Behind what is selected, so that nothing is written over; the caret stands in the text after it. */
export function putImage(editor: Editor, { src, alt }: { src: string; alt: string }): void {
	editor
		.chain()
		.focus()
		.insertContentAt(editor.state.selection.to, { type: 'image', attrs: { src, alt } })
		.command(({ tr, state }) => {
			let after = 0;
			tr.doc.descendants((node, at) => {
				if (node.attrs['src'] === src) after = at + node.nodeSize;
			});
			const paragraph = state.schema.nodes['paragraph'];
			if (!tr.doc.resolve(after).nodeAfter?.isTextblock && paragraph) tr.insert(after, paragraph.create());
			tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
			return true;
		})
		.run();
}

interface Given {
	readonly room: Room;
	readonly element: HTMLElement;
	readonly picking: Picking;
	/** People and groups to mention. */
	find(query: string): Promise<FoundPeople & FoundGroups>;
	/** Asks for an image, or for words to one that was pasted or dropped. */
	image(file: File | null): void;
	onchange(editor: Editor): void;
}

/** Who they are, and how many of them hear of it. */
function heardBy({ about, reached: count }: Pick<FoundGroups['groups'][number], 'about' | 'reached'>): string {
	const who = { everybody: m.mention_everybody, stewards: m.mention_stewards, unit: m.mention_unit }[about]();
	if (count === 0) return m.note_pick_group_none({ about: who });
	return (count < REACH_COUNTED ? m.note_pick_group : m.note_pick_group_many)({ about: who, count });
}

/** Tab goes from cell to cell and, behind the last one, on in the page; rows are added by the tools. */
const TableToLeave = Table.extend({
	addKeyboardShortcuts() {
		return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() };
	},
});

export function openEditor({ room, element, picking, find, image, onchange }: Given): Editor {
	const slash: Omit<SuggestionOptions<Block, Block>, 'editor'> = {
		char: '/',
		items: ({ query }) => {
			const wanted = query.toLowerCase();
			return blocks().filter(({ label, words }) => `${label} ${words}`.toLowerCase().includes(wanted));
		},
		command: ({ editor, range, props }) =>
			block(props.name, editor.chain().focus().deleteRange(range), () => image(null)),
		render: () => picking.render(m.note_blocks()),
	};
	const taken = (data: DataTransfer | null): boolean => {
		const file = [...(data?.files ?? [])].find(({ type }) => imageTypes.includes(type));
		if (file) image(file);
		return file !== undefined;
	};
	const editor = new Editor({
		element,
		injectCSS: false,
		extensions: [
			StarterKit.configure({
				undoRedo: false,
				// opening a note is no change of it
				trailingNode: false,
				heading: { levels: [2, 3, 4] },
				link: { openOnClick: false, autolink: true, protocols: ['http', 'https', 'mailto'], defaultProtocol: 'https' },
			}),
			TaskList,
			Task.configure({
				nested: true,
				a11y: { checkboxLabel: (node) => m.note_task_done({ task: node.textContent || m.note_task_empty() }) },
			}),
			TableToLeave.configure({ resizable: false }),
			TableRow,
			TableHeader,
			TableCell,
			Picture,
			Mention.configure({
				suggestion: {
					char: '@',
					items: async ({ query }) => {
						const { people, groups } = await find(query).catch(() => ({ people: [], groups: [] }));
						return [
							...people.map(({ id, name, reads }) => ({
								id,
								label: name,
								beside: reads ? m.note_pick_hears() : m.note_pick_not(),
							})),
							...groups.map(({ id, word, ...group }) => ({ id, label: word, beside: heardBy(group) })),
						];
					},
					render: () => picking.render(m.note_people()),
				},
			}),
			Extension.create({
				name: 'slash',
				addProseMirrorPlugins() {
					return [Suggestion<Block, Block>({ editor: this.editor, ...slash })];
				},
			}),
			Collaboration.configure({ document: room.doc }),
			CollaborationCaret.configure({
				provider: room.provider,
				// who somebody is the server says, as the note wants it
				user: {},
				render: ({ name, tint }) => {
					const caret = document.createElement('span');
					caret.className = `caret tint-${Number(tint) || 0}`;
					const label = document.createElement('span');
					label.className = 'caret-name';
					// shown by the style: it is no part of the text
					label.dataset['name'] = typeof name === 'string' ? name : '';
					caret.append(label);
					return caret;
				},
				selectionRender: ({ tint }) => ({ nodeName: 'span', class: `caret-range tint-${Number(tint) || 0}` }),
			}),
		],
		editorProps: {
			handlePaste: (_, { clipboardData }) => !clipboardData?.types.includes('text/html') && taken(clipboardData),
			handleDrop: (_, { dataTransfer }) => taken(dataTransfer),
			attributes: {
				role: 'textbox',
				'aria-multiline': 'true',
				'aria-label': m.note_text(),
				class: 'prose',
				lang: 'de',
			},
		},
		onTransaction: ({ editor: changed }) => onchange(changed as Editor),
	});
	keepCaret(editor);
	return editor;
}
