/** Settings of many people at once, for work on their behalf. At the gate. */
import type { Transaction } from '@gestaltungsraum/db/client';
import { defaultQuiet, type NoticeKind, type Quiet, type Way } from '@gestaltungsraum/domain/notifications/terms';

export interface StoredSettings {
	readonly ways: Readonly<Partial<Record<NoticeKind, Way>>>;
	readonly quiet: Quiet;
	/** Of the tenant, for its holidays; null when it has none. */
	readonly land: string | null;
}

/** By membership. */
export async function settingsOf(
	sql: Transaction,
	memberships: readonly string[],
): Promise<Map<string, StoredSettings>> {
	const rows = await sql<
		({ id: string; land: string | null } & Partial<Record<'ways' | 'from' | 'to' | 'rest', unknown>>)[]
	>`
		select m.id, t.land, s.ways, s.quiet_from as "from", s.quiet_to as "to", s.rest from identity_memberships m join municipality_tenants t on t.id = m.tenant_id
		left join notifications_settings s on s.person_id = m.person_id and s.tenant_id = m.tenant_id where m.id = any (${[...memberships]}::uuid[])`;
	return new Map(
		rows.map(({ id, land, ways, from, to, rest }) => [
			id,
			{
				land,
				ways: (ways ?? {}) as StoredSettings['ways'],
				quiet: typeof from === 'number' ? { from, to: to as number, rest: rest as boolean } : defaultQuiet,
			},
		]),
	);
}
