import type { AskedQuestion } from '@gestaltungsraum/domain/forum/asking/contract';
import type { CardWords } from '@gestaltungsraum/domain/resonance/talk/contract';
import { openEnvelope, readCardKey } from '@gestaltungsraum/domain/resonance/protocol';
import { m } from '#lib/paraglide/messages.js';
import {
	AnonProblem,
	askRound,
	followUp,
	readAsked,
	readWords,
	retractQuestion,
	supplementCard,
	withdrawCard,
	writeWord,
} from './anon.ts';
import { type Found, stateOf } from './card-state.ts';

/** One card by its key, on a device that may know nothing else of it. Only the proof leaves it, never the key. */
export class CardDesk {
	key = $state('');
	/** Why this is no key. */
	error = $state('');
	problem = $state('');
	busy = $state(false);
	found = $state.raw<Found | null>(null);
	/** null while the card has not arrived. */
	words = $state.raw<CardWords | null>(null);
	/** The card is a question to the forum. */
	asking = $state(false);
	/** What became of it there; null before the release. */
	asked = $state.raw<AskedQuestion | null>(null);
	readonly #roundId: string;
	#proof = '';

	constructor(roundId: string) {
		this.#roundId = roundId;
	}

	/** Looks for the card of the key that was typed. */
	async look(): Promise<void> {
		const secret = readCardKey(this.key);
		this.error = secret ? '' : m.resonance_card_key_wrong();
		this.found = this.words = this.asked = null;
		if (!secret) return;
		this.#proof = (await openEnvelope(secret)).proof;
		await this.#act(async () => {});
	}

	async withdraw(): Promise<boolean> {
		return this.#act(async () => {
			await withdrawCard(this.#roundId, this.#proof);
		});
	}

	async supplement(text: string): Promise<boolean> {
		return this.#act(() => supplementCard({ roundId: this.#roundId, proof: this.#proof, text }));
	}

	async write(text: string): Promise<boolean> {
		return this.#act(() => writeWord({ roundId: this.#roundId, proof: this.#proof, text }));
	}

	async followUp(text: string): Promise<boolean> {
		return this.#act(() => followUp({ roundId: this.#roundId, proof: this.#proof, text }));
	}

	async retract(): Promise<boolean> {
		return this.#act(() => retractQuestion(this.#roundId, this.#proof));
	}

	async #act(act: () => Promise<void>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = '';
		try {
			await act();
			await this.#read();
			return true;
		} catch (cause) {
			if (!(cause instanceof AnonProblem)) throw cause;
			this.problem = cause.message;
			return false;
		} finally {
			this.busy = false;
		}
	}

	async #read(): Promise<void> {
		const [round, words] = await Promise.all([
			askRound(this.#roundId),
			readWords(this.#roundId, this.#proof).catch(missing),
		]);
		const published = round.asking && round.phase === 'ended';
		this.asking = round.asking;
		this.asked = published ? await readAsked(this.#roundId, this.#proof).catch(missing) : null;
		const { receipt } = await openEnvelope(readCardKey(this.key) ?? new Uint8Array());
		this.found = stateOf({ receipt, sent: true, withdrawn: words?.withdrawn ?? false }, round);
		this.words = words;
	}
}

/** Not there (yet) is no problem. */
function missing(cause: unknown): null {
	if (cause instanceof AnonProblem && cause.status === 404) return null;
	throw cause;
}
