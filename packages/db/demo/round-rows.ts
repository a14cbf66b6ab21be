/** Rows of the invented rounds. Keys and receipts are random, as they are in life; everything else is the same each time. */
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isGuest } from '@gestaltungsraum/domain/audience';
import { workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { FLOOR, publishedPhases } from '@gestaltungsraum/domain/resonance/terms';
import { actorOf, members, tenantId } from './cast.ts';
import type { Row } from './forum-rows.ts';
import { type DemoRound, firstRounds } from './rounds.ts';
import { moreRounds } from './rounds-more.ts';
import { demoId, pick } from './seed.ts';

const DAY_MS = 86_400_000;

export interface RoundRows {
	readonly rounds: readonly Row[];
	readonly keys: readonly Row[];
	readonly circle: readonly Row[];
	readonly groups: readonly Row[];
	readonly cards: readonly Row[];
	readonly steps: readonly Row[];
	readonly votes: readonly Row[];
	readonly voteKeys: readonly Row[];
	readonly record: readonly Row[];
}

export function roundRows(now: Date): RoundRows {
	const all = [...firstRounds, ...moreRounds].map((round) => rowsOf(round, now));
	const of = <K extends keyof RoundRows>(kind: K) => all.flatMap((rows) => rows[kind]);
	return {
		rounds: of('rounds'),
		keys: of('keys'),
		circle: of('circle'),
		groups: of('groups'),
		cards: of('cards'),
		steps: of('steps'),
		votes: of('votes'),
		voteKeys: of('voteKeys'),
		record: of('record'),
	};
}

function rowsOf(round: DemoRound, now: Date): RoundRows {
	const id = demoId('round', round.tenant, round.question);
	const tenant = tenantId(round.tenant);
	const staff = members.filter((member) => member.seat.tenant === round.tenant && !isGuest(actorOf(member)));
	const [facilitator, second] = (['facilitator', 'staff_council'] as const).map((role) =>
		staff.find(({ seat }) => seat.roles.includes(role)),
	);
	if (!facilitator || !second) throw new Error(`nobody facilitates in ${round.tenant}`);
	const live = round.way === 'live';
	// whoever facilitates a small circle belongs to it
	const people = [facilitator, ...staff.filter((member) => member !== facilitator)].slice(0, round.people);
	const key = makeKey();
	const open = ['arriving', 'looking_back', 'collecting'].includes(round.phase);
	const published = publishedPhases.includes(round.phase);
	const texts = Object.entries(round.cards).flatMap(([title, cards]) => cards.map((text) => ({ title, text })));
	const groupId = (title: string) => (title === '' ? null : demoId('group', id, title));
	return {
		rounds: [
			{
				id,
				tenant_id: tenant,
				audience: tenant,
				question: round.question,
				reason: round.reason,
				template: round.template,
				phase: round.phase,
				facilitator_id: facilitator.person.id,
				facilitator_name: facilitator.person.name,
				second_id: live ? null : second.person.id,
				second_name: live ? null : second.person.name,
				way: round.way ?? 'sealed',
				checkin: round.checkin ?? null,
				org: facilitator.tenant.name,
				confirmed: published && !live ? [facilitator.person.id, second.person.id] : [],
				promise: 1,
				public_key: key.publicKey,
				fingerprint: key.fingerprint,
				floor: FLOOR,
				size: people.length,
				opened_on: day(now, -round.opened),
				closes_at: new Date(now.getTime() + round.closes * DAY_MS).toISOString(),
				cards: published ? texts.length : null,
				held: published ? (round.held ?? []) : null,
				outcome: round.outcome ?? null,
				closed_on: open ? null : day(now, round.closes),
			},
		],
		keys: open ? [{ round_id: id, tenant_id: tenant, private_key: key.privateKey }] : [],
		circle: people.map(({ person, tenant: { name: org } }) => ({
			round_id: id,
			tenant_id: tenant,
			audience: tenant,
			person_id: person.id,
			name: person.name,
			org,
		})),
		groups: Object.keys(round.cards)
			.filter((title) => title !== '')
			.map((title) => ({ id: groupId(title), tenant_id: tenant, round_id: id, title })),
		cards: texts.map(({ title, text }) => ({
			id: demoId('card', id, text),
			tenant_id: tenant,
			round_id: id,
			text,
			receipt: randomBytes(32).toString('hex'),
			held: null,
			group_id: groupId(title),
		})),
		steps: (round.steps ?? []).map(({ text, due, state, note }, at) => {
			const owner = pick(people, at * 5 + 2);
			return {
				id: demoId('step', id, text),
				tenant_id: tenant,
				round_id: id,
				text,
				owner_id: owner.person.id,
				owner_name: owner.person.name,
				due: due > 0 ? workingDayAfter(day(now, due - 1), 1, null) : day(now, due),
				state,
				note: note ?? null,
			};
		}),
		...votesOf(round, id, now),
		record: (round.record ?? []).map(([title, text], at) => ({
			id: demoId('line', id, text),
			tenant_id: tenant,
			round_id: id,
			group_id: groupId(title),
			place: at + 1,
			text,
		})),
	};
}

function votesOf(round: DemoRound, roundId: string, now: Date): Pick<RoundRows, 'votes' | 'voteKeys'> {
	const tenant = tenantId(round.tenant);
	const made = (round.votes ?? []).map((vote) => {
		const key = makeKey();
		const id = demoId('vote', roundId, vote.title);
		const labels = vote.kind === 'consent' ? [vote.title] : vote.options;
		const { totals } = vote;
		const row: Row = {
			id,
			tenant_id: tenant,
			round_id: roundId,
			kind: vote.kind,
			title: vote.title,
			options: labels.map((label, at) => ({ id: at.toString(36), label })),
			dots: vote.dots ?? 0,
			public_key: key.publicKey,
			fingerprint: key.fingerprint,
			closes_at: new Date(now.getTime() + vote.closes * DAY_MS).toISOString(),
			state: totals ? 'counted' : 'open',
			ballots: vote.ballots ?? null,
			totals: totals ? Object.fromEntries(totals.map((counts, at) => [at.toString(36), counts])) : null,
			reasons: vote.reasons ?? [],
			receipts: Array.from({ length: vote.ballots ?? 0 }, () => randomBytes(32).toString('hex')).toSorted(),
		};
		return { row, key: totals ? null : { vote_id: id, tenant_id: tenant, private_key: key.privateKey } };
	});
	return { votes: made.map(({ row }) => row), voteKeys: made.flatMap(({ key }) => key ?? []) };
}

/** As the product makes them, see tickets.ts. */
export function makeKey(): { publicKey: string; privateKey: string; fingerprint: string } {
	const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const spki = pair.publicKey.export({ format: 'der', type: 'spki' });
	return {
		publicKey: spki.toString('base64'),
		privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
		fingerprint: createHash('sha256')
			.update(spki)
			.digest('hex')
			.slice(0, 16)
			.replaceAll(/(.{4})(?=.)/g, '$1 '),
	};
}

export function day(now: Date, days: number): string {
	return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
