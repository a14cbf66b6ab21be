/** What was written at the tables of the demo world's workshops. */
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { type Member, spaceId, tenantId } from './cast.ts';
import type { Row } from './forum-rows.ts';
import type { DemoContent, NoteMaker } from './notes.ts';
import { demoId } from './seed.ts';
import { byMail, circleOf, hostOf, tableNoteId, timesOf, workshopId } from './workshop-rows.ts';
import { type DemoTable, type DemoWorkshop, workshops } from './workshops.ts';

export interface TableNote {
	readonly note: Row;
	readonly state: Uint8Array;
	readonly tenantId: string;
	readonly noteId: string;
	readonly approvals: Row[];
	/** Of a closed one. */
	readonly closed: { at: string; seal: string; approvers: { name: string; org: string }[] } | null;
}

/** The notes of the tables. */
export function tableNotes(now: Date, make: NoteMaker): TableNote[] {
	return workshops.flatMap((workshop) =>
		(workshop.tables ?? []).map((table, at) => tableNote(workshop, table, at, now, make)),
	);
}

function contentOf({ text }: DemoTable): DemoContent {
	return {
		type: 'doc',
		content: text.map((line) =>
			line.startsWith('# ')
				? { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: line.slice(2) }] }
				: { type: 'paragraph', content: [{ type: 'text', text: line }] },
		),
	};
}

function tableNote(workshop: DemoWorkshop, table: DemoTable, at: number, now: Date, make: NoteMaker): TableNote {
	const host = hostOf(workshop);
	const id = tableNoteId(workshop.title, at);
	const title = `${table.title} – ${workshop.title}`;
	const content = contentOf(table);
	const digest = make.digest(title, content);
	const { audience, scope_name } = circleOf(workshop);
	const { starts_at, ends_at } = timesOf(workshop, now);
	const earlier = (moment: string) => (moment < now.toISOString() ? moment : now.toISOString());
	const authorOf = ({ person, seat, tenant }: Member) => ({
		tenant_id: tenantId(tenant.slug),
		author_id: seat.id,
		author_name: person.name,
		author_org: tenant.name,
	});
	const approvers = (table.approvers ?? []).map(byMail);
	const named = approvers.map(({ person, tenant }) => ({ name: person.name, org: tenant.name }));
	return {
		note: {
			id,
			...authorOf(host),
			space_id: spaceId(workshop.space),
			visibility: workshop.visibility,
			audience,
			scope_name,
			workshop_id: workshopId(workshop.title),
			title,
			state: 'open',
			shown: 'name',
			writers: 'circle',
			generation: 1,
			content: content as unknown as Row,
			text: make.words(content),
			words: searchVector(title, make.words(content)),
			digest,
			created_at: earlier(starts_at),
			changed_at: earlier(ends_at),
		},
		state: make.state(content),
		tenantId: tenantId(host.tenant.slug),
		noteId: id,
		approvals: approvers.map((member) => ({
			id: demoId('approval', title, member.seat.id),
			...authorOf(member),
			note_id: id,
			audience,
			digest,
		})),
		closed: approvers.length === 0 ? null : { at: ends_at, seal: make.seal(title, content, named), approvers: named },
	};
}
