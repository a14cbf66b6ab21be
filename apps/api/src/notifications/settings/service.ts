/** When mail comes, and stopping it. */
import type { Settings, SettingsView } from '@gestaltungsraum/domain/notifications/contract';
import { wayOf } from '@gestaltungsraum/domain/notifications/rules';
import {
	defaultQuiet,
	defaultWays,
	noticeKinds,
	type NoticeKind,
	type Way,
} from '@gestaltungsraum/domain/notifications/terms';
import { atGate, type Ctx, type Kernel, one } from '../../kernel/context.ts';
import { found } from '../../kernel/refuse.ts';
import { readStop } from '../one-click/link.ts';

type Chosen = Partial<Record<NoticeKind, Way>>;

const complete = (chosen: Chosen) =>
	Object.fromEntries(noticeKinds.map((kind) => [kind, wayOf(chosen, kind)])) as Record<NoticeKind, Way>;

const FOLLOWS_SHOWN = 200;

/** In one statement. */
export async function showSettings(ctx: Ctx): Promise<SettingsView> {
	const { personId, tenantId } = ctx.actor;
	const { settings, follows } = one(
		await ctx.sql<
			{
				settings: { ways: Chosen; quietFrom: number; quietTo: number; rest: boolean } | null;
				follows: SettingsView['follows'];
			}[]
		>`
			select (select json_build_object('ways', s.ways, 'quietFrom', s.quiet_from, 'quietTo', s.quiet_to, 'rest', s.rest)
					from notifications_settings s where s.person_id = ${personId} and s.tenant_id = ${tenantId}) as settings,
				(select coalesce(json_agg(json_build_object('place', f.place, 'id', f.place_id, 'slug', coalesce(s.slug, ''), 'title', coalesce(t.title, s.title), 'level', f.level)
						order by f.place, coalesce(t.title, s.title)), '[]')
					from (select * from notifications_follows where person_id = ${personId} and tenant_id = ${tenantId} limit ${FOLLOWS_SHOWN}) f
					left join forum_topics t on f.place = 'topic' and t.id = f.place_id left join forum_spaces s on f.place = 'space' and s.id = f.place_id
					where coalesce(t.id, s.id) is not null) as follows`,
	);
	return {
		ways: complete(settings?.ways ?? {}),
		quietFrom: settings?.quietFrom ?? defaultQuiet.from,
		quietTo: settings?.quietTo ?? defaultQuiet.to,
		rest: settings?.rest ?? defaultQuiet.rest,
		follows,
	};
}

/** Keeps what differs from the beginning, so that a new kind comes as everybody has it. */
export async function saveSettings(ctx: Ctx, { ways, quietFrom, quietTo, rest }: Settings): Promise<void> {
	const { personId, tenantId } = ctx.actor;
	const chosen = Object.fromEntries(
		noticeKinds.filter((kind) => ways[kind] !== defaultWays[kind]).map((kind) => [kind, ways[kind]]),
	);
	await ctx.sql`
		insert into notifications_settings (tenant_id, person_id, ways, quiet_from, quiet_to, rest)
		values (${tenantId}, ${personId}, ${JSON.stringify(chosen)}::text::jsonb, ${quietFrom}, ${quietTo}, ${rest})
		on conflict (person_id, tenant_id) do update set ways = excluded.ways, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, rest = excluded.rest`;
}

/** What a link would stop, before anything is stopped. @throws Refusal stop_link_wrong */
export async function showStop(
	kernel: Kernel,
	{ token }: { token: string },
): Promise<{ kind: NoticeKind | null; tenantName: string }> {
	const { membershipId, what } = found(readStop(kernel, token), 'stop_link_wrong');
	const [row] = await atGate(
		kernel,
		({ sql }) =>
			sql<
				{ tenantName: string }[]
			>`select t.name as "tenantName" from identity_memberships m join municipality_tenants t on t.id = m.tenant_id where m.id = ${membershipId}`,
	);
	return { kind: what === 'digest' ? null : what, ...found(row, 'stop_link_wrong') };
}

/** Without a sign-in, as often as one likes. @throws Refusal stop_link_wrong */
export async function stopMails(kernel: Kernel, { token }: { token: string }): Promise<void> {
	const { membershipId, what } = found(readStop(kernel, token), 'stop_link_wrong');
	await atGate(kernel, async ({ sql }) => {
		const [row] = await sql<{ tenantId: string; personId: string; ways: Chosen | null }[]>`
			select m.tenant_id as "tenantId", m.person_id as "personId", s.ways from identity_memberships m
			left join notifications_settings s on s.person_id = m.person_id and s.tenant_id = m.tenant_id where m.id = ${membershipId} for update of m`;
		const { tenantId, personId, ways } = found(row, 'stop_link_wrong');
		const before = complete(ways ?? {});
		const gathered = noticeKinds.filter((kind) => before[kind] === 'daily' || before[kind] === 'weekly');
		const chosen: Chosen = { ...ways };
		for (const kind of what === 'digest' ? gathered : [what]) chosen[kind] = 'never';
		await sql`
			insert into notifications_settings (tenant_id, person_id, ways, quiet_from, quiet_to, rest)
			values (${tenantId}, ${personId}, ${JSON.stringify(chosen)}::text::jsonb, ${defaultQuiet.from}, ${defaultQuiet.to}, ${defaultQuiet.rest})
			on conflict (person_id, tenant_id) do update set ways = excluded.ways`;
	});
}
