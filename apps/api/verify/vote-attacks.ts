/** The attacks on ballots: as those on cards, with what is kept of a vote. `cards` are receipts of ballots here. */
import {
	type Attack,
	by,
	claims,
	type Evidence,
	inStep,
	inStepByFold,
	nearest,
	possibleByFold,
	possibleInCopy,
	seenBeforeDrops,
	text,
} from './claims.ts';
import { type Copy, type Row, tracesIn } from './evidence.ts';
import { versionsOf } from './pages.ts';
import type { Played } from './round.ts';
import { pick } from './town.ts';

/** The same evidence with the vote in the place of the cards. */
export function ofVote(evidence: Evidence): Evidence {
	return { ...evidence, played: { ...evidence.played, ...evidence.played.vote } };
}

const rowsIn = ({ rows }: Copy, table: string, { vote }: Played): Row[] =>
	rows.filter(
		(row) => row.table === table && (row.values['vote_id'] === vote.voteId || row.values['round_id'] === vote.voteId),
	);
/** Persons in the order in which their ballots were handed out. */
const handedOut = (played: Played) =>
	rowsIn(played.end, 'resonance_vote_tickets', played)
		.toSorted(by('xmin'))
		.map((row) => text(row, 'person_id'));
const tracesOf = (copy: Copy, { town }: Played) => tracesIn(copy.rows, town.people);

export const voteAttacks: Readonly<Record<string, Attack>> = {
	'ballots: order of handing out to order of published reasons': claims(({ played }) =>
		inStepByFold(played, played.vote.published, handedOut(played)),
	),
	'ballots: order of handing out to order of receipts': claims(({ played }) =>
		inStepByFold(played, [...played.author.keys()].toSorted(), handedOut(played)),
	),
	'ballots: places of folded ballots to order of handing out': claims(({ played }) =>
		inStepByFold(
			played,
			rowsIn(played.vote.folded, 'resonance_ballots', played)
				.toSorted(by('place'))
				.map((row) => text(row, 'receipt')),
			handedOut(played),
		),
	),
	'ballots: order of spent tokens to order of handing out': ({ played }) => {
		const spent = rowsIn(played.end, 'resonance_vote_spent', played)
			.toSorted(by('place'))
			.map((row) => text(row, 'token_hash'));
		const persons = handedOut(played);
		return inStep(spent, persons).map(({ card, person }) => ({
			hit: played.spender.get(card) === person,
			chance: 1 / persons.length,
		}));
	},
	'ballots: copy while voting: nearest transaction (xmin)': claims(({ played }) => {
		const traces = tracesOf(played.copy, played);
		return rowsIn(played.copy, 'resonance_inbox', played).map((row) => ({
			card: text(row, 'receipt'),
			person: nearest(traces, row.xmin, played.copy.possible),
		}));
	}, possibleInCopy),
	'ballots: copy while voting: raw file of the inbox': claims(({ played }) => {
		const traces = tracesOf(played.copy, played);
		return versionsOf(played.copy.files.resonance_inbox, played.textOf, 5).map(({ card, xmin }) => ({
			card,
			person: nearest(traces, xmin, played.copy.possible),
		}));
	}, possibleInCopy),
	'ballots: folded ones: nearest transaction (xmin)': claims(({ played }) => {
		const traces = tracesOf(played.vote.folded, played);
		return rowsIn(played.vote.folded, 'resonance_ballots', played).map((row) => ({
			card: text(row, 'receipt'),
			person: nearest(traces, row.xmin, possibleByFold(played, text(row, 'receipt'))),
		}));
	}),
	'ballots: left in raw files: first version': claims(({ played }) => {
		const traces = tracesOf(played.end, played);
		return versionsOf(played.vote.folded.files.resonance_ballots, played.textOf, 3).map(({ card, xmin }) => ({
			card,
			person: nearest(traces, xmin, possibleByFold(played, card)),
		}));
	}),
	'ballots: anybody seen just before a drop (log)': claims((evidence) =>
		evidence.played.windows.flatMap((fold) => {
			const seen = seenBeforeDrops(evidence, fold);
			return fold.cards.map((card) => ({ card, person: seen.length > 0 ? pick(seen) : undefined }));
		}),
	),
	'ballots: reasons in the log: whoever stands just before': claims(({ played, log }) =>
		[...played.textOf].flatMap(([card, said]) => {
			const at = log.positionOf(said);
			return at === null ? [] : [{ card, person: nearest(log.traces, at, possibleByFold(played, card)) }];
		}),
	),
	'ballots: printed lines: whoever is named': claims(({ played, lines }) => {
		const said = [...played.textOf].filter(([card, words]) =>
			lines.some((line) => line.includes(words.slice(0, 24)) || line.includes(card)),
		);
		return said.map(([card]) => ({ card, person: pick(played.town.people).id }));
	}),
};
