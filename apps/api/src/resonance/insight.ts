/** What staff council and data protection see: what is stored, promised, in force and changed, from the running system. */
import type * as contract from '@gestaltungsraum/domain/resonance/council-contract';
import { checks, type Check } from '@gestaltungsraum/domain/resonance/council-contract';
import {
	whyNotChangeSettings,
	whyNotInsight,
	whyNotObject,
	whyNotSettle,
} from '@gestaltungsraum/domain/resonance/objections';
import { explainColumn, inBoth, notStored, stored } from '@gestaltungsraum/domain/resonance/stored';
import { CARDS_KEPT_DAYS, FLOOR, ROUNDS_PAGE } from '@gestaltungsraum/domain/resonance/terms';
import { atGate, type Ctx, one } from '../kernel/context.ts';
import { refuse } from '../kernel/refuse.ts';

type Insight = contract.Insight;
interface ReadObjection extends Omit<Insight['rounds'][number]['objections'][number], 'why'> {
	tenantId: string;
}
interface ReadRound extends Omit<Insight['rounds'][number], 'objections' | 'why' | 'pair'> {
	pair: (string | null)[];
	objections: ReadObjection[];
}

/**
 * No card, no vote, no person of a circle is in it.
 * @throws Refusal not_insight
 */
export async function readInsight(ctx: Ctx): Promise<Insight> {
	refuse(whyNotInsight(ctx.actor));
	const { actor } = ctx;
	const read = one(
		await ctx.sql<{ settings: Insight['settings'] | null; changes: Insight['changes']; rounds: ReadRound[] }[]>`
		select
			(select json_build_object('floor', s.floor, 'cardsKeptDays', s.cards_kept_days, 'agreedOn', s.agreed_on, 'agreement', s.agreement)
				from resonance_settings s where s.tenant_id = ${actor.tenantId}) as settings,
			(select coalesce(json_agg(json_build_object('place', c.place, 'changedOn', c.changed_on, 'what', c.what, 'before', c.before,
				'after', c.after, 'by', c.by_name) order by c.place desc, c.what), '[]') from resonance_changes c where c.tenant_id = ${actor.tenantId}) as changes,
			(select coalesce(json_agg(r.round order by r.over, r.opened_on desc, r.id), '[]') from (
				select r.id, r.opened_on, r.phase in ('ended', 'too_few') as over, json_build_object('id', r.id, 'question', r.question, 'way', r.way,
					'phase', r.phase, 'size', r.size, 'floor', r.floor, 'promise', r.promise, 'openedOn', r.opened_on, 'closesAt', r.closes_at,
					'paused', r.paused, 'pair', json_build_array(r.facilitator_name, r.second_name),
					'pooled', case when r.audience <> r.tenant_id then (select coalesce(json_agg(distinct c.org), '[]') from resonance_circle c where c.round_id = r.id) else '[]' end,
					'objections', (select coalesce(json_agg(json_build_object('id', o.id, 'tenantId', o.tenant_id, 'by', o.person_name, 'org', t.name,
						'reason', o.reason, 'raisedOn', o.raised_on, 'settledOn', o.settled_on, 'settlement', o.settlement) order by o.raised_on desc, o.id), '[]')
						from resonance_objections o join municipality_tenants t on t.id = o.tenant_id where o.round_id = r.id)) as round
				from resonance_rounds r where r.tenant_id = ${actor.tenantId}
					or exists (select from resonance_circle c where c.round_id = r.id and c.tenant_id = ${actor.tenantId})
				order by 3, 2 desc, 1 limit ${ROUNDS_PAGE * 2}) r) as rounds`,
	);
	const { tables, seen } = await readCatalogue(ctx);
	const promises = await atGate(
		ctx.kernel,
		({ sql }) => sql<Insight['promises']>`select version, de, en from resonance_promises order by version desc`,
	);
	return {
		org: actor.tenantName,
		settings: read.settings ?? { floor: FLOOR, cardsKeptDays: CARDS_KEPT_DAYS, agreedOn: null, agreement: null },
		changes: read.changes,
		rounds: read.rounds.map((round) => ({
			...round,
			pair: round.pair.filter((name) => name !== null),
			objections: round.objections.map((objection) => ({
				...objection,
				why: { settle: whyNotSettle(objection, actor) },
			})),
			why: { object: whyNotObject({ ...round, takesPart: true, objected: standsFrom(round, actor.tenantId) }, actor) },
		})),
		promises: [...promises],
		tables,
		checks: checks.map((check) => ({ check, holds: seen[check] })),
		notStored: [...notStored],
		why: { settings: whyNotChangeSettings(actor) },
	};
}

