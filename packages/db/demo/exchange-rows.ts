/** What stands beside the topics of the demo world: guests and links, reactions, reports, two decisions. */
import { administrationKindOf, sizeOf } from '@gestaltungsraum/domain/forum/reports/rules';
import { reactionKinds } from '@gestaltungsraum/domain/forum/reactions/terms';
import { audienceKeys } from '@gestaltungsraum/domain/audience';
import { actorOf, audienceFor, castOf, members, tenantId, topicId } from './cast.ts';
import type { ForumRows, Row } from './forum-rows.ts';
import { demoId, numberOf, pick } from './seed.ts';
import { spaces } from './spaces.ts';
import { tenants } from './tenants.ts';

const DAY_MS = 86_400_000;
const LANGUAGE = 'verstaendliche-verwaltung';
/** Topic to which a partner is invited, although it is for administrations. */
const INVITED = topicId(LANGUAGE, 'Bescheide in einfacher Sprache: was hat bei Ihnen funktioniert?');
const HOURS = topicId('buergerbuero-und-termine', 'Öffnungszeiten, die zum Leben passen: Erfahrungsaustausch');
const WORDS = topicId(LANGUAGE, 'Unsere gemeinsame Wörterliste: bitte ergänzen und widersprechen');

export interface ExchangeRows {
	readonly guests: Row[];
	readonly links: Row[];
	readonly requests: Row[];
	readonly reports: Row[];
	readonly reactions: Row[];
	readonly decisions: Row[];
	readonly voices: Row[];
	readonly ballots: Row[];
	readonly objections: Row[];
}

const later = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
const byMail = (email: string) => {
	const found = members.find(({ person }) => person.email === email);
	if (!found) throw new Error(`the demo world has no ${email}`);
	return found;
};

/** Of the topics that were made; fewer topics, fewer rows. */
export function exchangeRows({ topics, posts }: ForumRows, now: Date): ExchangeRows {
	const made = new Map(topics.map((topic) => [topic.id, topic]));
	const has = (...ids: string[]) => ids.every((id) => made.has(id));
	return {
		...outside(has(INVITED), now),
		reports: reportRows(made),
		reactions: reactionRows(posts),
		...(has(HOURS, WORDS) ? decisionRows(made, now) : { decisions: [], voices: [], ballots: [], objections: [] }),
	};
}

function outside(there: boolean, now: Date): Pick<ExchangeRows, 'guests' | 'links' | 'requests'> {
	if (!there) return { guests: [], links: [], requests: [] };
	const councillor = byMail('gerold.immen@auental.example');
	const guest = byMail('frieda.lorenz@buergernetz.example');
	const base = { topic_id: INVITED, by_name: 'Maren Kühn', link_id: null };
	// the last minute of the next year in Berlin
	const until = new Date(Date.UTC(now.getUTCFullYear() + 1, 11, 31, 22, 59)).toISOString();
	return {
		guests: [
			{
				...base,
				id: demoId('guest', 'hochschule'),
				tenant_id: tenantId('hochschule-nordtal'),
				membership_id: null,
				name: null,
				org: 'Hochschule Nordtal',
				until,
			},
			{
				...base,
				id: demoId('guest', councillor.seat.id),
				tenant_id: tenantId(councillor.tenant.slug),
				membership_id: councillor.seat.id,
				name: councillor.person.name,
				org: councillor.tenant.name,
				until: later(now, -20),
			},
		],
		links: [
			{
				id: demoId('link', 'buergernetz'),
				topic_id: INVITED,
				tenant_id: tenantId('buergernetz'),
				org: guest.tenant.name,
				until: later(now, 21),
				by_name: 'Maren Kühn',
			},
		],
		requests: [
			{
				id: demoId('request', guest.seat.id),
				topic_id: INVITED,
				tenant_id: tenantId('buergernetz'),
				membership_id: guest.seat.id,
				name: guest.person.name,
				org: guest.tenant.name,
				asked_on: later(now, -2).slice(0, 10),
				declined: false,
			},
		],
	};
}

function reportRows(made: ReadonlyMap<string, { readonly audience: string }>): Row[] {
	return spaces.flatMap(({ slug, topics }) =>
		topics.flatMap((topic) => {
			const id = topicId(slug, topic.title);
			const [author] = castOf(slug, topic);
			if (!topic.report || !author || !made.has(id)) return [];
			const { tenant } = author;
			const facts = { partner: false, name: tenant.name, keys: tenant.areas.map(({ key }) => key), kinds: [] };
			return [
				{
					...topic.report,
					tenant_id: tenantId(tenant.slug),
					topic_id: id,
					audience: audienceFor(topic).key,
					org: tenant.name,
					land: tenant.land,
					size: sizeOf(tenant.inhabitants),
					administration: administrationKindOf(facts),
				},
			];
		}),
	);
}

