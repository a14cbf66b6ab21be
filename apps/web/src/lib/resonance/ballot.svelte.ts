import type { Choice } from '@gestaltungsraum/domain/resonance/vote-contract';
import { explain } from '#lib/kit/api.ts';
import { AnonProblem } from './anon.ts';
import { type BallotState, cast, ensureBallot, lookAfter } from './ballots.ts';
import { DeviceProblem, noteUnsettled, openDevice } from './tickets.ts';
import type { Vault } from './vault.ts';

/** The ballot of one vote on this device. */
export class Ballot {
	state = $state<'starting' | 'closed' | BallotState>('starting');
	/** Why it cannot be cast here; '' when it can. */
	problem = $state('');
	busy = $state(false);
	readonly #voteId: string;
	#vault: Vault | undefined;

	constructor(voteId: string) {
		this.#voteId = voteId;
	}

	/** Call in the browser, once. */
	async start(): Promise<void> {
		try {
			const device = await openDevice();
			this.#vault = device.vault;
			await ensureBallot(device, this.#voteId);
			await this.#look();
		} catch (cause) {
			this.problem = sentence(cause);
			this.state = 'closed';
		}
	}

	/** @returns false when it is kept but did not get through; `problem` says why, and the next visit tries again */
	async cast(choice: Choice): Promise<boolean> {
		const vault = this.#vault;
		if (this.busy || !vault) return false;
		this.busy = true;
		this.problem = '';
		try {
			await cast(vault, this.#voteId, choice);
			return true;
		} catch (cause) {
			this.problem = sentence(cause);
			return false;
		} finally {
			await this.#look();
			this.busy = false;
		}
	}

	async #look(): Promise<void> {
		if (!this.#vault) return;
		this.state = (await lookAfter(this.#vault, this.#voteId)) ?? 'closed';
		await noteUnsettled(this.#vault);
	}
}

function sentence(cause: unknown): string {
	return cause instanceof AnonProblem || cause instanceof DeviceProblem ? cause.message : explain(cause);
}
