import { afterEach, describe, expect, it } from 'vitest';
import { partPosts, withWords } from '../forum/aside.ts';
import { partCards, withCards } from '../resonance/aside.ts';
import { keepAside } from './aside.ts';

const post = (number: number, more = {}) => ({
	id: `id-${number}`,
	number,
	author: { id: 'a', name: 'Ines "Nessi" Brandt', role: 'staff', org: 'Stadt Auental' },
	html: `<p>Wort ${number}: "so" \\ und <strong>so</strong></p>`,
	createdAt: '2026-11-28T10:00:00+00:00',
	editedAt: null,
	deletedAt: null,
	mine: false,
	...more,
});
const wire = (data: unknown) => JSON.stringify([{ result: { data } }]);
const data = (answer: string) => (JSON.parse(answer) as [{ result: { data: never } }])[0].result.data;

function parted(part: typeof partPosts, view: unknown) {
	const kept = new Map<string, unknown>();
	const answer = part(wire(view), (name, words) => void kept.set(name, words));
	keepAside((name) => kept.get(name));
	return { kept, answer, view: data(answer) };
}

afterEach(() => keepAside(() => undefined));

describe('the words of posts', () => {
	const view = {
		accepted: { number: 2, authorName: 'Ines', authorOrg: 'Auental', html: '<p>Wort 2</p>' },
		posts: [
			post(1),
			post(2, { editedAt: '2026-11-28T11:00:00+00:00' }),
			post(3, { html: '', deletedAt: '2026-11-28T12:00:00+00:00' }),
			post(4, { author: { id: 'b', name: 'Wer {so} heißt', role: 'staff', org: 'Markt' } }),
		],
	};

	it('are not sent a second time, and stand where they belong when the page is rendered', () => {
		const { answer, view: sent } = parted(partPosts, view);
		expect(answer).not.toContain('Wort 1');
		expect(answer).toContain('Wort 2</p>'); // above the posts, where it is shown as well
		expect(withWords((sent as typeof view).posts as never)).toEqual(view.posts);
	});
	it('stay in the answer where they are not shown, or where a name looks like something else', () => {
		const { kept } = parted(partPosts, view);
		expect([...kept.keys()]).toEqual(['p1', 'p2']);
	});
	it('of an answer that holds no posts are left alone', () => {
		expect(partPosts(wire({ html: '<p>x</p>' }), () => {})).toBe(wire({ html: '<p>x</p>' }));
	});
});

describe('the cards of a board', () => {
	const cards = [
		{ id: '1', text: 'Zu "wenig" Zeit ]} für \\ die Akte.\nUnd mehr.', groupId: null },
		{ id: '2', text: 'Zwei', groupId: 'g' },
	];

	it('are not sent a second time', () => {
		const { answer, view } = parted(partCards, { cards, held: [], outcome: null });
		expect(answer).not.toContain('Zwei');
		expect(withCards(view)).toEqual({ cards, held: [], outcome: null });
	});
	it('are sent when an author has added to one, and when there are none', () => {
		for (const some of [[...cards, { id: '3', text: 'Drei\n\n+ Vor allem montags.', groupId: null }], []]) {
			const round = { cards: some, held: [], outcome: null };
			expect(partCards(wire(round), () => {})).toBe(wire(round));
			expect(withCards(round as never)).toBe(round);
		}
	});
});
