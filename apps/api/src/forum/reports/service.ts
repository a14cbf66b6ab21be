/** Experience reports: the comparable part of a topic, and who is like whom. */
import type { Peer, ReportFields, ReportList, ReportRow } from '@gestaltungsraum/domain/forum/reports/contract';
import {
	administrationKindOf,
	ALIKE,
	hasPeers,
	likeness,
	type Likeness,
	sizeOf,
} from '@gestaltungsraum/domain/forum/reports/rules';
import {
	type ActionField,
	type HourSpan,
	PEERS_MAX,
	REPORTS_PAGE,
	type SizeClass,
} from '@gestaltungsraum/domain/forum/reports/terms';
import { isGuest } from '@gestaltungsraum/domain/audience';
import { forumReports } from '@gestaltungsraum/db/schema';
import { eq } from 'drizzle-orm';
import { atGate, type Ctx, one, type Step } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { found, Refusal } from '../../kernel/refuse.ts';

/** Newest reports that a list looks at; bounds its cost. */
const LOOKED_AT = 500;

/** The report of `t` as JSON, null for other topics. */
export function reportJson(ctx: Ctx) {
	return ctx.sql`(select json_build_object('org', e.org, 'land', e.land, 'size', e.size, 'administration', e.administration, 'fields', e.fields,
		'hours', e.hours, 'money', e.money, 'context', e.context, 'effect', e.effect, 'pitfalls', e.pitfalls, 'contact', e.contact) from forum_reports e where e.topic_id = t.id)`;
}

interface TenantFacts {
	readonly id: string;
	readonly name: string;
	readonly partner: boolean;
	readonly land: string | null;
	readonly inhabitants: number | null;
	readonly keys: string[];
	readonly kinds: string[];
}

/** Tenants with what the register says of them: all at the gate, the own one as a tenant. */
function tenantFacts({ sql }: Pick<Step, 'sql'>, only: string | null): Promise<TenantFacts[]> {
	return sql<TenantFacts[]>`
		select t.id, t.name, t.kind = 'partner' as partner, t.land, t.inhabitants,
			(select coalesce(json_agg(a.area_key), '[]') from municipality_tenant_areas a where a.tenant_id = t.id and a.valid_to is null) as keys,
			(select coalesce(json_agg(g.kind), '[]') from municipality_tenant_areas a join municipality_areas g on g.key = a.area_key and g.valid_to is null
				where a.tenant_id = t.id and a.valid_to is null and g.kind is not null) as kinds
		from municipality_tenants t where (${only}::uuid is null and t.kind = 'administration') or t.id = ${only}::uuid order by t.name collate "de-x-icu", t.id limit 3000`;
}

function likenessOf(tenant: TenantFacts, fields: readonly string[] = []): Likeness {
	return { size: sizeOf(tenant.inhabitants), land: tenant.land, administration: administrationKindOf(tenant), fields };
}

/** Puts the report beside a topic that has just been started. */
export async function addReport(
	ctx: Ctx,
	topic: { topicId: string; audience: string },
	{ fields, ...told }: ReportFields,
): Promise<void> {
	const { size, land, administration } = likenessOf(one(await tenantFacts(ctx, ctx.actor.tenantId)));
	const { tenantId, tenantName: org } = ctx.actor;
	await ctx.tx
		.insert(forumReports)
		.values({ ...told, ...topic, fields: [...new Set(fields)], tenantId, org, size, land, administration });
}

/** What the author says of it anew; what the register said stays. @throws Refusal topic_missing, not_author */
export async function editReport(
	ctx: Ctx,
	{ topicId, report }: { topicId: string; report: ReportFields },
): Promise<void> {
	const [row] = await ctx.sql<{ authorId: string }[]>`
		select t.author_id as "authorId" from forum_topics t join forum_reports e on e.topic_id = t.id where t.id = ${topicId}`;
	if (found(row, 'topic_missing').authorId !== ctx.actor.membershipId) throw new Refusal('not_author');
	const { fields, hours, money, context, effect, pitfalls, contact } = report;
	await ctx.tx
		.update(forumReports)
		.set({ fields: [...new Set(fields)], hours, money, context, effect, pitfalls, contact })
		.where(eq(forumReports.topicId, topicId));
	const [channel, payload] = noticeText({ about: topicId, kind: 'changed', number: 0 });
	await ctx.sql`select pg_notify(${channel}, ${payload})`;
}

