import { connect, type Sql } from '@gestaltungsraum/db/client';
import type { Log } from './log.ts';

const CHANNEL = 'gestaltungsraum';

/** What happened, in ids only: NOTIFY reaches every node, and nobody reads content from it. */
export interface Notice {
	/** What it is about: a topic, a round, or a person whose sessions changed. */
	readonly about: string;
	readonly kind: 'posted' | 'changed' | 'moved' | 'timer' | 'session' | 'resync';
	/** Number of a post, or the end of a timer in ms since 1970; 0 where there is none. */
	readonly number: number;
	/** What was moved; PostgreSQL takes 8,000 bytes a notice. */
	readonly ids?: readonly string[];
}

type Listener = (notice: Notice) => void;

export interface Events {
	/** Hears notices about one id; after a lost connection everybody hears `resync` and looks for what was missed. */
	on(about: string, listener: Listener): () => void;
	/** Hears everything (session cache). */
	onAll(listener: Listener): () => void;
	readonly listeners: number;
	close(): Promise<void>;
}

/** Text for `select pg_notify(...)` inside a transaction: sent at commit, never when it fails. */
export function noticeText({ about, kind, number, ids = [] }: Notice): [channel: string, payload: string] {
	return [CHANNEL, [kind, number, about, ...(ids.length > 0 ? [ids.join(',')] : [])].join(':')];
}

export async function listen(url: string, log: Log): Promise<Events> {
	const sql: Sql = connect(url, { role: 'gestaltungsraum_gate', max: 1, timeouts: false });
	const byId = new Map<string, Set<Listener>>();
	const everything = new Set<Listener>();
	let connected = false;

	const tell = (listener: Listener, notice: Notice) => {
		try {
			listener(notice);
		} catch (error) {
			log.error({ err: error }, 'event listener');
		}
	};
	const emit = (notice: Notice) => {
		for (const listener of everything) tell(listener, notice);
		for (const listener of byId.get(notice.about) ?? []) tell(listener, notice);
	};
	const resync = () => {
		for (const [about, set] of byId) for (const listener of set) tell(listener, { about, kind: 'resync', number: 0 });
		for (const listener of everything) tell(listener, { about: '', kind: 'resync', number: 0 });
	};
	await sql.listen(
		CHANNEL,
		(payload) => {
			const [kind, number, about, ids] = payload.split(':');
			if (!kind || !about) return;
			const notice = { kind: kind as Notice['kind'], number: Number(number), about };
			emit(ids === undefined ? notice : { ...notice, ids: ids.split(',') });
		},
		() => {
			if (connected) resync(); // again after a cut
			connected = true;
		},
	);
	return {
		on: (about, listener) => {
			const set = byId.get(about) ?? new Set();
			byId.set(about, set.add(listener));
			return () => {
				set.delete(listener);
				if (set.size === 0) byId.delete(about);
			};
		},
		onAll: (listener) => {
			everything.add(listener);
			return () => everything.delete(listener);
		},
		get listeners() {
			let count = 0;
			for (const set of byId.values()) count += set.size;
			return count;
		},
		close: () => sql.end({ timeout: 2 }),
	};
}
