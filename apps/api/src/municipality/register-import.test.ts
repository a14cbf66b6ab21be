import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Sql } from '@gestaltungsraum/db/client';
import { testDatabase } from '@gestaltungsraum/db/testing';
import { importRegister } from './register-import.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let sql: Sql;
const folder = mkdtempSync(join(tmpdir(), 'register-'));

beforeAll(async () => {
	database = await testDatabase();
	sql = connect(database.url, { role: 'gestaltungsraum_gate', max: 1 });
});
afterAll(async () => {
	await sql.end();
	await database.drop();
	rmSync(folder, { recursive: true });
});
beforeEach(async () => {
	await sql`delete from municipality_areas`;
});

// --- a made-up edition -------------------------------------------------------------------------------------------

function record(level: number, key: string, name: string, seat = '', figures = '') {
	return `${level}20990131${key.padEnd(12)}${name.padEnd(50)}${seat.padEnd(50)}${figures.padEnd(98)}`;
}
const figures = (kind: string, ...counts: number[]) =>
	`${kind}    ${counts.map((count) => String(count).padStart(11, '0')).join('')}    99999*****`;
const edition = [
	record(10, '01', 'Nordland', 'Nordhaven'),
	record(40, '01099', 'Landkreis Drüben', 'Großdrüben', '44'),
	record(50, '01099   5001', 'Amt Hüben', 'Hüben', '51'),
	record(50, '01099   0003', 'Großdrüben, Stadt', '', '50'),
	record(60, '010990015001', 'Hüben', '', figures('64', 1200, 800, 390)),
	record(60, '010990025001', 'Öde', '', figures('64', 900, 200, 101)),
	record(60, '010990030003', 'Großdrüben, Stadt', '', figures('67', 4100, 20_500, 10_001)),
	record(60, '010995019501', 'Tannicht, gemfr. Gebiet', '', figures('65', 77, 3, 1)),
];
/** The same lines with another status, and with one record changed or left out. */
const later = (status: string, key = '', change: (line: string) => string | null = (line) => line) =>
	edition
		.map((line) => (key && line.slice(10, 22).trimEnd() === key ? change(line) : line))
		.filter((line) => line !== null)
		.map((line) => line.slice(0, 2) + status + line.slice(10));

const dos: Record<string, number> = { Ö: 0x99, ü: 0x81, ö: 0x94, ß: 0xe1 };
function run(lines: readonly string[], encoding: 'utf8' | 'latin1' | 'cp850' = 'utf8', end = '\n') {
	const path = join(folder, 'GV100AD_310199.txt');
	const text = lines.join(end) + end;
	const bytes =
		encoding === 'cp850'
			? Uint8Array.from(`${text}\u001a`, (letter) => dos[letter] ?? letter.charCodeAt(0))
			: Buffer.from(text, encoding);
	writeFileSync(path, bytes);
	return importRegister({ url: database.url, path });
}
const spans = () =>
	sql<{ key: string; name: string; inhabitants: number | null; from: string; to: string | null }[]>`
		select key, name, inhabitants, valid_from::text as from, valid_to::text as to
		from municipality_areas order by key, valid_from`;
const spansOf = async (key: string) => (await spans()).filter((span) => span.key === key);

// -----------------------------------------------------------------------------------------------------------------

describe('an edition', () => {
	it.each([
		['utf8', '\n', 'UTF-8'],
		['latin1', '\r\n', 'ISO 8859-1'],
		['cp850', '\r\n', 'CP850'],
	] as const)('in %s is read with its umlauts and its check figures', async (encoding, end, told) => {
		expect(await run(edition, encoding, end)).toEqual({
			status: '2099-01-31',
			encoding: told,
			figures: {
				records: 8,
				municipalities: 3,
				unincorporated: 1,
				inhabitants: 21_500,
				administrations: 2,
				shared: 1,
				largest: { name: 'Amt Hüben', municipalities: 2 },
			},
			keys: { opened: 8, changed: 0, closed: 0, same: 0 },
		});
		const [town] = await sql`select * from municipality_areas where ags = '01099003'`;
		expect(town).toMatchObject({
			level: 60,
			key: '010990003003',
			name: 'Großdrüben, Stadt',
			seat: null,
			kind: '67',
			hectares: 4100,
			inhabitants: 20_500,
			male: 10_001,
			postal_code: '99999',
		});
		expect((await spansOf('010995001002'))[0]).toMatchObject({ name: 'Öde', from: '2099-01-31', to: null });
	});

	it('read again changes nothing, in whatever encoding', async () => {
		await run(edition);
		const before = await spans();
		expect((await run(edition, 'cp850')).keys).toEqual({ opened: 0, changed: 0, closed: 0, same: 8 });
		expect(await spans()).toEqual(before);
	});

	it('may lack the blanks at the ends of its lines', async () => {
		await run(edition);
		expect((await run(edition.map((line) => line.trimEnd()))).keys.same).toBe(8);
	});

	it('without any difference leaves every span open', async () => {
		await run(edition);
		const before = await spans();
		expect((await run(later('20990228'))).keys.same).toBe(8);
		expect(await spans()).toEqual(before);
	});
});

