/** Notes of the demo world: one being written, one that waits for remarks, one closed as minutes. */
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { PLATFORM_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { type Member, members, spaceId, tenantId } from './cast.ts';
import type { Row } from './forum-rows.ts';
import { demoId } from './seed.ts';

interface Node {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, string | number | boolean>>;
	readonly content?: readonly Node[];
	readonly text?: string;
}
export interface DemoContent {
	readonly type: 'doc';
	readonly content: readonly Node[];
}
/** What the program makes of a text: how it is stored, and by what it is sealed. */
export interface NoteMaker {
	readonly state: (content: DemoContent) => Uint8Array;
	readonly words: (content: DemoContent) => string;
	readonly digest: (title: string, content: DemoContent) => string;
	readonly seal: (title: string, content: DemoContent, approvers: readonly { name: string; org: string }[]) => string;
}

const say = (text: string): Node => ({ type: 'text', text });
const p = (text: string): Node => ({ type: 'paragraph', content: [say(text)] });
const h = (text: string): Node => ({ type: 'heading', attrs: { level: 2 }, content: [say(text)] });
const list = (...items: string[]): Node => ({
	type: 'bulletList',
	content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});
const tasks = (...items: (readonly [string, string, string, boolean])[]): Node => ({
	type: 'taskList',
	content: items.map(([text, owner, due, checked]) => ({
		type: 'taskItem',
		attrs: { checked, owner, due },
		content: [p(text)],
	})),
});
const row = (kind: 'tableHeader' | 'tableCell', cells: readonly string[]): Node => ({
	type: 'tableRow',
	content: cells.map((cell) => ({ type: kind, attrs: { colspan: 1, rowspan: 1 }, content: [p(cell)] })),
});
const table = (head: readonly string[], ...rows: readonly string[][]): Node => ({
	type: 'table',
	content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
});
const doc = (...content: Node[]): DemoContent => ({ type: 'doc', content });

interface Remark {
	readonly by: string;
	readonly quote: string;
	readonly text: string;
	readonly replacement?: string;
	readonly settled?: { readonly state: 'resolved' | 'rejected'; readonly by: string; readonly reason: string };
}
interface DemoNote {
	readonly title: string;
	readonly by: string;
	readonly daysAgo: number;
	readonly content: DemoContent;
	readonly remarks: readonly Remark[];
	/** Who approved; closes it. */
	readonly approvers?: readonly string[];
	readonly addendum?: { readonly by: string; readonly text: string };
}

const memberOf = (email: string): Member => {
	const found = members.find(({ person }) => person.email === email);
	if (!found) throw new Error(`the demo world has no ${email}`);
	return found;
};
const mention = (email: string): Node => {
	const { seat, person } = memberOf(email);
	return { type: 'mention', attrs: { id: seat.id, label: person.name, mentionSuggestionChar: '@' } };
};

const SPACE = 'buergerbuero-und-termine';
const MAREN = 'maren.kuehn@auental.example';
const TOMKE = 'tomke.brandt@hohenried.example';
const PIA = 'pia.schwenk@hohenried.example';

const notes: readonly DemoNote[] = [
	{
		title: 'Werkstatt Öffnungszeiten: Vorbereitung',
		by: MAREN,
		daysAgo: 2,
		content: doc(
			h('Worum es geht'),
			p(
				'Vier Verwaltungen vergleichen ihre Öffnungszeiten und suchen eine, die zum Leben der Menschen und der Teams passt.',
			),
			h('Was wir mitbringen'),
			list(
				'Zahlen vom Eingang: wann Menschen kommen und wann sie lieber gekommen wären',
				'Eine Woche Telefonstatistik',
				'Was der Personalrat zu langen Abenden gesagt hat',
			),
			h('Wer was vorbereitet'),
			tasks(
				['Einladung an alle Teilnehmenden schicken', 'Maren Kühn', '2026-12-04', true],
				['Raum und Moderationskoffer', 'Tomke Brandt', '2026-12-09', false],
				['Ergebnisse der Umfrage auf eine Seite bringen', '', '', false],
			),
			h('Ablauf'),
			table(
				['Zeit', 'Was', 'Wer'],
				['9:00', 'Ankommen', 'Maren'],
				['9:20', 'Zahlen nebeneinander legen', 'alle'],
				['10:30', 'Drei Vorschläge', 'in Gruppen'],
			),
			{
				type: 'paragraph',
				content: [say('Wer Zahlen schon vorher schicken kann: gern an '), mention(MAREN), say('.')],
			},
		),
		remarks: [
			{
				by: PIA,
				quote: 'Eine Woche Telefonstatistik',
				text: 'Bei uns zählt die Anlage erst seit dem Herbst. Reichen vier Tage?',
			},
			{
				by: TOMKE,
				quote: 'suchen eine, die zum Leben der Menschen und der Teams passt',
				text: 'Sonst klingt es, als gäbe es nur eine richtige.',
				replacement: 'suchen Zeiten, die zum Leben der Menschen und der Teams passen',
			},
		],
	},
	{
		title: 'Fragen an die Terminvergabe',
		by: TOMKE,
		daysAgo: 9,
		content: doc(
			h('Offene Fragen'),
			list(
				'Wie viele Termine bleiben frei für Menschen ohne Anmeldung?',
				'Wer ruft an, wenn ein Termin ausfällt?',
				'Was tun wir mit Terminen, zu denen niemand kommt?',
			),
			p('Bitte ergänzen Sie, was bei Ihnen offen ist. Am Freitag sortieren wir.'),
		),
		remarks: [
			{
				by: MAREN,
				quote: 'Am Freitag sortieren wir.',
				text: 'Freitag sind viele nicht da.',
				replacement: 'Am Montag sortieren wir.',
				settled: {
					state: 'rejected',
					by: 'Tomke Brandt',
					reason: 'Montag ist der volle Schaltertag. Wir bleiben bei Freitag.',
				},
			},
		],
	},
	{
		title: 'Protokoll: Treffen der Bürgerbüros im Herbst',
		by: MAREN,
		daysAgo: 40,
		content: doc(
			p('Sechs Bürgerbüros haben sich für zwei Stunden getroffen.'),
			h('Beschlossen'),
			list(
				'Alle erproben bis März einen langen Abend, spätestens bis 18:30 Uhr.',
				'Gezählt wird überall gleich: wer kommt, wer anruft, wer einen Termin verfallen lässt.',
			),
			h('Aufgaben'),
			tasks(
				['Zählbogen für alle entwerfen', 'Maren Kühn', '2026-11-15', true],
				['Nachfrage beim Personalrat', 'Tomke Brandt', '2026-11-30', false],
			),
		),
		remarks: [],
		approvers: [MAREN, TOMKE],
		addendum: { by: TOMKE, text: 'Der Personalrat hat zugestimmt, zunächst für sechs Monate.' },
	},
];

export interface NoteRows {
	readonly notes: Row[];
	/** Bytes: these go in by a statement of their own. */
	readonly snapshots: { readonly tenantId: string; readonly noteId: string; readonly state: Uint8Array }[];
	readonly comments: Row[];
	readonly approvals: Row[];
	readonly addenda: Row[];
	/** Filled in after everything below them: a closed note takes nothing any more. */
	readonly closed: {
		readonly id: string;
		readonly at: string;
		readonly seal: string;
		readonly approvers: { name: string; org: string }[];
	}[];
}

export const noteId = (title: string) => demoId('note', title);

export function noteRows(now: Date, make: NoteMaker): NoteRows {
	const rows: NoteRows = { notes: [], snapshots: [], comments: [], approvals: [], addenda: [], closed: [] };
	const authorOf = ({ person, seat, tenant }: Member) => ({
		tenant_id: tenantId(tenant.slug),
		author_id: seat.id,
		author_name: person.name,
		author_org: tenant.name,
	});
	const at = (daysAgo: number, hours = 0) =>
		new Date(now.getTime() - daysAgo * 86_400_000 + hours * 3_600_000).toISOString();
	for (const { title, by, daysAgo, content, remarks, approvers, addendum } of notes) {
		const id = noteId(title);
		const author = authorOf(memberOf(by));
		const digest = make.digest(title, content);
		rows.notes.push({
			id,
			...author,
			space_id: spaceId(SPACE),
			visibility: 'platform',
			audience: PLATFORM_AUDIENCE,
			scope_name: null,
			title,
			state: 'open',
			shown: 'name',
			writers: 'circle',
			generation: 1,
			content: content as unknown as Row,
			text: make.words(content),
			words: searchVector(title, make.words(content)),
			digest,
			created_at: at(daysAgo + 1),
			changed_at: at(daysAgo),
		});
		rows.snapshots.push({ tenantId: author.tenant_id, noteId: id, state: make.state(content) });
		const below = { note_id: id, audience: PLATFORM_AUDIENCE };
		for (const [index, remark] of remarks.entries())
			rows.comments.push({
				id: demoId('remark', title, index),
				...authorOf(memberOf(remark.by)),
				...below,
				kind: remark.replacement === undefined ? 'comment' : 'suggestion',
				state: remark.settled?.state ?? 'open',
				text: remark.text,
				quote: remark.quote,
				anchor: null,
				replacement: remark.replacement ?? null,
				reason: remark.settled?.reason ?? null,
				settled_by: remark.settled?.by ?? null,
				created_at: at(daysAgo, -12 + index),
			});
		if (!approvers) continue;
		const stood = approvers.map((email) => memberOf(email));
		for (const member of stood)
			rows.approvals.push({ id: demoId('approval', title, member.seat.id), ...authorOf(member), ...below, digest });
		const named = stood.map(({ person, tenant }) => ({ name: person.name, org: tenant.name }));
		rows.closed.push({ id, at: at(daysAgo), seal: make.seal(title, content, named), approvers: named });
		if (addendum)
			rows.addenda.push({
				id: demoId('addendum', title),
				...authorOf(memberOf(addendum.by)),
				...below,
				number: 1,
				text: addendum.text,
				created_at: at(daysAgo - 5),
			});
	}
	return rows;
}
