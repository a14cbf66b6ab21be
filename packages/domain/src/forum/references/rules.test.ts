import { describe, expect, it } from 'vitest';
import { linkedIn, LINKS_KEPT } from './rules.ts';

const ORIGIN = 'https://raum.example';
const one = '7b0f3a52-3f0c-4d0e-9a51-0d1f6f3c2a11';
const two = '8b0f3a52-3f0c-4d0e-9a51-0d1f6f3c2a11';

describe('links within the platform', () => {
	it.each([
		[`Siehe /forum/thema/${one}`, [{ kind: 'topic', id: one }]],
		[`Siehe [dort](${ORIGIN}/forum/thema/${one}?nr=3#p3).`, [{ kind: 'topic', id: one }]],
		[`<${ORIGIN}/resonanz/runde/${one}>`, [{ kind: 'round', id: one }]],
		[`/ideen/idee/${one.toUpperCase()}`, [{ kind: 'idea', id: one }]],
		[
			`/forum/thema/${one} und /forum/thema/${one} und /forum/thema/${two}`,
			[
				{ kind: 'topic', id: one },
				{ kind: 'topic', id: two },
			],
		],
		[`https://anderswo.example/forum/thema/${one}`, []],
		[`x/forum/thema/${one}`, []],
		['/forum/thema/keine-id', []],
		['', []],
	] as const)('in %j', (text, links) => expect(linkedIn(text, ORIGIN)).toEqual(links));
	it('are kept up to a number', () => {
		const text = Array.from({ length: 40 }, (_, at) => `/forum/thema/${one.slice(0, -2)}${String(at + 10)}`).join(' ');
		expect(linkedIn(text, ORIGIN)).toHaveLength(LINKS_KEPT);
	});
});
