/** About 300 invented people: one for each role in each administration, many staff, some with two memberships. */
import { administrationRoles, type Role } from '@gestaltungsraum/domain/identity/terms';
import { demoEmail, heads, knownPeople, type NamedPerson, secondSeats, teamSeats } from './known.ts';
import { demoId, mulberry32, numberOf, pick } from './seed.ts';
import { type DemoTenant, type DemoUnit, tenants } from './tenants.ts';
import { familyNames, firstNames } from './world/names.ts';

export { DEMO_PASSWORD, type DemoAccount, demoAccounts } from './known.ts';

/** One membership. */
export interface DemoSeat {
	readonly id: string;
	/** Slug. */
	readonly tenant: string;
	readonly roles: readonly Role[];
	/** Names of units of the tenant. */
	readonly units: readonly string[];
}

export interface DemoPerson {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	/** Stands in `demoAccounts`. */
	readonly known: boolean;
	/** The first is the home: the address belongs to it. */
	readonly seats: readonly DemoSeat[];
}

/** Administrations in which every role has a person of its own; in smaller ones a person holds several. */
const SEPARATE_FROM = 25; // people
const bundles: readonly (readonly Role[])[] = [
	['leadership'],
	['staff', 'innovation', 'change_manager'],
	['staff', 'facilitator', 'trusted_person'],
	['staff', 'staff_council'],
	['staff', 'admin', 'coordinator'],
	['staff', 'data_protection'],
	['councillor'],
];

interface Plan {
	roles: readonly Role[];
	units: readonly string[];
}

/** The units of a tree in its order. */
export function flatten(units: readonly DemoUnit[]): DemoUnit[] {
	return units.flatMap((unit) => [unit, ...flatten(unit.units)]);
}

/** Where somebody with these roles works; heads, councillors and partners belong to no unit. */
function placesOf(tenant: DemoTenant) {
	const units = flatten(tenant.units);
	const leaves = units.filter((unit) => unit.units.length === 0 && unit.kind !== 'staff_unit');
	const staffUnit = units.find((unit) => unit.kind === 'staff_unit');
	const divisions = units.filter((unit) => unit.units.length > 0 && unit.kind !== 'department');
	let next = 0;
	let nextHead = -1;
	return (roles: readonly Role[]): string[] => {
		if (units.length === 0 || roles.includes('councillor')) return [];
		if (roles.includes('leadership')) {
			nextHead += 1;
			return nextHead === 0 ? [] : [pick(divisions.length > 0 ? divisions : units, nextHead - 1).name];
		}
		const central = roles.some((role) =>
			(['innovation', 'change_manager', 'facilitator', 'coordinator'] as Role[]).includes(role),
		);
		if (central && staffUnit) return [staffUnit.name];
		return [pick(leaves, next++).name];
	};
}

/** The roles that a tenant's people hold beyond the named ones. */
function rolesToFill(tenant: DemoTenant, named: readonly NamedPerson[]): (readonly Role[])[] {
	const second = secondSeats.filter((seat) => seat.tenant === tenant.slug);
	const rest = tenant.people - named.length - second.length;
	if (tenant.partnerKind !== null)
		return Array.from({ length: rest }, (_, index) => (index === 0 ? ['partner', 'admin'] : ['partner']));
	const held = new Set([...named, ...second].flatMap((person) => person.roles));
	const missing = administrationRoles.filter((role) => role !== 'staff' && !held.has(role));
	const filled: (readonly Role[])[] =
		tenant.people >= SEPARATE_FROM
			? missing.map((role) => [role])
			: bundles
					.map((bundle) => bundle.filter((role) => role === 'staff' || missing.includes(role)))
					.filter((bundle) => bundle.some((role) => role !== 'staff'));
	if (tenant.people >= 20) {
		for (let head = 0; head < Math.floor(tenant.people / 12); head++) filled.push(['leadership']);
		for (let seat = 0; seat < Math.floor(tenant.people / 15); seat++) filled.push(['councillor']);
	}
	while (filled.length < rest) filled.push(['staff']);
	return filled;
}

/** Moves people into the units whose topics need their voices. */
function seatTeams(tenant: string, plans: Plan[]) {
	for (const team of teamSeats.filter((entry) => entry.tenant === tenant)) {
		const free = [...plans].reverse(); // the last of a role: heads of administration come first
		for (const role of team.roles) {
			const index = free.findIndex((plan) => plan.roles.length === 1 && plan.roles[0] === role);
			const [plan] = index < 0 ? [] : free.splice(index, 1);
			if (!plan) throw new Error(`${tenant} has nobody as ${role} for ${team.unit}`);
			plan.units = [...new Set([team.unit, ...(role === 'staff' ? [] : plan.units)])];
		}
	}
}

function seat(email: string, tenant: string, { roles, units }: Plan): DemoSeat {
	return { id: demoId('membership', email, tenant), tenant, roles, units };
}

function build(): DemoPerson[] {
	const taken = new Set([...knownPeople, ...heads].map((person) => person.name));
	const people: DemoPerson[] = [];
	const add = (tenant: string, name: string, plan: Plan, known: boolean) => {
		const email = demoEmail(name, tenant);
		people.push({ id: demoId('person', email), name, email, known, seats: [seat(email, tenant, plan)] });
	};
	for (const tenant of tenants) {
		const known = knownPeople.filter((person) => person.tenant === tenant.slug);
		const named = [...known, ...heads.filter((person) => person.tenant === tenant.slug)];
		for (const person of named) add(tenant.slug, person.name, person, known.includes(person));
		const place = placesOf(tenant);
		for (const person of named) if (person.roles.includes('leadership')) place(person.roles);
		const plans = rolesToFill(tenant, named).map((roles) => ({ roles, units: place(roles) }));
		seatTeams(tenant.slug, plans);
		const random = mulberry32(numberOf('people', tenant.slug));
		for (const plan of plans) {
			let name: string;
			do name = `${pick(firstNames, Math.floor(random() * 1e6))} ${pick(familyNames, Math.floor(random() * 1e6))}`;
			while (taken.has(name));
			taken.add(name);
			add(tenant.slug, name, plan, false);
		}
	}
	for (const second of secondSeats) {
		const index = people.findIndex(
			({ seats: [home] }) => home?.tenant === second.home && home.roles.includes(second.role),
		);
		const person = people[index];
		if (!person) throw new Error(`${second.home} has nobody as ${second.role}`);
		people[index] = { ...person, seats: [...person.seats, seat(person.email, second.tenant, second)] };
	}
	return people;
}

/** Everybody, in a fixed order. */
export const people: readonly DemoPerson[] = build();
