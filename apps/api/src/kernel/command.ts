/** What the operator's commands have in common: settings, the database whether the application runs or not, and how a no is told. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbedded } from '@gestaltungsraum/db/embedded';
import { migrateDatabase } from '@gestaltungsraum/db/migrate';
import { type Sentence, unpackSentence } from '@gestaltungsraum/domain/refusal';
import type * as z from 'zod';
import type { Kernel } from './context.ts';
import { type Env, OperatorError, readEnv } from './env.ts';
import { prepareJobs } from './jobs.ts';
import { Refusal } from './refuse.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Why a command did nothing, in both languages. */
export class CommandError extends Error {
	override readonly name: string = 'CommandError';
	readonly sentence: Sentence;

	constructor(sentence: Sentence, cause?: unknown) {
		super(`${sentence.de} / ${sentence.en}`, { cause });
		this.sentence = sentence;
	}
}

/** The settings as the application reads them, so that both mean the same database and sign with the same secret. */
export function commandEnv(): Env {
	return readEnv({ ...process.env, DATA_DIR: resolve(root, process.env.DATA_DIR || '.data') });
}

/** A file as it was named: the package manager changes the folder, and tells the one it was called in. */
export function namedFile(name: string): string {
	return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** The given database, or the embedded one, whether the application runs or not; migrated. */
export async function openDatabase(
	env: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>,
): Promise<{ url: string; stop: () => Promise<void> }> {
	const database = env.DATABASE_URL
		? { url: env.DATABASE_URL, stop: async () => {} }
		: await startEmbedded({ dir: resolve(env.DATA_DIR, 'postgres'), borrow: true });
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void database.stop().finally(() => process.exit(1)));
	try {
		await migrateDatabase(database.url, prepareJobs); // the application finds its job queue, too, when it starts later
	} catch (error) {
		await database.stop();
		throw error;
	}
	return database;
}

/**
 * Runs a command to its end: what it returns goes to standard output, a no to standard error, with exit code 1.
 * @param fault what to say when the reason is none of ours
 */
export async function runCommand(work: () => Promise<string>, fault: Sentence): Promise<void> {
	try {
		process.stdout.write(await work());
	} catch (error) {
		process.stderr.write(`${told(error, fault)}\n`);
		process.exitCode = 1;
	}
}

function told(error: unknown, fault: Sentence): string {
	if (error instanceof OperatorError) return error.message;
	const no = error instanceof CommandError ? error.sentence : error instanceof Refusal ? error.text : null;
	return no ? `${no.de}\n${no.en}` : `${fault.de}\n${fault.en}\n${String(error)}`;
}

export interface Command {
	readonly usage: string;
	readonly about: string;
	run(kernel: Kernel, args: readonly string[]): Promise<string>;
}

/** A command with its options, read by Node's own parser and judged by a contract; every option takes a value. */
export function lineCommand<S extends z.ZodObject>(
	contract: S,
	{ usage, about }: { usage: string; about: string },
	work: (kernel: Kernel, input: z.infer<S>) => Promise<string>,
): Command {
	const options = Object.fromEntries(
		Object.keys(contract.shape).map((option) => [option, { type: 'string' as const }]),
	);
	const read = (args: readonly string[]): z.infer<S> => {
		const { values } = parsed(() => parseArgs({ args: [...args], options, strict: true }), usage);
		const { success, data, error } = contract.safeParse(values);
		if (success) return data;
		const [issue] = error.issues;
		const { de, en } = unpackSentence(issue?.message ?? '');
		const option = `--${issue?.path.at(0)?.toString() ?? ''}`;
		throw new CommandError({ de: `${option}: ${de}`, en: `${option}: ${en}\n${usage}` });
	};
	return { usage, about, run: async (kernel, args) => work(kernel, read(args)) };
}

function parsed<T>(parse: () => T, usage: string): T {
	try {
		return parse();
	} catch (error) {
		const en = error instanceof Error ? error.message.split('. ')[0] : ''; // Node's own words
		throw new CommandError({ de: 'So stimmt der Aufruf nicht.', en: `${en}.\n${usage}` });
	}
}