/** About every second post has some; only of people who may read it. */
function reactionRows(posts: ForumRows['posts']): Row[] {
	const readers = members
		.filter(({ person }, at) => person.known || at % 9 === 0)
		.map((member) => ({ member, keys: audienceKeys(actorOf(member)) }));
	const rows = new Map<string, Row>();
	for (const post of posts) {
		const { id, audience, topic_id } = post;
		const count = numberOf('reactions', String(id)) % 7;
		for (let at = 0; at < count - 2; at++) {
			const { member, keys } = pick(readers, numberOf('reader', String(id), String(at)));
			const kind = pick(reactionKinds, numberOf('kind', String(id), String(at)) % 5);
			const { person, tenant, seat } = member;
			if (!keys.includes(String(audience)) || post['author_id'] === seat.id) continue;
			rows.set(`${String(id)} ${person.id} ${kind}`, {
				tenant_id: tenantId(tenant.slug),
				topic_id: topic_id ?? null,
				audience: audience ?? null,
				post_id: id ?? null,
				person_id: person.id,
				kind,
				name: person.name,
				org: tenant.name,
			});
		}
	}
	return [...rows.values()];
}

/** One that runs, of chosen municipalities, and a consent that was reached after an objection. */
function decisionRows(made: ReadonlyMap<string, { readonly audience: string }>, now: Date) {
	const emre = byMail('emre.aydin@hohenried.example');
	const maren = byMail('maren.kuehn@auental.example');
	const enno = byMail('enno.harms@auental.example');
	const aylin = byMail('aylin.sari@lindenhain.example');
	const place = (id: string, { tenant }: typeof emre) => ({
		topic_id: id,
		audience: made.get(id)?.audience ?? '',
		tenant_id: tenantId(tenant.slug),
	});
	const by = ({ person, tenant }: typeof emre) => ({ name: person.name, org: tenant.name });
	const [open, closed] = [demoId('decision', 'hours'), demoId('decision', 'words')];
	const options = ['Dienstags bis 19 Uhr', 'Donnerstags bis 19 Uhr', 'Samstagvormittag im Wechsel'];
	const asked = (id: string, topic: string, who: typeof emre) => ({
		...place(topic, who),
		id,
		person_id: who.person.id,
		by_name: who.person.name,
		by_org: who.tenant.name,
	});
	const ballot = (decision: string, topic: string, who: typeof emre, voter: string, choice: number[]) => ({
		...place(topic, who),
		...by(who),
		decision_id: decision,
		voter_id: voter,
		choice,
	});
	return {
		decisions: [
			{
				...asked(open, HOURS, maren),
				kind: 'choice',
				question: 'Welche Öffnungszeit erproben wir gemeinsam im Frühjahr?',
				options,
				voters: 'municipalities',
				quorum: 3,
				created_at: later(now, -4),
				closes_at: later(now, 12),
				closed_at: null,
				closed_by: null,
				outcome: null,
			},
			{
				...asked(closed, WORDS, enno),
				kind: 'consent',
				question: 'Wir führen die Wörterliste gemeinsam weiter und ändern sie nur nach zwei Wochen Bedenkzeit.',
				options: [],
				voters: 'readers',
				quorum: 3,
				created_at: later(now, -30),
				closes_at: later(now, -9),
				closed_at: later(now, -8),
				closed_by: `${enno.person.name}, ${enno.tenant.name}`,
				outcome:
					'Angenommen. Der Einwand aus Lindenhain hat die Liste besser gemacht: Rechtsbegriffe bleiben in Klammern stehen, damit Widersprüche nicht ins Leere gehen.',
			},
		],
		voices: ['auental', 'hohenried', 'lindenhain', 'rautenberg'].map((slug) => ({
			...place(HOURS, maren),
			decision_id: open,
			voter_id: tenantId(slug),
			name: tenants.find((tenant) => tenant.slug === slug)?.name ?? slug,
		})),
		ballots: [
			ballot(open, HOURS, maren, tenantId('auental'), [1]),
			ballot(open, HOURS, emre, tenantId('hohenried'), [1]),
			ballot(closed, WORDS, maren, maren.person.id, [1]),
			ballot(closed, WORDS, emre, emre.person.id, [1]),
			ballot(closed, WORDS, enno, enno.person.id, [1]),
			ballot(closed, WORDS, aylin, aylin.person.id, [0]),
		],
		objections: [
			{
				...place(WORDS, aylin),
				...by(aylin),
				id: demoId('objection', 'words'),
				decision_id: closed,
				person_id: aylin.person.id,
				text: 'Wenn wir Rechtsbegriffe ganz ersetzen, passen unsere Bescheide nicht mehr zur Satzung. Das schadet denen, die widersprechen wollen.',
				answer:
					'Der Fachbegriff bleibt beim ersten Mal in Klammern stehen. Damit sind Satzung und Brief wieder verbunden.',
				answered_by: enno.person.name,
				state: 'withdrawn',
			},
		],
	};
}
