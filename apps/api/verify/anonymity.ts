/**
 * `pnpm verify:anonymity`: plays anonymous rounds through the built server, then attacks them with everything an operator
 * has, and does the same with a product that leaks, to show that the attacks work. See docs/anonymity.md.
 */
import { parseArgs } from 'node:util';
import type { Sql } from '@gestaltungsraum/db/client';
import { attacks } from './attacks.ts';
import { judge, type Guess, type Verdict } from './chance.ts';
import { type Evidence, seenBeforeDrops } from './claims.ts';
import { printedLines, readLog } from './evidence.ts';
import { DAYS, PEOPLE, playRound, type Played, WRITERS } from './round.ts';
import { openStage } from './town.ts';
import { VOTERS } from './vote.ts';
import { ofVote, voteAttacks } from './vote-attacks.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '10' },
		/** Rounds of the leaking product. */
		leaks: { type: 'string', default: '3' },
		/** Only the leaking product. */
		leaky: { type: 'boolean', default: false },
	},
});
const names = [...Object.keys(attacks), ...Object.keys(voteAttacks)];
const LIMIT = 0.01 / names.length;

let failed = false;
if (!values.leaky) {
	const found = await verify('the product', Number(values.rounds));
	console.log(found ? '\nAuthors were found: the promise does not hold.' : '\nNo attack found an author.');
	failed ||= found;
}
const caught = await verify('a product that leaks, on purpose', Number(values.leaks), leak);
console.log(caught ? '\nThe leak was found, as it has to be.' : '\nThe leak was NOT found: the attacks prove nothing.');
failed ||= !caught;
process.exit(failed ? 1 : 0);

/** @returns true when an attack found authors */
async function verify(what: string, rounds: number, prepare?: (sql: Sql) => Promise<void>): Promise<boolean> {
	const began = Date.now();
	const stage = await openStage(prepare);
	const guesses = new Map<string, Guess[]>(names.map((name) => [name, []]));
	const people: Participation[] = [];
	try {
		const all: Played[] = [];
		for (let at = 0; at < rounds; at++) all.push(await playRound(stage));
		const lines = printedLines(stage);
		let bytes = 0;
		for (const played of all) {
			const [from, to] = [played.windows[0]?.from ?? 0, played.end.position];
			const log = await readLog(stage, { from, to, people: played.town.people });
			bytes += log.bytes;
			const evidence: Evidence = { played, log, lines };
			for (const [name, attack] of Object.entries(attacks)) guesses.get(name)?.push(...attack(evidence));
			people.push(participation(evidence));
			const { windows, end } = played.vote;
			const voteLog = await readLog(stage, {
				from: windows[0]?.from ?? 0,
				to: end.position,
				people: played.town.people,
			});
			bytes += voteLog.bytes;
			const ballots = ofVote({ played, log: voteLog, lines });
			for (const [name, attack] of Object.entries(voteAttacks)) guesses.get(name)?.push(...attack(ballots));
		}
		const cards = all.reduce((sum, { author }) => sum + author.size, 0);
		const copied = all.reduce(
			(sum, { copy }) => sum + copy.rows.filter(({ table }) => table === 'resonance_inbox').length,
			0,
		);
		const waiting = all.reduce(
			(sum, { vote }) =>
				sum +
				vote.copy.rows.filter(({ table, values: row }) => table === 'resonance_inbox' && row['kind'] === 'ballot')
					.length,
			0,
		);
		const fewest = Math.min(...all.flatMap(({ windows }) => windows.map(({ possible }) => possible.length)));
		console.log(
			`\n${what}: ${rounds} rounds, ${PEOPLE} people each, ${WRITERS} of them writing, ${cards} cards (${copied} in copies of the inbox), ${VOTERS} of them voting (${waiting} ballots in copies), ${DAYS} days, ${all.flatMap(({ windows }) => windows).length} folds with ${fewest} possible authors at least; ${(bytes / 1e6).toFixed(1)} MB of write-ahead log, ${lines.length} printed lines; ${((Date.now() - began) / 1000).toFixed(0)} s`,
		);
	} finally {
		await stage.close();
	}
	const verdicts = names.map((name) => judge(name, guesses.get(name) ?? [], LIMIT));
	print(verdicts);
	const share = (key: keyof Participation) =>
		people.reduce((sum, one) => sum + one[key], 0) / Math.max(1, people.length);
	console.log(
		`\nWho took part, guessed from contentless commits: ${percent(share('writers'))} of the writers and ${percent(share('others'))} of the others told right, balanced ${percent((share('writers') + share('others')) / 2)} (chance 50 %).`,
	);
	const blind = verdicts.filter(({ attack, guesses: made }) => made === 0 && !attack.includes('printed lines'));
	if (blind.length > 0)
		throw new Error(`attacks that saw nothing and so prove nothing: ${blind.map(({ attack }) => attack).join('; ')}`);
	return verdicts.some(({ found }) => found);
}

interface Participation {
	/** Share of writers taken for writers, 0..1. */
	readonly writers: number;
	/** Share of the others not taken for writers, 0..1. */
	readonly others: number;
}

function participation(evidence: Evidence): Participation {
	const { windows, author, town } = evidence.played;
	const guessed = new Set(windows.flatMap((fold) => seenBeforeDrops(evidence, fold)));
	const wrote = new Set(author.values());
	const [writers, others] = [true, false].map((did) => town.people.filter(({ id }) => wrote.has(id) === did));
	const right = (group: Played['town']['people'] = [], is: boolean) =>
		group.filter(({ id }) => guessed.has(id) === is).length / Math.max(1, group.length);
	return { writers: right(writers, true), others: right(others, false) };
}

/** A side table keeps each text with its clock, as a "harmless" audit would. */
async function leak(sql: Sql) {
	await sql.unsafe(`
		create table resonance_journal (text text, received_at timestamptz default clock_timestamp());
		create function resonance_journal() returns trigger language plpgsql security definer as $$
			begin insert into resonance_journal (text) values (new.text); return new; end $$;
		create trigger resonance_journal before insert on resonance_inbox for each row execute function resonance_journal();`);
}

function print(verdicts: readonly Verdict[]) {
	console.log(`\n| attack | guesses | hits | rate | chance | p | verdict |\n|---|--:|--:|--:|--:|--:|---|`);
	for (const { attack, guesses, hits, rate, chance, p, found } of verdicts)
		console.log(
			`| ${attack} | ${guesses} | ${hits} | ${percent(rate)} | ${percent(chance)} | ${p < 0.001 ? p.toExponential(0) : p.toFixed(3)} | ${found ? '**finds authors**' : guesses === 0 ? 'nothing to go by' : 'chance'} |`,
		);
	console.log(`\nlimit of p: 0.01 / ${verdicts.length} = ${LIMIT.toFixed(5)}`);
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