describe('a changed edition', () => {
	it('ends the row of a key with other attributes and begins a new one, and leaves the others open', async () => {
		await run(edition);
		const grown = later('20990228', '010990025001', (line) => line.replace('00000000200', '00000000250'));
		expect((await run(grown)).keys).toEqual({ opened: 0, changed: 1, closed: 0, same: 7 });
		expect(await spansOf('010995001002')).toMatchObject([
			{ inhabitants: 200, from: '2099-01-31', to: '2099-02-28' },
			{ inhabitants: 250, from: '2099-02-28', to: null },
		]);
		expect(await spansOf('010995001001')).toMatchObject([{ from: '2099-01-31', to: null }]);
	});

	it('ends a key that is no longer there, begins one that is new, and begins the old one anew when it comes back', async () => {
		await run(edition);
		const merged = [
			...later('20990228', '010990025001', () => null),
			record(60, '010990045001', 'Neuhüben', '', figures('64', 2100, 1000, 491)).replace('20990131', '20990228'),
		];
		expect((await run(merged)).keys).toEqual({ opened: 1, changed: 0, closed: 1, same: 7 });
		expect(await spansOf('010995001002')).toMatchObject([{ from: '2099-01-31', to: '2099-02-28' }]);
		expect(await spansOf('010995001004')).toMatchObject([{ from: '2099-02-28', to: null }]);

		expect((await run(later('20990331'))).keys).toEqual({ opened: 1, changed: 0, closed: 1, same: 7 });
		expect(await spansOf('010995001002')).toMatchObject([
			{ from: '2099-01-31', to: '2099-02-28' },
			{ from: '2099-03-31', to: null },
		]);
	});

	it('of the same status corrects the rows that began with it, without spans of no length', async () => {
		await run(edition);
		const renamed = later('20990131', '010990025001', (line) => line.replace('Öde  ', 'Ödeln'));
		expect((await run(renamed)).keys).toEqual({ opened: 0, changed: 1, closed: 0, same: 7 });
		expect(await spansOf('010995001002')).toMatchObject([{ name: 'Ödeln', from: '2099-01-31', to: null }]);
	});
});

describe('nothing is changed, and a sentence says why,', () => {
	const broken = (at: number, change: (line: string) => string) =>
		later('20990228').map((line, index) => (index === at - 1 ? change(line) : line));
	const letter = (line: string) => `${line.slice(0, 145)}x${line.slice(146)}`;

	it.each([
		['at a broken line', broken(6, letter), 'Zeile 6, Spalte 146: Bevölkerung: Hier steht „x“ statt einer Ziffer.'],
		['at a broken last line', broken(8, () => '60'), 'Zeile 8, Spalte 3: Gebietsstand: Die Zeile endet zu früh.'],
		[
			'at a download cut off',
			[...edition.slice(0, 7), edition[7]!.slice(0, 150)],
			'Zeile 8, Spalte 151: Die Zeile endet zu früh',
		],
		['at a key that occurs twice', [...edition, edition[7]!], 'Zeile 9, Spalte 11: Schlüssel: 010999501501'],
		['at a second status', [...edition.slice(0, 7), ...later('20990228').slice(7)], 'Zeile 8, Spalte 3: Gebietsstand'],
		[
			'at an older edition',
			later('20981231'),
			'hat den Gebietsstand 31.12.2098; gespeichert ist schon der neuere vom 31.01.2099',
		],
		['at an empty file', [], 'enthält keinen Datensatz'],
	])('%s', async (_, lines, sentence) => {
		await run(edition);
		const before = await spans();
		await expect(run(lines)).rejects.toThrow(
			`GV100AD_310199.txt${sentence.startsWith('Zeile') ? ',' : ''} ${sentence}`,
		);
		expect(await spans()).toEqual(before);
	});

	it('in English too', async () => {
		await expect(run(broken(6, letter))).rejects.toMatchObject({
			sentence: {
				en: 'GV100AD_310199.txt, line 6, column 146: Inhabitants: "x" is not a digit. Nothing was changed.',
			},
		});
	});

	it('at an edition older than one that only ended keys', async () => {
		await run(edition);
		await run(later('20990228', '010990025001', () => null));
		await expect(run(later('20990215'))).rejects.toThrow('der neuere vom 28.02.2099');
	});

	it('when there is no such file', async () => {
		await expect(importRegister({ url: database.url, path: join(folder, 'nowhere.txt') })).rejects.toThrow(
			/nowhere\.txt lässt sich nicht lesen \(ENOENT\)/,
		);
	});
});

it('an edition of more rows than one batch writes each once', async () => {
	const many = Array.from({ length: 1001 }, (_, n) => `09${String(n % 10)}${String(n).padStart(4, '0')}`).map(
		(key, n) => record(50, `${key.slice(0, 5)}   ${String(n).padStart(4, '0')}`, `Amt ${n}`, 'Ort', '51'),
	);
	expect((await run(many)).keys.opened).toBe(1001);
	const moved = many.map((line) => line.replace('20990131', '20990228').replace('Ort', 'Weg'));
	expect((await run(moved)).keys.changed).toBe(1001);
	const [count] =
		await sql`select count(*)::int as all, count(*) filter (where valid_to is null)::int as open from municipality_areas`;
	expect(count).toEqual({ all: 2002, open: 1001 });
});