function standsFrom({ objections }: ReadRound, tenantId: string): boolean {
	return objections.some((objection) => objection.tenantId === tenantId && objection.settledOn === null);
}

/** What PostgreSQL's catalogue says now, in one statement; in the order of the explanations, unexplained tables first. */
async function readCatalogue(ctx: Ctx): Promise<{ tables: Insight['tables']; seen: Record<Check, boolean> }> {
	const { tables, ...seen } = one(
		await ctx.sql<
			({ tables: { table: string; columns: string[]; walled: boolean; rights: string[] }[] } & Record<Check, boolean>)[]
		>`
		with tables as (
			select c.oid, c.relname, c.relpersistence, c.relrowsecurity and c.relforcerowsecurity as walled
			from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname like 'resonance\\_%'),
		columns as (
			select t.oid, t.relname, a.attname, a.attnum, format_type(a.atttypid, null) as type
			from tables t join pg_attribute a on a.attrelid = t.oid where a.attnum > 0 and not a.attisdropped),
		app as (select 'gestaltungsraum_app'::name as name), gate as (select 'gestaltungsraum_gate'::name as name)
		select
			(select json_agg(json_build_object('table', t.relname, 'walled', t.walled,
				'columns', (select json_agg(c.attname order by c.attnum) from columns c where c.oid = t.oid),
				'rights', array(select p from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p
					where has_table_privilege((select name from app), t.oid, p) or (p <> 'DELETE' and has_any_column_privilege((select name from app), t.oid, p)))
				) order by t.relname) from tables t) as tables,
			(select bool_and(t.walled) from tables t) as walls,
			(select bool_and(not r.rolsuper and not r.rolbypassrls) and count(*) = 2 from pg_roles r
				where r.rolname in ((select name from app), (select name from gate))) and current_setting('role') = (select name from app) as roles,
			not has_table_privilege((select name from app), 'resonance_cards', 'INSERT, DELETE')
				and not has_column_privilege((select name from app), 'resonance_cards', 'text', 'UPDATE') as cards,
			not has_table_privilege((select name from app), 'resonance_keys', 'SELECT')
				and not has_table_privilege((select name from app), 'resonance_vote_keys', 'SELECT') as keys,
			(select t.relpersistence = 'u' from tables t where t.relname = 'resonance_inbox')
				and not has_table_privilege((select name from app), 'resonance_inbox', 'SELECT, INSERT, UPDATE, DELETE')
				and not has_table_privilege((select name from app), 'resonance_ballots', 'SELECT') as inbox,
			not has_table_privilege((select name from app), 'resonance_changes', 'INSERT, UPDATE, DELETE, TRUNCATE')
				and not has_table_privilege((select name from gate), 'resonance_changes', 'UPDATE, DELETE, TRUNCATE') as changes,
			(select count(*) = 2 from pg_constraint k where k.conname in ('resonance_rounds_floor', 'resonance_settings_floor') and k.convalidated)
				and (select count(*) = 3 from pg_trigger g where g.tgname in ('resonance_rounds_guard', 'resonance_rounds_rest', 'resonance_settings_guard') and g.tgenabled = 'O') as floor,
			not exists (select from columns c where c.type like 'timestamp%' and (c.relname in ('resonance_cards', 'resonance_inbox', 'resonance_spent', 'resonance_ballots',
				'resonance_vote_spent') or exists (select from columns p where p.oid = c.oid and p.attname = 'person_id'))) as clocks`,
	);
	const places = Object.keys(stored);
	return {
		tables: tables
			.toSorted((a, b) => places.indexOf(a.table) - places.indexOf(b.table))
			.map(({ table, columns, walled, rights }) => ({
				table,
				walled,
				rights,
				name: stored[table] ? inBoth(stored[table].name) : null,
				why: stored[table] ? inBoth(stored[table].why) : null,
				columns: columns.map((column) => ({ column, words: explainColumn(table, column) })),
			})),
		seen,
	};
}
