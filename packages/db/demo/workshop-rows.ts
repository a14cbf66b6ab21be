/** The workshops of the demo world as rows, with the topics that go with them. */
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { berlinDay, berlinHour, workingDayAfter, workingDayBefore } from '@gestaltungsraum/domain/resonance/calendar';
import { type Member, members, spaceId, tenantId } from './cast.ts';
import { threadTimes } from './clock.ts';
import type { ForumOptions, ForumRows, Row } from './forum-rows.ts';
import { demoId, mulberry32, numberOf } from './seed.ts';
import { type DemoHarvest, type DemoWorkshop, workshops } from './workshops.ts';

export const workshopId = (title: string) => demoId('workshop', title);
const workshopTopicId = (title: string) => demoId('workshop topic', title);
const tableId = (title: string, at: number) => demoId('workshop table', title, at);
export const tableNoteId = (title: string, at: number) => demoId('workshop note', title, at);
const harvestId = (title: string) => demoId('harvest', title);

export function byMail(email: string): Member {
	const found = members.find(({ person }) => person.email === email);
	if (!found) throw new Error(`the demo world has no ${email}`);
	return found;
}
export function hostOf({ hosts: [first = ''] }: DemoWorkshop): Member {
	return byMail(first);
}
export function circleOf(workshop: DemoWorkshop): { audience: string; scope_name: string | null } {
	const { tenant } = hostOf(workshop);
	if (workshop.visibility === 'municipality') return { audience: tenantId(tenant.slug), scope_name: tenant.name };
	return { audience: workshop.visibility === 'public' ? PUBLIC_AUDIENCE : PLATFORM_AUDIENCE, scope_name: null };
}

function day(now: Date, workingDays: number): string {
	let at = berlinDay(now);
	if (workingDays >= 0) return workingDays === 0 ? at : workingDayAfter(at, workingDays, null);
	for (let left = -workingDays; left > 0; left--) at = workingDayBefore(at, null);
	return at;
}
export function timesOf({ days, from, to }: DemoWorkshop, now: Date): { starts_at: string; ends_at: string } {
	if (days === null) {
		// it has been running for an hour
		const start = new Date(Math.floor((now.getTime() - 3_600_000) / 900_000) * 900_000);
		return { starts_at: start.toISOString(), ends_at: new Date(start.getTime() + to * 3_600_000).toISOString() };
	}
	const on = day(now, days);
	return { starts_at: berlinHour(on, from).toISOString(), ends_at: berlinHour(on, to).toISOString() };
}

interface Begun {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly daysAgo: number;
	readonly workshop: DemoWorkshop;
}

/** Topics of announced workshops, and those that were harvested. */
function begun(): Begun[] {
	return workshops.flatMap((workshop, at) =>
		workshop.state === 'draft'
			? []
			: [
					{
						id: workshopTopicId(workshop.title),
						title: workshop.title,
						text: `${workshop.purpose}\n\n[Zur Werkstatt](/forum/werkstatt/${workshopId(workshop.title)})`,
						daysAgo: workshop.state === 'ended' ? 50 : 12 + 3 * at,
						workshop,
					},
					...(workshop.harvest ?? [])
						.filter(({ kind }) => kind === 'topic')
						.map((one) => ({
							id: demoId('harvested topic', one.title),
							title: one.title,
							text: `> ${one.quote}\n\nAus der Werkstatt [${workshop.title}](/forum/werkstatt/${workshopId(workshop.title)}), [${workshop.tables?.[one.table]?.title ?? ''}](/forum/notiz/${tableNoteId(workshop.title, one.table)}?stelle=${harvestId(one.title)}).`,
							daysAgo: 18,
							workshop,
						})),
				],
	);
}

/** Puts the workshops' topics among those of the forum, before posts get their order. */
export function addWorkshopTopics(rows: ForumRows, { now, render, topics }: ForumOptions): void {
	// worlds with few topics, for tests, have no workshops
	if (topics !== undefined) return;
	for (const { id, title, text, daysAgo, workshop } of begun()) {
		const host = hostOf(workshop);
		const [at] = threadTimes(now, daysAgo, [], mulberry32(numberOf('times', id)));
		const written = (at ?? now).toISOString();
		const { audience, scope_name } = circleOf(workshop);
		const by = {
			author_id: host.seat.id,
			author_name: host.person.name,
			author_org: host.tenant.name,
		};
		rows.topics.push({
			id,
			tenant_id: tenantId(host.tenant.slug),
			space_id: spaceId(workshop.space),
			visibility: workshop.visibility,
			audience,
			scope_name,
			...by,
			title,
			posts: 1,
			kind: 'talk',
			accepted: null,
			pinned: false,
			closed_at: null,
			created_at: written,
			last_post_at: written,
		});
		rows.wrote.set(`${host.seat.id} ${id}`, 1);
		rows.posts.push({
			id: demoId('post', id, 1),
			tenant_id: tenantId(host.tenant.slug),
			topic_id: id,
			audience,
			number: 1,
			...by,
			author_role: host.seat.roles.find((role) => role !== 'staff') ?? 'staff',
			text,
			html: render(text),
			words: searchVector(title, text),
			key: demoId('post key', id, 1),
			created_at: written,
		});
	}
}

