/** Tenants and associations come into being at the gate, by the operator: nobody can act for a tenant that is not there yet. */
import {
	municipalityAssociationMembers,
	municipalityAssociations,
	municipalityTenantAreas,
	municipalityTenants,
} from '@gestaltungsraum/db/schema';
import { type Actor, OPERATOR, type TenantKind } from '@gestaltungsraum/domain/actor';
import type { CreateTenant } from '@gestaltungsraum/domain/municipality/contract';
import { landOf } from '@gestaltungsraum/domain/municipality/terms';
import { and, eq } from 'drizzle-orm';
import { audit } from '../kernel/audit.ts';
import { CommandError } from '../kernel/command.ts';
import { one, type Step } from '../kernel/context.ts';
import { found, Refusal } from '../kernel/refuse.ts';

export interface Tenant {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly kind: TenantKind;
	readonly land: string | null;
	readonly inhabitants: number | null;
	readonly associations: readonly string[];
}

/** @throws Refusal tenant_missing */
export async function tenantOf({ sql }: Step, slug: string): Promise<Tenant> {
	const [row] = await sql<Tenant[]>`
		select t.id, t.slug, t.name, t.kind, t.land, t.inhabitants,
			array(select m.association_id from municipality_association_members m where m.tenant_id = t.id) as associations
		from municipality_tenants t where t.slug = ${slug}`;
	return found(row, 'tenant_missing');
}

/** @throws Refusal association_missing */
export async function associationOf({ sql }: Step, slug: string): Promise<{ id: string; name: string }> {
	const [row] = await sql<{ id: string; name: string }[]>`
		select id, name from municipality_associations where slug = ${slug}`;
	return found(row, 'association_missing');
}

/** Acts for a tenant as its administration would, but stands in the security log as the operator. */
export function operatorOf(tenant: Tenant): Actor {
	return {
		personId: OPERATOR,
		membershipId: OPERATOR,
		tenantId: tenant.id,
		tenantKind: tenant.kind,
		tenantName: tenant.name,
		name: 'Plattformbetrieb',
		roles: [tenant.kind === 'partner' ? 'partner' : 'staff', 'admin'],
		units: [],
		associations: tenant.associations,
		guestTopics: [],
	};
}

/**
 * Makes a tenant. The same call again changes nothing.
 * @throws Refusal tenant_taken, area_of_partner, register_missing
 * @throws CommandError for a key that the register does not know, or when the register tells no name
 */
export async function createTenant(
	step: Step,
	input: CreateTenant,
): Promise<{ tenant: Tenant; areas: number; created: boolean }> {
	const { slug, partner = null } = input;
	if (partner && input.ars.length > 0) throw new Refusal('area_of_partner');
	const register = input.ars.length > 0 ? await fromRegister(step, input.ars) : null;
	const name = input.name ?? register?.name;
	if (!name)
		throw new CommandError({
			de: 'Wie heißt die Verwaltung? Bitte geben Sie --name "Stadt Musterstadt" an.',
			en: 'What is the administration called? Please give --name "Stadt Musterstadt".',
		});
	const row = {
		kind: partner ? ('partner' as const) : ('administration' as const),
		partnerKind: partner,
		slug,
		name,
		land: input.land ?? register?.land ?? null,
		inhabitants: input.inhabitants ?? register?.inhabitants ?? null,
	};
	const [made] = await step.tx.insert(municipalityTenants).values(row).onConflictDoNothing().returning();
	if (!made) {
		const tenant = await tenantOf(step, slug);
		if (tenant.name !== name || tenant.kind !== row.kind) throw new Refusal('tenant_taken');
		return { tenant, areas: 0, created: false };
	}
	const areas = register?.areas ?? [];
	if (areas.length > 0)
		await step.tx.insert(municipalityTenantAreas).values(areas.map((area) => ({ ...area, tenantId: made.id })));
	await audit(step, 'tenant.created', { tenantId: made.id, personId: OPERATOR, target: made.id });
	return { tenant: { ...made, associations: [] }, areas: areas.length, created: true };
}

interface RegisterArea {
	readonly level: number;
	readonly key: string;
	readonly name: string;
	readonly kind: string | null;
	readonly inhabitants: number | null;
	readonly validFrom: string;
}

