/** Who is let into one topic from outside its circle, until when, and by whose hand. */
import type { GuestList } from '@gestaltungsraum/domain/forum/guests/contract';
import { whyNotHost, whyNotUntil } from '@gestaltungsraum/domain/forum/guests/rules';
import { GUESTS_MAX, LINKS_MAX } from '@gestaltungsraum/domain/forum/guests/terms';
import type { TopicFacts } from '@gestaltungsraum/domain/forum/rules';
import type { TenantKind } from '@gestaltungsraum/domain/actor';
import { audienceKeys, isGuest } from '@gestaltungsraum/domain/audience';
import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { audit, type SecurityEvent } from '../../kernel/audit.ts';
import { atGate, type Ctx, type Kernel, type Step } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import type { Session } from '../../identity/session.ts';
import { tellOf } from '../../notifications/tell.ts';

const SHOWN_ENDED = 30;

/** A topic whose guests the actor may see and change. @throws Refusal topic_missing, not_host */
async function hosted(ctx: Ctx, topicId: string): Promise<void> {
	const [topic] = await ctx.sql<TopicFacts[]>`
		select t.author_id as "authorId", t.closed_at as "closedAt",
			exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from forum_topics t where t.id = ${topicId}`;
	refuse(whyNotHost(found(topic, 'topic_missing'), ctx.actor));
}

/** Guests, links and requests of a topic, and whom one could invite. Two statements. @throws Refusal topic_missing, not_host */
export async function listGuests(ctx: Ctx, { topicId }: { topicId: string }): Promise<GuestList> {
	await hosted(ctx, topicId);
	const now = ctx.now.toISOString();
	const [[row], orgs] = await Promise.all([
		ctx.sql<{ lists: Pick<GuestList, 'guests' | 'links' | 'requests'> }[]>`
			select json_build_object(
				'guests', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'org', g.org, 'until', g.until, 'ended', g.until <= ${now}::timestamptz,
					'byName', g.by_name, 'byLink', g.link_id is not null) order by g.until desc, g.org, g.name), '[]')
					from (select * from forum_guests where topic_id = ${topicId} order by until desc limit ${GUESTS_MAX + SHOWN_ENDED}) g),
				'links', (select coalesce(json_agg(json_build_object('id', l.id, 'org', l.org, 'until', l.until, 'ended', l.until <= ${now}::timestamptz, 'byName', l.by_name,
					'path', '', 'opened', (select count(*) from forum_guests g where g.link_id = l.id)) order by l.until desc, l.org), '[]')
					from (select * from forum_links where topic_id = ${topicId} order by until desc limit ${LINKS_MAX + SHOWN_ENDED}) l),
				'requests', (select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name, 'org', q.org, 'askedOn', q.asked_on) order by q.asked_on, q.name), '[]')
					from (select * from forum_requests where topic_id = ${topicId} and not declined order by asked_on limit 100) q)) as lists`,
		// partners are known to nobody but the gate
		atGate(
			ctx.kernel,
			({ sql }) => sql<GuestList['orgs'][number][]>`
				select id, name, kind = 'partner' as partner from municipality_tenants where id <> ${ctx.actor.tenantId} order by name collate "de-x-icu", id limit 1000`,
		),
	]);
	const { guests, links, requests } = found(row, 'topic_missing').lists;
	return {
		guests,
		requests,
		links: links.map((link) => ({ ...link, path: link.ended ? '' : linkToken(ctx.kernel, link.id) })),
		orgs: [...orgs],
	};
}

/** Anybody may know the id; without the signature it opens nothing. */
function linkToken({ secret }: Pick<Kernel, 'secret'>, id: string): string {
	return `${id}.${secret.sign('topic link', id)}`;
}

interface Invited {
	readonly topicId: string;
	readonly tenantId: string;
	/** null for all people of the tenant. */
	readonly membershipId: string | null;
	readonly name: string | null;
	readonly org: string;
	readonly until: string;
	readonly byName: string;
	readonly linkId: string | null;
}

/** Lets somebody in, or moves the end of what they have. At the gate, with the notice that makes their sessions look again. */
async function admit(step: Step, { topicId, tenantId, membershipId, name, org, until, byName, linkId }: Invited) {
	const rows = await step.sql`
		insert into forum_guests as g (topic_id, tenant_id, membership_id, name, org, until, by_name, link_id)
		values (${topicId}, ${tenantId}, ${membershipId}, ${name}, ${org}, ${until}, ${byName}, ${linkId})
		on conflict (topic_id, tenant_id, membership_id) do update set until = excluded.until, by_name = excluded.by_name, link_id = excluded.link_id
			-- whom a host has sent away does not come back by the same link
			where excluded.link_id is null or (g.until < excluded.until and g.link_id is distinct from excluded.link_id)
		returning id`;
	const [full] = await step.sql`
		select from forum_guests where topic_id = ${topicId} and until > now() having count(*) > ${GUESTS_MAX}`;
	if (full) throw new Refusal('too_many_guests');
	await look(step, tenantId, membershipId);
	if (rows[0] && linkId === null) await tellOf(step, 'invited', rows[0]['id'] as string);
	return rows.length > 0;
}

