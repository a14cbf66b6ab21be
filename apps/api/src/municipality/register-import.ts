/**
 * Reads an edition of the official register (GV100AD) into `municipality_areas`: `pnpm register:import FILE`.
 * All or nothing; the same edition again changes nothing.
 */
import { basename } from 'node:path';
import { inArray, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { connect, type Db } from '@gestaltungsraum/db/client';
import { municipalityAreas } from '@gestaltungsraum/db/municipality';
import {
	parseRecord,
	type RegisterFigures,
	type RegisterRow,
	RegisterTally,
} from '@gestaltungsraum/domain/municipality/register';
import {
	detectEncoding,
	lineDecoder,
	type RegisterEncoding,
} from '@gestaltungsraum/domain/municipality/register-encoding';
import { commandEnv, namedFile, openDatabase, runCommand } from '../kernel/command.ts';
import {
	brokenLine,
	byteLines,
	emptyFile,
	germanDay,
	olderEdition,
	RegisterError,
	sampleLines,
} from './register-file.ts';

/** Any number: two imports take turns. */
const IMPORT_LOCK = 4_127_002;
const BATCH = 1000; // rows a statement

export interface RegisterImport {
	/** Territorial status of the edition, ISO date. */
	readonly status: string;
	readonly encoding: RegisterEncoding;
	readonly figures: RegisterFigures;
	/** Keys that are new, go on with other attributes, are no longer there, or go on as they were. */
	readonly keys: { readonly opened: number; readonly changed: number; readonly closed: number; readonly same: number };
}

/**
 * Reads one edition within one transaction. A key keeps its row while all its attributes stay as they are; otherwise
 * its row ends on the day of the new status and another begins. A corrected edition of the stored status replaces the
 * rows that began with it.
 * @param url database, migrated; the login must be a member of gestaltungsraum_gate
 * @throws {RegisterError} for a broken line, an empty file, an edition older than the stored one; nothing is changed
 */
export async function importRegister({ url, path }: { url: string; path: string }): Promise<RegisterImport> {
	const encoding = detectEncoding(await sampleLines(path));
	const client = connect(url, { role: 'gestaltungsraum_gate', max: 1, timeouts: false });
	try {
		return await drizzle(client).transaction(async (tx) => {
			await tx.execute(sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`);
			return { encoding, ...(await readEdition(tx, path, encoding)) };
		});
	} finally {
		await client.end();
	}
}

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

async function readEdition(tx: Tx, path: string, encoding: RegisterEncoding) {
	const stored = await storedEdition(tx);
	const tally = new RegisterTally();
	const seen = new Set<string>();
	const keys = { opened: 0, changed: 0, closed: 0, same: 0 };
	let status = '';
	let ended: StoredArea[] = [];
	let begun: RegisterRow[] = [];
	const write = async () => {
		await endAreas(tx, ended, status); // first: a key has one row in force
		await beginAreas(tx, begun, status);
		ended = [];
		begun = [];
	};

	for await (const { line, row, status: told } of records(path, encoding)) {
		if (status === '' && stored.status && told < stored.status) throw olderEdition(path, told, stored.status);
		status ||= told;
		const id = `${row.level} ${row.key}`;
		if (told !== status)
			throw brokenLine(path, {
				line,
				column: 3,
				de: `Gebietsstand: ${germanDay(told)} statt ${germanDay(status)} wie in den Zeilen davor.`,
				en: `Territorial status: ${told} instead of ${status} as in the lines before.`,
			});
		if (seen.has(id))
			throw brokenLine(path, {
				line,
				column: 11,
				de: `Schlüssel: ${row.key} kam in dieser Satzart schon vor.`,
				en: `Key: ${row.key} has occurred in this record type before.`,
			});
		seen.add(id);
		tally.add(row);

		const before = stored.areas.get(id);
		stored.areas.delete(id);
		if (before && attributes.every((name) => before[name] === row[name])) keys.same++;
		else {
			if (before) ended.push(before);
			keys[before ? 'changed' : 'opened']++;
			if (begun.push(row) === BATCH) await write();
		}
	}
	if (status === '') throw emptyFile(path);
	keys.closed = stored.areas.size;
	ended.push(...stored.areas.values());
	await write();
	return { status, figures: tally.figures(), keys };
}

async function* records(path: string, encoding: RegisterEncoding) {
	const decode = lineDecoder(encoding);
	let line = 0;
	let width = 0; // characters of a padded line; 0 when the blanks at the ends of lines have been cut off
	for await (const bytes of byteLines(path)) {
		line++;
		const text = decode(bytes);
		if (text.replace('\u001a', '').trim() === '') continue; // DOS ends a file with 0x1a
		if (line === 1 && text.endsWith(' ')) width = text.length;
		const parsed = parseRecord(text, line);
		if ('row' in parsed && text.length < width)
			throw brokenLine(path, {
				line,
				column: text.length + 1,
				de: `Die Zeile endet zu früh; die erste hat ${width} Zeichen.`,
				en: `The line ends too early; the first one has ${width} characters.`,
			});
		if ('problem' in parsed) throw brokenLine(path, parsed.problem);
		yield { line, ...parsed };
	}
}

type StoredArea = typeof municipalityAreas.$inferSelect;
/** What begins a new span when it changes. */
const attributes = ['ags', 'name', 'seat', 'kind', 'hectares', 'inhabitants', 'male', 'postalCode'] as const;

/** The areas in force by level and key, and the latest day on which any began or ended; null before the first import. */
async function storedEdition(tx: Tx) {
	const rows = await tx.select().from(municipalityAreas).where(isNull(municipalityAreas.validTo));
	const [latest] = await tx
		.select({ status: sql<string | null>`greatest(max(valid_from), max(valid_to))::text` })
		.from(municipalityAreas);
	return { areas: new Map(rows.map((row) => [`${row.level} ${row.key}`, row])), status: latest?.status ?? null };
}

/** Ends spans on the day of the new status; those that began on that very day never were in force, and go. */
async function endAreas(tx: Tx, areas: readonly StoredArea[], status: string) {
	for (let from = 0; from < areas.length; from += BATCH) {
		const batch = areas.slice(from, from + BATCH);
		const ids = (wanted: boolean) => batch.filter((a) => (a.validFrom === status) === wanted).map((a) => a.rowId);
		await tx.delete(municipalityAreas).where(inArray(municipalityAreas.rowId, ids(true)));
		await tx
			.update(municipalityAreas)
			.set({ validTo: status })
			.where(inArray(municipalityAreas.rowId, ids(false)));
	}
}

/** One parameter for the whole batch: one for each field would double the time of the whole import. */
async function beginAreas(tx: Tx, rows: readonly RegisterRow[], status: string) {
	await tx.execute(sql`
		insert into municipality_areas
			(level, key, ags, name, seat, kind, hectares, inhabitants, male, postal_code, valid_from)
		select level, key, ags, name, seat, kind, hectares, inhabitants, male, "postalCode", ${status}::date
		from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as batch (
			level integer, key text, ags text, name text, seat text, kind text,
			hectares integer, inhabitants integer, male integer, "postalCode" text
		)`);
}

async function main(): Promise<string> {
	const file = process.argv.slice(2).find((argument) => argument !== '--');
	if (!file)
		throw new RegisterError({
			de: 'Welche Datei? Aufruf: pnpm register:import GV100AD_TTMMJJ.txt',
			en: 'Which file? Usage: pnpm register:import GV100AD_DDMMYY.txt',
		});
	const path = namedFile(file);
	const database = await openDatabase(commandEnv());
	try {
		return report(basename(path), await importRegister({ url: database.url, path }));
	} finally {
		await database.stop();
	}
}

function report(file: string, { status, encoding, figures, keys }: RegisterImport): string {
	const row = (label: string, value: number, more = '') =>
		`  ${label.padEnd(44)}${value.toLocaleString('de-DE').padStart(12)}${more && `  ${more}`}`;
	const unchanged = keys.opened + keys.changed + keys.closed === 0;
	const seconds = (performance.now() / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 });
	return [
		`${file}: Gebietsstand ${germanDay(status)}, ${encoding}`,
		row('Datensätze', figures.records),
		row('Gemeinden', figures.municipalities),
		row('gemeindefreie Gebiete', figures.unincorporated),
		row('Einwohnerinnen und Einwohner der Gemeinden', figures.inhabitants),
		row('Verwaltungen', figures.administrations),
		row('  davon für mehrere Gemeinden', figures.shared),
		row('  Gemeinden der größten', figures.largest?.municipalities ?? 0, figures.largest?.name),
		row('Schlüssel: neu', keys.opened),
		row('  mit geänderten Angaben', keys.changed),
		row('  beendet', keys.closed),
		row('  unverändert', keys.same),
		unchanged ? 'Diese Ausgabe war schon eingelesen; es hat sich nichts geändert.' : 'Die Ausgabe ist eingelesen.',
		`Dauer: ${seconds} s`,
		'',
	].join('\n');
}

if (import.meta.main)
	await runCommand(main, {
		de: 'Das Einlesen ist an der Datenbank gescheitert. Es wurde nichts geändert.',
		en: 'The import failed at the database. Nothing was changed.',
	});
