/** Who speaks: from the voices of the world's texts to people, with the audience keys that the domain gives them. */
import type { Actor } from '@gestaltungsraum/domain/actor';
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { type Role, roles } from '@gestaltungsraum/domain/identity/terms';
import { type DemoPerson, type DemoSeat, people } from './people.ts';
import { demoId, numberOf, pick } from './seed.ts';
import { associations, type DemoTenant, type DemoUnit, tenants } from './tenants.ts';
import type { DemoTopic, DemoVoice } from './world/types.ts';

/** One membership with everything that a post keeps of its author. */
export interface Member {
	readonly person: DemoPerson;
	readonly seat: DemoSeat;
	readonly tenant: DemoTenant;
}

export const tenantId = (slug: string) => demoId('tenant', slug);
export const unitId = (slug: string, unit: string) => demoId('unit', slug, unit);
export const associationId = (slug: string) => demoId('association', slug);
export const spaceId = (slug: string) => demoId('space', slug);
export const topicId = (space: string, title: string) => demoId('topic', space, title);

const tenantOf = new Map(tenants.map((tenant) => [tenant.slug, tenant]));

export const members: readonly Member[] = people.flatMap((person) =>
	person.seats.map((seat) => ({ person, seat, tenant: known(tenantOf.get(seat.tenant), seat.tenant) })),
);

function known<T>(value: T | undefined, name: string): T {
	if (value === undefined) throw new Error(`the demo world has no ${name}`);
	return value;
}

/** Tenant slug and role of a voice. */
export function partsOf(voice: DemoVoice): { slug: string; role: Role } {
	const [slug = '', word = ''] = voice.split('/');
	return {
		slug: known(tenantOf.get(slug), slug).slug,
		role: known(
			roles.find((role) => role === word),
			voice,
		),
	};
}

/**
 * Who may stand for a voice: members of the tenant with the role. Who has it alone goes before who holds several,
 * who is at home there before guests from elsewhere.
 */
function candidates(voice: DemoVoice, unit: string | undefined): Member[] {
	const { slug, role } = partsOf(voice);
	const all = members.filter(
		({ seat }) => seat.tenant === slug && seat.roles.includes(role) && (!unit || seat.units.includes(unit)),
	);
	const home = all.filter(({ person, seat }) => person.seats[0] === seat);
	const only = home.filter(({ seat }) => seat.roles.length === 1);
	return [only, home, all].find((list) => list.length > 0) ?? [];
}

/** The steward for a voice: somebody whom visitors can sign in as, where there is one. */
export function steward(voice: DemoVoice): Member {
	const list = candidates(voice, undefined);
	return known(list.find(({ person }) => person.known) ?? list[0], voice);
}

/**
 * The authors of a topic's posts. In a topic of several houses a voice is one person throughout; among colleagues,
 * two posts in a row by the same voice are a question and a colleague's answer.
 */
export function castOf(space: string, topic: DemoTopic): Member[] {
	const chosen = new Map<DemoVoice, Member[]>();
	const own = topic.visibility === 'team' || topic.visibility === 'municipality';
	let turn = 0;
	return topic.posts.map(({ by }, index) => {
		const pair = chosen.get(by) ?? pairFor(by, space, topic);
		chosen.set(by, pair);
		const repeats = index > 0 && topic.posts[index - 1]?.by === by;
		turn = own && repeats ? turn + 1 : 0;
		return pick(pair, turn);
	});
}

function pairFor(voice: DemoVoice, space: string, topic: DemoTopic): Member[] {
	const list = candidates(voice, topic.unit);
	if (list.length === 0) throw new Error(`nobody speaks for ${voice} in "${topic.title}"`);
	const number = numberOf('cast', space, topic.title, voice);
	const visitor = list.findIndex(({ person }) => person.known);
	// every third time somebody whom visitors can sign in as
	const first = visitor >= 0 && number % 3 === 0 ? visitor : number % list.length;
	return [pick(list, first), pick(list, first + 1)];
}

/** Audience key and its name as {@link DemoTopic} says; the name is null where everybody knows it. */
export function audienceFor(topic: DemoTopic): { key: string; scopeName: string | null } {
	const { slug } = partsOf(known(topic.posts[0], topic.title).by);
	switch (topic.visibility) {
		case 'public':
			return { key: PUBLIC_AUDIENCE, scopeName: null };
		case 'platform':
			return { key: PLATFORM_AUDIENCE, scopeName: null };
		case 'municipality':
			return { key: tenantId(slug), scopeName: known(tenantOf.get(slug), slug).name };
		case 'association': {
			const association = known(
				associations.find((entry) => entry.slug === topic.association),
				`association of "${topic.title}"`,
			);
			return { key: associationId(association.slug), scopeName: association.name };
		}
		case 'team': {
			const unit = known(topic.unit, `unit of "${topic.title}"`);
			return { key: unitId(slug, unit), scopeName: unit };
		}
	}
}

/** The member as the domain sees who acts: with the units above the own ones. */
export function actorOf({ person, seat, tenant }: Member): Actor {
	return {
		personId: person.id,
		membershipId: seat.id,
		tenantId: tenantId(tenant.slug),
		tenantKind: tenant.partnerKind === null ? 'administration' : 'partner',
		tenantName: tenant.name,
		name: person.name,
		roles: seat.roles,
		units: [...new Set(seat.units.flatMap((unit) => pathTo(unit, tenant.units)))].map((unit) =>
			unitId(tenant.slug, unit),
		),
		associations: associations
			.filter((association) => association.members.includes(tenant.slug))
			.map((association) => associationId(association.slug)),
		guestTopics: [],
	};
}

/** Names from the top of the tree down to the unit; empty when it is not in the tree. */
function pathTo(name: string, units: readonly DemoUnit[]): string[] {
	for (const unit of units) {
		if (unit.name === name) return [name];
		const below = pathTo(name, unit.units);
		if (below.length > 0) return [unit.name, ...below];
	}
	return [];
}
