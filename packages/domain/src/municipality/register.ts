/**
 * The official register of German municipalities, format GV100AD: one record a line, fixed width, columns counted
 * from 1 in characters. Source: Destatis, Gemeindeverzeichnis-Informationssystem, Datensatzbeschreibung GV100AD.
 */
import type { Sentence } from '../refusal.ts';

/** 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 Gemeindeverband, 60 Gemeinde. */
export type RegisterLevel = 10 | 20 | 30 | 40 | 50 | 60;

export interface RegisterRow {
	readonly level: RegisterLevel;
	/** ARS digits as far as the level has them: 2, 3, 4 (Region), 5, 9 or 12. */
	readonly key: string;
	/** 8 digits; null above the level of Gemeinden, as are the figures below. */
	readonly ags: string | null;
	readonly name: string;
	/** Seat of the administration; null where it is not told. */
	readonly seat: string | null;
	/** Two digits, e.g. 61 kreisfreie Stadt, 52 Samtgemeinde; null above the level of Kreise. */
	readonly kind: string | null;
	readonly hectares: number | null;
	readonly inhabitants: number | null;
	readonly male: number | null;
	/** 5 digits, of the seat. */
	readonly postalCode: string | null;
}

/** Where and why a record cannot be read; line and column count from 1. */
export interface RegisterProblem extends Sentence {
	readonly line: number;
	readonly column: number;
}

export type ParsedRecord =
	/** `status`: the territorial status (Gebietsstand) as ISO date. */
	{ readonly row: RegisterRow; readonly status: string } | { readonly problem: RegisterProblem };

const RECORD_MAX = 220; // characters
const INTEGER_MAX = 2_147_483_647; // what PostgreSQL's integer holds
/** Columns of the key, in the order of the ARS: Land, Regierungsbezirk, Kreis, Verband, Gemeinde. */
const keyColumns: Readonly<Record<RegisterLevel, readonly (readonly [number, number])[]>> = {
	10: [[11, 12]],
	20: [[11, 13]],
	30: [[11, 14]],
	40: [[11, 15]],
	50: [
		[11, 15],
		[19, 22],
	],
	60: [
		[11, 15],
		[19, 22],
		[16, 18],
	],
};

/** Gemeindefreies Gebiet: 65 inhabited, 66 not. Every other kind of level 60 is a Gemeinde, 67 (Große Kreisstadt) too. */
export function isUnincorporated({ level, kind }: Pick<RegisterRow, 'level' | 'kind'>): boolean {
	return level === 60 && (kind === '65' || kind === '66');
}

/** One line and the first thing that is wrong with it. */
class RecordReader {
	problem: RegisterProblem | null = null;
	readonly text: string;
	readonly line: number;

	constructor(text: string, line: number) {
		this.text = text;
		this.line = line;
	}

	fail(column: number, de: string, en: string): null {
		this.problem ??= { line: this.line, column, de, en };
		return null;
	}

	cut(first: number, last: number): string {
		return this.text.slice(first - 1, last);
	}

	/** The trimmed words of a field; null when it is blank. */
	words(first: number, last: number): string | null {
		return this.cut(first, last).trim() || null;
	}

	digits(first: number, last: number, de: string, en: string): string | null {
		const value = this.cut(first, last).padEnd(last - first + 1);
		const at = value.search(/[^0-9]/);
		if (at < 0) return value;
		const column = first + at;
		if (column > this.text.length)
			return this.fail(column, `${de}: Die Zeile endet zu früh.`, `${en}: the line ends too early.`);
		const found = value[at] === ' ' ? ['ein Leerzeichen', 'a blank'] : [`„${value[at]}“`, `"${value[at]}"`];
		return this.fail(column, `${de}: Hier steht ${found[0]} statt einer Ziffer.`, `${en}: ${found[1]} is not a digit.`);
	}

	figure(first: number, last: number, optional: boolean, de: string, en: string): number | null {
		if (optional && !this.words(first, last)) return null;
		const value = this.digits(first, last, de, en);
		if (Number(value) > INTEGER_MAX)
			return this.fail(first, `${de}: Die Zahl ist zu groß.`, `${en}: the number is too large.`);
		return value === null ? null : Number(value);
	}
}

/**
 * Reads one record.
 * @param text one line without its end; blanks at its end may be missing
 * @param line number of the line in its file, from 1
 * @returns the row, or the first problem from the left
 */
