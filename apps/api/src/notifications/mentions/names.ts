/** Who is meant by what stands after an @: names and groups, read at the gate because participants come from many tenants. */
import type { Transaction } from '@gestaltungsraum/db/client';
import type { TenantKind } from '@gestaltungsraum/domain/actor';
import { isGuest } from '@gestaltungsraum/domain/audience';
import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { mentionsIn } from '@gestaltungsraum/domain/notifications/rules';
import { EVERYBODY, STEWARDS } from '@gestaltungsraum/domain/notifications/terms';

/** A text in its place: who wrote it decides whom it can mean. */
export interface Mentioning {
	readonly topicId: string;
	readonly text: string;
	/** Membership of the writer. */
	readonly authorId: string;
	readonly tenantId: string;
}

/** Whom a text means. */
export interface Meant {
	/** Memberships. */
	readonly named: readonly string[];
	readonly everybody: boolean;
	readonly stewards: boolean;
	/** Units of the writer's tenant. */
	readonly units: readonly string[];
}

const NOBODY: Meant = { named: [], everybody: false, stewards: false, units: [] };

/**
 * Colleagues of the writer, people who have written in the topic, and groups. A guest can name people of the topic only.
 * Whether those who are meant may read it is asked by whoever tells them.
 */
export async function meantBy(sql: Transaction, { topicId, text, authorId, tenantId }: Mentioning): Promise<Meant> {
	const places = mentionsIn(text);
	if (places.length === 0) return NOBODY;
	const words = [...new Set(places.flat())];
	const [found] = await sql<
		{ roles: Role[]; tenantKind: TenantKind; colleagues: Named[]; writers: Named[]; units: Named[] }[]
	>`
		select m.roles, t.kind as "tenantKind",
			(select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name)), '[]') from identity_memberships c
				where c.tenant_id = ${tenantId} and c.name = any (${words}::text[]) and c.active) as colleagues,
			(select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name)), '[]') from identity_memberships w
				where w.id in (select author_id from forum_posts where topic_id = ${topicId} and deleted_at is null) and w.name = any (${words}::text[]) and w.active) as writers,
			(select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name)), '[]') from municipality_units u
				where u.tenant_id = ${tenantId} and u.name = any (${words}::text[])) as units
		from identity_memberships m join municipality_tenants t on t.id = m.tenant_id where m.id = ${authorId}`;
	if (!found) return NOBODY;
	const guest = isGuest(found);
	const people = Map.groupBy(guest ? found.writers : [...found.writers, ...found.colleagues], ({ name }) => name);
	const units = guest ? [] : found.units;
	const groups = guest ? [] : [EVERYBODY, STEWARDS, ...units.map(({ name }) => name)];
	// the longest that fits is meant
	const chosen = new Set(
		places.flatMap((beginnings) => beginnings.find((word) => people.has(word) || groups.includes(word)) ?? []),
	);
	return {
		named: [...new Set([...chosen].flatMap((word) => (people.get(word) ?? []).map(({ id }) => id)))],
		everybody: !guest && chosen.has(EVERYBODY),
		stewards: !guest && chosen.has(STEWARDS),
		units: units.filter(({ name }) => chosen.has(name)).map(({ id }) => id),
	};
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** Groups whose word begins so: everybody and stewards, and units of the writer's house. @param query as it was typed */
export async function offeredGroups(sql: Transaction, tenantId: string, query: string): Promise<OfferedGroup[]> {
	const like = `${query.normalize('NFC').replaceAll(/[\\%_]/g, '\\$&')}%`;
	const units = await sql<{ group: string; word: string }[]>`
		select id as "group", name as word from municipality_units where tenant_id = ${tenantId} and name ilike ${like} order by name, id limit 3`;
	const words = [EVERYBODY, STEWARDS].filter((word) => word.startsWith(query.toLowerCase()));
	return [
		...words.map((word) => ({
			group: word,
			word,
			about: word === EVERYBODY ? ('everybody' as const) : ('stewards' as const),
		})),
		...units.map((unit) => ({ ...unit, about: 'unit' as const })),
	];
}

interface OfferedGroup {
	/** {@link EVERYBODY}, {@link STEWARDS} or the id of a unit. */
	readonly group: string;
	/** What stands after the @. */
	readonly word: string;
	readonly about: 'everybody' | 'stewards' | 'unit';
}