export interface WorkshopRows {
	readonly workshops: Row[];
	readonly hosts: Row[];
	readonly items: Row[];
	readonly tables: Row[];
	readonly registrations: Row[];
	readonly questions: Row[];
	readonly keys: Row[];
	readonly harvest: Row[];
}

export function workshopRows(now: Date): WorkshopRows {
	const rows: WorkshopRows = {
		workshops: [],
		hosts: [],
		items: [],
		tables: [],
		registrations: [],
		questions: [],
		keys: [],
		harvest: [],
	};
	for (const workshop of workshops) addWorkshop(rows, workshop, now);
	return rows;
}

const holds = new Set(['pending', 'confirmed', 'offered']);

function addWorkshop(rows: WorkshopRows, workshop: DemoWorkshop, now: Date): void {
	const { title, state, items, tables = [], registrations = [], questions = [], harvest = [] } = workshop;
	const id = workshopId(title);
	const host = hostOf(workshop);
	const of = { tenant_id: tenantId(host.tenant.slug), workshop_id: id };
	const running = state === 'running' ? items.findIndex(({ kind }) => kind === 'tables') : -1;
	const seats = registrations
		.filter((one) => holds.has(one.state ?? 'confirmed'))
		.reduce((sum, one) => sum + (one.seats ?? 1), 0);
	rows.workshops.push({
		id,
		tenant_id: of.tenant_id,
		space_id: spaceId(workshop.space),
		visibility: workshop.visibility,
		...circleOf(workshop),
		topic_id: state === 'draft' ? null : workshopTopicId(title),
		author_org: host.tenant.name,
		host_ids: workshop.hosts.map((email) => byMail(email).person.id),
		title,
		purpose: workshop.purpose,
		state,
		registration: state === 'ended' || state === 'cancelled' ? 'closed' : 'open',
		...timesOf(workshop, now),
		place: workshop.place,
		access: workshop.access ?? '',
		link: workshop.link ?? '',
		capacity: workshop.capacity,
		seats_max: workshop.seatsMax ?? 1,
		approval: workshop.approval ?? false,
		taken: seats,
		waiting: registrations.filter((one) => one.state === 'waiting').length,
		shown: 'name',
		sequence: state === 'cancelled' ? 1 : 0,
		reason: workshop.reason ?? null,
		item_id: running < 0 ? null : demoId('workshop item', title, running),
		item_ends_at: running < 0 ? null : new Date(now.getTime() + 25 * 60_000).toISOString(),
		questions_open: state === 'running',
	});
	for (const email of workshop.hosts) {
		const { person, seat, tenant } = byMail(email);
		rows.hosts.push({
			tenant_id: tenantId(tenant.slug),
			workshop_id: id,
			person_id: person.id,
			membership_id: seat.id,
			name: person.name,
			org: tenant.name,
		});
	}
	for (const [at, { title: name, minutes, kind = 'plenary' }] of items.entries())
		rows.items.push({ ...of, id: demoId('workshop item', title, at), position: at + 1, title: name, minutes, kind });
	for (const [at, table] of tables.entries())
		rows.tables.push({
			...of,
			id: tableId(title, at),
			position: at + 1,
			title: table.title,
			note_id: tableNoteId(title, at),
			people: registrations.filter((one) => one.table === at).reduce((sum, one) => sum + (one.seats ?? 1), 0),
		});
	for (const [at, one] of registrations.entries()) {
		const { person, seat, tenant } = byMail(one.by);
		rows.registrations.push({
			tenant_id: tenantId(tenant.slug),
			workshop_id: id,
			id: demoId('registration', title, one.by),
			person_id: person.id,
			membership_id: seat.id,
			name: person.name,
			org: tenant.name,
			state: one.state ?? 'confirmed',
			seats: one.seats ?? 1,
			names: state === 'ended' ? '' : (one.names ?? ''),
			needs: state === 'ended' ? '' : (one.needs ?? ''),
			// before the sequence of the table begins: whoever registers comes after them
			turn: at - 1000,
			offered_until: null,
			table_id: one.table === undefined ? null : tableId(title, one.table),
			revision: 0,
		});
	}
	for (const [at, { text, likes, state: stage = 'new' }] of questions.entries())
		rows.questions.push({ ...of, id: demoId('live question', title, at), text, likes, state: stage });
	if (state === 'running') rows.keys.push({ ...of, key: demoId('workshop key', title).replaceAll('-', '').repeat(2) });
	for (const one of harvest) rows.harvest.push(harvestRow(of, workshop, one, now));
}

function harvestRow(of: Row, { title }: DemoWorkshop, one: DemoHarvest, now: Date): Row {
	return {
		...of,
		id: harvestId(one.title),
		kind: one.kind,
		title: one.title,
		note_id: tableNoteId(title, one.table),
		quote: one.quote,
		topic_id: one.kind === 'topic' ? demoId('harvested topic', one.title) : null,
		owner: one.owner ?? '',
		due: one.due === undefined ? null : day(now, one.due),
		done: one.done ?? false,
	};
}
