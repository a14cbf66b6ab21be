import type { Talks as TalksView } from '@gestaltungsraum/domain/resonance/talk/contract';
import { api } from '#lib/kit/api.ts';
import { Submit } from '#lib/kit/submit.svelte.ts';

type Talk = TalksView['talks'][number];

/** What was said about the cards of a round, for its pair. */
export class Talks {
	readonly roundId: string;
	view = $state.raw<TalksView | null>(null);
	readonly answer: Submit<[about: string, text: string], unknown>;

	constructor(roundId: string) {
		this.roundId = roundId;
		this.answer = new Submit(async (about: string, text: string) => {
			await api().resonance.answerAuthor.mutate({ roundId, about, text });
			await this.load();
		});
	}

	/** Call in the browser, whenever the round has changed. */
	async load(): Promise<void> {
		// the page says what is wrong with the round itself; without talks it is complete all the same
		this.view = await api()
			.resonance.talks.query({ roundId: this.roundId })
			.catch(() => this.view);
	}

	of(cardId: string): Talk | null {
		return this.view?.talks.find((talk) => talk.cardId === cardId) ?? null;
	}

	/** About cards that were held back: there is nothing else left of them to stand beside. */
	get held(): readonly Talk[] {
		return this.view?.talks.filter(({ cardId }) => cardId === null) ?? [];
	}

	/** Whether the pair may begin to write. */
	get open(): boolean {
		return this.view?.why.begin === null;
	}
}
