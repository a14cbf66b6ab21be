/** The attacks on cards. Each gets everything but the truth, and names an author for as many cards as it can. */
import {
	type Attack,
	by,
	claims,
	copied,
	copyTraces,
	firstOf,
	firstSeen,
	ids,
	inStep,
	inStepByFold,
	meanLength,
	nearest,
	neighbours,
	possibleByFold,
	possibleInCopy,
	rowsOf,
	seenBeforeDrops,
	storedCards,
	text,
	textRows,
	ticketHolders,
} from './claims.ts';
import { tracesIn } from './evidence.ts';
import { versionsOf } from './pages.ts';
import { pick } from './town.ts';

export const attacks: Readonly<Record<string, Attack>> = {
	'order of tickets (xmin) to order of stored cards': claims(({ played }) =>
		inStepByFold(played, storedCards(played), ticketHolders(played, 'xmin')),
	),
	'places of tickets (ctid) to order of card ids': claims(({ played }) => {
		const cards = rowsOf(played.end, 'resonance_cards', played).toSorted((a, b) =>
			text(a, 'id') < text(b, 'id') ? -1 : 1,
		);
		return inStepByFold(
			played,
			cards.map((row) => text(row, 'receipt')),
			ticketHolders(played, 'place'),
		);
	}),
	'order of tickets to order of the published page': claims(({ played }) =>
		inStepByFold(played, played.published, ticketHolders(played, 'xmin')),
	),
	'order of tickets to order of the receipt list': claims(({ played }) =>
		inStepByFold(played, [...played.author.keys()].toSorted(), ticketHolders(played, 'xmin')),
	),
	'new since the last fold, in order of coming that day': claims(({ played, log }) =>
		played.windows.flatMap((fold) => inStep(fold.cards, firstSeen(log, fold))),
	),
	'nearest transaction (xmin) of a row with that text': claims(({ played }) => {
		const traces = tracesIn(played.end.rows, played.town.people);
		return firstOf(textRows(played)).map(({ card, row }) => ({
			card,
			person: nearest(traces, row.xmin, possibleByFold(played, card)),
		}));
	}),
	'order of commands (cmin) of cards to order of tickets': claims(({ played }) => {
		const cards = rowsOf(played.end, 'resonance_cards', played).toSorted(by('cmin'));
		return inStepByFold(
			played,
			cards.map((row) => text(row, 'receipt')),
			ticketHolders(played, 'xmin'),
		);
	}),
	'order of spent tokens to order of tickets': ({ played }) => {
		const spent = rowsOf(played.end, 'resonance_spent', played)
			.toSorted(by('place'))
			.map((row) => text(row, 'token_hash'));
		const persons = ticketHolders(played, 'xmin');
		return inStep(spent, persons).map(({ card, person }) => ({
			hit: played.spender.get(card) === person,
			chance: 1 / persons.length,
		}));
	},
	'participation: anybody with tickets': claims(({ played }) =>
		played.windows.flatMap((fold) => fold.cards.map((card) => ({ card, person: pick(fold.possible) }))),
	),
	'participation: anybody seen just before a drop (log)': claims((evidence) =>
		evidence.played.windows.flatMap((fold) => {
			const seen = seenBeforeDrops(evidence, fold);
			return fold.cards.map((card) => ({ card, person: seen.length > 0 ? pick(seen) : undefined }));
		}),
	),
	'order of drops in the log to order of cards in it': claims((evidence) => {
		const { played, log } = evidence;
		const position = (card: string) => log.positionOf(played.textOf.get(card) ?? '') ?? 0;
		return played.windows.flatMap((fold) =>
			inStep(
				fold.cards.toSorted((a, b) => position(a) - position(b)),
				seenBeforeDrops(evidence, fold),
			),
		);
	}),
	'texts in the log: whoever stands just before': claims(({ played, log }) =>
		[...played.textOf].flatMap(([card, said]) => {
			const at = log.positionOf(said);
			return at === null ? [] : [{ card, person: nearest(log.traces, at, possibleByFold(played, card)) }];
		}),
	),
	'copy while collecting: nearest transaction (xmin)': claims(({ played }) => {
		const traces = copyTraces(played);
		return copied(played).map((row) => ({
			card: text(row, 'receipt'),
			person: nearest(traces, row.xmin, played.copy.possible),
		}));
	}, possibleInCopy),
	'copy while collecting: order of the inbox to order of coming': claims(({ played }) => {
		const known = ids(played);
		const persons = new Set(
			copyTraces(played)
				.map(({ person }) => person)
				.filter((person) => known.has(person)),
		);
		const possible = [...persons].filter((person) => played.copy.possible.includes(person));
		return inStep(
			copied(played)
				.toSorted(by('place'))
				.map((row) => text(row, 'receipt')),
			possible,
		);
	}, possibleInCopy),
	'copy while collecting: raw file of the inbox': claims(({ played }) => {
		const traces = copyTraces(played);
		return versionsOf(played.copy.files.resonance_inbox, played.textOf, 5).map(({ card, xmin }) => ({
			card,
			person: nearest(traces, xmin, played.copy.possible),
		}));
	}, possibleInCopy),
	'left in raw files of cards: first version': claims(({ played }) => {
		const traces = tracesIn(played.end.rows, played.town.people);
		return versionsOf(played.end.files.resonance_cards, played.textOf, 7).map(({ card, xmin }) => ({
			card,
			person: nearest(traces, xmin, possibleByFold(played, card)),
		}));
	}),
	'printed lines: whoever is named': claims(({ played, lines }) => {
		const named = played.town.people.filter(({ id, membershipId, name, email, address }) =>
			lines.some((line) => [id, membershipId, name, email, address].some((key) => line.includes(key))),
		);
		const said = [...played.textOf].filter(([card, words]) =>
			lines.some((line) => line.includes(words.slice(0, 24)) || line.includes(card)),
		);
		return said.map(([card]) => ({ card, person: named.length > 0 ? pick(named).id : undefined }));
	}),
	'sizes: whose posts are as long': claims(({ played }) => {
		const lengths = meanLength(played);
		return [...played.textOf].map(([card, said]) => {
			const far = (person: string) => Math.abs((lengths.get(person) ?? Number.POSITIVE_INFINITY) - said.length);
			const writing = possibleByFold(played, card).filter((person) => lengths.has(person));
			return { card, person: writing.toSorted((a, b) => far(a) - far(b))[0] };
		});
	}),
	'pairs: cards stored beside each other': neighbours(({ played }) => storedCards(played)),
	'pairs: cards beside each other in the log': neighbours(({ played, log }) => {
		const position = (card: string) => log.positionOf(played.textOf.get(card) ?? '') ?? 0;
		return [...played.textOf.keys()].toSorted((a, b) => position(a) - position(b));
	}),
};
