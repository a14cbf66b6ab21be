import { CSV_LINES_MAX } from '@gestaltungsraum/domain/identity/terms';
import { unpackSentence } from '@gestaltungsraum/domain/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../kernel/refuse.ts';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { readInvitationFile } from './invitation-file.ts';

describe('reading a file', () => {
	const people = (csv: string) =>
		readInvitationFile(csv).map(({ line, email, name, roles, units }) => [line, email, name, roles, units].join('/'));
	const whyNot = (csv: string) => {
		try {
			readInvitationFile(csv);
		} catch (error) {
			return error instanceof Refusal ? error.code : String(error);
		}
		return null;
	};
	it.each([
		['semicolons, as German Excel writes', 'E-Mail;Name;Rollen;Einheiten\r\na@b.example;Anna Amt;staff;Bauhof\r\n'],
		['commas', 'email,name,roles,units\na@b.example,Anna Amt,staff,Bauhof'],
		['tabs, as pasted from a table', 'Mail\tName\tRolle\tEinheit\na@b.example\tAnna Amt\tstaff\tBauhof'],
		['a byte order mark', '\ufeffE-Mail;Name;Rolle(n);Einheit(en)\na@b.example;Anna Amt;staff;Bauhof'],
		[
			'another order, other columns and quotation marks',
			'"Telefon";"NAME";"Units";"e-mail";"Role"\n"04";"Anna Amt";"Bauhof";"A@B.example ";"staff"',
		],
		['line ends of several systems', 'E-Mail;Name;Rollen;Einheiten\r\na@b.example;Anna Amt;staff;Bauhof\n;\n'],
		['old line ends of a Mac', 'E-Mail;Name;Rollen;Einheiten\ra@b.example;Anna Amt;staff;Bauhof\r'],
	])('understands %s', (_, csv) => {
		expect(people(csv)).toEqual(['2/a@b.example/Anna Amt/staff/Bauhof']);
	});
	it('counts as the spreadsheet does: empty rows, the line of the separator and cells of several lines included', () => {
		expect(
			people('\ufeffsep=;\r\nName;E-Mail\r\n;\r\nAnna;a@b.example\r\n;;;\r\n"Be\r\na";b@b.example\r\nCem;c@b.example'),
		).toEqual(['4/a@b.example/Anna//', '6/b@b.example/Be\na//', '7/c@b.example/Cem//']);
	});
	it('takes a separator within quotation marks for text, and other quotation marks for signs', () => {
		expect(
			people('E-Mail,Name,Einheit\na@b.example,"Amt, Anna","Ordnung, Sicherheit"\nb@b.example,Bea "Bibi" Bau,'),
		).toEqual(['2/a@b.example/Amt, Anna//Ordnung, Sicherheit', '3/b@b.example/Bea "Bibi" Bau//']);
	});
	it('refuses a file as a whole when nobody can be read from it', () => {
		expect(whyNot('Vorname;Nachname\nAnna;Amt')).toBe('csv_no_header');
		expect(whyNot('a@b.example;Anna Amt;staff')).toBe('csv_no_header');
		expect(whyNot('E-Mail;Rollen\na@b.example;staff')).toBe('csv_no_header');
		expect(whyNot('\n\n')).toBe('csv_no_header');
		expect(whyNot('E-Mail;Name\n;\n')).toBe('csv_empty');
		expect(whyNot('E-Mail;Name\n"a@b.example;Anna\nb@b.example;Bea')).toBe('csv_unreadable');
	});
	it('takes a thousand people and not one more', () => {
		const file = (count: number) => `E-Mail;Name\n${'a@b.example;Anna\n\n'.repeat(count)}`;
		expect(readInvitationFile(file(CSV_LINES_MAX))).toHaveLength(CSV_LINES_MAX);
		expect(whyNot(file(CSV_LINES_MAX + 1))).toBe('csv_too_long');
	});
});