/** Sessions remember for a moment who is invited where; delivered when the step is committed, to every process. */
async function look(step: Step, tenantId: string, membershipId: string | null) {
	await step.sql`
		select pg_notify('gestaltungsraum', 'session:0:' || person_id) from identity_memberships
		where tenant_id = ${tenantId} and id = coalesce(${membershipId}::uuid, id) and active`;
}

function log(step: Step, { actor }: Pick<Ctx, 'actor'>, action: SecurityEvent, target: string) {
	return audit(step, action, { tenantId: actor.tenantId, personId: actor.personId, target });
}

interface Until {
	readonly topicId: string;
	/** ISO 8601. */
	readonly until: string;
}

/** All people of a partner organisation. @throws Refusal topic_missing, not_host, guest_until_wrong, guest_unknown, too_many_guests */
export async function inviteOrg(ctx: Ctx, { topicId, tenantId, until }: Until & { tenantId: string }): Promise<void> {
	await hosted(ctx, topicId);
	refuse(whyNotUntil(new Date(until), ctx.now));
	await atGate(ctx.kernel, async (step) => {
		const [org] = await step.sql<{ name: string }[]>`
			select name from municipality_tenants where id = ${tenantId} and kind = 'partner'`;
		const { name } = found(org, 'guest_unknown');
		const whole = { membershipId: null, name: null, org: name, byName: ctx.actor.name, linkId: null };
		await admit(step, { topicId, tenantId, until, ...whole });
		await log(step, ctx, 'guest.invited', topicId);
	});
}

/** One guest by mail address: somebody of a partner, or a councillor. @throws Refusal as {@link inviteOrg} */
export async function invitePerson(ctx: Ctx, { topicId, email, until }: Until & { email: string }): Promise<void> {
	await hosted(ctx, topicId);
	refuse(whyNotUntil(new Date(until), ctx.now));
	await ctx.kernel.limits.spend('guestPerson', ctx.actor.personId);
	await atGate(ctx.kernel, async (step) => {
		const rows = await step.sql<
			{ id: string; tenantId: string; tenantKind: TenantKind; roles: Role[]; name: string; org: string }[]
		>`
			select m.id, m.tenant_id as "tenantId", t.kind as "tenantKind", m.roles, m.name, t.name as org
			from identity_memberships m join municipality_tenants t on t.id = m.tenant_id where m.email = ${email} and m.active order by t.kind desc, t.name`;
		const { id, tenantId, name, org } = found(rows.find(isGuest), 'guest_unknown');
		await admit(step, { topicId, tenantId, membershipId: id, name, org, until, byName: ctx.actor.name, linkId: null });
		await log(step, ctx, 'guest.invited', id);
	});
}

/** Ends access in this moment; the row stays and says so. @throws Refusal guest_unknown, not_host */
export async function endGuest(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const [guest] = await ctx.sql<{ topicId: string }[]>`select topic_id as "topicId" from forum_guests where id = ${id}`;
	await hosted(ctx, found(guest, 'guest_unknown').topicId);
	await atGate(ctx.kernel, async (step) => {
		const rows = await step.sql<{ tenantId: string; membershipId: string | null }[]>`
			update forum_guests set until = now() where id = ${id} and until > now() returning tenant_id as "tenantId", membership_id as "membershipId"`;
		for (const { tenantId, membershipId } of rows) await look(step, tenantId, membershipId);
		if (rows.length > 0) await log(step, ctx, 'guest.ended', id);
	});
}

/** A link for the people of one tenant. @throws Refusal topic_missing, not_host, guest_until_wrong, guest_unknown, too_many_guests */
export async function makeLink(ctx: Ctx, { topicId, tenantId, until }: Until & { tenantId: string }): Promise<void> {
	await hosted(ctx, topicId);
	refuse(whyNotUntil(new Date(until), ctx.now));
	await atGate(ctx.kernel, async (step) => {
		const [made] = await step.sql<{ id: string }[]>`
			insert into forum_links (topic_id, tenant_id, org, until, by_name)
			select ${topicId}, t.id, t.name, ${until}, ${ctx.actor.name} from municipality_tenants t where t.id = ${tenantId} returning id`;
		const { id } = found(made, 'guest_unknown');
		const [full] = await step.sql`
			select from forum_links where topic_id = ${topicId} and until > now() having count(*) > ${LINKS_MAX}`;
		if (full) throw new Refusal('too_many_guests');
		await log(step, ctx, 'link.made', id);
	});
}

