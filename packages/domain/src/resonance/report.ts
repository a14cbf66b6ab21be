/** What leaves a released round as a file: taken from the view of the page, so that no file shows more than it does. */
import type { Block, Paper } from '../paper.ts';
import { berlinDay } from './calendar.ts';
import type { RoundView } from './contract.ts';
import type { RoundReport } from './report-contract.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import { holdReasonLabels, phaseLabels, voteKindLabels } from './terms.ts';
import { meanOf } from './votes.ts';

/** @param today YYYY-MM-DD in Berlin */
export function reportOf(round: RoundView, today: string): RoundReport {
	const titles = new Map(round.groups.map(({ id, title }) => [id, title]));
	const cardsOf = (groupId: string | null) =>
		round.cards.filter((card) => card.groupId === groupId).map(({ text }) => text);
	return {
		format: 'gestaltungsraum.resonance.round',
		version: 1,
		exportedOn: today,
		question: round.question,
		reason: round.reason,
		org: round.pair[0]?.org ?? '',
		facilitators: round.pair.map(({ name }) => name),
		way: round.way,
		phase: round.phase,
		promise:
			round.way === 'live' ? null : { version: round.promise.version, de: round.promise.de, en: round.promise.en },
		openedOn: round.openedOn,
		closesOn: berlinDay(new Date(round.closesAt)),
		circleSize: round.size,
		floor: round.floor,
		groups: [...round.groups, { id: null, title: null }]
			.map(({ id, title }) => ({ title, cards: cardsOf(id) }))
			.filter(({ cards }) => cards.length > 0),
		held: round.held.map(({ reason, count }) => ({ reason, count })),
		votes: round.votes.map(({ title, kind, state, closesAt, ballots, paperPeople, options, totals, reasons }) => ({
			title,
			kind,
			state,
			closesOn: berlinDay(new Date(closesAt)),
			ballots,
			paperPeople,
			options: options.map(({ id, label }) => ({ label, totals: totals?.[id] ?? null })),
			reasons: [...reasons],
		})),
		record: round.record.map(({ groupId, text }) => ({
			group: groupId === null ? null : (titles.get(groupId) ?? null),
			text,
		})),
		outcome: round.outcome,
		steps: round.steps.map(({ text, ownerName, due, state, note }) => ({ text, owner: ownerName, due, state, note })),
	};
}

type Lang = Paper['lang'];
type Vote = RoundReport['votes'][number];

/** The paper of a round, in one language; people's words stay as they are. */
export function paperOf(report: RoundReport, lang: Lang): Paper {
	const words = reportWords[lang];
	const day = (at: string) => saidDay(at, lang);
	const section = (text: string, blocks: readonly Block[]): Block[] =>
		blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
	const cards = report.groups.flatMap(({ title, cards: items }): Block[] => [
		{ kind: 'heading', level: 3, text: title ?? words.ungrouped },
		{ kind: 'list', items },
	]);
	const held: Block[] =
		report.held.length === 0
			? []
			: [
					{ kind: 'text', text: words.held },
					{
						kind: 'list',
						items: report.held.map(({ reason, count }) => `${holdReasonLabels[reason][lang]}: ${count}`),
					},
				];
	return {
		lang,
		title: report.question,
		kicker: `${words.kicker} · ${report.org}`,
		foot: words.foot(day(report.exportedOn)),
		blocks: [
			...section(words.outcome, report.outcome === null ? [] : [{ kind: 'text', text: report.outcome, strong: true }]),
			...section(words.steps, stepBlocks(report, lang)),
			...section(words.about, [
				{ kind: 'text', text: report.reason },
				{
					kind: 'facts',
					facts: [
						{ name: words.facilitators, value: report.facilitators.join(', ') },
						{ name: words.way, value: words.ways[report.way] },
						{ name: words.phase, value: phaseLabels[report.phase][lang] },
						{ name: words.opened, value: day(report.openedOn) },
						{ name: words.closed, value: day(report.closesOn) },
						{ name: words.circle, value: words.people(report.circleSize) },
					],
				},
			]),
			...section(words.promise, [{ kind: 'text', text: report.promise?.[lang] ?? words.live }]),
			...section(words.cards, [...cards, ...held]),
			...section(
				words.votes,
				report.votes.flatMap((vote) => voteBlocks(vote, words, lang)),
			),
			...section(words.record, recordBlocks(report, words)),
		],
	};
}