describe('a file of invitations', () => {
	let world: TestWorld;
	let tenantId: string;
	let ada: TestPerson;
	let anna: TestPerson;
	let bea: TestPerson; // admin of another tenant
	let petra: TestPerson; // admin of a partner
	let division: string;

	beforeAll(async () => {
		world = await testWorld();
		tenantId = await world.tenant('Stadt A');
		division = await world.unit(tenantId, 'Fachbereich Bürger');
		const other = await world.unit(tenantId, 'Fachbereich Bau');
		await world.unit(tenantId, 'Service', division);
		await world.unit(tenantId, 'Service', other);
		await world.unit(tenantId, 'Ordnung, Sicherheit und Verkehr');
		ada = await world.person(tenantId, { roles: ['staff', 'admin'] });
		anna = await world.person(tenantId, { name: 'Anna' });
		bea = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'admin'] });
		petra = await world.person(await world.tenant('Hochschule', { kind: 'partner' }), { roles: ['partner', 'admin'] });
	});
	afterAll(() => world.close());

	const HEADER = 'E-Mail;Name;Rollen;Einheiten\n';
	const preview = (line: string, who = ada) => who.api.invitations.previewCsv.mutate({ csv: HEADER + line });
	const only = async (line: string, who = ada) => {
		const [found] = (await preview(line, who)).lines;
		if (!found) throw new Error('no line');
		return { ...found, ...unpackSentence(found.problem ?? '') };
	};
	const invited = async () => (await ada.api.invitations.list.query()).invitations.map(({ email }) => email);

	it('understands roles by code and by label in both languages, and units by name', async () => {
		expect(
			await only('a@b.example;Ann;Beschäftigte, moderation | Data protection|innovation;Fachbereich bürger'),
		).toMatchObject({
			line: 2,
			roles: ['staff', 'facilitator', 'innovation', 'data_protection'],
			units: ['Fachbereich Bürger'],
			problem: null,
			action: 'invite',
		});
		expect(
			await only('a@b.example;Ann;;Ordnung, Sicherheit und Verkehr|Fachbereich Bau, Fachbereich Bürger'),
		).toMatchObject({
			roles: ['staff'],
			units: ['Ordnung, Sicherheit und Verkehr', 'Fachbereich Bau', 'Fachbereich Bürger'],
			problem: null,
		});
		expect(await only('a@b.example;Ann;;Fachbereich Bau > Service')).toMatchObject({
			units: ['Service'],
			problem: null,
		});
		expect(await only('a@b.example;Ann;;', petra)).toMatchObject({ roles: ['partner'], problem: null });
	});
	it.each([
		['a wrong mail', 'kein-at;Ann;;', 'E-Mail-Adresse', 'e-mail address'],
		['two mails', 'a@b.example, c@d.example;Ann;;', 'E-Mail-Adresse', 'e-mail address'],
		['no name', 'a@b.example;;;', 'Name fehlt', 'name is missing'],
		['an unknown role', 'a@b.example;Ann;Häuptling;', '„Häuptling“', '“Häuptling”'],
		['a role that is not given here', 'a@b.example;Ann;Partnerorganisation;', 'hier nicht', 'cannot be given here'],
		['an unknown unit', 'a@b.example;Ann;;Raumfahrt', '„Raumfahrt“ gibt es nicht', 'no unit “Raumfahrt”'],
		['a name of several units', 'a@b.example;Ann;;Service', 'mehrmals', 'several units'],
		['too many columns', 'a@b.example;Amt;Anna;staff;Service', 'mehr Spalten', 'more columns'],
		['a control character', 'a@b.example;A\u0007nn;;', 'nicht gespeichert', 'cannot be stored'],
		['a line break in a name', 'a@b.example;"Ann\nBcc";;', 'nicht gespeichert', 'cannot be stored'],
		['lost umlauts', 'a@b.example;M\ufffdller;;', 'UTF-8', 'UTF-8'],
	])('tells of %s in both languages', async (_, line, de, en) => {
		const told = await only(line);
		expect(told.de).toContain(de);
		expect(told.en).toContain(en);
		expect(told.action).toBe('none');
	});
	it('tells of all that is wrong with a line at once', async () => {
		const { de } = await only('kein-at;;Häuptling;Raumfahrt');
		for (const part of ['E-Mail-Adresse', 'Name fehlt', 'Häuptling', 'Raumfahrt']) expect(de).toContain(part);
	});
	it('tells of an address twice in the file, and of members', async () => {
		const { lines, good, bad } = await preview(`a@b.example;Ann;;\nA@B.example;Ann;;\n${anna.email};Anna;;`);
		expect(lines.map(({ action }) => action)).toEqual(['invite', 'none', 'already_member']);
		expect(unpackSentence(lines[1]?.problem ?? '')).toMatchObject({
			de: expect.stringContaining('Zeile 2') as string,
			en: expect.stringContaining('line 2') as string,
		});
		expect(unpackSentence(lines[2]?.problem ?? '').de).toContain('gehört schon dazu');
		expect([good, bad]).toEqual([1, 2]);
		expect(await only(`${anna.email};Anna;;`, bea)).toMatchObject({ action: 'invite' }); // foreign members are nobody's business
	});
	it('keeps what looks like a formula as the text that it is', async () => {
		expect(await only('a@b.example;=1+1 Müller;;')).toMatchObject({ name: '=1+1 Müller', problem: null });
	});
	it('changes nothing while it is looked at', async () => {
		const before = await invited();
		await preview('vorschau@test.example;Vera;;');
		expect(await invited()).toEqual(before);
	});
	it('sends the good lines and reports the bad ones', async () => {
		await ada.api.invitations.invite.mutate({
			email: 'schon@test.example',
			name: 'Schon',
			roles: ['staff'],
			unitIds: [],
		});
		const csv = `${HEADER}schon@test.example;Schon Da;leadership;\nschlecht@test.example;;;\ngut@test.example;Gut;staff;Fachbereich Bau > Service`;
		const report = await ada.api.invitations.sendCsv.mutate({ csv });
		expect(report).toMatchObject({ good: 2, bad: 1, sent: 2 });
		expect(report.lines.map(({ action }) => action)).toEqual(['renew', 'none', 'invite']);
		const rows = await world.kernel.gate`select i.email, i.name, i.roles, i.version, cardinality(i.unit_ids) as units,
				(select count(*)::int from jobs.job j where j.name = 'mail' and j.data ->> 'id' = i.id::text) as mails
			from identity_invitations i where email in ('schon@test.example', 'gut@test.example', 'schlecht@test.example') order by email`;
		expect([...rows]).toEqual([
			{ email: 'gut@test.example', name: 'Gut', roles: ['staff'], version: 1, units: 1, mails: 1 },
			{ email: 'schon@test.example', name: 'Schon Da', roles: ['leadership'], version: 2, units: 0, mails: 2 },
		]);
	});
	it('sends a thousand within the time of one request, and counts them in the budget of the day', async () => {
		const tenant = await world.tenant('Stadt Groß');
		const admin = await world.person(tenant, { roles: ['admin'] });
		const csv = (from: number) =>
			HEADER +
			Array.from({ length: CSV_LINES_MAX }, (_, at) => `person${from + at}@gross.example;Person ${at};staff;`).join(
				'\n',
			);
		const since = performance.now();
		expect(await admin.api.invitations.sendCsv.mutate({ csv: csv(0) })).toMatchObject({ sent: CSV_LINES_MAX });
		expect(performance.now() - since).toBeLessThan(5000);
		expect((await admin.api.invitations.list.query()).invitations).toHaveLength(500);
		await world.kernel.limits.spend('inviteTenant', tenant, 1);
		expect(await refusalOf(admin.api.invitations.sendCsv.mutate({ csv: csv(1000) }))).toBe('too_many_invitations');
		expect(await admin.api.invitations.sendCsv.mutate({ csv: `${HEADER}noch@gross.example;Noch;;` })).toMatchObject({
			sent: 1,
		});
	});
	it('is refused to others than admins, and as a whole when it is no such file', async () => {
		expect(await refusalOf(preview('a@b.example;Ann;;', anna))).toBe('not_allowed');
		expect(await refusalOf(anna.api.invitations.sendCsv.mutate({ csv: `${HEADER}a@b.example;Ann;;` }))).toBe(
			'not_allowed',
		);
		expect(await refusalOf(ada.api.invitations.sendCsv.mutate({ csv: 'irgendwas' }))).toBe('csv_no_header');
		expect(await refusalOf(ada.api.invitations.previewCsv.mutate({ csv: 'x'.repeat(200_001) }))).toBe('BAD_REQUEST');
	});
});