/** The link opens nothing any more, and whoever came in by it is out. @throws Refusal link_ended, not_host */
export async function endLink(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const [link] = await ctx.sql<{ topicId: string }[]>`select topic_id as "topicId" from forum_links where id = ${id}`;
	await hosted(ctx, found(link, 'link_ended').topicId);
	await atGate(ctx.kernel, async (step) => {
		await step.sql`update forum_links set until = now() where id = ${id} and until > now()`;
		const rows = await step.sql<{ tenantId: string; membershipId: string | null }[]>`
			update forum_guests set until = now() where link_id = ${id} and until > now() returning tenant_id as "tenantId", membership_id as "membershipId"`;
		for (const { tenantId, membershipId } of rows) await look(step, tenantId, membershipId);
		await log(step, ctx, 'link.ended', id);
	});
}

/** Lets in whoever asked. @throws Refusal guest_unknown, not_host, guest_until_wrong, too_many_guests */
export async function admitRequest(ctx: Ctx, { id, until }: { id: string; until: string }): Promise<void> {
	const request = await requested(ctx, id);
	refuse(whyNotUntil(new Date(until), ctx.now));
	await atGate(ctx.kernel, async (step) => {
		await admit(step, { ...request, until, byName: ctx.actor.name, linkId: null });
		await step.sql`delete from forum_requests where id = ${id}`;
		await log(step, ctx, 'guest.invited', request.membershipId);
	});
}

/** Says no without telling anybody. @throws Refusal guest_unknown, not_host */
export async function declineRequest(ctx: Ctx, { id }: { id: string }): Promise<void> {
	await requested(ctx, id);
	await atGate(ctx.kernel, async (step) => {
		await step.sql`update forum_requests set declined = true where id = ${id}`;
		await log(step, ctx, 'access.declined', id);
	});
}

async function requested(ctx: Ctx, id: string) {
	const [row] = await ctx.sql<{ topicId: string; tenantId: string; membershipId: string; name: string; org: string }[]>`
		select topic_id as "topicId", tenant_id as "tenantId", membership_id as "membershipId", name, org from forum_requests where id = ${id}`;
	const request = found(row, 'guest_unknown');
	await hosted(ctx, request.topicId);
	return request;
}

interface Outside {
	readonly kernel: Kernel;
	readonly session: Pick<Session, 'actor'>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Asks a topic's stewards to be let in. The answer is the same for every word, so that nobody learns which topics exist.
 * @throws Refusal too_many_attempts
 */
export async function askAccess(
	{ kernel, session: { actor } }: Outside,
	{ topicId }: { topicId: string },
): Promise<void> {
	const { membershipId, tenantId, personId, name, tenantName } = actor;
	await kernel.limits.spend('askPerson', personId);
	const id = UUID.test(topicId) ? topicId : null;
	await atGate(kernel, async (step) => {
		await audit(step, 'access.asked', { tenantId, personId, target: id });
		const [asked] = await step.sql<{ id: string }[]>`
			insert into forum_requests (topic_id, tenant_id, membership_id, name, org, asked_on)
			select t.id, ${tenantId}, ${membershipId}, ${name}, ${tenantName}, (now() at time zone 'Europe/Berlin')::date from forum_topics t
			where t.id = ${id}::uuid and t.audience <> all (${audienceKeys(actor)}::uuid[])
			on conflict (topic_id, membership_id) do nothing returning id`;
		if (asked) await tellOf(step, 'access', asked.id);
	});
}

/** Opens a link handed on by a host: for its tenant's people, until it ends. @throws Refusal link_ended */
export async function openLink(
	{ kernel, session: { actor } }: Outside,
	{ token }: { token: string },
): Promise<{ topicId: string }> {
	const [id = '', signature = ''] = token.split('.');
	if (!UUID.test(id) || !kernel.secret.verify('topic link', id, signature)) throw new Refusal('link_ended');
	const { membershipId, tenantId, personId, name, tenantName: org } = actor;
	const topicId = await atGate(kernel, async (step) => {
		const [link] = await step.sql<{ topicId: string; until: string; byName: string; inside: boolean }[]>`
			select l.topic_id as "topicId", to_json(l.until) #>> '{}' as until, l.by_name as "byName", t.audience = any (${audienceKeys(actor)}::uuid[]) as inside
			from forum_links l join forum_topics t on t.id = l.topic_id where l.id = ${id} and l.tenant_id = ${tenantId} and l.until > now() for share of l`;
		const { inside, ...rest } = found(link, 'link_ended');
		if (inside) return rest.topicId;
		const letIn = await admit(step, { ...rest, tenantId, membershipId, name, org, linkId: id });
		const [active] = await step.sql`
			select from forum_guests where topic_id = ${rest.topicId} and tenant_id = ${tenantId} and membership_id = ${membershipId} and until > now()`;
		if (!active) throw new Refusal('link_ended');
		if (letIn) await audit(step, 'link.opened', { tenantId, personId, target: id });
		return rest.topicId;
	});
	// here at once: the next thing that is asked is the topic
	await kernel.sessions.forget(personId);
	return { topicId };
}
