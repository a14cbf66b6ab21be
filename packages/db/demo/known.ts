/** The people of the demo world whom visitors meet by name, and the seats that cannot be left to chance. */
import { type Role, roles } from '@gestaltungsraum/domain/identity/terms';
import { tenants } from './tenants.ts';

/** Password of every demo account; published on purpose, and therefore only ever set on invented people. */
export const DEMO_PASSWORD = 'gestaltungsraum-zum-ausprobieren';

export interface NamedPerson {
	readonly tenant: string;
	readonly name: string;
	readonly roles: readonly Role[];
	readonly units: readonly string[];
}

const named = (tenant: string, name: string, held: readonly Role[], ...units: readonly string[]): NamedPerson => ({
	tenant,
	name,
	roles: held,
	units,
});

/** One account for each role in two administrations and in both partner organisations. */
export const knownPeople: readonly NamedPerson[] = [
	named('auental', 'Henning Oltmanns', ['staff'], 'Team Bürgerbüro'),
	named('auental', 'Maren Kühn', ['staff', 'facilitator'], 'Stabsstelle Organisation und Digitales', 'Team Bürgerbüro'),
	named('auental', 'Nour Haddad', ['change_manager'], 'Stabsstelle Organisation und Digitales'),
	named('auental', 'Wiebke Carstens', ['leadership']),
	named('auental', 'Jannik Feddersen', ['innovation'], 'Stabsstelle Organisation und Digitales'),
	named('auental', 'Gerold Immen', ['councillor']),
	named('auental', 'Birgit Lohmann', ['staff_council'], 'Fachdienst Kitas und Schulen'),
	named('auental', 'Piotr Nowicki', ['data_protection'], 'Stabsstelle Organisation und Digitales'),
	named('auental', 'Swantje Rieken', ['admin'], 'Fachdienst Personal und Zentrale Dienste'),
	named('auental', 'Enno Harms', ['coordinator'], 'Stabsstelle Organisation und Digitales'),
	named('auental', 'Elif Kaya', ['trusted_person'], 'Fachdienst Steuern und Kasse'),
	named('hohenried', 'Tomke Brandt', ['staff'], 'Team Bürgerbüro'),
	named('hohenried', 'Clara Maurer', ['facilitator'], 'Stabsstelle Innovation und Beteiligung'),
	named('hohenried', 'Emre Aydın', ['change_manager'], 'Fachdienst Personal und Organisation'),
	named('hohenried', 'Ulrich Haberstroh', ['leadership']),
	named('hohenried', 'Leonie Vetter', ['innovation'], 'Stabsstelle Innovation und Beteiligung'),
	named('hohenried', 'Rolf Kienzle', ['councillor']),
	named('hohenried', 'Doris Allgaier', ['staff_council'], 'Fachdienst Soziale Hilfen'),
	named('hohenried', 'Samir Haidar', ['data_protection'], 'Fachbereich Zentrale Steuerung'),
	named('hohenried', 'Pia Schwenk', ['admin'], 'Team Anwendungen'),
	named('hohenried', 'Jörg Amann', ['coordinator'], 'Stabsstelle Innovation und Beteiligung'),
	named('hohenried', 'Katarzyna Wrona', ['trusted_person'], 'Fachdienst Steuern und Abgaben'),
	named('lindenhain', 'Aylin Sarı', ['change_manager'], 'Stabsstelle Kreisentwicklung und Zusammenarbeit'),
	named('hochschule-nordtal', 'Jule Wendt', ['partner']),
	named('buergernetz', 'Frieda Lorenz', ['partner']),
];

/** Heads of small administrations: texts of the world say "der Bürgermeister" or "die Bürgermeisterin". */
export const heads: readonly NamedPerson[] = [
	named('sandmoor', 'Hinrich Thiessen', ['leadership']),
	named('elmtal', 'Eckhard Wolters', ['leadership']),
	named('kaltenfeld', 'Cornelia Dreblow', ['leadership']),
];

/** Second memberships: somebody with `role` at `home` also sits at `tenant`, e.g. a shared data protection officer. */
export const secondSeats: readonly {
	readonly home: string;
	readonly role: Role;
	readonly tenant: string;
	readonly roles: readonly Role[];
	readonly units: readonly string[];
}[] = [
	{ home: 'auental', role: 'facilitator', tenant: 'marschhorn', roles: ['staff'], units: ['Team Bürgerbüro'] },
	{ home: 'marschhorn', role: 'data_protection', tenant: 'elmtal', roles: ['data_protection'], units: [] },
	{ home: 'falkenmoor', role: 'data_protection', tenant: 'sandmoor', roles: ['data_protection'], units: [] },
	{ home: 'lindenhain', role: 'data_protection', tenant: 'grossenlohe', roles: ['data_protection'], units: [] },
	{ home: 'rautenberg', role: 'data_protection', tenant: 'kaltenfeld', roles: ['data_protection'], units: [] },
	{ home: 'marschhorn', role: 'admin', tenant: 'sandmoor', roles: ['admin', 'coordinator'], units: [] },
	{ home: 'lindenhain', role: 'coordinator', tenant: 'tannrode', roles: ['coordinator'], units: [] },
	{ home: 'falkenmoor', role: 'facilitator', tenant: 'elmtal', roles: ['facilitator'], units: [] },
	{ home: 'lindenhain', role: 'trusted_person', tenant: 'grossenlohe', roles: ['trusted_person'], units: [] },
	{ home: 'hochschule-nordtal', role: 'admin', tenant: 'tannrode', roles: ['councillor'], units: [] },
];

/** Who has to sit in a unit so that its topics (visibility `team`) have their voices. */
export const teamSeats: readonly { readonly tenant: string; readonly unit: string; readonly roles: readonly Role[] }[] =
	[
		{ tenant: 'auental', unit: 'Team Bürgerbüro', roles: ['staff', 'staff', 'leadership'] },
		{ tenant: 'falkenmoor', unit: 'Bauhof Kolonne Straße', roles: ['staff', 'staff', 'facilitator', 'leadership'] },
		{ tenant: 'steinwerder', unit: 'Team Bauakten und Archiv', roles: ['staff', 'staff', 'staff'] },
		{ tenant: 'tannrode', unit: 'Team Bürgerservice', roles: ['staff', 'staff', 'facilitator'] },
	];

/** `vorname.nachname@<slug>.example` in ASCII; `.example` reaches nobody (RFC 2606). */
export function demoEmail(name: string, tenant: string): string {
	const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i', ł: 'l' };
	const plain = name
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[äöüßıł]/g, (letter) => spelled[letter] ?? letter)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
	return `${plain.replaceAll(' ', '.')}@${tenant}.example`;
}

export interface DemoAccount {
	readonly role: Role;
	/** Name of the administration or partner organisation. */
	readonly tenant: string;
	readonly name: string;
	readonly email: string;
}

/** The accounts to try the platform with, in the order of the roles. All have {@link DEMO_PASSWORD}. */
export const demoAccounts: readonly DemoAccount[] = roles.flatMap((role) =>
	knownPeople
		.filter((person) => person.roles.at(-1) === role)
		.map((person) => ({
			role,
			tenant: tenants.find((tenant) => tenant.slug === person.tenant)?.name ?? person.tenant,
			name: person.name,
			email: demoEmail(person.name, person.tenant),
		})),
);