interface Wanted {
	readonly land: string | null;
	readonly size: SizeClass | null;
	readonly field: ActionField | null;
	readonly hours: HourSpan | null;
	readonly alike: boolean;
	readonly page: number;
}

/** Reports that the reader may read, newest first, or the most alike first; three statements. */
export async function listReports(ctx: Ctx, { land, size, field, hours, alike, page }: Wanted): Promise<ReportList> {
	const [rows, told, tenants] = await Promise.all([
		ctx.sql<(Omit<ReportRow, 'alike'> & { tenantId: string })[]>`
			select e.topic_id as "topicId", t.title, s.title as "spaceTitle", to_json(t.created_at) as "createdAt", e.tenant_id as "tenantId", e.org, e.land, e.size,
				e.administration, e.fields, e.hours, e.money, e.effect, e.pitfalls
			from forum_reports e join forum_topics t on t.id = e.topic_id join forum_spaces s on s.id = t.space_id
			where (${land}::text is null or e.land = ${land}) and (${size}::text is null or e.size = ${size})
				and (${field}::text is null or ${field} = any (e.fields)) and (${hours}::text is null or e.hours = ${hours})
			order by t.created_at desc, t.id limit ${LOOKED_AT}`,
		ctx.sql<{ tenantId: string; fields: ActionField[]; reports: number }[]>`
			select e.tenant_id as "tenantId", count(distinct e.topic_id)::int as reports, json_agg(distinct f) as fields
			from forum_reports e, unnest(e.fields) as f group by e.tenant_id limit 3000`,
		// what the register says of the others stands in their own rows; partners and councillors learn of none of them
		hasPeers(ctx.actor) && isStaff(ctx) ? atGate(ctx.kernel, (step) => tenantFacts(step, null)) : [],
	]);
	const written = new Map(told.map((row) => [row.tenantId, row]));
	const self = tenants.find(({ id }) => id === ctx.actor.tenantId);
	const own = self ? likenessOf(self, written.get(self.id)?.fields) : null;
	const others = rows.map((row) => {
		const points = own && row.tenantId !== ctx.actor.tenantId ? likeness(own, row) : 0;
		return { row: { ...row, alike: points >= ALIKE }, points };
	});
	const chosen = alike ? others.filter(({ row }) => row.alike).toSorted((a, b) => b.points - a.points) : others;
	const from = (page - 1) * REPORTS_PAGE;
	return {
		reports: chosen.slice(from, from + REPORTS_PAGE).map(({ row }) => row),
		more: chosen.length > from + REPORTS_PAGE,
		own: own && { size: own.size, land: own.land, administration: own.administration },
		peers: own
			? peersOf(
					own,
					tenants.filter(({ id }) => id !== ctx.actor.tenantId),
					written,
				)
			: [],
	};
}

const isStaff = ({ actor }: Ctx) => !isGuest(actor);

function peersOf(
	own: Likeness,
	tenants: readonly TenantFacts[],
	written: ReadonlyMap<string, { readonly fields: readonly ActionField[]; readonly reports: number }>,
): Peer[] {
	return tenants
		.map((tenant) => {
			const { fields = [], reports = 0 } = written.get(tenant.id) ?? {};
			const facts = likenessOf(tenant, fields);
			const shared = fields.filter((field) => own.fields.includes(field));
			const { size, land, administration } = facts;
			return { peer: { name: tenant.name, size, land, administration, shared, reports }, points: likeness(own, facts) };
		})
		.filter(({ points }) => points >= ALIKE)
		.toSorted((a, b) => b.points - a.points || b.peer.reports - a.peer.reports)
		.slice(0, PEERS_MAX)
		.map(({ peer }) => peer);
}
