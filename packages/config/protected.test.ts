/** Which files may name a table whose rows, shown one by one or counted too finely, give people away (ADR 0009). Lists may only shrink. */
import { describe, expect, it } from 'vitest';
import { filesBelow, isCode, isTest, read } from './tree.ts';

/** Cards, ballots, what is on its way, used tokens, words beside a card: in SQL and as Drizzle's tables. */
const protectedTable =
	/\bresonance_(?:cards|ballots|inbox|spent|vote_spent|words)\b|\bresonance(?:Cards|Ballots|Inbox|Spent|VoteSpent|Words)\b/;
/** What a vote or a pulse has counted: columns of a table that is otherwise harmless. */
const countedColumn = /\btotals\b|\bunits\b|\breasons\b/;
const statement = /`[^`]*\bresonance_votes\b[^`]*`/g;

const readers: Readonly<Record<string, string>> = {
	'apps/api/src/resonance/anon.ts': 'receipts for anybody; whether a card of this proof is there',
	'apps/api/src/resonance/board.ts': 'published cards, moved by those who read them through row security',
	'apps/api/src/resonance/entry/service.ts': 'how many cards on paper may still be entered',
	'apps/api/src/resonance/fold.ts': 'mixing, and releasing what the disclosure lets through',
	'apps/api/src/resonance/forget.ts': 'deleting what is kept no longer',
	'apps/api/src/resonance/inbox.ts': 'what is on its way',
	'apps/api/src/resonance/insight.ts': 'asks the catalogue for their columns and rights, and reads no row',
	'apps/api/src/resonance/live.ts': 'places of published cards',
	'apps/api/src/resonance/pulse.ts': 'counted waves, through row security',
	'apps/api/src/resonance/service.ts': 'the page of a round, through row security',
	'apps/api/src/resonance/talk/anon.ts':
		'whether a card of this proof is there, and its words, for whoever has its key',
	'apps/api/src/resonance/talk/fold.ts': 'words of authors, mixed by night',
	'apps/api/src/resonance/talk/service.ts': 'words beside cards, for the pair through row security',
	'apps/api/src/resonance/vote-lists.ts': 'counted votes, through row security',
	'apps/api/src/resonance/waves.ts': 'what earlier waves have shown, for the disclosure',
	'apps/api/src/resonance/votes.ts': 'counting, and writing down what the disclosure lets through',
};

describe('a protected table', () => {
	const source = filesBelow('apps/api/src').filter(
		// for tests and the attack on anonymity: what plays there is no part of the product
		(path) => isCode(path) && !isTest(path) && !/\/(testing|playing)\.ts$/.test(path),
	);
	const names = (path: string) => {
		const text = read(path);
		const counted = (text.match(statement) ?? []).some((sql) => countedColumn.test(sql));
		return protectedTable.test(text) || counted || /\bresonanceVotes\b/.test(text);
	};
	it('is named only by the files that are known to pass it through the disclosure or row security', () => {
		const hits = source.filter(names);
		expect({
			more: hits.filter((path) => !(path in readers)),
			gone: Object.keys(readers).filter((path) => !hits.includes(path)),
		}).toEqual({ more: [], gone: [] });
	});
	it('is counted against a floor by the disclosure alone', () => {
		const decides = /[<>]=?\s*(?:\w+\.)*(?:floor|FLOOR)\b|\b(?:floor|FLOOR)\s*[<>]=?/;
		expect(source.filter((path) => decides.test(read(path)))).toEqual([]);
	});
});