export function parseRecord(text: string, line: number): ParsedRecord {
	const record = new RecordReader(text, line);
	// eslint-disable-next-line no-control-regex -- control characters are what this looks for
	const unreadable = text.search(/[\u0000-\u001f\u007f-\u009f\ufffd]/);
	if (unreadable >= 0)
		record.fail(
			unreadable + 1,
			'Dieses Zeichen ist nicht lesbar (Zeichensatz?).',
			'This character cannot be read (encoding?).',
		);

	const level = Number(/^[1-6]0/.exec(text)?.[0] ?? 0) as RegisterLevel | 0;
	if (level === 0) record.fail(1, 'Unbekannte Satzart; es gibt 10 bis 60.', 'Unknown record type; there are 10 to 60.');
	if (level === 0 || record.problem) return { problem: record.problem! };

	const status = readStatus(record);
	const key = readKey(record, level);
	const name = /^\S/.test(record.cut(23, 72)) ? record.words(23, 72) : null;
	if (!name) record.fail(23, 'Hier muss der Name beginnen.', 'The name must begin here.');
	const seat = record.words(73, 122);
	if (seat && !seat.startsWith(record.cut(73, 73)))
		record.fail(73, 'Hier muss der Sitz der Verwaltung beginnen.', 'The seat of the administration must begin here.');
	const kind = level < 40 ? null : record.digits(123, 124, 'Textkennzeichen', 'Kind');
	if (kind && !kind.startsWith(String(level / 10)))
		record.fail(
			123,
			`Textkennzeichen: ${kind} passt nicht zur Satzart ${level}.`,
			`Kind: ${kind} does not suit record type ${level}.`,
		);
	const figures = level === 60 ? readFigures(record, isUnincorporated({ level, kind })) : noFigures;
	if (text.length > RECORD_MAX)
		record.fail(
			RECORD_MAX + 1,
			`Die Zeile ist länger als ${RECORD_MAX} Zeichen.`,
			`The line is longer than ${RECORD_MAX} characters.`,
		);
	if (record.problem || !name || !status) return { problem: record.problem! };
	return { row: { level, key, name, seat, kind, ...figures }, status };
}

function readStatus(record: RecordReader): string | null {
	const date = record.digits(3, 10, 'Gebietsstand', 'Territorial status');
	const status = date && `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
	const moment = new Date(`${status ?? '2000-01-01'}T00:00Z`); // the 31st of February rolls over or is invalid
	if (status && (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== status))
		return record.fail(
			3,
			`Gebietsstand: Den Tag ${date} gibt es nicht.`,
			`Territorial status: there is no day ${date}.`,
		);
	return status;
}

function readKey(record: RecordReader, level: RegisterLevel): string {
	const key = keyColumns[level].map(([first, last]) => record.digits(first, last, 'Schlüssel', 'Key') ?? '').join('');
	if (!/^(0[1-9]|1[0-6])/.test(key))
		record.fail(11, 'Schlüssel: Dieses Land gibt es nicht.', 'Key: there is no such Land.');
	const stray = record.cut(11, 22).search(/[^0-9 ]/); // a name that slipped to the left
	if (stray >= 0)
		record.fail(
			11 + stray,
			'Schlüssel: Hier darf nur eine Ziffer oder ein Leerzeichen stehen.',
			'Key: only a digit or a blank may stand here.',
		);
	return key;
}

type Figures = Pick<RegisterRow, 'ags' | 'hectares' | 'inhabitants' | 'male' | 'postalCode'>;
const noFigures: Figures = { ags: null, hectares: null, inhabitants: null, male: null, postalCode: null };

/** @param optional areas without a municipality may leave out area and inhabitants */
function readFigures(record: RecordReader, optional: boolean): Figures {
	const figures = {
		ags: record.digits(11, 18, 'AGS', 'AGS'),
		hectares: record.figure(129, 139, optional, 'Fläche', 'Area'),
		inhabitants: record.figure(140, 150, optional, 'Bevölkerung', 'Inhabitants'),
		male: record.figure(151, 161, true, 'Bevölkerung männlich', 'Male inhabitants'),
		postalCode: record.words(166, 170) && record.digits(166, 170, 'Postleitzahl', 'Postal code'),
	};
	if ((figures.male ?? 0) > (figures.inhabitants ?? INTEGER_MAX))
		record.fail(151, 'Bevölkerung männlich: mehr als insgesamt.', 'Male inhabitants: more than there are in all.');
	return figures;
}

/** What an operator compares with the publisher's own figures. */
export interface RegisterFigures {
	readonly records: number;
	readonly municipalities: number;
	/** Gemeindefreie Gebiete. */
	readonly unincorporated: number;
	/** In the municipalities; the few people in areas without one are not among them. */
	readonly inhabitants: number;
	/** Distinct Kreis and Verband over the municipalities. */
	readonly administrations: number;
	/** Administrations for more than one municipality. */
	readonly shared: number;
	/** null without any municipality. */
	readonly largest: { readonly name: string; readonly municipalities: number } | null;
}

/** Counts rows as they pass by. */
export class RegisterTally {
	#records = 0;
	#unincorporated = 0;
	#inhabitants = 0;
	readonly #names = new Map<string, string>();
	/** Municipalities by the 9 digits of Kreis and Verband. */
	readonly #served = new Map<string, number>();

	add(row: RegisterRow): void {
		this.#records++;
		if (row.level === 50) this.#names.set(row.key, row.name);
		if (row.level !== 60) return;
		if (isUnincorporated(row)) {
			this.#unincorporated++;
			return;
		}
		const administration = row.key.slice(0, 9);
		this.#served.set(administration, (this.#served.get(administration) ?? 0) + 1);
		this.#inhabitants += row.inhabitants ?? 0;
	}

	figures(): RegisterFigures {
		const counts = [...this.#served.values()];
		const [key, most] = [...this.#served].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
		return {
			records: this.#records,
			municipalities: counts.reduce((sum, count) => sum + count, 0),
			unincorporated: this.#unincorporated,
			inhabitants: this.#inhabitants,
			administrations: counts.length,
			shared: counts.filter((count) => count > 1).length,
			largest: most > 0 ? { name: this.#names.get(key) ?? key, municipalities: most } : null,
		};
	}
}