/** The municipalities in force below the keys, and what the register calls the whole when there is one key only. */
async function fromRegister({ sql }: Step, keys: readonly string[]) {
	const rows = await sql<RegisterArea[]>`
		select level, key, name, kind, inhabitants, least(valid_from, current_date)::text as "validFrom" from municipality_areas
		where valid_to is null and (
			(level = 60 and kind not in ('65', '66') and (key = any(${[...keys]}) or left(key, 9) = any(${[...keys]}) or left(key, 5) = any(${[...keys]})))
			or (level in (40, 50) and key = any(${[...keys]})))
		order by key`;
	const areas = rows.filter(({ level }) => level === 60);
	const unknown = keys.filter((key) => !areas.some((area) => area.key.startsWith(key)));
	if (unknown.length > 0) {
		const { filled } = one(await sql<{ filled: boolean }[]>`select exists (select from municipality_areas) as filled`);
		if (!filled) throw new Refusal('register_missing');
		throw new CommandError({
			de: `Diesen Regionalschlüssel gibt es im eingelesenen Gemeindeverzeichnis nicht: ${unknown.join(', ')}. Es wurde nichts angelegt.`,
			en: `The imported municipality register has no such regional key: ${unknown.join(', ')}. Nothing was created.`,
		});
	}
	const [key = ''] = keys;
	const whole = keys.length === 1 ? rows.find((row) => row.key === key) : undefined;
	return {
		name: whole && spoken(whole),
		land: landOf(key),
		inhabitants: areas.reduce((sum, area) => sum + (area.inhabitants ?? 0), 0),
		areas: areas.map(({ key: areaKey, name, inhabitants, validFrom }) => ({ areaKey, name, inhabitants, validFrom })),
	};
}

/** Kinds whose word the register leaves out of the name. */
const kinds: Readonly<Record<string, string>> = {
	'43': 'Kreis',
	'44': 'Landkreis',
	'51': 'Amt',
	'52': 'Samtgemeinde',
	'53': 'Verbandsgemeinde',
	'64': 'Gemeinde',
};

/** As people say it: "Stadt Borna" for "Borna, Stadt", "Samtgemeinde Elbmarsch" for "Elbmarsch" of that kind. */
function spoken({ name, kind }: RegisterArea): string {
	if (name.includes(',')) return name.replace(/, M$/, ', Markt').replace(/^([^,]+), ([^,]+)$/, '$2 $1');
	const word = kinds[kind ?? ''];
	return word && !name.toLowerCase().includes(word.toLowerCase()) ? `${word} ${name}` : name;
}

/** The same call again changes nothing. @throws Refusal association_taken */
export async function createAssociation(
	step: Step,
	{ slug, name }: { slug: string; name: string },
): Promise<{ created: boolean }> {
	const [made] = await step.tx
		.insert(municipalityAssociations)
		.values({ slug, name })
		.onConflictDoNothing()
		.returning({ id: municipalityAssociations.id });
	if (made) await audit(step, 'association.created', { personId: OPERATOR, target: made.id });
	else if ((await associationOf(step, slug)).name !== name) throw new Refusal('association_taken');
	return { created: Boolean(made) };
}

interface Membership {
	readonly association: { readonly id: string };
	readonly tenant: Tenant;
}

/** Takes effect within a quarter of a minute for people who are signed in. @throws Refusal partner_not_here */
export async function joinAssociation(step: Step, { association, tenant }: Membership): Promise<boolean> {
	if (tenant.kind === 'partner') throw new Refusal('partner_not_here');
	const rows = await step.tx
		.insert(municipalityAssociationMembers)
		.values({ associationId: association.id, tenantId: tenant.id })
		.onConflictDoNothing()
		.returning();
	if (rows.length > 0) await tell(step, 'association.joined', { association, tenant });
	return rows.length > 0;
}

/** What was written for the association stays, and is no longer read by the tenant that left. */
export async function leaveAssociation(step: Step, { association, tenant }: Membership): Promise<boolean> {
	const { associationId, tenantId } = municipalityAssociationMembers;
	const rows = await step.tx
		.delete(municipalityAssociationMembers)
		.where(and(eq(associationId, association.id), eq(tenantId, tenant.id)))
		.returning();
	if (rows.length > 0) await tell(step, 'association.left', { association, tenant });
	return rows.length > 0;
}

function tell(step: Step, action: 'association.joined' | 'association.left', { association, tenant }: Membership) {
	return audit(step, action, { tenantId: tenant.id, personId: OPERATOR, target: association.id });
}
