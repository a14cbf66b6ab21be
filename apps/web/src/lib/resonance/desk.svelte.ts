import { openEnvelope, fromHex, writeCardKey } from '@gestaltungsraum/domain/resonance/protocol';
import { explain } from '#lib/kit/api.ts';
import { AnonProblem, askRound } from './anon.ts';
import { type Found, stateOf } from './card-state.ts';
import { DeviceProblem, ensureTickets, noteUnsettled, openDevice, sendAgain, takeBack, writeCard } from './tickets.ts';
import type { Vault } from './vault.ts';

export interface OwnCard extends Found {
	readonly secret: string;
	readonly key: string;
	/** '' once it is published. */
	readonly text: string;
}

/** The own cards of one round on this device. */
export class Desk {
	state = $state<'starting' | 'ready' | 'closed'>('starting');
	/** Why nothing can be written here; '' when it can. */
	problem = $state('');
	cards = $state.raw<readonly OwnCard[]>([]);
	/** Envelopes left. */
	left = $state(0);
	draft = $state('');
	busy = $state(false);
	readonly #roundId: string;
	#vault: Vault | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(roundId: string) {
		this.#roundId = roundId;
	}

	/** Call in the browser, once. */
	async start(): Promise<void> {
		try {
			const device = await openDevice();
			this.#vault = device.vault;
			this.draft = (await ensureTickets(device, this.#roundId))?.draft ?? '';
			await this.#look(true);
			this.state = 'ready';
		} catch (cause) {
			this.problem = sentence(cause);
			this.state = 'closed';
		}
	}

	/** @returns false when the card is kept but did not get through; `problem` says why, and the next visit tries again */
	async write(): Promise<boolean> {
		return this.#act(async (vault) => {
			const text = this.draft.trim();
			clearTimeout(this.#timer);
			await writeCard(vault, this.#roundId, text).finally(() => this.#taken(text));
		});
	}

	async withdraw(secret: string): Promise<boolean> {
		return this.#act((vault) => takeBack(vault, this.#roundId, secret));
	}

	/** Keeps what is being written, sealed as the cards are. */
	typed = (): void => {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const { draft } = this;
			void this.#vault?.change(this.#roundId, (kept) => ({ ...kept, draft }));
		}, 500);
	};

	async #act(act: (vault: Vault) => Promise<void>): Promise<boolean> {
		if (this.busy || !this.#vault) return false;
		this.busy = true;
		this.problem = '';
		try {
			await act(this.#vault);
			return true;
		} catch (cause) {
			this.problem = sentence(cause);
			return false;
		} finally {
			await this.#look(false);
			this.busy = false;
		}
	}

	/** The text stands on a card now, or still in the field when there was no envelope. */
	async #taken(text: string): Promise<void> {
		const kept = await this.#vault?.read(this.#roundId);
		if (kept?.cards.some((card) => card.text === text)) this.draft = '';
	}

	async #look(again: boolean): Promise<void> {
		const vault = this.#vault;
		if (!vault) return;
		const id = this.#roundId;
		const round = again ? await sendAgain(vault, id) : await askRound(id).catch(() => null);
		const kept = await vault.read(id);
		this.left = kept?.tickets.length ?? 0;
		this.cards = await Promise.all(
			(kept?.cards ?? []).map(async (card) => {
				const secret = fromHex(card.secret);
				const { receipt } = await openEnvelope(secret);
				const { text } = card;
				return { secret: card.secret, key: writeCardKey(secret), text, ...stateOf({ ...card, receipt }, round) };
			}),
		);
		await noteUnsettled(vault);
	}
}

function sentence(cause: unknown): string {
	return cause instanceof AnonProblem || cause instanceof DeviceProblem ? cause.message : explain(cause);
}
