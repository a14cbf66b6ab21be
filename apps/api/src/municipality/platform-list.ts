/** What there is on a platform, for the operator's eyes: names and counts, no contents. */
import type { PartnerKind } from '@gestaltungsraum/domain/municipality/terms';
import type { Step } from '../kernel/context.ts';

/** Lines of each list; what is more is counted. */
const SHOWN = 100;

interface TenantLine {
	readonly slug: string;
	readonly name: string;
	readonly partnerKind: PartnerKind | null;
	readonly land: string | null;
	readonly people: number;
	readonly admins: number;
	readonly invitations: number;
	readonly all: number;
}

interface AssociationLine {
	readonly slug: string;
	readonly name: string;
	readonly members: readonly string[];
	readonly all: number;
}

interface SpaceLine {
	readonly slug: string;
	readonly title: string;
	readonly owner: string;
	readonly audience: string;
	readonly stewards: number;
	readonly all: number;
}

export async function describePlatform({ sql }: Step): Promise<string> {
	const tenants = await sql<TenantLine[]>`
		select t.slug, t.name, t.partner_kind as "partnerKind", t.land, count(*) over ()::int as all,
			(select count(*)::int from identity_memberships m where m.tenant_id = t.id and m.active) as people,
			(select count(*)::int from identity_memberships m where m.tenant_id = t.id and m.active and 'admin' = any(m.roles)) as admins,
			(select count(*)::int from identity_invitations i where i.tenant_id = t.id and i.expires_at > now()) as invitations
		from municipality_tenants t order by t.name collate "de-x-icu", t.slug limit ${SHOWN}`;
	const associations = await sql<AssociationLine[]>`
		select a.slug, a.name, count(*) over ()::int as all, array(
			select t.slug from municipality_association_members m join municipality_tenants t on t.id = m.tenant_id
			where m.association_id = a.id order by t.slug limit ${SHOWN}) as members
		from municipality_associations a order by a.name collate "de-x-icu", a.slug limit ${SHOWN}`;
	const spaces = await sql<SpaceLine[]>`
		select s.slug, s.title, t.slug as owner, count(*) over ()::int as all,
			coalesce('association:' || a.slug, 'tenant:' || o.slug, case right(s.audience::text, 1) when '1' then 'platform' else 'public' end) as audience,
			(select count(*)::int from forum_stewards w where w.space_id = s.id) as stewards
		from forum_spaces s join municipality_tenants t on t.id = s.tenant_id
		left join municipality_associations a on a.id = s.audience left join municipality_tenants o on o.id = s.audience
		order by s.position, s.title limit ${SHOWN}`;
	return [
		...section(
			'Verwaltungen und Partner / tenants',
			tenants,
			({ slug, name, partnerKind, land, people, admins, invitations }) =>
				`${slug}  ${name}${land ? `, ${land}` : ''}${partnerKind ? `, ${partnerKind}` : ''}: Personen ${people}, Administration ${admins}, offene Einladungen ${invitations}`,
		),
		...section(
			'Verbände / associations',
			associations,
			({ slug, name, members }) => `${slug}  ${name}: ${members.join(', ') || '–'}`,
		),
		...section(
			'Räume / spaces',
			spaces,
			({ slug, title, owner, audience, stewards }) =>
				`${slug}  ${title}: ${audience}, von ${owner}, Patinnen und Paten ${stewards}`,
		),
		'',
	].join('\n');
}

function section<T extends { readonly all: number }>(title: string, rows: readonly T[], line: (row: T) => string) {
	const more = (rows[0]?.all ?? 0) - rows.length;
	return [
		title,
		...(rows.length === 0 ? ['  –'] : rows.map((row) => `  ${line(row)}`)),
		...(more > 0 ? [`  … und ${more} weitere / and ${more} more`] : []),
	];
}
