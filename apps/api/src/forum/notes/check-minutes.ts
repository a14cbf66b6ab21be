/** `npm run minutes:check -- ID`: computes the seal of closed minutes once more, from what is stored, and says whether it holds. */
import { connect, type Sql } from '@gestaltungsraum/db/client';
import { CommandError, commandEnv, openDatabase, runCommand } from '../../kernel/command.ts';
import type { Content } from './document.ts';
import { type Approver, sealOf } from './seal.ts';
import { makeOf } from './document.ts';
import { readStored } from './store.ts';

export interface Checked {
	readonly state: 'missing' | 'open' | 'sealed';
	readonly good: boolean;
	readonly seal?: string;
	readonly computed?: string;
	/** The document that browsers wrote says the same as what is read. */
	readonly document?: boolean;
}

interface Row {
	readonly tenantId: string;
	readonly generation: number;
	readonly title: string;
	readonly content: Content;
	readonly seal: string | null;
	readonly approvers: Approver[] | null;
}

/** @param sql as the gate */
export async function checkMinutes(sql: Sql, id: string): Promise<Checked> {
	const [note] = await sql<Row[]>`
		select tenant_id as "tenantId", generation, title, content, seal, approvers from forum_notes where id = ${id}`;
	if (!note) return { state: 'missing', good: false };
	if (note.seal === null) return { state: 'open', good: false };
	const { title, content, approvers, seal } = note;
	const computed = sealOf(title, content, approvers ?? []);
	let document = false;
	try {
		const { content: written } = makeOf((await readStored(sql, { ...note, noteId: id })).parts);
		document = sealOf(title, written, approvers ?? []) === seal;
	} catch {
		// unreadable is not the same
	}
	return { state: 'sealed', good: computed === seal && document, seal, computed, document };
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function check(): Promise<string> {
	const id = process.argv[2] ?? '';
	if (!ID.test(id))
		throw new CommandError({ de: 'npm run minutes:check -- KENNUNG', en: 'The id is the end of the note’s address.' });
	const database = await openDatabase(commandEnv());
	const sql = connect(database.url, { role: 'gestaltungsraum_gate', max: 1 });
	try {
		const { state, good, seal, computed, document } = await checkMinutes(sql, id);
		if (state === 'missing') throw new CommandError({ de: 'Diese Notiz gibt es nicht.', en: 'There is no such note.' });
		if (state === 'open')
			throw new CommandError({ de: 'Diese Notiz ist nicht abgeschlossen.', en: 'This note is not closed.' });
		if (good) return `Unverändert. / Unchanged.\n${seal}\n`;
		const what = document === false && seal === computed ? 'Dokument / document' : `${computed}`;
		throw new CommandError({
			de: `VERÄNDERT: Die Prüfsumme stimmt nicht mehr.\n${seal}\n${what}`,
			en: 'CHANGED: the checksum does not hold any more.',
		});
	} finally {
		await sql.end();
		await database.stop();
	}
}

if (import.meta.main) await runCommand(check, { de: 'Die Prüfung ging nicht.', en: 'It could not be checked.' });