function stepBlocks({ steps }: RoundReport, lang: Lang): Block[] {
	const words = reportWords[lang];
	if (steps.length === 0) return [];
	const items = steps.map(({ text, owner, due, state, note }) =>
		[text, words.step(owner, saidDay(due, lang), words.states[state]), ...(note === null ? [] : [note])].join('\n'),
	);
	return [{ kind: 'list', items }];
}

function recordBlocks({ record }: RoundReport, words: ReportWords): Block[] {
	const groups = [...new Set(record.map(({ group }) => group))].toSorted(
		(a, b) => Number(a !== null) - Number(b !== null),
	);
	return groups.flatMap((group): Block[] => [
		{ kind: 'heading', level: 3, text: group ?? words.whole },
		{ kind: 'list', items: record.filter((line) => line.group === group).map(({ text }) => text) },
	]);
}

function voteBlocks(vote: Vote, words: ReportWords, lang: Lang): Block[] {
	const { title, kind, state, closesOn, ballots, paperPeople, options, reasons } = vote;
	const about = `${voteKindLabels[kind][lang]}. ${
		state === 'counted'
			? words.counted(ballots ?? 0, paperPeople)
			: state === 'open'
				? words.running(saidDay(closesOn, lang))
				: words.tooFew
	}`;
	const rows = options.flatMap(({ label, totals }) => {
		if (totals === null) return [];
		if (kind === 'dots') return [[label, String(totals[0] ?? 0)]];
		if (kind === 'consent') return [totals.map(String)];
		return [[label, (meanOf(totals) ?? 0).toLocaleString(lang, { maximumFractionDigits: 1 }), ...totals.map(String)]];
	});
	return [
		{ kind: 'heading', level: 3, text: title },
		{ kind: 'text', text: about },
		...(rows.length > 0 ? [{ kind: 'table', head: words.heads[kind], rows } as const] : []),
		...(reasons.length > 0
			? [{ kind: 'text', text: words.objections } as const, { kind: 'list', items: reasons } as const]
			: []),
	];
}

/** @param at YYYY-MM-DD @example saidDay('2026-11-28', 'de') // '28. November 2026' */
function saidDay(at: string, lang: Lang): string {
	return new Date(`${at}T00:00:00Z`).toLocaleDateString(lang === 'en' ? 'en-GB' : 'de-DE', {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	});
}

export type ReportCell = string | number;

/** One row for each thing said, with the names of the columns first. */
export function rowsOf(report: RoundReport, lang: Lang): ReportCell[][] {
	const words = reportWords[lang];
	const row = (
		kind: string,
		text: string,
		{ group = '', person = '', day = '', state = '', count = '' as ReportCell } = {},
	): ReportCell[] => [kind, group, text, person, day, state, count];
	return [
		[...words.columns],
		row(words.question, report.question, {
			person: report.facilitators.join(', '),
			day: report.openedOn,
			state: phaseLabels[report.phase][lang],
		}),
		row(words.about, report.reason),
		row(words.promise, report.promise?.[lang] ?? words.live),
		row(words.circle, words.people(report.circleSize), { count: report.circleSize }),
		row(words.closed, '', { day: report.closesOn }),
		...report.groups.flatMap(({ title, cards }) =>
			cards.map((text) => row(words.card, text, { group: title ?? words.ungrouped })),
		),
		...report.held.map(({ reason, count }) => row(words.heldCard, holdReasonLabels[reason][lang], { count })),
		...report.votes.flatMap((vote) =>
			voteRows(vote, words).map(({ text, state, count }) =>
				row(words.vote, text, { group: vote.title, day: vote.closesOn, state, count }),
			),
		),
		...report.record.map(({ group, text }) => row(words.line, text, { group: group ?? words.whole })),
		...(report.outcome === null ? [] : [row(words.outcome, report.outcome)]),
		...report.steps.map(({ text, owner, due, state, note }) =>
			row(words.stepRow, note === null ? text : `${text}\n${note}`, {
				person: owner,
				day: due,
				state: words.states[state],
			}),
		),
	];
}

function voteRows({ kind, state, options, reasons }: Vote, words: ReportWords) {
	const said = words.voteStates[state];
	const counts = options.flatMap(({ label, totals }) =>
		(totals ?? []).map((count, at) => {
			const step = words.heads[kind].slice(kind === 'scale' ? 2 : kind === 'dots' ? 1 : 0)[at] ?? '';
			return { text: kind === 'dots' ? label : `${label}: ${step}`, state: said, count: count as ReportCell };
		}),
	);
	return counts.length === 0 && reasons.length === 0
		? [{ text: '', state: said, count: '' as ReportCell }]
		: [...counts, ...reasons.map((text) => ({ text, state: words.objections, count: '' as ReportCell }))];
}
