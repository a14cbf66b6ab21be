/** Rounds of questions without a name: one that is open, and one whose questions have become topics. Receipts are random, as in life. */
import { randomBytes } from 'node:crypto';
import { isGuest, PLATFORM_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { questionOf } from '@gestaltungsraum/domain/forum/asking/rules';
import { ASKED_IN, FOLLOW_UP_BY, NAMELESS, NOBODY, PROTECTION } from '@gestaltungsraum/domain/forum/asking/terms';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { berlinHour, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { ASKING_PROMISE, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import { actorOf, members, spaceId, steward, tenantId } from './cast.ts';
import type { ForumOptions, ForumRows, Row } from './forum-rows.ts';
import { day, makeKey } from './round-rows.ts';
import { demoId } from './seed.ts';
import { spaces } from './spaces.ts';
import type { DemoVoice } from './world/types.ts';

const CLOSING_HOUR = 18;

interface DemoAsking {
	readonly space: string;
	readonly title: string;
	readonly reason: string;
	/** Days from now: opened before, closed before or still open. */
	readonly opened: number;
	readonly closes: number;
	readonly questions: readonly {
		readonly card: string;
		/** In order; null is whoever asked. */
		readonly answers: readonly { readonly by: DemoVoice | null; readonly text: string }[];
	}[];
}

const askings: readonly DemoAsking[] = [
	{
		space: 'digitale-akte',
		title: 'E-Akte: Was wollten Sie andere Rathäuser immer schon fragen?',
		reason:
			'Zwei Jahre E-Akte, und manches fragt niemand laut: was nicht klappt, was man längst wissen müsste, was peinlich ist. Hier geht das ohne Namen.\n\nDie Fragen erscheinen danach alle auf einmal in diesem Raum, und wer Rat weiß, antwortet mit Namen.',
		opened: -3,
		closes: 6,
		questions: [],
	},
	{
		space: 'fachkraefte-und-lernen',
		title: 'Einarbeitung und Überlastung: fragen, was man sonst nicht fragt',
		reason: 'Wer neu ist oder nicht mehr kann, fragt das selten mit Namen. Wir sammeln zwei Wochen lang.',
		opened: -26,
		closes: -9,
		questions: [
			{
				card: 'Wie sagt man der eigenen Leitung, dass die Stelle für eine Person zu groß ist?\n\nIch mache zwei Sachgebiete, seit jemand gegangen ist. Alle wissen es, niemand spricht es an. Hat jemand einen Weg gefunden, der nicht nach Versagen klingt?',
				answers: [
					{
						by: 'falkenmoor/change_manager',
						text: 'Bei uns hat eine **Überlastungsanzeige** geholfen, und zwar eine ohne Vorwurf: drei Spalten, was getan wird, was liegen bleibt, was das kostet. Danach ging es um Aufgaben und nicht mehr um die Person.',
					},
					{
						by: null,
						text: 'Danke. Haben Sie die Anzeige allein geschrieben oder mit dem Personalrat?',
					},
					{
						by: 'falkenmoor/change_manager',
						text: 'Mit dem Personalrat. Er hat auch den Termin gemacht, das hat viel Druck genommen.',
					},
				],
			},
			{
				card: 'Darf man nach einem halben Jahr noch nach Grundlagen fragen?\n\nIch habe in der Einarbeitung genickt, weil alle so viel zu tun hatten. Jetzt fehlt mir das Haushaltsrecht an jeder Ecke.',
				answers: [
					{
						by: 'hohenried/staff',
						text: 'Ja, unbedingt. Wir haben dafür jeden zweiten Dienstag eine halbe Stunde „Fragen, die man nicht stellt“. Es kommen auch Leute mit zwanzig Jahren Dienst.',
					},
				],
			},
		],
	},
];

/** Into the forum, before its posts get their order. */
export function addAskedTopics(rows: ForumRows, asking: AskingRows): void {
	rows.topics.push(...asking.topics);
	rows.posts.push(...asking.posts);
}

export interface AskingRows {
	readonly rounds: readonly Row[];
	readonly keys: readonly Row[];
	readonly circle: readonly Row[];
	readonly cards: readonly Row[];
	readonly topics: ForumRows['topics'];
	readonly posts: ForumRows['posts'];
	readonly asked: readonly Row[];
}

export function askingRows(options: ForumOptions): AskingRows {
	const all = askings.map((asking) => rowsOf(asking, options));
	const of = (kind: 'rounds' | 'keys' | 'circle' | 'cards' | 'asked') => all.flatMap((rows) => rows[kind]);
	return {
		rounds: of('rounds'),
		keys: of('keys'),
		circle: of('circle'),
		cards: of('cards'),
		topics: all.flatMap(({ topics }) => topics),
		posts: all.flatMap(({ posts }) => posts),
		asked: of('asked'),
	};
}

function rowsOf(
	{ space, title, reason, opened, closes, questions }: DemoAsking,
	{ now, render }: ForumOptions,
): AskingRows {
	const id = demoId('asking', space, title);
	const [first, second] = (spaces.find(({ slug }) => slug === space)?.stewards ?? []).map(steward);
	if (!first || !second) throw new Error(`${space} has no two stewards`);
	const tenant_id = tenantId(first.tenant.slug);
	const open = closes > 0;
	const key = makeKey();
	const staff = new Map(
		members.filter((member) => !isGuest(actorOf(member))).map((member) => [member.person.id, member] as const),
	);
	const closesAt = berlinHour(workingDayAfter(day(now, closes - 1), 1, null), CLOSING_HOUR).toISOString();
	const asked = questions.map(({ card, answers }) => ({
		...questionOf(card),
		card,
		answers,
		topicId: demoId('asked', id, card),
		receipt: randomBytes(32).toString('hex'),
	}));
	const shared = { tenant_id, audience: PLATFORM_AUDIENCE };
	/** At midnight for those without a name, on working days for the others. */
	const released = workingDayAfter(day(now, closes), 1, null);
	const at = (days: number, hour: number) =>
		berlinHour(days === 0 ? released : workingDayAfter(released, days, null), hour).toISOString();
	const nameless = { author_id: NOBODY, author_name: NAMELESS, author_role: 'staff' };
	const posts = asked.flatMap(({ topicId, title: question, text, answers }) => [
		{
			...shared,
			...nameless,
			id: demoId('post', topicId, 1),
			topic_id: topicId,
			number: 1,
			author_org: ASKED_IN,
			text,
			html: render(text) + PROTECTION,
			words: searchVector(question, text),
			key: topicId,
			created_at: at(0, 0),
		},
		...answers.map((answer, index) => {
			const by = answer.by === null ? null : steward(answer.by);
			return {
				...(by
					? {
							tenant_id: tenantId(by.tenant.slug),
							audience: PLATFORM_AUDIENCE,
							author_id: by.seat.id,
							author_name: by.person.name,
							author_role: answer.by?.split('/')[1] ?? 'staff',
						}
					: { ...shared, ...nameless }),
				id: demoId('post', topicId, index + 2),
				topic_id: topicId,
				number: index + 2,
				author_org: by ? by.tenant.name : FOLLOW_UP_BY,
				text: answer.text,
				html: render(answer.text),
				words: searchVector('', answer.text),
				key: demoId('post key', topicId, index + 2),
				created_at: by ? at(index + 1, 9 + index) : at(index + 1, 0),
			};
		}),
	]);
	return {
		rounds: [
			{
				id,
				tenant_id,
				audience: PLATFORM_AUDIENCE,
				space_id: spaceId(space),
				repeat_weeks: open ? 13 : null,
				question: title,
				reason,
				template: 'free',
				way: 'asking',
				phase: open ? 'collecting' : 'ended',
				facilitator_id: first.person.id,
				facilitator_name: `${first.person.name} (${first.tenant.name})`,
				second_id: second.person.id,
				second_name: `${second.person.name} (${second.tenant.name})`,
				org: first.tenant.name,
				confirmed: open ? [] : [first.person.id, second.person.id],
				promise: ASKING_PROMISE,
				public_key: key.publicKey,
				fingerprint: key.fingerprint,
				floor: FLOOR,
				size: staff.size,
				opened_on: day(now, opened),
				closes_at: closesAt,
				cards: open ? null : questions.length,
				held: open ? null : [{ reason: 'names_person', count: 1 }],
				closed_on: open ? null : day(now, closes),
			},
		],
		keys: open ? [{ round_id: id, tenant_id, private_key: key.privateKey }] : [],
		circle: [...staff.values()].map(({ person, tenant }) => ({
			round_id: id,
			tenant_id: tenantId(tenant.slug),
			audience: tenantId(tenant.slug),
			person_id: person.id,
			name: person.name,
			org: tenant.name,
		})),
		cards: asked.map(({ card, receipt }) => ({
			id: demoId('card', id, card),
			tenant_id,
			round_id: id,
			text: card,
			receipt,
			held: null,
			group_id: null,
		})),
		topics: asked.map(({ topicId, title: question, answers }) => ({
			...shared,
			id: topicId,
			space_id: spaceId(space),
			visibility: 'platform',
			scope_name: null,
			author_id: NOBODY,
			author_name: NAMELESS,
			author_org: ASKED_IN,
			title: question,
			posts: answers.length + 1,
			kind: 'question',
			accepted: null,
			pinned: false,
			closed_at: null,
			created_at: at(0, 0),
			last_post_at: posts.findLast(({ topic_id }) => topic_id === topicId)?.created_at ?? at(0, 0),
		})),
		posts,
		asked: asked.map(({ topicId, receipt }) => ({
			...shared,
			topic_id: topicId,
			round_id: id,
			receipt,
			withdrawn: false,
		})),
	};
}
