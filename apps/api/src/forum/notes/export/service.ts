/** A note as PDF; closed minutes for the archive, with seal, approvals and addenda. */
import { IMAGE_PLACE, IMAGES_MAX } from '@gestaltungsraum/domain/forum/files/terms';
import type { Block, Paper } from '@gestaltungsraum/domain/paper';
import { slugOf } from '@gestaltungsraum/domain/forum/words';
import type { Session } from '../../../identity/session.ts';
import { type Ctx, type Kernel, run } from '../../../kernel/context.ts';
import type { MadeFile } from '../../../kernel/file.ts';
import { found } from '../../../kernel/refuse.ts';
import { renderReport } from '../../../kernel/report.ts';
import { imagesFor } from '../../files/service.ts';
import { type Content, imagesOf } from '../document.ts';
import { blocksOf, fileIn } from './paper.ts';
import { picturesOf } from './pictures.ts';
import type { Approver } from '../seal.ts';

/** @throws Refusal note_missing, report_busy */
export async function exportPdf(
	kernel: Kernel,
	{ actor }: Session,
	{ id, lang }: { id: string; lang: 'de' | 'en' },
): Promise<MadeFile> {
	const { paper, images } = await run(kernel, actor, (ctx) => paperOf(ctx, id, lang), { readOnly: true });
	// the transaction has ended: a paper takes its time
	const body = await renderReport(paper, () => picturesOf(kernel, images));
	return { name: `${slugOf(paper.title) || 'notiz'}.pdf`, type: 'application/pdf', body };
}

interface Row {
	readonly title: string;
	readonly content: Content;
	readonly authorOrg: string;
	readonly changedOn: string;
	readonly frozenOn: string | null;
	readonly seal: string | null;
	readonly approvers: readonly Approver[] | null;
	readonly addenda: readonly { text: string; name: string; org: string; on: string }[];
}

const words = {
	de: {
		note: 'Notiz',
		minutes: 'Protokoll',
		state: (day: string) => `Stand ${day}`,
		closed: (day: string) => `Geschlossen am ${day}`,
		approved: 'Zugestimmt haben',
		addenda: 'Nachträge',
		added: (name: string, org: string, day: string) => `${name}, ${org}, am ${day}:`,
		seal: 'Siegel',
		sealed: 'Prüfsumme (SHA-256) über Titel, Text und Zustimmungen. Wer die Plattform betreibt, kann sie nachrechnen.',
		foot: 'Gestaltungsraum',
	},
	en: {
		note: 'Note',
		minutes: 'Minutes',
		state: (day: string) => `As of ${day}`,
		closed: (day: string) => `Closed on ${day}`,
		approved: 'Approved by',
		addenda: 'Addenda',
		added: (name: string, org: string, day: string) => `${name}, ${org}, on ${day}:`,
		seal: 'Seal',
		sealed: 'Checksum (SHA-256) of title, text and approvals. Whoever runs the platform can compute it again.',
		foot: 'Gestaltungsraum',
	},
} as const;

interface Written {
	readonly paper: Paper;
	/** Files of the images in it that the reader may see. */
	readonly images: readonly string[];
}

/** @throws Refusal note_missing */
async function paperOf(ctx: Ctx, id: string, lang: 'de' | 'en'): Promise<Written> {
	const [row] = await ctx.sql<Row[]>`
		select n.title, n.content, n.author_org as "authorOrg", n.seal, n.approvers,
			to_char(n.changed_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "changedOn", to_char(n.frozen_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "frozenOn",
			(select coalesce(json_agg(json_build_object('text', a.text, 'name', a.author_name, 'org', a.author_org,
				'on', to_char(a.created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD')) order by a.number), '[]') from forum_note_addenda a where a.note_id = n.id) as addenda
		from forum_notes n where n.id = ${id}`;
	const note = found(row, 'note_missing');
	const say = words[lang];
	const day = (iso: string) =>
		new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
			new Date(iso),
		);
	const kind = note.seal === null ? say.note : say.minutes;
	const state = note.frozenOn === null ? say.state(day(note.changedOn)) : say.closed(day(note.frozenOn));
	const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
	const after: Block[] =
		note.seal === null
			? []
			: [
					heading(say.approved),
					{ kind: 'list', items: (note.approvers ?? []).map(({ name, org }) => `${name}, ${org}`) },
					...(note.addenda.length > 0 ? [heading(say.addenda)] : []),
					...note.addenda.flatMap(({ text, name, org, on }): Block[] => [
						{ kind: 'text', text: say.added(name, org, day(on)), strong: true },
						{ kind: 'text', text },
					]),
					heading(say.seal),
					{ kind: 'text', text: say.sealed },
					// in groups: it is to be compared, and has to break somewhere
					{ kind: 'text', text: note.seal.replaceAll(/(.{8})(?=.)/g, '$1 ') },
				];
	const paper: Paper = {
		lang,
		title: note.title,
		...(note.frozenOn === null ? {} : { closedOn: note.frozenOn }),
		kicker: `${kind} · ${note.authorOrg} · ${state}`,
		foot: `${say.foot} · ${note.title}`,
		blocks: [...blocksOf(note.content, lang), ...after],
	};
	const wanted = imagesOf(note.content).filter((src) => IMAGE_PLACE.test(src));
	return { paper, images: await imagesFor(ctx, [...new Set(wanted.map(fileIn))].slice(0, IMAGES_MAX)) };
}
