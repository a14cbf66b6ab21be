/** A CSV of invitations, as spreadsheets of town halls write it: read, and checked line by line. */
import { type CsvLine, Email, PersonName } from '@gestaltungsraum/domain/identity/contract';
import type { UnitRow } from '@gestaltungsraum/domain/municipality/contract';
import type { TenantKind } from '@gestaltungsraum/domain/actor';
import { type Sentence, sentence } from '@gestaltungsraum/domain/refusal';
import { whyNotGiveRoles } from '@gestaltungsraum/domain/identity/rules';
import {
	CSV_LINES_MAX,
	EMAIL_MAX,
	NAME_MAX,
	type Role,
	roleLabels,
	roles,
} from '@gestaltungsraum/domain/identity/terms';
import { parse } from 'csv-parse/sync';
import { Refusal } from '../kernel/refuse.ts';

/** One line of the file, its cells by meaning; mail in lower case. */
export interface FileLine {
	/** Row of the spreadsheet: the header is 1, empty rows count. */
	readonly line: number;
	readonly email: string;
	readonly name: string;
	readonly roles: string;
	readonly units: string;
	/** More cells than the header has: probably a separator within a name. */
	readonly surplus: boolean;
}

type Column = 'email' | 'name' | 'roles' | 'units';
/** Letters of a column's name, lower case. */
const columns: Readonly<Record<string, Column>> = {
	email: 'email',
	mail: 'email',
	emailadresse: 'email',
	mailadresse: 'email',
	emailaddress: 'email',
	name: 'name',
	rolle: 'roles',
	rollen: 'roles',
	role: 'roles',
	roles: 'roles',
	einheit: 'units',
	einheiten: 'units',
	organisationseinheit: 'units',
	organisationseinheiten: 'units',
	unit: 'units',
	units: 'units',
};
const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The people of a file. The separator is the one that makes most of the header readable; columns may come in any order,
 * and such that nobody knows are passed over.
 * @throws Refusal csv_unreadable, csv_no_header, csv_too_long, csv_empty
 */
export function readInvitationFile(csv: string): FileLine[] {
	// Excel writes a mark before the first letter, and sometimes a line "sep=;" before the header
	const plain = csv.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
	const hint = /^"?sep=[;,\t]"?\n/i.exec(plain)?.[0] ?? '';
	const text = plain.slice(hint.length);
	const first = /^.*/.exec(text)?.[0] ?? '';
	const headers = DELIMITERS.map((delimiter) => ({
		delimiter,
		header: cells(first, delimiter)[0]?.map(columnOf) ?? [],
	}));
	const known = (header: (Column | null)[]) => new Set(header.filter(Boolean)).size;
	const { delimiter, header } = headers.reduce((best, next) => (known(next.header) > known(best.header) ? next : best));
	const at = (column: Column) => header.indexOf(column);
	if (at('email') < 0 || at('name') < 0) throw new Refusal('csv_no_header');
	const lines = cells(text, delimiter)
		.map((row, index) => ({
			line: index + 1 + (hint ? 1 : 0),
			email: cell(row, at('email')).toLowerCase(),
			name: cell(row, at('name')),
			roles: cell(row, at('roles')),
			units: cell(row, at('units')),
			surplus: row.slice(header.length).some((more) => more.trim() !== ''),
			empty: row.every((one) => one.trim() === ''),
		}))
		.slice(1)
		.filter(({ empty }) => !empty);
	if (lines.length > CSV_LINES_MAX) throw new Refusal('csv_too_long');
	if (lines.length === 0) throw new Refusal('csv_empty');
	return lines;
}

function cells(text: string, delimiter: string): string[][] {
	try {
		return parse(text, { delimiter, relax_quotes: true, relax_column_count: true });
	} catch {
		throw new Refusal('csv_unreadable');
	}
}

function cell(row: readonly string[], at: number): string {
	return (row[at] ?? '').normalize('NFC').trim();
}

function columnOf(title: string): Column | null {
	return columns[title.normalize('NFC').toLowerCase().replaceAll(/\P{L}/gu, '')] ?? null;
}

/** What a file is checked against. */
export interface TenantFacts {
	readonly kind: TenantKind;
	readonly units: readonly UnitRow[];
	/** Mails of active members. */
	readonly members: ReadonlySet<string>;
	/** Mails of open invitations. */
	readonly invited: ReadonlySet<string>;
}

export type CheckedLine = CsvLine & { readonly unitIds: string[] };

/** Each line with what is wrong with it, all of it in one text; no role given means the tenant's usual one. */
export function checkLines(lines: readonly FileLine[], tenant: TenantFacts): CheckedLine[] {
	const unitsByName = namesOf(tenant.units);
	const seen = new Map<string, number>();
	return lines.map((one) => {
		const given = rolesOf(one.roles, tenant.kind);
		const units = unitsOf(one.units, unitsByName);
		const before = seen.get(one.email);
		if (one.email !== '' && before === undefined) seen.set(one.email, one.line);
		const member = tenant.members.has(one.email);
		const problems = [
			...strangeSigns(one),
			...(Email.safeParse(one.email).success ? [] : [wrong.email]),
			...(PersonName.safeParse(one.name).success ? [] : [wrong.name]),
			...(one.surplus ? [wrong.surplus] : []),
			...given.unknown.slice(0, TOLD_MAX).map(wrong.role),
			...(whyNotGiveRoles(tenant.kind, given.roles) === null ? [] : [wrong.roleNotHere]),
			...units.unknown.slice(0, TOLD_MAX).map(wrong.unit),
			...units.ambiguous.slice(0, TOLD_MAX).map(wrong.ambiguous),
			...(before === undefined ? [] : [wrong.double(before)]),
			...(member ? [wrong.member] : []),
		];
		const good = problems.length === 0;
		return {
			line: one.line,
			email: one.email.slice(0, EMAIL_MAX),
			name: one.name.slice(0, NAME_MAX),
			roles: given.roles,
			units: units.found.map(({ name }) => name),
			unitIds: units.found.map(({ id }) => id),
			problem: good ? null : sentence(problems.map(({ de }) => de).join(' '), problems.map(({ en }) => en).join(' ')),
			action: good ? (tenant.invited.has(one.email) ? 'renew' : 'invite') : member ? 'already_member' : 'none',
		};
	});
}

