/** The register's file: its lines as bytes, and what there is to say when it is not fit to be read. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { RegisterProblem } from '@gestaltungsraum/domain/municipality/register';
import { CommandError } from '../kernel/command.ts';

/** Lines that are enough to tell the encoding. */
const SAMPLE_LINES = 500;
const LINE_MAX = 4096; // bytes; what is longer is no register, and is cut so that it gets reported
const LF = 10;
const CR = 13;

/** The lines of a file as bytes, without LF or CR LF. */
export async function* byteLines(path: string): AsyncGenerator<Uint8Array> {
	let rest: Buffer = Buffer.alloc(0);
	try {
		for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
			const bytes = Buffer.concat([rest, chunk]);
			let from = 0;
			for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
				yield withoutCr(bytes.subarray(from, to));
				from = to + 1;
			}
			rest = bytes.subarray(from);
			for (; rest.length > LINE_MAX; rest = rest.subarray(LINE_MAX)) yield rest.subarray(0, LINE_MAX);
		}
	} catch (cause) {
		throw unreadableFile(path, cause);
	}
	if (rest.length > 0) yield withoutCr(rest);
}

function withoutCr(line: Buffer): Buffer {
	return line.at(-1) === CR ? line.subarray(0, -1) : line;
}

/** Lines with something else than ASCII, from all over the file: its first pages may hold none. */
export async function sampleLines(path: string): Promise<Uint8Array> {
	const lines: Uint8Array[] = [];
	for await (const line of byteLines(path)) {
		if (line.some((byte) => byte > 0x7f)) lines.push(line);
		if (lines.length === SAMPLE_LINES) break;
	}
	return Buffer.concat(lines);
}

/** Why an edition was not read, in both languages. */
export class RegisterError extends CommandError {
	override readonly name = 'RegisterError';
}

export function brokenLine(path: string, { line, column, de, en }: RegisterProblem): RegisterError {
	const file = basename(path);
	return new RegisterError({
		de: `${file}, Zeile ${line}, Spalte ${column}: ${de} Es wurde nichts geändert.`,
		en: `${file}, line ${line}, column ${column}: ${en} Nothing was changed.`,
	});
}

/** @param stored latest status in the database, ISO date */
export function olderEdition(path: string, status: string, stored: string): RegisterError {
	const file = basename(path);
	return new RegisterError({
		de: `${file} hat den Gebietsstand ${germanDay(status)}; gespeichert ist schon der neuere vom ${germanDay(stored)}. Ältere Ausgaben werden nicht eingelesen. Es wurde nichts geändert.`,
		en: `${file} has the territorial status ${status}; the newer one of ${stored} is stored already. Older editions are not read. Nothing was changed.`,
	});
}

export function emptyFile(path: string): RegisterError {
	const file = basename(path);
	return new RegisterError({
		de: `${file} enthält keinen Datensatz. Es wurde nichts geändert.`,
		en: `${file} holds no record. Nothing was changed.`,
	});
}

function unreadableFile(path: string, cause: unknown): RegisterError {
	const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
	return new RegisterError(
		{
			de: `${path} lässt sich nicht lesen (${code}). Es wurde nichts geändert.`,
			en: `${path} cannot be read (${code}). Nothing was changed.`,
		},
		cause,
	);
}

/** @example germanDay('2023-11-30') // '30.11.2023' */
export function germanDay(iso: string): string {
	return iso.split('-').reverse().join('.');
}
