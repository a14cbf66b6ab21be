/**
 * What this browser keeps of a person's rounds, sealed by a key that the server hands out only after the sign-in:
 * the next person at the same device finds neither cards nor a name.
 */
import { fromHex, toHex } from '@gestaltungsraum/domain/resonance/protocol';

/** An envelope that was signed and can carry one card. */
export interface Ticket {
	/** 16 bytes, hex. */
	readonly secret: string;
	readonly signature: string;
}

export interface KeptCard extends Ticket {
	readonly text: string;
	/** The server has said that it took the card. */
	readonly sent: boolean;
	readonly withdrawn: boolean;
	/** Its receipt stood in the published list, or the round is over: nothing has to be sent again. */
	readonly settled: boolean;
}

export interface Kept {
	/** Of the round's key, as it was when the envelopes were made. */
	readonly fingerprint: string;
	readonly tickets: readonly Ticket[];
	readonly cards: readonly KeptCard[];
	/** A card that is being written. */
	readonly draft: string;
}

export interface Sealed {
	readonly iv: Uint8Array<ArrayBuffer>;
	readonly data: ArrayBuffer;
}

const STORE = 'kept';
const VOTE = 'vote-';

/** Where the ballot of a vote is kept: rounds and votes lie in one drawer. */
export function placeOfVote(voteId: string): string {
	return `${VOTE}${voteId}`;
}

export async function sealingKey(deviceKey: string): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', plain(fromHex(deviceKey)), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const data = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv },
		key,
		new TextEncoder().encode(JSON.stringify(value)),
	);
	return { iv, data };
}

/** @returns null for what another key has sealed, or somebody has changed */
export async function unseal<T>(key: CryptoKey, { iv, data }: Sealed): Promise<T | null> {
	try {
		const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
		return JSON.parse(new TextDecoder().decode(opened)) as T;
	} catch {
		return null;
	}
}

export class Vault {
	readonly #key: CryptoKey;
	readonly #owner: string;
	readonly #database: IDBDatabase;

	private constructor(key: CryptoKey, owner: string, database: IDBDatabase) {
		this.#key = key;
		this.#owner = owner;
		this.#database = database;
	}

	/** @param deviceKey 32 bytes, hex; stays in memory @throws where the browser has no storage or no cryptography */
	static async open(deviceKey: string): Promise<Vault> {
		const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`owner:${deviceKey}`));
		const opening = indexedDB.open('gestaltungsraum', 1);
		opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
		return new Vault(await sealingKey(deviceKey), toHex(new Uint8Array(hash)).slice(0, 16), await done(opening));
	}

	async read(roundId: string): Promise<Kept | null> {
		const sealed = await done<Sealed | undefined>(this.#store('readonly').get(this.#name(roundId)));
		return sealed ? unseal<Kept>(this.#key, sealed) : null;
	}

	async write(roundId: string, kept: Kept): Promise<void> {
		const sealed = await seal(this.#key, kept);
		await done(this.#store('readwrite').put(sealed, this.#name(roundId)));
	}

	/** Reads, changes and writes, while no other tab does. @returns what is kept now */
	change(roundId: string, change: (kept: Kept) => Kept): Promise<Kept | null> {
		return alone(roundId, async () => {
			const before = await this.read(roundId);
			if (!before) return null;
			const after = change(before);
			await this.write(roundId, after);
			return after;
		});
	}

	/** The rounds of which this person keeps something here. */
	rounds(): Promise<string[]> {
		return this.#names((id) => !id.startsWith(VOTE));
	}

	/** The votes of which this person keeps something here, as the places in which they are kept. */
	votes(): Promise<string[]> {
		return this.#names((id) => id.startsWith(VOTE));
	}

	async #names(wanted: (id: string) => boolean): Promise<string[]> {
		const names = await done(this.#store('readonly').getAllKeys());
		return names.flatMap((name) => {
			const [owner, id] = String(name).split(':');
			return owner === this.#owner && id && wanted(id) ? [id] : [];
		});
	}

	#store(mode: IDBTransactionMode): IDBObjectStore {
		return this.#database.transaction(STORE, mode).objectStore(STORE);
	}

	#name(roundId: string): string {
		return `${this.#owner}:${roundId}`;
	}
}

/** One tab at a time. */
export async function alone<T>(what: string, act: () => Promise<T>): Promise<T> {
	return 'locks' in navigator ? navigator.locks.request(`resonance:${what}`, act) : act();
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => reject(request.error ?? new Error('storage')));
	});
}

function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes);
}