/** Problems of one sort that a line tells of. */
const TOLD_MAX = 3;
const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const wrong = {
	signs: {
		de: 'Die Zeile enthält Zeichen, die nicht gespeichert werden können.',
		en: 'The line contains characters that cannot be stored.',
	},
	encoding: {
		de: 'Umlaute sind verloren gegangen. Bitte speichern Sie die Datei als „CSV UTF-8“.',
		en: 'Letters have been lost. Please save the file as “CSV UTF-8”.',
	},
	email: { de: 'Die E-Mail-Adresse stimmt nicht.', en: 'The e-mail address is not right.' },
	name: { de: 'Der Name fehlt oder ist zu lang.', en: 'The name is missing or too long.' },
	surplus: {
		de: 'Die Zeile hat mehr Spalten als die erste. Steht ein Trennzeichen im Namen? Dann gehört er in Anführungszeichen.',
		en: 'The line has more columns than the first. Is there a separator in a name? Then the name needs quotation marks.',
	},
	role: (role: string) => ({
		de: `Die Rolle „${shown(role)}“ gibt es nicht.`,
		en: `There is no role “${shown(role)}”.`,
	}),
	roleNotHere: {
		de: 'Eine dieser Rollen kann hier nicht vergeben werden.',
		en: 'One of these roles cannot be given here.',
	},
	unit: (unit: string) => ({
		de: `Die Einheit „${shown(unit)}“ gibt es nicht.`,
		en: `There is no unit “${shown(unit)}”.`,
	}),
	ambiguous: (unit: string) => ({
		de: `Die Einheit „${shown(unit)}“ gibt es mehrmals. Bitte schreiben Sie die Einheit darüber dazu: „Fachdienst > Team“.`,
		en: `There are several units “${shown(unit)}”. Please add the unit above: “Section > Team”.`,
	}),
	double: (line: number) => ({
		de: `Diese Adresse steht schon in Zeile ${line}.`,
		en: `This address is in line ${line} already.`,
	}),
	member: { de: 'Diese Person gehört schon dazu.', en: 'This person is a member already.' },
} satisfies Record<string, Sentence | ((value: never) => Sentence)>;

function strangeSigns({ email, name, roles, units }: FileLine): Sentence[] {
	const all = `${email} ${name} ${roles} ${units}`;
	// eslint-disable-next-line no-control-regex -- control characters are what this refuses
	if (/[\u0000-\u001f\u007f]/.test(all) || !all.isWellFormed()) return [wrong.signs];
	return all.includes('\ufffd') ? [wrong.encoding] : [];
}

/** Words without the differences that people do not see: case, and runs of spaces. */
function folded(text: string): string {
	return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function parts(text: string, separator: RegExp): string[] {
	return [...new Set(text.split(separator).map((part) => part.trim()))].filter(Boolean);
}

const roleByName = new Map(
	roles.flatMap((role) =>
		[role, roleLabels[role].de, roleLabels[role].en].map((name) => [folded(name), role] as const),
	),
);

function rolesOf(text: string, kind: TenantKind): { roles: Role[]; unknown: string[] } {
	const names = parts(text, /[,|;]/);
	if (names.length === 0) return { roles: [kind === 'partner' ? 'partner' : 'staff'], unknown: [] };
	const given = new Set(names.map((name) => roleByName.get(folded(name))));
	return {
		roles: roles.filter((role) => given.has(role)),
		unknown: names.filter((name) => !roleByName.has(folded(name))),
	};
}

type Unit = Pick<UnitRow, 'id' | 'name'>;

/** Units by name, and by the name above with " > " between. */
function namesOf(units: readonly UnitRow[]): Map<string, Unit[]> {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const byName = new Map<string, Unit[]>();
	for (const unit of units) {
		const above = byId.get(unit.parentId ?? '');
		for (const name of above ? [unit.name, `${above.name} > ${unit.name}`] : [unit.name])
			byName.set(folded(name), [...(byName.get(folded(name)) ?? []), unit]);
	}
	return byName;
}

/** A name may hold a comma ("Ordnung, Sicherheit und Verkehr"), so it is looked up whole before it is divided. */
function unitsOf(
	text: string,
	byName: ReadonlyMap<string, Unit[]>,
): { found: Unit[]; unknown: string[]; ambiguous: string[] } {
	const names = parts(text, /\|/).flatMap((part) => (byName.has(folded(part)) ? [part] : parts(part, /[,;]/)));
	const held = names.map((name) => ({ name, units: byName.get(folded(name)) ?? [] }));
	const found = new Map(
		held.filter(({ units }) => units.length === 1).flatMap(({ units }) => units.map((unit) => [unit.id, unit])),
	);
	return {
		found: [...found.values()],
		unknown: held.filter(({ units }) => units.length === 0).map(({ name }) => name),
		ambiguous: held.filter(({ units }) => units.length > 1).map(({ name }) => name),
	};
}
