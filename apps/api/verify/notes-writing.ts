/** Writers who never stop, and the account of what was acknowledged to them. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { contentOf, documentOf, wordsOf } from '../src/forum/notes/document.ts';
import { type Desk, sitDown } from '../src/forum/notes/playing.ts';
import { readStored } from '../src/forum/notes/store.ts';
import type { NotesStage } from './notes-stage.ts';

export class Author {
	readonly desk: Desk;
	/** Words that the server has acknowledged. */
	readonly acknowledged = new Set<string>();
	/** All words ever written. */
	readonly written: string[] = [];
	#going = false;

	constructor(stage: NotesStage, noteId: string, cookie: string, address: string) {
		this.desk = sitDown({
			origin: stage.origin,
			address,
			cookie,
			noteId,
			delay: 100,
			onacknowledged: (words) => {
				if ('one' in words) this.acknowledged.add(words.one);
				else for (const earlier of this.written.slice(0, words.all)) this.acknowledged.add(earlier);
			},
		});
	}

	write(): void {
		const words = crypto.randomUUID();
		this.written.push(words);
		this.desk.write(words);
	}

	/** @param pace ms between two changes, on average */
	async go(pace = 30): Promise<void> {
		this.#going = true;
		while (this.#going) {
			this.write();
			await pause(pace / 2 + randomInt(pace));
		}
	}
	stop(): void {
		this.#going = false;
	}
	get settled(): boolean {
		return this.desk.settled;
	}
}

export interface Verdict {
	readonly acknowledged: number;
	readonly lost: number;
	readonly doubled: number;
	/** Replicas that differ from the first. */
	readonly differ: number;
}

export async function settle(authors: readonly Author[], ms = 30_000): Promise<number> {
	const since = Date.now();
	const equal = () => new Set(authors.map(({ desk }) => desk.lines().join())).size === 1;
	while (!(authors.every(({ settled }) => settled) && equal())) {
		if (Date.now() - since > ms) return Date.now() - since;
		await pause(20);
	}
	return Date.now() - since;
}

/** What is stored, read as a server that starts reads it. */
export async function storedWords(stage: NotesStage, noteId: string): Promise<string[]> {
	const { parts } = await readStored(stage.sql, { tenantId: '', noteId, generation: 1 });
	return wordsOf(contentOf(documentOf(parts))).split('\n');
}

export function judge(authors: readonly Author[], stored: readonly string[]): Verdict {
	const counted = Map.groupBy(stored, (words) => words);
	const acknowledged = authors.flatMap((author) => [...author.acknowledged]);
	const [first = '', ...others] = authors.map(({ desk }) => desk.lines().join());
	return {
		acknowledged: acknowledged.length,
		lost: acknowledged.filter((words) => !counted.has(words)).length,
		doubled: [...counted.values()].filter((same) => same.length > 1).length,
		differ: others.filter((lines) => lines !== first).length + Number(stored.join() !== first),
	};
}
